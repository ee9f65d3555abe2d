import type { OpdrachtHttp } from '../definitie.js';
import { DOEL_OPVANG, DOEL_SCHULDHULP, EEN_HUISHOUDEN } from './delen.js';

const GIFT = {
  boekdatum: '2025-08-05',
  vorm: 'gift',
  doel: DOEL_SCHULDHULP,
  huishouden: EEN_HUISHOUDEN,
  voorliggend: { zou: 'nee' },
};
const JEUGD = { ...GIFT, team: 'jeugd-heechterp' };

/** Granted at once; for a group, with a signal to the koker that should have paid; and waiting for a colleague. */
export const TREKVOORBEELDEN: OpdrachtHttp['voorbeelden'] = [
  {
    naam: 'voorschot',
    inhoud: {
      ...{ ...GIFT, trekking: 'identiteitsbewijs', team: 'team-heechterp', vorm: 'voorschot', bedrag: 40_000 },
      ...{ vraagsoort: 'identiteitspapieren', tegenprestatie: { uren: 40 } },
      ...{ waarom: 'Zonder identiteitsbewijs komt hij niet aan een uitkering' },
    },
  },
  {
    naam: 'collectief',
    inhoud: {
      ...{ boekdatum: '2025-08-05', trekking: 'koffieochtend', team: 'team-heechterp', vorm: 'collectief' },
      ...{ bedrag: 50_000, doel: DOEL_OPVANG, groep: { naam: 'dinsdagpost', aantal: 20 } },
      ...{ voorliggend: { zou: 'ja', koker: 'opvang' }, waarom: 'Samen de post doen kost minder, en het lukt beter' },
    },
  },
  {
    naam: 'gift',
    inhoud: {
      ...{ ...GIFT, trekking: 'jas', team: 'team-heechterp', bedrag: 5_000 },
      waarom: 'Een warme jas voor de winter',
    },
  },
  {
    naam: 'wacht-op-collega',
    wacht: true,
    inhoud: { ...JEUGD, trekking: 'fiets', bedrag: 30_000, waarom: 'Zonder fiets komt zij niet op school' },
  },
  {
    naam: 'wordt-afgewezen',
    wacht: true,
    inhoud: { ...JEUGD, trekking: 'laptop', bedrag: 26_000, waarom: 'Hij maakt zijn huiswerk nu op een telefoon' },
  },
  {
    naam: 'wordt-ingetrokken',
    wacht: true,
    inhoud: { ...JEUGD, trekking: 'bureau', bedrag: 26_000, waarom: 'Er is thuis geen tafel om aan te leren' },
  },
];
