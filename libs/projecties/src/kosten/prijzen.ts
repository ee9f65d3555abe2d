import type { Gebeurtenis, KostenGemeld, Populatie } from '@ontschot/boek';
import type { Periode } from '@ontschot/kern';
import type { Eenheidsprijs } from '@ontschot/regels';
import { jarenEerder, lidVan, maandenVan, type Kostenregel } from './bereik.js';

/** A unit price by which costs of a koker were counted, with its source and year. Amounts in eurocents. */
export interface Gebruikteprijs extends Eenheidsprijs {
  readonly koker: string;
  /** Units in the period and in the same months before it; only of a cohort, which is counted and never named. */
  readonly aantal?: { readonly nu: number; readonly toen: number };
}

interface Gebruik {
  readonly koker: string;
  readonly eenheidsprijs: string;
  readonly nu: boolean;
  readonly aantal: number;
}

/** Finds by which prices the costs of one group were counted; what a melding told is forgotten when another replaces it. */
export class Prijzenteller {
  private readonly lid: (regel: Kostenregel) => boolean;
  private readonly nu: ReadonlySet<Periode>;
  private readonly toen: ReadonlySet<Periode>;
  private readonly prijzen = new Map<string, Eenheidsprijs>();
  private readonly meldingen = new Map<string, readonly Gebruik[]>();

  constructor(
    private readonly populatie: Populatie,
    van: Periode,
    totEnMet: Periode,
  ) {
    this.lid = lidVan(populatie);
    const maanden = maandenVan(van, totEnMet);
    const jaren = Math.ceil(maanden.length / 12);
    this.nu = new Set(maanden);
    this.toen = new Set(maanden.map((maand) => jarenEerder(maand, jaren)));
  }

  neem({ type, gegevens }: Gebeurtenis): void {
    if (type === 'eenheidsprijs-vastgelegd.v1') {
      const { eenheidsprijs, naam, bedrag, eenheid, bron, jaar } = gegevens as unknown as Eenheidsprijs;
      this.prijzen.set(eenheidsprijs, { eenheidsprijs, naam, bedrag, eenheid, bron, jaar });
    }
    if (type !== 'kosten-gemeld.v1') return;
    const { melding, vervangt, koker, regels } = gegevens as KostenGemeld;
    if (vervangt !== undefined) this.meldingen.delete(vervangt);
    const gebruik = regels.flatMap((regel): Gebruik[] => {
      const { maand, eenheidsprijs, aantal = 0 } = regel;
      const nu = this.nu.has(maand);
      if (eenheidsprijs === undefined || !(nu || this.toen.has(maand)) || !this.lid({ ...regel, koker })) return [];
      return [{ koker, eenheidsprijs, nu, aantal }];
    });
    if (gebruik.length > 0) this.meldingen.set(melding, gebruik);
  }

  /** By koker and name. */
  uitkomst(): Gebruikteprijs[] {
    const per = new Map<string, Gebruikteprijs>();
    const telt = this.populatie.leden.soort === 'cohort';
    for (const { koker, eenheidsprijs, nu, aantal } of [...this.meldingen.values()].flat()) {
      const prijs = this.prijzen.get(eenheidsprijs);
      if (prijs === undefined) continue;
      const sleutel = JSON.stringify([koker, eenheidsprijs]);
      const som = per.get(sleutel)?.aantal ?? { nu: 0, toen: 0 };
      const bij = { nu: som.nu + (nu ? aantal : 0), toen: som.toen + (nu ? 0 : aantal) };
      per.set(sleutel, { koker, ...prijs, ...(telt && { aantal: bij }) });
    }
    return [...per].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, een]) => een);
  }
}
