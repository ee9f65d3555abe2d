import { MINSTENS_HUISHOUDENS } from '@ontschot/projecties';

type Velden = Readonly<Record<string, unknown>>;

const isObject = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const weinig = (koker: unknown): boolean => {
  const { realisatie } = (koker ?? {}) as { realisatie?: { uitschieters?: { huishoudens: number } } };
  const { uitschieters } = realisatie ?? {};
  return uitschieters !== undefined && uitschieters.huishoudens < MINSTENS_HUISHOUDENS;
};

/** A line or a sum of reported costs that tells what few households cost: one of them, or some of a melding. */
const isKleineGroep = ({ bedrag, maand, huishouden, huishoudens, weinigHuishoudens }: Velden): boolean =>
  typeof bedrag === 'number' &&
  (weinigHuishoudens === true ||
    (maand !== undefined &&
      (huishouden !== undefined || (typeof huishoudens === 'number' && huishoudens < MINSTENS_HUISHOUDENS))));

const NIETS: ReadonlySet<string> = new Set();
/** Units at a known price are an amount too. */
const BEDRAGEN: ReadonlySet<string> = new Set(['bedrag', 'aantal']);

/**
 * A value without the number and the amount of outliers of few households, in data and in sentences, and without the
 * amount of a reported line of one household, at any depth. The limit that was agreed stays.
 */
export function zonderUitschieters<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => zonderUitschieters(deel)) as T;
  if (!isObject(waarde)) return waarde;
  const kokers = isObject(waarde['invoer']) ? waarde['invoer']['kokers'] : undefined;
  const klein = new Set(
    (Array.isArray(kokers) ? kokers : []).filter(weinig).map((een) => (een as { koker: unknown }).koker),
  );
  const over: Record<string, unknown> = {};
  const weg = isKleineGroep(waarde) ? BEDRAGEN : NIETS;
  for (const [naam, deel] of Object.entries(waarde).filter(([veld]) => !weg.has(veld)))
    over[naam] = zonderUitschieters<unknown>(naam === 'uitkomst' && isObject(deel) ? zonderIn(deel, klein) : deel);
  return (weinig({ realisatie: over }) ? { ...over, uitschieters: { grens: grensVan(over) } } : over) as T;
}

/** Whether a value tells what few households cost together, at any depth. */
export function noemtUitschieters(waarde: unknown): boolean {
  if (Array.isArray(waarde)) return waarde.some(noemtUitschieters);
  return (
    isObject(waarde) &&
    (weinig({ realisatie: waarde }) || isKleineGroep(waarde) || Object.values(waarde).some(noemtUitschieters))
  );
}

const grensVan = ({ uitschieters }: Velden): unknown => (uitschieters as { grens: unknown }).grens;

/** The steps of these kokers without what was cut off, and their sentences too. */
function zonderIn(uitkomst: Velden, kokers: ReadonlySet<unknown>): Velden {
  const { stappen } = uitkomst;
  if (!Array.isArray(stappen) || kokers.size === 0) return uitkomst;
  return {
    ...uitkomst,
    stappen: (stappen as Velden[]).map((stap) => {
      if (!kokers.has(stap['koker']) || !isObject(stap['invoer'])) return stap;
      const { uitschieters: _, ...invoer } = stap['invoer'];
      return { ...stap, invoer, zin: String(stap['zin']).replace(/ \(zonder [^()]* boven de grens [^()]*\)/, '') };
    }),
  };
}
