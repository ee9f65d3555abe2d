import {
  leesGebeurtenis,
  soortVan,
  type Bewegingsgegevens,
  type BoekGeopend,
  type Gebeurtenis,
  type Mutatie,
} from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';
import type { Uitvoerbron } from '../uitvoer.js';
import { Taakvelden } from './taakvelden.js';

/** What is added up: the begroting as first adopted, or what came in and was spent up to and with a day of the year. */
export type Keuze =
  { readonly wat: 'begroting' } | { readonly wat: 'realisatie'; readonly totEnMet: `${string}-${string}` };

/** Of one taakveld, in eurocents; undefined for what the boek does not know. */
export interface Iv3Stand {
  lasten: bigint;
  baten: bigint | undefined;
}

/** What a budget may spend is no income: it changes with the begroting, and what is left of it goes back at the closing. */
const BEGROTING = /^(?:begroting-|budget-verlaagd|boek-afgesloten)/;

type Beweging = Bewegingsgegevens & { readonly storneert?: number };

/** Adds up per taakveld. It grows with the taakvelden, and with how often the begroting was changed. */
export class Iv3Telling {
  boek: BoekGeopend | undefined;
  readonly standen = new Map<string, Iv3Stand>();
  readonly taakvelden = new Taakvelden();
  /** Revisies of what changed the begroting: a storno of one of them is no income either. */
  private readonly begrotingen = new Set<number>();

  constructor(private readonly keuze: Keuze) {}

  /** Reads the boek once. Throws when it was never opened. */
  static async lees(bron: Uitvoerbron, keuze: Keuze): Promise<Iv3Telling & { readonly boek: BoekGeopend }> {
    const telling = new Iv3Telling(keuze);
    for await (const pagina of bron.lees()) for (const een of pagina) telling.verwerk(leesGebeurtenis(een));
    const { boek } = telling;
    if (boek === undefined) throw new Error(`boek ${bron.boek} is niet geopend: er is niets uit te voeren`);
    // Nothing was reported on it, but it is there.
    for (const taakveld of telling.taakvelden.namen.keys()) telling.stand(taakveld);
    return Object.assign(telling, { boek });
  }

  private verwerk(gebeurtenis: Gebeurtenis): void {
    const { type, gegevens, revisie } = gebeurtenis;
    if (type === 'boek-geopend.v1') this.boek = gegevens as BoekGeopend;
    this.taakvelden.verwerk(gebeurtenis);
    const beweging = gegevens as Beweging;
    if ((beweging.mutaties as readonly Mutatie[] | undefined) === undefined) return;
    const vanBegroting = BEGROTING.test(type) || this.begrotingen.has(beweging.storneert ?? -1);
    if (vanBegroting) this.begrotingen.add(revisie);
    if (this.keuze.wat === 'begroting') {
      if (beweging.kenmerken?.primitief === true) this.telBegroting(beweging);
    } else if (beweging.boekdatum <= this.totEnMet(this.keuze.totEnMet)) this.telRealisatie(beweging, vanBegroting);
  }

  /** Money for a budget comes from a bron; a saving that is still to be found goes to it. */
  private telBegroting({ mutaties, boekdatum }: Beweging): void {
    for (const { van, naar, kleur, bedrag } of mutaties) {
      const stand = this.stand(this.taakvelden.van(kleur, boekdatum));
      if (soortVan(van) === 'bron') stand.lasten += BigInt(bedrag);
      if (soortVan(naar) === 'bron') stand.lasten -= BigInt(bedrag);
    }
  }

  /** Spent on the taakveld that it was for, or else that of its kleur; received on that of the koker that was paid for. */
  private telRealisatie({ mutaties, boekdatum, kenmerken }: Beweging, vanBegroting: boolean): void {
    for (const { van, naar, kleur, bedrag } of mutaties) {
      const eigen = this.taakvelden.van(kleur, boekdatum);
      for (const [rekening, kant] of [
        [van, -BigInt(bedrag)],
        [naar, BigInt(bedrag)],
      ] as const) {
        if (soortVan(rekening) === 'besteed') this.stand(kenmerken?.doel?.taakveld ?? eigen).lasten += kant;
        else if (soortVan(rekening) === 'bron' && !vanBegroting) {
          const stand = this.stand(eigen);
          stand.baten = (stand.baten ?? 0n) - kant;
        }
      }
    }
  }

  private stand(taakveld: string): Iv3Stand {
    let stand = this.standen.get(taakveld);
    if (stand === undefined) {
      // Of what a begroting expects to receive, a boek holds nothing.
      stand = { lasten: 0n, baten: this.keuze.wat === 'begroting' ? undefined : 0n };
      this.standen.set(taakveld, stand);
    }
    return stand;
  }

  private totEnMet(maandEnDag: string): Datum {
    return `${this.boek?.jaar ?? ''}-${maandEnDag}`;
  }
}
