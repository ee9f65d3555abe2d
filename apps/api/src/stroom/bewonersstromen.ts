import { Inject, Injectable } from '@nestjs/common';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import { Betrokkenen } from './betrokkenen.js';
import { gehoor } from './gehoor.js';
import type { Sein } from './sein.js';
import type { Volger } from './volger.js';

/** What of a boek still has to be found out: how many events wait, and when the last of them is handed on. */
interface Rij {
  wachten: number;
  klaar: Promise<void>;
}

/**
 * Hands what happens in a boek to who follows it as inwoner, in order. What a follower may not hear of never gets into its
 * queue: also not by being let go does anybody learn that much happened to others.
 */
@Injectable()
export class Bewonersstromen {
  private readonly rijen = new Map<string, Rij>();

  constructor(
    @Inject(Betrokkenen) private readonly betrokkenen: Pick<Betrokkenen, 'bij'>,
    @Inject(MET_GRENZEN) private readonly grenzen: Grenzen,
  ) {}

  /** `volgers`: those of this boek at the moment that it is known. When that cannot be known, they are let go and come back. */
  meld(boek: string, seinen: readonly Sein[], volgers: () => readonly Volger[]): void {
    const rij = this.rijen.get(boek) ?? { wachten: 0, klaar: Promise.resolve() };
    this.rijen.set(boek, rij);
    if (rij.wachten + seinen.length > this.grenzen.stroomRij) {
      sluit(volgers());
      return;
    }
    rij.wachten += seinen.length;
    rij.klaar = rij.klaar
      .then(async () => {
        for (const sein of await this.betrokkenen.bij(boek, seinen))
          for (const volger of volgers()) if (gehoor(sein, volger.wie) !== undefined) volger.meld(sein);
      })
      .catch(() => sluit(volgers()))
      .finally(() => {
        rij.wachten -= seinen.length;
        if (rij.wachten === 0) this.rijen.delete(boek);
      });
  }
}

const sluit = (volgers: readonly Volger[]): void => {
  for (const volger of volgers) volger.sluit();
};
