import type { Kostenregel } from '@ontschot/boek';
import { telOp, type Eurocent, type Periode } from '@ontschot/kern';

/**
 * Lines of a kostenmelding that are alike, added up: of one month, for one wijk or populatie, for households together
 * (never one by one), or for nobody in particular (`geheel`). Amounts in eurocents.
 */
export interface Kostendeel {
  readonly maand: Periode;
  readonly voor: 'huishoudens' | 'wijk' | 'populatie' | 'geheel';
  readonly wijk?: string;
  readonly populatie?: string;
  /** Who delivered it. */
  readonly aanbieder?: string;
  /** With `aantal`: units at this price. */
  readonly eenheidsprijs?: string;
  readonly aantal?: number;
  readonly bedrag: Eurocent;
  /** How many lines were added up. */
  readonly regels: number;
}

/** What a melding comes down to. Amounts in eurocents. */
export interface Kostensom {
  /** First and last month. */
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly bedrag: Eurocent;
  readonly regels: number;
  /** Units, with the price they were counted at. */
  readonly eenheden: readonly {
    readonly eenheidsprijs: string;
    readonly aantal: number;
    readonly bedrag: Eurocent;
  }[];
  readonly populaties: readonly string[];
  readonly wijken: readonly string[];
  readonly aanbieders: readonly string[];
}

function voorWie({ huishouden, wijk, populatie }: Kostenregel): Pick<Kostendeel, 'voor' | 'wijk' | 'populatie'> {
  if (huishouden !== undefined) return { voor: 'huishoudens' };
  if (wijk !== undefined) return { voor: 'wijk', wijk };
  return populatie === undefined ? { voor: 'geheel' } : { voor: 'populatie', populatie };
}

/** The lines added up, by month and then in the order in which they were given. */
export function kostendelen(regels: readonly Kostenregel[]): Kostendeel[] {
  const delen = new Map<string, Kostendeel>();
  for (const regel of regels) {
    const { maand, aanbieder, eenheidsprijs, aantal, bedrag } = regel;
    const kop = {
      maand,
      ...voorWie(regel),
      ...(aanbieder !== undefined && { aanbieder }),
      ...(eenheidsprijs !== undefined && { eenheidsprijs }),
    };
    const sleutel = JSON.stringify(kop);
    const oud = delen.get(sleutel) ?? { ...kop, bedrag: 0, regels: 0 };
    const samen = aantal === undefined ? {} : { aantal: (oud.aantal ?? 0) + aantal };
    delen.set(sleutel, { ...oud, ...samen, bedrag: oud.bedrag + bedrag, regels: oud.regels + 1 });
  }
  return [...delen.values()].sort((a, b) => (a.maand < b.maand ? -1 : a.maand > b.maand ? 1 : 0));
}

const uniek = (waarden: readonly (string | undefined)[]): string[] =>
  [...new Set(waarden.filter((een) => een !== undefined))].sort();

/** Adds up parts, which come by month; there is at least one. */
export function kostensom(delen: readonly Kostendeel[]): Kostensom {
  const [eerste, laatste] = [delen[0], delen.at(-1)];
  if (eerste === undefined || laatste === undefined) throw new RangeError('een melding heeft minstens één regel');
  return {
    van: eerste.maand,
    totEnMet: laatste.maand,
    bedrag: telOp(delen.map(({ bedrag }) => bedrag)),
    regels: delen.reduce((som, { regels }) => som + regels, 0),
    eenheden: uniek(delen.map(({ eenheidsprijs }) => eenheidsprijs)).map((eenheidsprijs) => {
      const eigen = delen.filter((deel) => deel.eenheidsprijs === eenheidsprijs);
      const aantal = eigen.reduce((som, deel) => som + (deel.aantal ?? 0), 0);
      return { eenheidsprijs, aantal, bedrag: telOp(eigen.map(({ bedrag }) => bedrag)) };
    }),
    populaties: uniek(delen.map(({ populatie }) => populatie)),
    wijken: uniek(delen.map(({ wijk }) => wijk)),
    aanbieders: uniek(delen.map(({ aanbieder }) => aanbieder)),
  };
}
