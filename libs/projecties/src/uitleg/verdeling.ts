import type { Gemeten } from '@ontschot/boek';
import { telOp, verdeel, type Eurocent } from '@ontschot/kern';
import { schrijfOntvanger, type Ontvanger, type Uitkomst, type VanKoker, type Verdeelregel } from '@ontschot/regels';

/** One part of an amount that is split: bedrag × gewicht / the sum of all gewichten, to the cent. */
export interface Splitsdeel {
  readonly wie: string;
  /** A plain number, or eurocents where is split in proportion to amounts. */
  readonly gewicht: number;
  /** Whole eurocents of its exact part, rounded down. */
  readonly heel: Eurocent;
  /** What of a cent is left of it: so many of `Splitsing.gewichten`. */
  readonly rest: number;
  /** What it gets: `heel`, or a cent more out of the cents that were left. */
  readonly bedrag: Eurocent;
}

/** One amount that was split, so that it can be redone: largest remainder, ties in the order given (design 3.1). */
export interface Splitsing {
  /** The step of design 4: compensatie, what was put in beforehand, or the split over receivers. */
  readonly stap: 5 | 8 | 9;
  readonly wat: string;
  /** What the weights are. */
  readonly naar: 'gewicht' | 'gelijk' | 'inspanning' | 'winst-die-over-is' | 'meerkosten' | 'referentie';
  readonly bedrag: Eurocent;
  readonly gewichten: number;
  readonly delen: readonly Splitsdeel[];
}

type Kop = Pick<Splitsing, 'stap' | 'wat' | 'naar' | 'bedrag'>;
interface Stuk {
  readonly wie: string;
  readonly gewicht: number;
  readonly bedrag: Eurocent;
}

/** Empty when there is nothing to split: one part only is the whole. */
function splitsing(kop: Kop, stukken: readonly Stuk[]): Splitsing[] {
  const mee = stukken.filter(({ gewicht }) => gewicht > 0);
  const gewichten = telOp(mee.map(({ gewicht }) => gewicht));
  if (mee.length < 2 || kop.bedrag === 0) return [];
  const delen = mee.map(({ wie, gewicht, bedrag }): Splitsdeel => {
    const teller = BigInt(kop.bedrag) * BigInt(gewicht);
    const [heel, rest] = [Number(teller / BigInt(gewichten)), Number(teller % BigInt(gewichten))];
    return { wie, gewicht, heel, rest, bedrag };
  });
  return [{ ...kop, gewichten, delen }];
}

/** Splits by weight as the rule does. */
function naarGewicht(kop: Kop, namen: readonly string[], gewichten: readonly number[]): [Splitsing[], Eurocent[]] {
  const bedragen = verdeel(kop.bedrag, gewichten);
  const stukken = namen.map((wie, i) => ({ wie, gewicht: gewichten[i] ?? 0, bedrag: bedragen[i] ?? 0 }));
  return [splitsing(kop, stukken), bedragen];
}

/** Charges what was recorded to the kokers, each in proportion to what is left of its gain. */
class Over {
  private over: readonly VanKoker[];

  constructor({ kokers }: Uitkomst) {
    this.over = kokers.flatMap(({ koker, verschil }) => (verschil > 0 ? [{ koker, bedrag: verschil }] : []));
  }

  reken(
    stap: Kop['stap'],
    wat: string,
    { bedrag, kokers }: { bedrag: Eurocent; kokers: readonly VanKoker[] },
  ): Splitsing[] {
    const stukken = this.over.map(({ koker, bedrag: gewicht }) => ({
      ...{ wie: koker, gewicht },
      bedrag: kokers.find((een) => een.koker === koker)?.bedrag ?? 0,
    }));
    this.over = stukken.map(({ wie, gewicht, bedrag: af }) => ({ koker: wie, bedrag: gewicht - af }));
    return splitsing({ stap, wat, naar: 'winst-die-over-is', bedrag }, stukken);
  }
}

/**
 * Every split of an assessment in the order in which it was made, with the fraction of each part: of steps 5, 8 and 9
 * over kokers, and of step 9 over the receivers of the rule too. `regel` is the rule that it was made by.
 */
