import type { Csvsoort, Rijen } from '../csvsoort.js';
import { bedragen, lijst, waarden, type Kolom } from '../kolom.js';
import { alsGetal } from './afspraak.js';

type Rij = Rijen[number];

/** Three amounts: as recorded, under the rule, and the difference. */
const drietal = (...paden: readonly string[]): Kolom[] =>
  paden.flatMap((pad) => bedragen(`${pad}.vastgelegd`, `${pad}.nieuw`, `${pad}.verschil`));

const rijenVan = (een: Rij, naam: string): Rijen => een[naam] as Rijen;
const lijstVan = (antwoord: Rij, naam: string): Rijen => antwoord[naam] as Rijen;

/** All that one rule changes, a row for each who receives, pays or keeps. */
function partijen(regel: Rij): Rijen {
  const { nummer, verdeelregel, versie, naam: regelnaam, totaal } = regel;
  const kop = { nummer, verdeelregel, versie, regelnaam };
  return [
    ...rijenVan(regel, 'ontvangers').map(({ soort, partij, naam, ...krijgt }) => ({
      ...{ ...kop, deel: 'ontvanger', soort, partij, naam, krijgt },
    })),
    ...rijenVan(regel, 'kokers').map(({ koker, ...rest }) => ({ ...kop, deel: 'koker', partij: koker, ...rest })),
    ...rijenVan(regel, 'betalers').map((rest) => ({ ...kop, deel: 'betaler', partij: rest['betaler'], ...rest })),
    { ...kop, deel: 'totaal', krijgt: totaal },
  ];
}

/** What each rule makes of each assessment; of a rule its number, as in the other tables. */
const uitkomsten = (antwoord: Rij): Rijen =>
  lijstVan(antwoord, 'rijen').flatMap(({ id, afspraak, van, totEnMet, revisie, soort, uitkomsten: per }) =>
    (per as Rijen).map(({ soort: uitkomst, ...een }, i) => ({
      ...{ id, soort, afspraak, van, totEnMet, revisie, nummer: i + 1, uitkomst, ...een },
    })),
  );

/** What went in stands by its name, in one cell. */
const metInvoer = (kant: unknown): unknown =>
  kant === null || kant === undefined
    ? null
    : {
        ...(kant as Rij),
        uitkomst: alsGetal((kant as Rij)['uitkomst']),
        invoer: Object.entries((kant as Rij)['invoer'] as Rij).map(([naam, waarde]) => ({ naam, waarde })),
      };

const stappen = (antwoord: Rij): Rijen =>
  uitkomsten(antwoord).flatMap(({ id, afspraak, nummer, stappen: per = [] }) =>
    (per as Rijen).map(({ vastgelegd, nieuw, ...stap }) => ({
      ...{ id, afspraak, nummer, ...stap, vastgelegd: metInvoer(vastgelegd), nieuw: metInvoer(nieuw) },
    })),
  );

const REGEL = waarden('nummer', 'verdeelregel', 'versie');
const vraag = 'doorrekening';

/** What came of a doorrekening that was kept: per rule, per party, per assessment and per step. */
export const DOORREKENING: readonly Csvsoort[] = [
  {
    naam: 'doorrekening-regels',
    uitleg: 'Wat elke regel van een bewaarde doorrekening samen verdeelt, naast wat is vastgelegd.',
    ...{ vraag, eenmaal: true },
    rijen: (antwoord) => lijstVan(antwoord, 'regels'),
    kolommen: [
      ...[...REGEL, ...waarden('naam', 'gerekend', 'nietGerekend.aantal')],
      ...[...bedragen('nietGerekend.vastgelegd'), ...drietal('totaal'), ...lijst('zinnen')],
    ],
    zonder: ['ontvangers', 'kokers', 'betalers'],
  },
  {
    naam: 'doorrekening-partijen',
    uitleg: 'Wat elke regel van een bewaarde doorrekening verandert, per ontvanger, koker en betaler.',
    ...{ vraag, eenmaal: true },
    rijen: (antwoord) => lijstVan(antwoord, 'regels').flatMap(partijen),
    kolommen: [
      ...[...REGEL, ...waarden('regelnaam', 'deel', 'soort', 'partij', 'naam', 'betaler')],
      ...drietal('krijgt', 'betaalt', 'houdt'),
    ],
  },
  {
    naam: 'doorrekening-uitkomsten',
    uitleg: 'Wat elke regel van een bewaarde doorrekening maakt van elke vaststelling of meting.',
    vraag,
    rijen: uitkomsten,
    kolommen: [
      ...waarden('id', 'soort', 'afspraak', 'van', 'totEnMet', 'revisie', 'nummer', 'gerekend', 'uitkomst', 'waarom'),
      ...[...drietal('netto', 'gedeeld'), ...lijst('ontbreekt')],
    ],
    zonder: ['stappen'],
  },
  {
    naam: 'doorrekening-stappen',
    uitleg: 'Elke stap van elke som van een bewaarde doorrekening: zoals vastgelegd, en wat de regel ervan maakt.',
    vraag,
    rijen: stappen,
    kolommen: [
      ...waarden('id', 'afspraak', 'nummer', 'stap', 'naam', 'koker', 'verschilt', 'uitkomst'),
      ...['vastgelegd', 'nieuw'].flatMap((kant) => [
        ...[...waarden(`${kant}.uitkomst`, `${kant}.zin`), ...lijst(`${kant}.invoer`, 'naam', 'waarde')],
      ]),
    ],
  },
];
