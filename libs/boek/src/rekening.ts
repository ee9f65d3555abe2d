/** The kinds of rekening in a boek and whether one may go below zero (design 3.1). */
export const REKENINGSOORTEN = {
  bron: { magNegatief: true },
  vrij: { magNegatief: false },
  verplicht: { magNegatief: false },
  voorschot: { magNegatief: false },
  besteed: { magNegatief: false },
  toegezegd: { magNegatief: true },
  tegoed: { magNegatief: false },
  vrijgave: { magNegatief: true },
  stelpost: { magNegatief: true },
  overloop: { magNegatief: true },
} as const;

export type Rekeningsoort = keyof typeof REKENINGSOORTEN;
/** `<soort>:<houder>`, as `vrij:wmo` or `bron:rijk`. */
export type Rekening = `${Rekeningsoort}:${string}`;
/** The koker a euro came from, or `<koker>@<afspraak>` once released from its oormerk. */
export type Kleur = string;

/** The kinds of rekening that together are one budget. */
export const BUDGETSOORTEN = [
  'vrij',
  'verplicht',
  'voorschot',
  'besteed',
  'stelpost',
] as const satisfies readonly Rekeningsoort[];

export const soortVan = (rekening: Rekening): Rekeningsoort =>
  rekening.slice(0, rekening.indexOf(':')) as Rekeningsoort;
export const houderVan = (rekening: Rekening): string => rekening.slice(rekening.indexOf(':') + 1);
export function kokerVan(kleur: Kleur): string {
  const einde = kleur.indexOf('@');
  return einde < 0 ? kleur : kleur.slice(0, einde);
}
export const isVrijgegeven = (kleur: Kleur): boolean => kleur.includes('@');

/** The budget that a rekening belongs to, or undefined for a rekening outside the budgets. */
export function budgetVan(rekening: Rekening): string | undefined {
  return (BUDGETSOORTEN as readonly string[]).includes(soortVan(rekening)) ? houderVan(rekening) : undefined;
}
