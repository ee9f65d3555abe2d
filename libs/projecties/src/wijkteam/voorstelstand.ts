import type { BewonersvoorstelGeteld, BewonersvoorstelIngediend, Doel, Voorstelstaat } from '@ontschot/boek';
import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Peiling, Stap } from './lezen.js';
import type { Post } from './stappen.js';

/** What an organisatie was paid for a proposal. `bedrag` in eurocents. */
export interface Uitbetaling {
  readonly organisatie: string;
  readonly bedrag: Eurocent;
  readonly boekdatum: Datum;
  readonly revisie: number;
  readonly teruggenomen: boolean;
}

/** A proposal of residents on a day of both clocks, without who handed it in or voted. Amounts in eurocents. */
export interface Voorstelstand {
  readonly voorstel: string;
  readonly budget: string;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  readonly wijk: string | null;
  readonly populatie: string;
  readonly minstensStemmen: number;
  readonly procentVoor: number;
  readonly ingediendOp: Moment;
  /** From then on nobody can vote. */
  readonly sluitOp: Moment;
  /** `te-tellen`: the vote is over, and was not counted yet. */
  readonly staat: Voorstelstaat | 'te-tellen';
  /** What the count was; null as long as there is none. */
  readonly stemmen: { readonly voor: number; readonly tegen: number } | null;
  /** Why an accepted one was not possible. */
  readonly waarom: NonNullable<BewonersvoorstelGeteld['waarom']> | null;
  /** What is still set aside for it, and what was spent. */
  readonly over: Eurocent;
  readonly besteed: Eurocent;
  readonly uitbetalingen: readonly Uitbetaling[];
  /** Why it was closed. */
  readonly reden: string | null;
  /** Id of the sentence what it is for. */
  readonly tekst: string | null;
  readonly revisie: number;
}

/** What is kept of an event about a proposal; each kind has some of it. */
interface Kort extends Partial<Pick<BewonersvoorstelGeteld, 'voor' | 'tegen' | 'uitkomst' | 'waarom'>> {
  readonly boekdatum: Datum;
  readonly posten?: readonly Post[];
  readonly organisatie?: string;
  readonly bedrag?: Eurocent;
  readonly storneert?: number;
  readonly reden?: string;
}

const som = (stappen: readonly Kort[], maat: Post[0]): Eurocent =>
  stappen.flatMap(({ posten = [] }) => posten).reduce((tot, [van, , bedrag]) => tot + (van === maat ? bedrag : 0), 0);

/** A proposal as its steps tell it; undefined when the first of them does not count yet. */
export function voorstelVan(stappen: readonly Stap[], peiling: Peiling): Voorstelstand | undefined {
  const [eerste] = stappen;
  if (eerste === undefined || !eerste.telt) return undefined;
  const begin = eerste.gegevens as unknown as BewonersvoorstelIngediend & { readonly zin?: string };
  const tellend = stappen.slice(1).filter(({ telt }) => telt);
  const kort = tellend.map(({ gegevens }) => gegevens as unknown as Kort);
  const terug = new Set(kort.map(({ storneert }) => storneert));
  const geteld = kort.find(({ uitkomst }) => uitkomst !== undefined);
  const gesloten = kort[tellend.findIndex(({ type }) => type === 'bewonersvoorstel-gesloten.v1')];
  const { voorstel, budget, bedrag, doel, wijk = null, populatie, minstensStemmen, procentVoor, sluitOp } = begin;
  const nog = peiling.isVoorbij(sluitOp) ? 'te-tellen' : 'open';
  return {
    ...{ voorstel, budget, bedrag, doel, wijk, populatie, minstensStemmen, procentVoor },
    ...{ ingediendOp: eerste.moment, sluitOp },
    staat: gesloten !== undefined ? 'gesloten' : (geteld?.uitkomst ?? nog),
    stemmen: geteld === undefined ? null : { voor: geteld.voor ?? 0, tegen: geteld.tegen ?? 0 },
    waarom: geteld?.waarom ?? null,
    ...{ over: som(kort, 'verplicht'), besteed: som(kort, 'besteed') },
    uitbetalingen: tellend.flatMap(({ revisie }, i) => {
      const { organisatie, bedrag: betaald = 0, boekdatum = '' } = kort[i] ?? {};
      if (organisatie === undefined) return [];
      return [{ organisatie, bedrag: betaald, boekdatum, revisie, teruggenomen: terug.has(revisie) }];
    }),
    ...{ reden: gesloten?.reden ?? null, tekst: begin.zin ?? null, revisie: eerste.revisie },
  };
}
