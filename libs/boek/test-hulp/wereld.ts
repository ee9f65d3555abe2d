import type { Eurocent } from '@ontschot/kern';
import type { Doel, DoelPatroon, Opdracht, Oormerk } from '../src/index.js';
import type { Stap } from './beproef.js';
import { begrotingVaststellen } from './opdrachten.js';

/** Doelen that the stories spend on. */
export const SCHULDHULP: Doel = {
  taakveld: '6.3',
  functionaliteit: 'lichte-ondersteuning',
  leeftijdsgroep: 'volwassenen',
};
export const DAGBESTEDING: Doel = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' };
export const JEUGDHULP: Doel = {
  taakveld: '6.72',
  functionaliteit: 'intensieve-hulp-en-zorg',
  leeftijdsgroep: 'gezinnen-jeugd',
};

export const VRIJ: Oormerk = { aard: 'vrij' };
export const EXTERN: Oormerk = { aard: 'extern' };
export const voor = (...doelen: readonly DoelPatroon[]): Oormerk => ({ aard: 'geoormerkt', doelen });

export const boekOpenen: Opdracht & { readonly jaar: number } = {
  soort: 'boek-openen',
  ...{ boek: 'GM0080-2025', gemeente: 'Leeuwarden' },
  jaar: 2025,
};

export const organisatie = (id: string): Stap => ({ soort: 'organisatie-instellen', organisatie: id, naam: id });
export const wijk = (id: string): Stap => ({ soort: 'wijk-instellen', wijk: id, naam: id });

export const koker = (id: string, oormerk: Oormerk, meer: object = {}): Opdracht => ({
  soort: 'koker-instellen',
  ...{ koker: id, naam: id, wet: 'Wmo 2015', taakveld: '6.1', oormerk, financier: 'gemeente', ...meer },
});
export const budget = (id: string, meer: object = { aard: 'koker', koker: id }): Opdracht => ({
  soort: 'budget-instellen',
  ...{ budget: id, naam: id, ...meer },
});

/**
 * An open boek with kokers of every oormerk and a budget for each. For SCHULDHULP the lawful order is: `schuld`
 * (earmarked for it alone), `werk` (for all of 6.3), then the free `opvang` and `wmo`. `jeugd` is for 6.72 only and
 * `zvw` is external.
 */
export const WERELD: readonly Stap[] = [
  boekOpenen,
  ...['gemeente', 'rijk', 'verzekeraar', 'buurthuis', 'kwintes'].map(organisatie),
  ...['noord', 'zuid'].map(wijk),
  koker('wmo', VRIJ),
  koker('opvang', VRIJ),
  koker('schuld', voor(SCHULDHULP)),
  koker('werk', voor({ taakveld: '6.3' }), { financier: 'rijk' }),
  koker('jeugd', voor({ taakveld: '6.72' })),
  koker('zvw', EXTERN, { financier: 'verzekeraar' }),
  ...['wmo', 'opvang', 'schuld', 'werk', 'jeugd', 'zvw'].map((id) => budget(id)),
  budget('wijk-noord', { aard: 'wijk', wijk: 'noord' }),
  budget('fonds', { aard: 'fonds' }),
];

/** The begroting of koker budgets, adopted on 1 January; amounts in eurocents. */
export const begroting = (bedragen: Readonly<Record<string, Eurocent>>): Opdracht =>
  begrotingVaststellen({ regels: Object.entries(bedragen).map(([budget, bedrag]) => ({ budget, bedrag })) });

/** Money of these kokers in the budget of wijk Noord, from 1 January. */
export const inNoord = (bedragen: Readonly<Record<string, Eurocent>>): Opdracht =>
  begrotingVaststellen({
    regels: Object.entries(bedragen).map(([kleur, bedrag]) => ({ budget: 'wijk-noord', kleur, bedrag })),
  });
