import {
  BEWONER,
  OPDRACHT_GEWEIGERD,
  type BewonersvoorstelIngediend,
  type Metadata,
  type Opdracht,
  type OpdrachtGeweigerd,
} from '@ontschot/boek';
import type { Teksten } from '@ontschot/teksten';
import { merkVan } from '../stemmen/stempel.js';

const INGEDIEND = 'bewonersvoorstel-ingediend.v1';

/**
 * Finds, in the events from the first to the last, the keys that are of no vote: under which a proposal was refused that
 * never came, or of which another node was first. Such a key leads from the name in a refusal to a household, and nothing
 * would ever wipe it.
 */
export class Loze {
  /** By the name of boek and proposal: refused under a name that a key made, and handed in. */
  private readonly geweigerd = new Map<string, { readonly boek: string; readonly stemming: string }>();
  private readonly ingediend = new Map<string, { boek: string; stemming: string; merk: string | undefined }>();

  zie(boek: string, type: string, gegevens: object, metadata: object): void {
    if (type === INGEDIEND) {
      const { voorstel, sleutelmerk } = gegevens as BewonersvoorstelIngediend;
      this.ingediend.set(naam(boek, voorstel), { boek, stemming: voorstel, merk: sleutelmerk });
    }
    if (type !== OPDRACHT_GEWEIGERD) return;
    const { soort, voorstel } = (gegevens as OpdrachtGeweigerd).opdracht as Opdracht & { readonly voorstel?: string };
    const { afzender } = (metadata as Metadata).opdracht;
    // Without a name after it, it was stamped with chance and not with a key.
    if (soort !== 'bewonersvoorstel-indienen' || voorstel === undefined || afzender === BEWONER) return;
    this.geweigerd.set(naam(boek, voorstel), { boek, stemming: voorstel });
  }

  /** Wipes them, as far as they are there: who has none, keeps the right to one. */
  wis(teksten: Teksten): void {
    const zonder = [...this.geweigerd].filter(([een]) => !this.ingediend.has(een)).map(([, waar]) => waar);
    for (const { boek, stemming } of zonder)
      if (merkVan(teksten, boek, stemming) !== undefined) teksten.vergeet({ boek, stemming });
    for (const { boek, stemming, merk } of this.ingediend.values()) {
      const hier = merk === undefined ? undefined : merkVan(teksten, boek, stemming);
      if (hier !== undefined && hier !== merk) teksten.vergeet({ boek, stemming });
    }
  }
}

const naam = (boek: string, voorstel: string): string => JSON.stringify([boek, voorstel]);
