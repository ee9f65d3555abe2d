import { telOp, type Datum } from '@ontschot/kern';
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
  kop: { readonly vaststelling: string; readonly afspraak: string; readonly boekdatum: Datum },
): Aandeel[] {
  const { vaststelling, afspraak, boekdatum } = kop;
  const toedelingen = uitUitkomst(toestand, uitkomst, inhoud);
  const budgetten = new Map(inhoud.kokers.map(({ koker, budget }) => [koker, budget]));
  for (const { soort, ontvanger, koker, bedrag, staat, budget } of eerder) {
    // What a payer turned down was never given.
    if (staat === 'afgewezen') continue;
    const sleutel = sleutelVan(soort, ontvanger);
    const toedeling = toedelingen.get(sleutel) ?? { soort, ontvanger, kokers: new Map<string, number>() };
    toedelingen.set(sleutel, toedeling);
    toedeling.kokers.set(koker, (toedeling.kokers.get(koker) ?? 0) - bedrag);
    if (!budgetten.has(koker)) budgetten.set(koker, budget);
  }
  const externe = new Set(
    inhoud.kokers.filter(({ koker }) => moetGevraagd(toestand, afspraak, koker, boekdatum)).map(({ koker }) => koker),
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

/** A payer that keeps its own books is asked first, unless it agreed to the afspraak beforehand (design 4, step 10). */
function moetGevraagd(toestand: Toestand, id: string, koker: string, datum: Datum): boolean {
  const gevonden = toestand.koker(koker, datum);
  if (gevonden?.oormerk.aard !== 'extern') return false;
  const afspraak = toestand.preventie.afspraken.lees(id);
  const versie = afspraak?.gesloten?.versie;
  return afspraak?.instemmingen.some((een) => een.versie === versie && een.financier === gevonden.financier) !== true;
}

/** The kokers out of whose gain an outcome shares anything. */
export const gedeeldeKokers = (uitkomst: Uitkomst): string[] =>
  uitkomst.soort !== 'winst'
    ? []
    : [
        ...new Set(
          [...uitkomst.compensaties, ...uitkomst.terugbetalingen, ...uitkomst.delen].flatMap(({ kokers }) =>
            kokers.map(({ koker }) => koker),
          ),
        ),
      ];

/** All that was awarded, in eurocents. */
export const totaal = ({ kokers }: Pick<Aandeel, 'kokers'>): number => telOp(kokers.map(({ bedrag }) => bedrag));
