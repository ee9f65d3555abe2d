import {
  botsingen,
  inrichtingVan,
  lopend,
  type Afsluitgebeurtenis,
  type Feit,
  type Opdracht,
  type Overname,
  type ToezeggingenOvergedragen,
} from '../src/index.js';
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
export const maandenDicht = (verhaal: Verhaal): Verhaal =>
  verhaal.en(
    ...maanden
      .filter((periode) => periode > (verhaal.toestand.afgeslotenTotEnMet ?? ''))
      .map((periode) => ({ soort: 'periode-afsluiten', periode })),
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

/** What the service finds in a closed boek. */
export function overnameVan(oud: Verhaal, geschreven: readonly Afsluitgebeurtenis[], nieuw: Verhaal): Overname {
  const overgedragen = geschreven.find(({ type }) => type === 'toezeggingen-overgedragen.v1');
  const { afspraken, verdeelregels } = lopend(oud.toestand);
  const bij = overgedragen?.gegevens as ToezeggingenOvergedragen | undefined;
  const samen = <T>(sleutel: keyof T, eerst: readonly T[] = [], dan: readonly T[] = []): T[] => [
    ...eerst,
    ...dan.filter((een) => !eerst.some((ander) => ander[sleutel] === een[sleutel])),
  ];
  return {
    inrichting: inrichtingVan(oud.toestand),
    overdracht: {
      boekdatum: '2025-12-31',
      revisie: overgedragen?.revisie ?? -1,
      toezeggingen: bij?.toezeggingen ?? [],
      vaststellingen: bij?.vaststellingen ?? [],
      afspraken: samen('afspraak', bij?.afspraken, afspraken),
      verdeelregels: samen('verdeelregel', bij?.verdeelregels, verdeelregels),
    },
    gebeurtenissen: geschreven.filter(({ type }) => !type.startsWith('toezeggingen-')),
    botsingen: botsingen(oud.toestand, nieuw.toestand),
    controlepunt: { omvang: oud.toestand.revisie + 1, wortel: 'wortel' },
  };
}

/** Opens the next year with it, and gives all that was written there. */
export function open(oud: Verhaal, geschreven: readonly Afsluitgebeurtenis[], nieuw: Verhaal): Feit[] {
  const feiten: Feit[] = [];
  const overname = overnameVan(oud, geschreven, nieuw);
  do {
    nieuw.als({ soort: 'boek-overnemen', uit: oud.toestand.boek?.boek, overname }, {}, NA_HET_JAAR);
    if (nieuw.soort !== 'geboekt') throw new Error(`niet geopend: ${JSON.stringify(nieuw.feiten)}`);
    feiten.push(...nieuw.feiten);
  } while (nieuw.toestand.jaar.opening?.af !== true);
  return feiten;
}
