import { uit, type Csvsoort } from '../csvsoort.js';
import { bedragen, waarden } from '../kolom.js';

/** What was decided on the begroting. */
export const BEGROTINGEN: readonly Csvsoort[] = [
  {
    naam: 'begrotingen',
    uitleg: 'Wat er over de begroting is besloten: vastgesteld en gewijzigd, in totaal per besluit.',
    vraag: 'begrotingen',
    rijen: uit('begrotingen'),
    kolommen: [
      ...waarden('revisie', 'soort', 'besluit', 'boekdatum', 'hoortBij', 'geregistreerdOp', 'regels'),
      ...bedragen('erbij', 'eraf'),
    ],
  },
];
