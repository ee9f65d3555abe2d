import { Kostenverzameling, overnameUit, type Afsluitgebeurtenis, type Feit, type Opdracht } from '../src/index.js';
import type { Verhaal } from './beproef.js';

/** A moment after the year, when it can be closed. */
export const NA_HET_JAAR = '2026-03-02T09:00:00.000Z';

export const afsluiten = (meer: object = {}): Opdracht & { readonly besluit: string } => ({
  soort: 'boek-afsluiten',
  besluit: 'Jaarrekening 2025',
  ...meer,
});

const maanden = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);

/** Closes all months that are open yet. */
export const maandenDicht = (verhaal: Verhaal, meer: object = {}): Verhaal =>
  verhaal.en(
    ...maanden
      .filter((periode) => periode > (verhaal.toestand.afgeslotenTotEnMet ?? ''))
      .map((periode) => ({ soort: 'periode-afsluiten', periode, ...meer })),
  );

/** Closes the year, in as many parts as it takes, and gives all that was written. */
export function sluitAf(verhaal: Verhaal, meer: object = {}): Afsluitgebeurtenis[] {
  const geschreven: Afsluitgebeurtenis[] = [];
  maandenDicht(verhaal);
  do {
    const eerste = verhaal.toestand.revisie + 1;
    verhaal.als(afsluiten(meer), {}, NA_HET_JAAR);
    if (verhaal.soort !== 'geboekt') throw new Error(`niet afgesloten: ${JSON.stringify(verhaal.feiten)}`);
    geschreven.push(...verhaal.feiten.map((feit, i) => ({ ...feit, revisie: eerste + i })));
  } while (verhaal.toestand.jaar.afsluiting?.af === false);
  return geschreven;
}

/** The opdracht that opens the next year, with what the service finds in the closed boek. */
export function overnemen(
  oud: Verhaal,
  geschreven: readonly Afsluitgebeurtenis[],
  nieuw: Verhaal,
  meer: object = {},
): Opdracht {
  const controlepunt = { omvang: oud.toestand.revisie + 1, wortel: 'wortel' };
  const kosten = new Kostenverzameling();
  for (const een of oud.gebeurtenissen) kosten.neem(een);
  const overname = overnameUit(oud.toestand, nieuw.toestand, geschreven, controlepunt, kosten);
  return { soort: 'boek-overnemen', uit: oud.toestand.boek?.boek, overname, ...meer } as Opdracht;
}

/** Opens the next year with it, and gives all that was written there. */
export function open(
  oud: Verhaal,
  geschreven: readonly Afsluitgebeurtenis[],
  nieuw: Verhaal,
  meer: object = {},
): Feit[] {
  const feiten: Feit[] = [];
  do {
    nieuw.als(overnemen(oud, geschreven, nieuw, meer), {}, NA_HET_JAAR);
    if (nieuw.soort !== 'geboekt') throw new Error(`niet geopend: ${JSON.stringify(nieuw.feiten)}`);
    feiten.push(...nieuw.feiten);
  } while (nieuw.toestand.jaar.opening?.af !== true);
  return feiten;
}
