import type { FastifyRequest } from 'fastify';
import { keurDoelbinding } from '../beveiliging/inzage.js';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import type { Fout } from '../invoer/keur.js';
import { keurBoek, keurVraag } from '../opdrachten/lees.js';

/** Refuses a request for a file of a boek with every fault of its address and headers at once; `meer` are those of its own. */
export function keur(boek: string, verzoek: FastifyRequest, meer: readonly Fout[] = []): void {
  const fouten = [...keurBoek(boek), ...meer, ...keurVraag(verzoek), ...keurDoelbinding(verzoek)];
  if (fouten.length > 0) throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, GRENZEN.fouten));
}
