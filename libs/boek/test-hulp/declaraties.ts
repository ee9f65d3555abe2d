import type {
  DeclaratieindelingVastleggen,
  DeclaratieOntvangen,
  DeclaratieregelBoeken,
  DeclaratieregelCrediteren,
} from '../src/index.js';
import type { Stap } from './beproef.js';
import { aangaan } from './opdrachten.js';
import { inNoord, WERELD } from './wereld.js';

const maker =
  <O>(gewoon: O) =>
  (anders: Partial<O> = {}): O => ({ ...gewoon, ...anders });

/** A household that the story took up. */
export const GEZIN = 'h-00000000-0000-4000-8000-000000000001';

/** A verplichting `v1` with 100 in two kleuren to the buurthuis, and one household. */
export const MET_VERPLICHTING: readonly Stap[] = [
  ...WERELD,
  inNoord({ schuld: 60, wmo: 140 }),
  aangaan({ bedrag: 100 }),
  { soort: 'huishoudens-opnemen', huishoudens: [GEZIN] },
];

export const indeling = maker<DeclaratieindelingVastleggen>({
  soort: 'declaratieindeling-vastleggen',
  indeling: 'buurthuis-wmo',
  aanbieder: 'buurthuis',
  aanbiedercode: '12345678',
  formaat: 'iwmo-323',
  producten: [{ verplichting: 'v1' }],
});

export const ontvangen = maker<DeclaratieOntvangen>({
  soort: 'declaratie-ontvangen',
  boekdatum: '2025-05-01',
  declaratie: 'buurthuis-d1',
  aanbieder: 'buurthuis',
  nummer: 'D1',
  formaat: 'iwmo-323',
  periode: { van: '2025-04-01', totEnMet: '2025-04-30' },
  dagtekening: '2025-05-01',
  regels: 2,
  debet: 80,
  credit: 0,
  regelhash: 'abc',
  posten: [{ verplichting: 'v1', debet: 80 }],
  credits: [],
  gelezenTot: Number.MAX_SAFE_INTEGER,
});

export const regel = maker<DeclaratieregelBoeken>({
  soort: 'declaratieregel-boeken',
  declaratie: 'buurthuis-d1',
  referentie: 'P1',
  verplichting: 'v1',
  bedrag: 50,
  huishouden: GEZIN,
  periode: '2025-04',
});

export const crediteren = maker<DeclaratieregelCrediteren>({
  soort: 'declaratieregel-crediteren',
  declaratie: 'buurthuis-d2',
  referentie: 'P1C',
  storneert: 0,
});
