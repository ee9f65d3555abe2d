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
  {
    naam: 'contract-inzet',
    uitleg: 'Hoeveel er per maand van de capaciteit van een contract is gebruikt; zeg met ondersteuningsopdracht welk.',
    vraag: 'contract',
    rijen: uit('inzet'),
    kolommen: waarden('periode', 'gebruikt', 'capaciteit', 'eenheid', 'bezetting', 'wachtlijst', 'revisie'),
  },
  {
    naam: 'contract-resultaten',
    uitleg: 'De resultaten van een contract, met hun bonus of malus; zeg met ondersteuningsopdracht welk.',
    vraag: 'contract',
    rijen: uit('resultaten'),
    kolommen: [
      ...waarden('resultaat', 'boekdatum', 'van', 'totEnMet', 'score', 'bron', 'soort', 'procent'),
      ...bedragen('vergoeding.bedrag', 'bedrag', 'nogTeInnen'),
      ...waarden('vergoeding.bestedingen', 'vergoeding.gelezenTot'),
      ...lijst('termijnen', 'boekdatum', 'bedrag', 'gestorneerd'),
      ...lijst('stappen', 'zin'),
      ...waarden('gestorneerd', 'revisie'),
    ],
  },
  {
    naam: 'contract-correcties',
    uitleg: 'Wat er onder een contract is gecorrigeerd, en waarom; zeg met ondersteuningsopdracht welk.',
    vraag: 'contract',
    rijen: uit('correcties'),
    kolommen: [
      ...waarden('boekdatum', 'corrigeert', 'verplichting', 'periode', 'reden', 'toelichting', 'resultaat'),
      ...[...bedragen('bedrag'), ...waarden('gestorneerd', 'revisie')],
    ],
  },
];
