import { uit, type Csvsoort, type Rijen } from './csvsoort.js';
import { bedragen, lijst, waarden } from './kolom.js';
import { STAP, stapregels } from './soorten/afspraak.js';
import { DOORREKENING } from './soorten/doorrekening.js';

/** A table of an answer that is no question of the read side: which of its rows, and which columns of them. */
export type Antwoordtabel = Omit<Csvsoort, 'vraag' | 'anders' | 'eenmaal' | 'nietOverMensen'>;

type Rij = Rijen[number];

/** What each event of a proof holds. */
const gegevensVan = (antwoord: Rij): readonly Rij[] =>
  uit('gebeurtenissen')(antwoord).map(({ gegevens }) => gegevens as Rij);

/** Out of the sum of a proof; empty where it has none. */
const uitUitkomst =
  (naam: string) =>
  (antwoord: Rij): Rijen =>
    gegevensVan(antwoord).flatMap(({ uitkomst }) => ((uitkomst as Rij | undefined)?.[naam] ?? []) as Rijen);

/** Households receive too, and are in no table. */
const ONTVANGER = waarden('ontvanger.soort', 'ontvanger.organisatie', 'ontvanger.budget');
const GEMETEN = [...waarden('koker'), ...bedragen('referentie', 'realisatie', 'verschil')];

const MUTATIES: Antwoordtabel = {
  naam: 'proef-mutaties',
  uitleg: 'Wat er zou worden geboekt, elke mutatie een regel.',
  rijen: (antwoord) =>
    gegevensVan(antwoord).flatMap(({ mutaties }, i) =>
      ((mutaties ?? []) as Rijen).map((een) => ({ gebeurtenis: i + 1, ...een })),
    ),
  kolommen: [
    ...waarden('gebeurtenis', 'kleur', 'van', 'naar'),
    ...bedragen('bedrag'),
    ...waarden('verplichting', 'voorschot'),
  ],
};

const METING: readonly Antwoordtabel[] = [
  {
    naam: 'proef-kokers',
    uitleg: 'Wat er per koker was verwacht en uitgegeven.',
    rijen: uitUitkomst('kokers'),
    kolommen: [...GEMETEN, ...bedragen('houdt'), ...lijst('gederfd', 'aanbieder', 'bedrag')],
  },
  {
    naam: 'proef-delen',
    uitleg: 'Wie wat zou krijgen of dragen, en uit welke kokers.',
    rijen: uitUitkomst('delen'),
    kolommen: [...ONTVANGER, ...bedragen('bedrag'), ...lijst('kokers', 'koker', 'bedrag')],
  },
  {
    naam: 'proef-stappen',
    uitleg: 'Elke stap van de som.',
    rijen: (antwoord) => stapregels(uitUitkomst('stappen')(antwoord)),
    kolommen: STAP,
  },
];

const BETALINGEN: Antwoordtabel = {
  naam: 'proef-betalingen',
  uitleg: 'Wat er zou worden betaald van wat is toegezegd.',
  rijen: gegevensVan,
  kolommen: [
    ...waarden('toezegging', 'aandeel', 'vaststelling', 'afspraak'),
    ...[...ONTVANGER, ...waarden('koker', 'budget', 'boekdatum'), ...bedragen('bedrag')],
  ],
  zonder: ['mutaties', 'ontvanger.huishouden'],
};

/** Of a begroting that was tried. */
export const BEGROTINGSPROEF: readonly Antwoordtabel[] = [
  {
    naam: 'begrotingsproef-regels',
    uitleg: 'Wat elk budget was en zou worden, en waarom iets niet kan.',
    rijen: uit('regels'),
    kolommen: [
      ...[...waarden('regel', 'budget', 'naam', 'kleur'), ...bedragen('was', 'wijziging', 'wordt', 'ruimte')],
      ...waarden('bezwaar.code', 'bezwaar.uitleg', 'bezwaar.watNu'),
    ],
  },
  MUTATIES,
];

/** Of rules that were run without keeping it: those of its tables that stand whole in the answer. */
export const DOORREKENPROEF: readonly Antwoordtabel[] = DOORREKENING.filter(({ eenmaal }) => eenmaal === true).map(
  ({ naam, ...tabel }) => ({ ...tabel, naam: naam.replace('doorrekening', 'doorrekenproef') }),
);

/** Of an afspraak that is not there yet. */
export const AFSPRAAKPROEF: readonly Antwoordtabel[] = [
  {
    naam: 'afspraakproef-kokers',
    uitleg: 'Wat er per koker was verwacht en uitgegeven, en wat haar betaler zou hebben betaald.',
    rijen: uit('kokers'),
    kolommen: [...[...GEMETEN, ...waarden('naam', 'betaler', 'betalernaam')], ...bedragen('betaalt', 'houdt')],
  },
  {
    naam: 'afspraakproef-ontvangers',
    uitleg: 'Wie wat zou hebben gekregen.',
    rijen: uit('ontvangers'),
    kolommen: [...waarden('soort', 'partij', 'naam'), ...bedragen('bedrag')],
  },
  {
    naam: 'afspraakproef-stappen',
    uitleg: 'Elke stap van de som.',
    rijen: (antwoord) => stapregels(uit('stappen')(antwoord)),
    kolommen: STAP,
  },
];

/** Of what an opdracht would come to: its movements, and what else the pages show of it. */
export const proeftabellen = (soort: string): readonly Antwoordtabel[] => [
  MUTATIES,
  ...(soort === 'preventiewinst-meten' || soort === 'preventiewinst-vaststellen' ? METING : []),
  ...(soort === 'contant-maken' ? [BETALINGEN] : []),
];

/** Of the own household. */
export const HUISHOUDTABELLEN = {
  kosten: {
    naam: 'huishouden-kosten',
    uitleg: 'Wat het huishouden kostte, per koker.',
    rijen: ({ kosten, namen }) =>
      (kosten as { readonly kokers: Rijen }).kokers.map((een) => ({
        ...{ ...een, naam: (namen as { readonly kokers: Rij }).kokers[String(een['koker'])] },
      })),
    kolommen: [...waarden('koker', 'naam'), ...bedragen('bedrag'), ...lijst('maanden', 'maand', 'bedrag')],
  },
  inzagelogboek: {
    naam: 'huishouden-inzagelogboek',
    uitleg: 'Wie naar het huishouden keek, wanneer, naar wat en waarvoor.',
    rijen: uit('inzagelogboek'),
    // Under a pseudonym, as the page has it: it is there to ask about.
    kolommen: waarden('op', 'rol', 'organisatie', 'wie', 'wat', 'doelbinding', 'inzage'),
  },
} as const satisfies Readonly<Record<string, Antwoordtabel>>;
