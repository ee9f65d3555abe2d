import type { Doel } from '@ontschot/boek';
import type { Schrijver } from './schrijver.js';

export const KOKERS = ['jeugd', 'wmo', 'schuld', 'opvang', 'participatie', 'welzijn'] as const;
export const WIJKEN = ['oost', 'west', 'noord'] as const;
export const AANBIEDERS = ['zorggroep', 'jbra', 'kredietbank', 'buurtteam', 'leger'] as const;
/** Budgets without a koker of their own. */
export const POTTEN = ['wijk-oost', 'wijk-west', 'preventiefonds'] as const;

export const TAAKVELD: Readonly<Record<(typeof KOKERS)[number], string>> = {
  jeugd: '6.72',
  wmo: '6.81',
  schuld: '6.3',
  opvang: '6.82',
  participatie: '6.5',
  welzijn: '6.1',
};

export const DOELEN: readonly Doel[] = Object.values(TAAKVELD).flatMap((taakveld) => [
  { taakveld, functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' } as const,
  { taakveld, functionaliteit: 'participatie', leeftijdsgroep: 'gezinnen-jeugd' } as const,
]);

/** Opens a boek and sets up a small municipality: two payers, aanbieders, wijken, kokers and budgets, and a begroting. */
export function richtIn(schrijver: Schrijver, perKoker = 500_000_00): void {
  const { boek } = schrijver;
  schrijver.doe({ soort: 'boek-openen', boek, gemeente: 'Proefstad', jaar: Number(boek.slice(-4)) });
  for (const organisatie of ['gemeente', 'rijk', ...AANBIEDERS])
    schrijver.doe({ soort: 'organisatie-instellen', organisatie, naam: `Organisatie ${organisatie}` });
  for (const wijk of WIJKEN) schrijver.doe({ soort: 'wijk-instellen', wijk, naam: `Wijk ${wijk}` });
  for (const koker of KOKERS) {
    schrijver.doe({
      soort: 'koker-instellen',
      koker,
      naam: `Koker ${koker}`,
      wet: 'Gemeentewet',
      taakveld: TAAKVELD[koker],
      oormerk: { aard: 'vrij' },
      financier: koker === 'opvang' ? 'rijk' : 'gemeente',
    });
    schrijver.doe({ soort: 'budget-instellen', budget: koker, naam: `Budget ${koker}`, aard: 'koker', koker });
  }
  for (const wijk of ['oost', 'west'])
    schrijver.doe({
      soort: 'budget-instellen',
      budget: `wijk-${wijk}`,
      naam: `Wijkbudget ${wijk}`,
      aard: 'wijk',
      wijk,
    });
  schrijver.doe({ soort: 'budget-instellen', budget: 'preventiefonds', naam: 'Preventiefonds', aard: 'fonds' });
  schrijver.doe({
    soort: 'begroting-vaststellen',
    boekdatum: `${boek.slice(-4)}-01-01`,
    besluit: 'raadsbesluit begroting',
    regels: [
      ...KOKERS.map((budget) => ({ budget, bedrag: perKoker })),
      { budget: 'preventiefonds', kleur: 'welzijn', bedrag: -123_45 },
    ],
  });
}
