import { uit, type Csvsoort, type Rijen } from '../csvsoort.js';
import { bedragen, lijst, waarden } from '../kolom.js';

/** How a boek is set up, and what was agreed. */
export const INRICHTING: readonly Csvsoort[] = [
  {
    naam: 'organisaties',
    uitleg: 'De organisaties.',
    vraag: 'organisaties',
    rijen: uit('organisaties'),
    kolommen: waarden('organisatie', 'naam'),
  },
  { naam: 'wijken', uitleg: 'De wijken.', vraag: 'wijken', rijen: uit('wijken'), kolommen: waarden('wijk', 'naam') },
  {
    naam: 'kokers',
    uitleg: 'De kokers, elke versie een regel.',
    vraag: 'kokers',
    rijen: ({ kokers }) => (kokers as Rijen).flatMap(({ versies }) => versies as Rijen),
    kolommen: [
      ...waarden('koker', 'vanaf', 'naam', 'wet', 'taakveld', 'financier', 'oormerk.aard'),
      ...lijst('oormerk.doelen', 'taakveld', 'functionaliteit', 'leeftijdsgroep'),
    ],
  },
  {
    naam: 'budgetten',
    uitleg: 'De budgetten.',
    vraag: 'budgetten',
    rijen: uit('budgetten'),
    kolommen: waarden('budget', 'naam', 'aard', 'koker', 'wijk', 'houder'),
  },
  {
    naam: 'ondersteuningsopdrachten',
    uitleg: 'De contracten met aanbieders.',
    vraag: 'ondersteuningsopdrachten',
    rijen: uit('ondersteuningsopdrachten'),
    kolommen: [
      ...waarden('ondersteuningsopdracht', 'naam', 'aanbieder', 'populatie.omschrijving', 'populatie.aantal'),
      ...waarden('levert', 'beoogt', 'capaciteit.aantal', 'capaciteit.eenheid'),
      ...lijst('financiering', 'vanaf', 'vorm'),
      ...waarden('doorbesteding.procent', 'resultaat.maat.maat', 'resultaat.maat.naam'),
      ...waarden('resultaat.maat.van', 'resultaat.maat.tot'),
      ...lijst('resultaat.bonus.treden', 'vanaf', 'procent'),
      ...lijst('resultaat.malus.treden', 'onder', 'procent'),
      ...bedragen('resultaat.bonus.hoogstens', 'resultaat.malus.hoogstens'),
    ],
  },
  {
    naam: 'perioden',
    uitleg: 'De maanden, open of afgesloten.',
    vraag: 'perioden',
    rijen: uit('perioden'),
    kolommen: waarden('periode', 'vanaf', 'afgesloten', 'sinds', 'revisie'),
  },
  {
    naam: 'verdeelregels',
    uitleg: 'De verdeelregels, elke versie een regel, in zinnen.',
    vraag: 'verdeelregels',
    rijen: ({ verdeelregels }) =>
      (verdeelregels as Rijen).flatMap(({ verdeelregel, versies }) =>
        (versies as Rijen).map((versie) => ({ verdeelregel, ...versie })),
      ),
    kolommen: [
      ...waarden('verdeelregel', 'versie', 'regel.naam', 'staat', 'geldigVanaf', 'besluit', 'reden', 'revisie'),
      ...lijst('zinnen'),
    ],
    // The sentences say the same.
    zonder: ['regel'],
  },
  {
    naam: 'afspraken',
    uitleg: 'De preventieafspraken en hoe zij ervoor staan.',
    vraag: 'afspraken',
    rijen: uit('afspraken'),
    kolommen: [
      ...waarden('afspraak', 'naam', 'staat', 'versie', 'gesloten', 'beeindigdPer', 'populatie'),
      ...waarden('looptijd.van', 'looptijd.totEnMet', 'verdeelregel.verdeelregel', 'verdeelregel.versie'),
      ...lijst('aanbieders'),
      ...lijst('kokers'),
      ...lijst('ingestemd'),
      ...lijst('afgewezen'),
    ],
  },
  {
    naam: 'populaties',
    uitleg: 'De populaties, met hoeveel huishoudens maar nooit welke.',
    vraag: 'populaties',
    rijen: uit('populaties'),
    kolommen: [
      ...waarden('populatie', 'naam', 'leden.soort', 'aantalHuishoudens'),
      ...lijst('leden.wijken'),
      ...lijst('losVan'),
    ],
    // Only of now, and a table is of one moment: all its pages are of the same day that we knew.
    zonder: ['tellenMee', 'wachten'],
  },
  {
    naam: 'eenheidsprijzen',
    uitleg: 'De eenheidsprijzen, met hun bron en jaar.',
    vraag: 'eenheidsprijzen',
    rijen: uit('eenheidsprijzen'),
    kolommen: [
      ...waarden('eenheidsprijs', 'naam', 'jaar', 'eenheid'),
      ...bedragen('bedrag'),
      ...waarden('bron', 'revisie', 'geregistreerdOp'),
    ],
  },
];
