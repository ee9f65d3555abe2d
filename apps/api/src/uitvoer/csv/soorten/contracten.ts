import { uit, type Csvsoort } from '../csvsoort.js';
import { bedragen, lijst, waarden } from '../kolom.js';

/** What happens under contracts. */
export const CONTRACTEN: readonly Csvsoort[] = [
  {
    naam: 'contracten',
    uitleg: 'De contracten: wat is toegezegd, betaald en vrijgevallen, en wat wanneer nog vrijkomt.',
    vraag: 'contracten',
    rijen: uit('contracten'),
    kolommen: [
      ...waarden('ondersteuningsopdracht', 'naam', 'aanbieder', 'vorm'),
      ...lijst('naast'),
      ...waarden('clienten', 'capaciteit.aantal', 'capaciteit.eenheid'),
      ...bedragen('toegezegd', 'verrekend', 'vrijgevallen', 'besteed', 'voorschot', 'overgedragen'),
      ...bedragen('bonus', 'gecorrigeerd', 'open', 'vrij.nu', 'vrij.naHetJaar', 'nogTeInnen'),
      ...waarden('vrij.vanaf', 'revisie'),
    ],
  },
];
