import type { Gekozenregel } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import {
  gedeeldDoor,
  Partijtelling,
  Regelloop,
  regelInZinnen,
  type Betalerregel,
  type Doorgerekend,
  type Drietal,
  type Kokerregel,
  type Ontvangerregel,
  type Vastgelegd,
} from '@ontschot/regels';
import type { Peiling } from '../landkaart/peiling.js';

interface Genoemd {
  readonly naam: string | null;
}

/** What one rule changes over all assessments that it could work with, per party. Amounts in eurocents. */
export interface Regeluitkomst {
  /** From 1, as it was asked. */
  readonly nummer: number;
  readonly verdeelregel: string | null;
  readonly versie: number | null;
  readonly naam: string;
  readonly zinnen: readonly string[];
  readonly gerekend: number;
  /** What the rule could not work with, and what those shared out as recorded: they are in no other figure here. */
  readonly nietGerekend: { readonly aantal: number; readonly vastgelegd: Eurocent };
  /** What is shared out. Ontvangers, kokers and betalers each add up to it, to the cent. */
  readonly totaal: Drietal;
  readonly ontvangers: readonly (Ontvangerregel & Genoemd)[];
  readonly kokers: readonly (Kokerregel & Genoemd)[];
  readonly betalers: readonly (Betalerregel & Genoemd)[];
}

/** One rule on its way through the assessments. */
export class Regelgang {
  private readonly loop: Regelloop;
  private readonly telling = new Partijtelling();
  private gerekend = 0;
  private readonly nietGerekend = { aantal: 0, vastgelegd: 0 };

  constructor(
    private readonly gekozen: Gekozenregel,
    private readonly nummer: number,
  ) {
    this.loop = new Regelloop(gekozen.regel);
  }

  neem(vast: Vastgelegd, betalerVan: (koker: string) => string | null): Doorgerekend {
    const een = this.loop.neem(vast);
    if (een.gerekend) {
      this.gerekend += 1;
      this.telling.tel('vastgelegd', vast.invoer, vast.uitkomst, betalerVan);
      this.telling.tel('nieuw', een.invoer, een.uitkomst, betalerVan);
    } else {
      this.nietGerekend.aantal += 1;
      this.nietGerekend.vastgelegd += gedeeldDoor(vast.invoer, vast.uitkomst);
    }
    return een;
  }

  uitkomst(peiling: Peiling): Regeluitkomst {
    const { verdeelregel = null, versie = null, regel } = this.gekozen;
    const { totaal, ontvangers, kokers, betalers } = this.telling.geef();
    const { nummer, gerekend, nietGerekend } = this;
    return {
      ...{ nummer, verdeelregel, versie, naam: regel.naam, zinnen: regelInZinnen(regel) },
      ...{ gerekend, nietGerekend, totaal },
      ontvangers: ontvangers.map((rij) => ({ ...rij, naam: naamVan(peiling, rij) })),
      kokers: kokers.map((rij) => ({ ...rij, naam: peiling.kokernaam(rij.koker) })),
      betalers: betalers.map((rij) => ({ ...rij, naam: rij.betaler === null ? null : peiling.naam(rij.betaler) })),
    };
  }
}

function naamVan(peiling: Peiling, rij: Ontvangerregel): string | null {
  if (rij.soort === 'huishoudens') return null;
  if (rij.soort === 'organisatie') return peiling.naam(rij.partij);
  return rij.soort === 'koker' ? peiling.kokernaam(rij.partij) : (peiling.budget(rij.partij)?.naam ?? null);
}
