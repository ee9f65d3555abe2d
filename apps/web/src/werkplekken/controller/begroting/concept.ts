import { leesEuro, leesEuroMetTeken } from '../../../onderdelen/lees-euro.js';
import type { Begrotingsproef } from './proef.js';

/** What the form is for: a change of what was adopted, or what is adopted for the first time. */
export type Soort = 'wijzigen' | 'vaststellen';
export type Richting = 'erbij' | 'eraf' | 'stelpost';

/** A line as it was typed. */
export interface Conceptregel {
  readonly budget: string;
  readonly kleur: string;
  readonly richting: Richting;
  readonly bedrag: string;
  /** What it comes to according to the besluit, when somebody wants that checked. */
  readonly wordt: string;
}

/** Everything that was typed. */
export interface Concept {
  readonly regels: readonly Conceptregel[];
  readonly besluit: string;
  readonly boekdatum: string;
  readonly hoortBij: string;
  /** What was sent without an answer yet, and what was typed then: as long as that is the same, exactly this is sent again. */
  readonly verzonden?: { readonly wens: string; readonly inhoud: object };
}

export const LEGE_REGEL: Conceptregel = { budget: '', kleur: '', richting: 'erbij', bedrag: '', wordt: '' };

const isLeeg = ({ budget, bedrag }: Conceptregel): boolean => budget === '' && bedrag === '';

/** What to ask of the service; undefined as long as a line is half filled in, or there is none. Amounts in eurocents. */
export function vraagVan(soort: Soort, { regels, besluit, boekdatum, hoortBij }: Concept): object | undefined {
  const gevuld = regels.filter((regel) => !isLeeg(regel));
  if (gevuld.length === 0 || boekdatum === '') return undefined;
  const gevraagd = gevuld.map((regel) => regelvraag(soort, regel));
  if (gevraagd.includes(undefined)) return undefined;
  return {
    boekdatum,
    ...(hoortBij !== '' && { hoortBij }),
    ...(besluit.trim() !== '' && { besluit: besluit.trim() }),
    regels: gevraagd,
  };
}

function regelvraag(soort: Soort, regel: Conceptregel): object | undefined {
  const bedrag = leesEuro(regel.bedrag);
  if (regel.budget === '' || bedrag === undefined || wordtMis(regel)) return undefined;
  const teken = regel.richting === 'erbij' ? bedrag : -bedrag;
  const waar = { budget: regel.budget, ...(regel.kleur !== '' && { kleur: regel.kleur }) };
  if (soort === 'vaststellen') return { ...waar, bedrag: teken };
  return {
    ...{ ...waar, wijziging: teken },
    ...(regel.wordt.trim() !== '' && { nieuwBedrag: leesEuroMetTeken(regel.wordt) }),
    ...(regel.richting === 'stelpost' && { alsStelpost: true }),
  };
}

export const wordtMis = ({ wordt }: Conceptregel): boolean =>
  wordt.trim() !== '' && leesEuroMetTeken(wordt) === undefined;

/** What is booked: what was asked, with the outcome of each line that the service showed. */
export function boekinhoud(soort: Soort, vraag: object, { regels }: Begrotingsproef): object {
  if (soort === 'vaststellen') return vraag;
  const gevraagd = (vraag as { readonly regels: readonly object[] }).regels;
  return { ...vraag, regels: gevraagd.map((regel, i) => ({ ...regel, nieuwBedrag: regels[i]?.wordt })) };
}
