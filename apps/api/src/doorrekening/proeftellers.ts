import { Injectable } from '@nestjs/common';
import { metGeteldeLeden, type Opgeteld, type Proefbereik } from '@ontschot/boek';
import type { Periode } from '@ontschot/kern';
import { bereikVan, Kostenteller, Leesmodel } from '@ontschot/projecties';
import { GRENZEN } from '../grenzen.js';

interface Bewaard {
  readonly teller: Kostenteller;
  /** The sum before it: a teller goes on from where it was, one at a time. */
  laatste: Promise<unknown>;
}

/**
 * Adds up the costs of a proposal. Somebody who changes it field by field asks the same costs time and again: those are not
 * read anew, only what came in since.
 */
@Injectable()
export class Proeftellers {
  private readonly bewaard = new Map<string, Bewaard>();

  constructor(private readonly lees: Leesmodel) {}

  async tel(
    boek: string,
    { inhoud, populatie }: Proefbereik,
    { van, totEnMet }: { readonly van: Periode; readonly totEnMet: Periode },
  ): Promise<Opgeteld> {
    const bereik = bereikVan(boek, inhoud, metGeteldeLeden(populatie), van, totEnMet);
    const { huishoudens: _, ...leden } = bereik.populatie;
    // Who counts is told by up to where members count; the codes themselves are no part of a key.
    const sleutel = JSON.stringify([{ ...bereik, populatie: leden }]);
    const gevonden = this.bewaard.get(sleutel) ?? {
      teller: new Kostenteller(this.lees.store, bereik),
      laatste: Promise.resolve(),
    };
    this.bewaard.delete(sleutel);
    this.bewaard.set(sleutel, gevonden);
    const [oudste] = this.bewaard.keys();
    if (this.bewaard.size > GRENZEN.proeftellers && oudste !== undefined) this.bewaard.delete(oudste);
    const som = gevonden.laatste.then(() => gevonden.teller.tel());
    gevonden.laatste = som.catch(() => this.bewaard.delete(sleutel));
    return som;
  }
}