export function splitsingen(gemeten: Gemeten, regel: Verdeelregel | undefined): Splitsing[] {
  const { uitkomst } = gemeten;
  const { delen, compensaties, terugbetalingen, stappen } = uitkomst;
  const geheel = Number(stappen.find(({ stap }) => stap === 9)?.uitkomst ?? 0);
  if (uitkomst.soort === 'verlies') {
    // Where nothing is shared, nobody has to have a weight.
    const ontvangers = regel === undefined || geheel === 0 ? [] : overAanbieders(gemeten, regel, geheel)[0];
    return [...ontvangers, ...delen.flatMap((deel) => aanGeschaden(gemeten, geheel, deel))];
  }
  const over = new Over(uitkomst);
  return [
    ...compensaties.flatMap((een) => over.reken(5, `compensatie van ${een.koker}`, een)),
    ...terugbetalingen.flatMap((een) => over.reken(8, `terug van ${een.voorfinanciering}`, een)),
    ...(regel === undefined || geheel === 0 ? [] : overOntvangers(gemeten, regel, geheel)),
    ...delen.flatMap((een) => over.reken(9, schrijfOntvanger(een.ontvanger), een)),
  ];
}

function overOntvangers(gemeten: Gemeten, regel: Verdeelregel, bedrag: Eurocent): Splitsing[] {
  const { ontvangers } = regel.winst.verdeling;
  const { initiatiefnemer } = gemeten.invoer;
  const namen = ontvangers.map(({ ontvanger }) => {
    if (ontvanger.soort === 'aanbieders') return 'de aanbieders';
    const wie: Ontvanger | undefined = ontvanger.soort === 'budget' ? ontvanger : initiatiefnemer;
    return wie === undefined ? 'wie het initiatief nam' : schrijfOntvanger(wie);
  });
  const kop: Kop = { stap: 9, wat: 'over de ontvangers', naar: 'gewicht', bedrag };
  const [eerste, bedragen] = naarGewicht(
    kop,
    namen,
    ontvangers.map(({ gewicht }) => gewicht),
  );
  const plaats = ontvangers.findIndex(({ ontvanger }) => ontvanger.soort === 'aanbieders');
  return [...eerste, ...(plaats < 0 ? [] : overAanbieders(gemeten, regel, bedragen[plaats] ?? 0)[0])];
}

function overAanbieders({ invoer: { aanbieders } }: Gemeten, regel: Verdeelregel, bedrag: Eurocent) {
  const { sleutel } = regel.winst.verdeling;
  const gewichten = aanbieders.map(({ gewicht, inspanning }) =>
    sleutel === 'gelijk' ? 1 : sleutel === 'gewichten' ? gewicht : inspanning,
  );
  const naar = sleutel === 'gewichten' ? 'gewicht' : sleutel;
  const kop: Kop = { stap: 9, wat: 'over de aanbieders', naar, bedrag };
  return naarGewicht(
    kop,
    aanbieders.map(({ organisatie }) => organisatie),
    gewichten,
  );
}

/** What an aanbieder owes for a loss, to the kokers that went up; to all by referentie where these lost less. */
function aanGeschaden(
  { uitkomst }: Gemeten,
  geheel: Eurocent,
  { ontvanger, bedrag, kokers }: Uitkomst['delen'][number],
): Splitsing[] {
  const omhoog = uitkomst.kokers.map(({ koker, verschil }) => ({ koker, gewicht: Math.max(0, -verschil) }));
  const genoeg = telOp(omhoog.map(({ gewicht }) => gewicht)) >= geheel;
  const schade = genoeg
    ? omhoog
    : uitkomst.kokers.map(({ koker, referentie }) => ({ koker, gewicht: Math.max(1, referentie) }));
  return splitsing(
    { stap: 9, wat: schrijfOntvanger(ontvanger), naar: genoeg ? 'meerkosten' : 'referentie', bedrag },
    schade.map(({ koker, gewicht }) => ({
      ...{ wie: koker, gewicht },
      bedrag: kokers.find((een) => een.koker === koker)?.bedrag ?? 0,
    })),
  );
}
