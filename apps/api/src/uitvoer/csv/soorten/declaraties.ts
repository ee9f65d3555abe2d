import { uit, type Csvsoort } from '../csvsoort.js';
import { bedragen, lijst, waarden } from '../kolom.js';

/** What aanbieders declared, and how. */
export const DECLARATIES: readonly Csvsoort[] = [
  {
    naam: 'declaraties',
    uitleg: 'Wat aanbieders declareerden, en hoever dat is geboekt.',
    vraag: 'declaraties',
    rijen: uit('declaraties'),
    kolommen: [
      ...waarden('declaratie', 'aanbieder', 'nummer', 'formaat', 'periode.van', 'periode.totEnMet', 'dagtekening'),
      ...waarden('boekdatum', 'hoortBij', 'staat', 'reden', 'gevraagd.regels'),
      ...bedragen('gevraagd.debet', 'gevraagd.credit'),
      ...waarden('geboekt.regels'),
      ...bedragen('geboekt.debet', 'geboekt.credit'),
      ...waarden('revisie', 'geregistreerdOp'),
    ],
  },
  {
    naam: 'declaratieindelingen',
    uitleg: 'Hoe aanbieders hun declaraties aanleveren, en welke verplichting wat betaalt.',
    vraag: 'declaratieindelingen',
    rijen: uit('declaratieindelingen'),
    kolommen: [
      ...waarden('indeling', 'aanbieder', 'aanbiedercode', 'formaat'),
      ...lijst('producten', 'categorie', 'code', 'verplichting'),
      ...waarden('csv.scheidingsteken', 'csv.bedragen', 'csv.datums'),
      ...['bsn', 'referentie', 'productcategorie', 'productcode', 'van', 'totEnMet', 'bedrag', 'volume'].flatMap(
        (een) => waarden(`csv.kolommen.${een}`),
      ),
      ...['eenheid', 'tarief', 'toewijzing', 'vorigeReferentie'].flatMap((een) => waarden(`csv.kolommen.${een}`)),
    ],
  },
];
