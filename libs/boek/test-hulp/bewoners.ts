import type {
  BewonersregelsVastleggen,
  BewonersvoorstelIndienen,
  BewonersvoorstelSluiten,
  BewonersvoorstelStemmen,
  BewonersvoorstelUitbetalen,
  Stem,
} from '../src/index.js';
import type { Stap } from './beproef.js';
import { begrotingVaststellen } from './opdrachten.js';
import { budget, SCHULDHULP, WERELD } from './wereld.js';

/** When a vote of the stories is handed in, and when it is over: fourteen days of 24 hours. */
export const BEGIN = '2025-06-01T08:00:00.000Z';
export const EINDE = '2025-06-15T08:00:00.000Z';

export const BUREN = Array.from({ length: 10 }, (_, i) => `h${i}`);

export const regels = (anders: Partial<BewonersregelsVastleggen> = {}): BewonersregelsVastleggen => ({
  ...{ soort: 'bewonersregels-vastleggen', budget: 'buurtpot', populatie: 'buurt', minstensStemmen: 3 },
  ...{ procentVoor: 60, dagen: 14, hoogstens: 50_000 },
  ...anders,
});
/** 300 euro out of `schuld` first, then out of `wmo`. */
export const indienen = (anders: Partial<BewonersvoorstelIndienen> = {}): BewonersvoorstelIndienen => ({
  ...{ soort: 'bewonersvoorstel-indienen', voorstel: 'banken', budget: 'buurtpot', bedrag: 30_000, doel: SCHULDHULP },
  ...{ bewoner: 'h0', kiezer: 'indiener-0' },
  ...anders,
});
export const stem = (
  nr: number,
  keus: Stem,
  anders: Partial<BewonersvoorstelStemmen> = {},
): BewonersvoorstelStemmen => ({
  ...{ soort: 'bewonersvoorstel-stemmen', voorstel: 'banken', stem: keus, bewoner: `h${nr}`, kiezer: `naam-${nr}` },
  ...anders,
});
export const tellen = { soort: 'bewonersvoorstel-tellen', voorstel: 'banken' } as const;
export const uitbetalen = (anders: Partial<BewonersvoorstelUitbetalen> = {}): BewonersvoorstelUitbetalen => ({
  ...{ soort: 'bewonersvoorstel-uitbetalen', voorstel: 'banken', organisatie: 'buurthuis', boekdatum: '2025-06-16' },
  ...anders,
});
export const sluiten = (anders: Partial<BewonersvoorstelSluiten> = {}): BewonersvoorstelSluiten => ({
  ...{ soort: 'bewonersvoorstel-sluiten', voorstel: 'banken', boekdatum: '2025-06-17', reden: 'Goedkoper gekocht' },
  ...anders,
});

/** A neighbourhood of ten households, and one that lives elsewhere, with money of two kokers. */
export const BUURT: readonly Stap[] = [
  ...WERELD,
  budget('buurtpot', { aard: 'bewoners', wijk: 'noord' }),
  begrotingVaststellen({
    regels: [
      { budget: 'buurtpot', kleur: 'schuld', bedrag: 15_000 },
      { budget: 'buurtpot', kleur: 'wmo', bedrag: 100_000 },
      { budget: 'buurtpot', kleur: 'jeugd', bedrag: 70_000 },
    ],
  }),
  { soort: 'huishoudens-opnemen', huishoudens: [...BUREN, 'ver-weg'] },
  { soort: 'populatie-vastleggen', populatie: 'buurt', naam: 'De buurt', leden: { soort: 'huishoudens' } },
  { soort: 'populatie-aanvullen', populatie: 'buurt', huishoudens: BUREN },
];
