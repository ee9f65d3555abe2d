import type { Kostenregel } from '@ontschot/boek';
import { telOp, type Eurocent, type Periode } from '@ontschot/kern';

/**
 * Lines of a kostenmelding that are alike, added up: of one month, for one wijk or populatie, for households together
 * (never one by one), or for nobody in particular (`geheel`). Amounts in eurocents.
 */
export interface Kostendeel {
  readonly maand: Periode;
  /** Last month, where months were taken together so that there are enough households. */
  readonly totEnMet?: Periode;
  readonly voor: 'huishoudens' | 'wijk' | 'populatie' | 'geheel';
  readonly wijk?: string;
  readonly populatie?: string;
  /** Who delivered it. */
  readonly aanbieder?: string;
  /** With `aantal`: units at this price. */
  readonly eenheidsprijs?: string;
  readonly aantal?: number;
  /** How many households. */
  readonly huishoudens?: number;
  /** Null where it would be of few households (see kleine-groepen.ts). */
  readonly bedrag: Eurocent | null;
  /** How many lines were added up. */
  readonly regels: number;
}

/** As it is kept: `wie` numbers the households of this melding, from zero, and says nothing outside it. */
export interface Kostenrij extends Kostendeel {
  readonly bedrag: Eurocent;
  readonly wie?: readonly number[];
}

/** What a melding comes down to. Amounts in eurocents. */
export interface Kostensom {
  /** First and last month. */
  readonly van: Periode;
  readonly totEnMet: Periode;
  /** Null where it would give away what few households cost; then their units are left out too. */
  readonly bedrag: Eurocent | null;
  /** Whether some of it is of so few households that only the auditor sees what they cost. */
  readonly weinigHuishoudens: boolean;
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
export function kostendelen(regels: readonly Kostenregel[]): Kostenrij[] {
  const delen = new Map<string, Kostenrij>();
  const nummers = new Map<string, number>();
  for (const regel of regels) {
    const { maand, aanbieder, eenheidsprijs, aantal, bedrag, huishouden } = regel;
    if (huishouden !== undefined && !nummers.has(huishouden)) nummers.set(huishouden, nummers.size);
    const kop = {
      maand,
      ...voorWie(regel),
      ...(aanbieder !== undefined && { aanbieder }),
      ...(eenheidsprijs !== undefined && { eenheidsprijs }),
    };
    const sleutel = JSON.stringify(kop);
    const oud: Kostenrij = delen.get(sleutel) ?? { ...kop, bedrag: 0, regels: 0 };
    const samen = aantal === undefined ? {} : { aantal: (oud.aantal ?? 0) + aantal };
    const nummer = huishouden === undefined ? undefined : nummers.get(huishouden);
    const wie = nummer === undefined ? {} : { wie: [...new Set([...(oud.wie ?? []), nummer])] };
    delen.set(sleutel, { ...oud, ...samen, ...wie, bedrag: oud.bedrag + bedrag, regels: oud.regels + 1 });
  }
  return [...delen.values()].sort((a, b) => (a.maand < b.maand ? -1 : a.maand > b.maand ? 1 : 0));
}

const uniek = (waarden: readonly (string | undefined)[]): string[] =>
  [...new Set(waarden.filter((een) => een !== undefined))].sort();

/** Adds up parts, which come by month; there is at least one. Amounts and units are those that may be told. */
export function kostensom(
  delen: readonly Kostendeel[],
  gezien: { readonly delen: readonly Kostendeel[] } & Pick<Kostensom, 'bedrag' | 'weinigHuishoudens'>,
): Kostensom {
  const [eerste, laatste] = [delen[0], delen.at(-1)];
  if (eerste === undefined || laatste === undefined) throw new RangeError('een melding heeft minstens één regel');
  return {
    van: eerste.maand,
    totEnMet: laatste.maand,
    bedrag: gezien.bedrag,
    weinigHuishoudens: gezien.weinigHuishoudens,
    regels: delen.reduce((som, { regels }) => som + regels, 0),
    eenheden: uniek(gezien.delen.map(({ eenheidsprijs }) => eenheidsprijs)).map((eenheidsprijs) => {
      const eigen = gezien.delen.filter((deel) => deel.eenheidsprijs === eenheidsprijs);
      const aantal = eigen.reduce((som, deel) => som + (deel.aantal ?? 0), 0);
      return { eenheidsprijs, aantal, bedrag: telOp(eigen.map(({ bedrag }) => bedrag ?? 0)) };
    }),
    populaties: uniek(delen.map(({ populatie }) => populatie)),
    wijken: uniek(delen.map(({ wijk }) => wijk)),
    aanbieders: uniek(delen.map(({ aanbieder }) => aanbieder)),
  };
}
