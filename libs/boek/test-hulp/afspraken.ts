import type { Datum } from '@ontschot/kern';
import type {
  AfspraakAfwijzen,
  AfspraakBeeindigen,
  AfspraakInstemmen,
  AfspraakOpstellen,
  AfspraakWijzigen,
  Kokervoorstel,
  RegelIntrekken,
  RegelOpstellen,
  Regelvoorstel,
  RegelVaststellen,
} from '../src/index.js';
import type { Stap } from './beproef.js';
import { WERELD } from './wereld.js';

/** A rule that asks nothing and shares half over the aanbieders. */
export const HELFT: Regelvoorstel = {
  naam: 'De helft',
  winst: {
    interventiekosten: 'aftrekken',
    compensatie: 'niet',
    deel: '50',
    verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
  },
};

/** The rule that shares with others than the aanbieders too. */
export const verdeeldOver = (...soorten: readonly RegelOntvanger[]): Regelvoorstel => ({
  ...HELFT,
  winst: {
    ...HELFT.winst,
    verdeling: { ontvangers: soorten.map((ontvanger) => ({ ontvanger, gewicht: 1 })), sleutel: 'gewichten' },
  },
});
type RegelOntvanger = Regelvoorstel['winst']['verdeling']['ontvangers'][number]['ontvanger'];

export const regelOpstellen = (anders: Partial<RegelOpstellen> = {}): RegelOpstellen => ({
  soort: 'regel-opstellen',
  verdeelregel: 'helft',
  geldigVanaf: '2025-01-01',
  regel: HELFT,
  ...anders,
});
export const regelVaststellen = (anders: Partial<RegelVaststellen> = {}): RegelVaststellen => ({
  soort: 'regel-vaststellen',
  verdeelregel: 'helft',
  versie: 1,
  besluit: 'college 2025-01-14',
  ...anders,
});
export const regelIntrekken = (anders: Partial<RegelIntrekken> = {}): RegelIntrekken => ({
  soort: 'regel-intrekken',
  verdeelregel: 'helft',
  versie: 1,
  reden: 'er komt een andere',
  ...anders,
});

/** A koker of an afspraak with a fixed baseline of a thousand euro a month. */
export const telt = (koker: string, anders: Partial<Kokervoorstel> = {}): Kokervoorstel => ({
  koker,
  nulmeting: {
    methode: { methode: 'vast', bedrag: 100_000, per: 'maand', bron: 'contract 2024' },
    volgtPopulatie: false,
  },
  ...anders,
});

/** What the afspraak of these stories says when nothing else is said. */
export const VOORSTEL = {
  naam: 'Buurthuis voorkomt opvang',
  aanbieders: [{ organisatie: 'buurthuis', gewicht: 1 }],
  populatie: 'gezinnen',
  huishoudensBijNulmeting: 3,
  kokers: [telt('wmo'), telt('werk')],
  looptijd: { van: '2025-01', totEnMet: '2026-12' },
  verdeelregel: { verdeelregel: 'helft', versie: 1 },
  interventiekosten: { bedrag: 0, per: 'jaar' },
} satisfies Omit<AfspraakOpstellen, 'soort' | 'afspraak'>;

export const opstellen = (anders: Partial<AfspraakOpstellen> = {}): AfspraakOpstellen => ({
  soort: 'afspraak-opstellen',
  afspraak: 'a1',
  ...VOORSTEL,
  ...anders,
});
export const wijzigen = (anders: Partial<AfspraakWijzigen> = {}): AfspraakWijzigen => ({
  soort: 'afspraak-wijzigen',
  afspraak: 'a1',
  reden: 'de koker jeugd doet mee',
  ...VOORSTEL,
  ...anders,
});
export const voorleggen = (afspraak = 'a1') => ({ soort: 'afspraak-voorleggen', afspraak }) as const;
export const sluiten = (afspraak = 'a1') => ({ soort: 'afspraak-sluiten', afspraak }) as const;
export const instemmen = (financier: string, anders: Partial<AfspraakInstemmen> = {}): AfspraakInstemmen => ({
  soort: 'afspraak-instemmen',
  afspraak: 'a1',
  versie: 1,
  financier,
  door: 'directeur',
  op: '2025-01-20',
  document: 'brief 12',
  ...anders,
});
export const afwijzen = (financier: string, anders: Partial<AfspraakAfwijzen> = {}): AfspraakAfwijzen => ({
  soort: 'afspraak-afwijzen',
  afspraak: 'a1',
  versie: 1,
  financier,
  door: 'directeur',
  op: '2025-01-19',
  reden: 'de looptijd is te lang',
  ...anders,
});
export const beeindigen = (anders: Partial<AfspraakBeeindigen> = {}): AfspraakBeeindigen => ({
  soort: 'afspraak-beeindigen',
  afspraak: 'a1',
  per: '2025-06',
  reden: 'de aanbieder stopt',
  ...anders,
});

export const populatie = (id: string, leden: object, losVan?: readonly string[]): Stap => ({
  soort: 'populatie-vastleggen',
  ...{ populatie: id, naam: id, leden },
  ...(losVan !== undefined && { losVan }),
});
/** Codes of so many households: of fewer than ten together no costs are added up. */
export const codes = (naam: string, aantal = 10): string[] =>
  Array.from({ length: aantal }, (_, i) => `${naam}-${i + 1}`);

/** A population of these household codes. */
export const gezinnen = (id: string, ...huishoudens: readonly string[]): readonly Stap[] => [
  populatie(id, { soort: 'huishoudens' }),
  { soort: 'populatie-aanvullen', ...{ populatie: id, huishoudens } },
];

/** The world with households, a population of three of them, a price and a rule that was adopted. */
export const AFSPRAAKWERELD: readonly Stap[] = [
  ...WERELD,
  { soort: 'huishoudens-opnemen', ...{ huishoudens: ['h1', 'h2', 'h3', 'h4', 'h5'] } },
  ...gezinnen('gezinnen', 'h1', 'h2', 'h3'),
  {
    soort: 'eenheidsprijs-vastleggen',
    ...{ eenheidsprijs: 'opvangdag', naam: 'Dag opvang', bedrag: 15_000, eenheid: 'dag', bron: 'tarief', jaar: 2024 },
  },
  regelOpstellen(),
  regelVaststellen(),
];

/** An afspraak, from draft to closed, with the consent of these payers. */
export function gesloten(
  anders: Partial<AfspraakOpstellen> = {},
  financiers: readonly string[] = ['gemeente', 'rijk'],
  op: Datum = '2025-01-20',
): readonly Stap[] {
  const { afspraak = 'a1' } = anders;
  return [
    opstellen(anders),
    voorleggen(afspraak),
    ...financiers.map((financier) => instemmen(financier, { afspraak, op })),
    sluiten(afspraak),
  ];
}
