import { per, uit, type Csvsoort, type Rijen } from '../csvsoort.js';
import { bedragen, lijst, waarden } from '../kolom.js';

/** Tables as a page of a workplace shows them, where that is not all that its question answers. */
export const BLADZIJDEN: readonly Csvsoort[] = [
  {
    naam: 'landkaart-netto',
    uitleg: 'Wat elke afspraak samen bracht, ook die nog niet is gemeten.',
    vraag: 'landkaart',
    rijen: uit('afspraken'),
    kolommen: [...waarden('afspraak', 'naam', 'staat', 'versie'), ...lijst('aanbieders'), ...bedragen('netto')],
    zonder: ['perioden'],
  },
  {
    naam: 'kostenprognose-maanden',
    uitleg: 'Wat er per maand op elke koker is geboekt; zeg met koker welke.',
    vraag: 'kostenprognose',
    rijen: per('kokers', 'maanden', 'koker'),
    kolommen: [...waarden('koker', 'maand'), ...bedragen('bedrag')],
  },
  {
    naam: 'concentratie-alles',
    uitleg: 'Welk deel van de huishoudens welk deel van de kosten nam, over alle kokers samen.',
    vraag: 'concentratie',
    rijen: ({ alles }) => (alles as { readonly punten: Rijen | null }).punten ?? [],
    kolommen: waarden('deelHuishoudens', 'deelKosten'),
  },
  {
    naam: 'raadsoverzicht-preventiewinst',
    uitleg: 'Waar preventie geld bespaarde, per koker, en wat daarvan is toegezegd en betaald.',
    vraag: 'raadsoverzicht',
    rijen: ({ preventiewinst }) => (preventiewinst as { readonly kokers: Rijen }).kokers,
    kolommen: [
      ...waarden('koker', 'naam', 'financier'),
      ...bedragen('gewonnen', 'verlies', 'gederfd', 'gevraagd', 'toegezegd', 'contant', 'terugbetaald', 'verrekend'),
      ...bedragen('doorgegeven', 'overgedragen', 'open'),
    ],
  },
];
