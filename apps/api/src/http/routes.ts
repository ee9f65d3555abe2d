import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { probleem, type Probleem } from '../fouten/probleem.js';

/** Knows which methods an address has, so that a wrong method is told from a wrong address. */
@Injectable()
export class Routes {
  private readonly methoden = new Map<string, Set<string>>();

  /** Before any route is made. */
  volg(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => {
      const bekend = this.methoden.get(url) ?? new Set();
      for (const een of [method].flat()) bekend.add(een);
      this.methoden.set(url, bekend);
    });
  }

  /** Every address with its methods, as it was declared. */
  get alle(): readonly { readonly url: string; readonly methoden: readonly string[] }[] {
    return [...this.methoden].map(([url, methoden]) => ({ url, methoden: [...methoden] }));
  }

  /** The problem of a request that no route takes. */
  geen(verzoek: FastifyRequest): Probleem {
    const pad = (verzoek.url.split('?', 1)[0] ?? '').split('/');
    const past = [...this.methoden].filter(([url]) => gelijk(url.split('/'), pad));
    const methoden = [...new Set(past.flatMap(([, van]) => [...van]))].sort();
    return methoden.length === 0
      ? probleem('niet-gevonden', 'Op dit adres is niets.')
      : probleem('methode-niet-toegestaan', `Dit adres kent ${methoden.join(', ')}.`, { allow: methoden.join(', ') });
  }
}

const gelijk = (patroon: readonly string[], pad: readonly string[]): boolean =>
  patroon.length === pad.length && patroon.every((deel, i) => (deel.startsWith(':') ? pad[i] !== '' : deel === pad[i]));
