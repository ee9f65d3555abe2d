import { laatsteDag, schrijfEuro, telOp, type Datum, type Eurocent, type Periode } from '@ontschot/kern';

/** What was booked on a wijkbudget in a month, and what stood free at its end. Eurocents. */
export interface Geboekt {
  readonly maand: Periode;
  readonly ingebracht: Eurocent;
  /** What was set aside, advanced and spent, less what came back. */
  readonly getrokken: Eurocent;
  readonly vrij: Eurocent;
}

/** What a month that is not over comes to if it goes on like this. */
export interface Verwachting {
  readonly maand: Periode;
  readonly ingebracht: Eurocent;
  readonly getrokken: Eurocent;
  readonly vrij: Eurocent;
}

export interface Prognose {
  /** What a month costs on average, over the whole months since the first draw. */
  readonly perMaand: Eurocent;
  /** The months that this is the average of; null when no whole month went by since. */
  readonly gemetenOver: { readonly van: Periode; readonly totEnMet: Periode } | null;
  /** What is still to be put in this year. */
  readonly nogVerwacht: Eurocent;
  readonly maanden: readonly Verwachting[];
  /** What is free at the end of the year; below zero when it falls short. */
  readonly eindeVanJaar: Eurocent;
  readonly uitleg: string;
}

export interface Waarschuwing {
  /** The first month that the money does not last to the end of. */
  readonly maand: Periode;
  /** The most that any month falls short, in eurocents. */
  readonly tekort: Eurocent;
  readonly uitleg: string;
}

/** Rounded once, half up; `noemer` above zero. */
const afgerond = (teller: number, noemer: number): number => Math.floor((2 * teller + noemer) / (2 * noemer));

const NAMEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const naamVan = (maand: Periode): string => `${NAMEN[Number(maand.slice(5)) - 1] ?? maand} ${maand.slice(0, 4)}`;

/** What a month costs: the average of the whole months since the first draw, or what this month cost so far. */
function tempoVan(maanden: readonly Geboekt[], peildag: Datum): Pick<Prognose, 'perMaand' | 'gemetenOver'> {
  const heel = maanden.filter(({ maand }) => laatsteDag(maand) <= peildag);
  const sinds = heel.slice(heel.findIndex(({ getrokken }) => getrokken !== 0));
  const [eerste, laatste] = [sinds[0], sinds.at(-1)];
  if (eerste === undefined || laatste === undefined || heel.every(({ getrokken }) => getrokken === 0)) {
    const nu = maanden.find(({ maand }) => peildag.startsWith(maand))?.getrokken ?? 0;
    return { perMaand: Math.max(0, nu), gemetenOver: null };
  }
  const som = telOp(sinds.map(({ getrokken }) => getrokken));
  return {
    perMaand: Math.max(0, afgerond(som, sinds.length)),
    gemetenOver: { van: eerste.maand, totEnMet: laatste.maand },
  };
}

/**
 * What the year ends with if it goes on like this: every month that is not over costs what a month cost so far, or what
 * was booked in it already if that is more, and what is still agreed to be put in comes in its month (what is overdue,
 * in the first). `maanden` are all months of the year, in order.
 */
export function prognoseVan(
  maanden: readonly Geboekt[],
  verwacht: readonly { readonly periode: Periode; readonly bedrag: Eurocent }[],
  peildag: Datum,
): { readonly prognose: Prognose; readonly waarschuwing: Waarschuwing | null } {
  const { perMaand, gemetenOver } = tempoVan(maanden, peildag);
  const over = maanden.filter(({ maand }) => laatsteDag(maand) > peildag);
  const komend = over.length === 0 ? maanden.slice(-1) : over;
  const begin = maanden.length - komend.length;
  let vrij = maanden[begin - 1]?.vrij ?? 0;
  const lijst = komend.map(({ maand, ingebracht, getrokken, vrij: geboekt }, i): Verwachting => {
    const erbij = telOp(
      verwacht.filter(({ periode }) => periode === maand || (i === 0 && periode < maand)).map(({ bedrag }) => bedrag),
    );
    const kost = over.length === 0 ? getrokken : Math.max(getrokken, perMaand);
    const veranderd = geboekt - (maanden[begin + i - 1]?.vrij ?? 0);
    vrij += veranderd + erbij - (kost - getrokken);
    return { maand, ingebracht: ingebracht + erbij, getrokken: kost, vrij };
  });
  const nogVerwacht = telOp(verwacht.map(({ bedrag }) => bedrag));
  const tempo =
    gemetenOver === null
      ? `Deze maand kostte tot nu toe ${schrijfEuro(perMaand)}`
      : `Van ${naamVan(gemetenOver.van)} tot en met ${naamVan(gemetenOver.totEnMet)} kostte een maand gemiddeld ${schrijfEuro(perMaand)}`;
  const eind =
    vrij < 0
      ? `komt het budget aan het eind van het jaar ${schrijfEuro(-vrij)} tekort`
      : `is er aan het eind van het jaar ${schrijfEuro(vrij)} over`;
  const uitleg = `${tempo}. Gaat dat zo door en komt er nog ${schrijfEuro(nogVerwacht)} inleg bij, dan ${eind}.`;
  return {
    prognose: { perMaand, gemetenOver, nogVerwacht, maanden: lijst, eindeVanJaar: vrij, uitleg },
    waarschuwing: waarschuwingVan(lijst),
  };
}

function waarschuwingVan(lijst: readonly Verwachting[]): Waarschuwing | null {
  const op = lijst.find(({ vrij }) => vrij < 0);
  if (op === undefined) return null;
  const tekort = -Math.min(...lijst.map(({ vrij }) => vrij));
  return {
    maand: op.maand,
    tekort,
    uitleg: `Gaat het zo door, dan is het geld op in ${naamVan(op.maand)}, en komt dit budget tot ${schrijfEuro(tekort)} tekort.`,
  };
}
