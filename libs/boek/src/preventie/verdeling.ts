import { telOp, type Datum, type Eurocent } from '@ontschot/kern';
import type { Ontvanger, Uitkomst } from '@ontschot/regels';
import type { Aandeelsoort, Afspraakinhoud, Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Aandeel, Aandeelkoker } from './aandeelplan.js';
import { ontvangerSleutel } from './rekeningen.js';

/** What an outcome gives to one receiver: gains above zero, what is owed below it. In eurocents per koker. */
interface Toedeling {
  readonly soort: Aandeelsoort;
  readonly ontvanger: Ontvanger;
  readonly kokers: Map<string, number>;
}

const sleutelVan = (soort: Aandeelsoort, ontvanger: Ontvanger): string => `${soort} ${ontvangerSleutel(ontvanger)}`;

/** Adds up who gets what at the expense of which koker, as the outcome says. */
function uitUitkomst(toestand: Toestand, uitkomst: Uitkomst, inhoud: Afspraakinhoud): Map<string, Toedeling> {
  const toedelingen = new Map<string, Toedeling>();
  const tel = (soort: Aandeelsoort, ontvanger: Ontvanger, koker: string, bedrag: number): void => {
    const sleutel = sleutelVan(soort, ontvanger);
    const toedeling = toedelingen.get(sleutel) ?? { soort, ontvanger, kokers: new Map<string, number>() };
    toedelingen.set(sleutel, toedeling);
    toedeling.kokers.set(koker, (toedeling.kokers.get(koker) ?? 0) + bedrag);
  };
  for (const { koker, kokers } of uitkomst.compensaties) {
    const ontvanger = { soort: 'budget', budget: budgetVanKoker(inhoud, koker) } as const;
    for (const deel of kokers) tel('compensatie', ontvanger, deel.koker, deel.bedrag);
  }
  for (const { voorfinanciering, kokers } of uitkomst.terugbetalingen) {
    const vooraf = toestand.preventie.voorfinancieringen.lees(voorfinanciering);
    if (vooraf === undefined) throw new Error(`voorfinanciering ${voorfinanciering} is er niet`);
    const ontvanger = { soort: 'budget', budget: vooraf.budget } as const;
    // What a koker put in itself is set off: it owes itself nothing.
    for (const deel of kokers)
      if (!('koker' in vooraf.door) || vooraf.door.koker !== deel.koker)
        tel('voorfinanciering', ontvanger, deel.koker, deel.bedrag);
  }
  const teken = uitkomst.soort === 'verlies' ? -1 : 1;
  for (const { ontvanger, kokers } of uitkomst.delen)
    for (const deel of kokers) tel('aandeel', ontvanger, deel.koker, teken * deel.bedrag);
  return toedelingen;
}

export function budgetVanKoker({ kokers }: Afspraakinhoud, koker: string): string {
  const gevonden = kokers.find((een) => een.koker === koker);
  if (gevonden === undefined) throw new Error(`koker ${koker} staat niet in de afspraak`);
  return gevonden.budget;
}

/**
 * The parts that this outcome awards, less what the assessments that it corrects awarded already: a correction books
 * the difference only (design 4). In the order of the outcome; `eerder` are the promises of those assessments.
 */
export function toedelen(
  toestand: Toestand,
  uitkomst: Uitkomst,
  inhoud: Afspraakinhoud,
  eerder: readonly Toezegging[],
  kop: {
    readonly vaststelling: string;
    readonly afspraak: string;
    readonly boekdatum: Datum;
    readonly versie: number;
  },
): Aandeel[] {
  const { vaststelling, afspraak, boekdatum, versie } = kop;
  const toedelingen = uitUitkomst(toestand, uitkomst, inhoud);
  const budgetten = new Map(inhoud.kokers.map(({ koker, budget }) => [koker, budget]));
  // What a payer turned down was never given.
  for (const { soort, ontvanger, koker, bedrag, afgewezen = 0, budget } of eerder) {
    const sleutel = sleutelVan(soort, ontvanger);
    const toedeling = toedelingen.get(sleutel) ?? { soort, ontvanger, kokers: new Map<string, number>() };
    toedelingen.set(sleutel, toedeling);
    toedeling.kokers.set(koker, (toedeling.kokers.get(koker) ?? 0) - (bedrag - afgewezen));
    if (!budgetten.has(koker)) budgetten.set(koker, budget);
  }
  const externe = new Set(
    inhoud.kokers
      .filter(({ koker }) => moetGevraagd(toestand, afspraak, versie, koker, boekdatum))
      .map(({ koker }) => koker),
  );
  return [...toedelingen.values()]
    .map(({ soort, ontvanger, kokers }) => ({
      soort,
      ontvanger,
      kokers: [...kokers]
        .filter(([, bedrag]) => bedrag !== 0)
        .map(([koker, bedrag]): Aandeelkoker => ({
          koker,
          budget: budgetten.get(koker) ?? '',
          bedrag,
          gevraagd: bedrag > 0 && externe.has(koker),
        })),
    }))
    .filter(({ kokers }) => kokers.length > 0)
    .map((deel, i) => ({ aandeel: `${vaststelling}~${i + 1}`, vaststelling, afspraak, ...deel }));
}

/**
 * A payer that keeps its own books is asked first, unless it agreed to this version of the afspraak beforehand (design 4,
 * step 10).
 */
export function moetGevraagd(toestand: Toestand, id: string, versie: number, koker: string, datum: Datum): boolean {
  const gevonden = toestand.koker(koker, datum);
  if (gevonden?.oormerk.aard !== 'extern') return false;
  const instemmingen = toestand.preventie.afspraken.lees(id)?.instemmingen ?? [];
  return !instemmingen.some((een) => een.versie === versie && een.financier === gevonden.financier);
}

/** What an outcome shares out of the gain of each koker, or charges for its loss; in eurocents. */
export function gedeeldVan({ compensaties, terugbetalingen, delen }: Uitkomst): { koker: string; bedrag: Eurocent }[] {
  const sommen = new Map<string, Eurocent>();
  for (const { kokers } of [...compensaties, ...terugbetalingen, ...delen])
    for (const { koker, bedrag } of kokers) sommen.set(koker, (sommen.get(koker) ?? 0) + bedrag);
  return [...sommen].map(([koker, bedrag]) => ({ koker, bedrag }));
}

/** All that was awarded, in eurocents. */
export const totaal = ({ kokers }: Pick<Aandeel, 'kokers'>): number => telOp(kokers.map(({ bedrag }) => bedrag));
