import type { Proef, Wie } from '../../e2e/hulp/app.js';
import { Boekhouding, euro } from './boekhouding.js';

/** Two members of the teams of the wijk. */
export interface Leden {
  readonly een: Wie;
  readonly ander: Wie;
}

/** What a team may decide by itself; a case says what it has otherwise. */
const MANDAAT = {
  ...{ rol: 'wijkteam', budgetten: ['wijkbudget'], perTrekking: euro(500), perHuishoudenPerJaar: euro(1_000) },
  ...{ openVoorschotten: euro(2_000), meekijken: { wanneer: 'achteraf', vanaf: 0 } },
  ...{ geldigVan: '2025-01-01', geldigTotEnMet: '2025-12-31' },
};

/** A wijk whose budget is fed by two kokers, one free and one for youth alone; and the members of its teams. */
export async function gegevenWijk(proef: Proef, naam: string): Promise<{ boek: Boekhouding; leden: Leden }> {
  const boek = await Boekhouding.open(proef, naam);
  await boek.boekt('wijken', { wijk: 'noord', naam: 'Noord' });
  await boek.koker('algemeen', 'Samenkracht', '6.1', euro(50_000));
  await geoormerkt(boek, 'jeugd', 'Jeugdhulp', '6.751', { leeftijdsgroep: 'gezinnen-jeugd' });
  await boek.boekt('budgetten', { budget: 'wijkbudget', naam: 'Wijkbudget Noord', aard: 'wijk', wijk: 'noord' });
  for (const van of ['algemeen', 'jeugd']) await legIn(boek, van);
  const lid = (sub: string) => proef.iemand('wijkteam', sub, { wijken: ['noord'] });
  return { boek, leden: { een: await lid('lid-7f3a'), ander: await lid('lid-9c1e') } };
}

/** A koker for one purpose alone, with 50,000 on a budget of the same name. */
export async function geoormerkt(boek: Boekhouding, koker: string, naam: string, taakveld: string, doel: object) {
  const oormerk = { aard: 'geoormerkt', doelen: [doel] };
  await boek.boekt('kokers', { koker, naam, wet: 'Wmo 2015', taakveld, oormerk, financier: 'gemeente' });
  await boek.boekt('budgetten', { budget: koker, naam, aard: 'koker', koker });
  const regels = [{ budget: koker, bedrag: euro(50_000) }];
  await boek.boekt('begrotingen', { boekdatum: '2025-01-01', besluit: 'Raadsbesluit 2024-118', regels });
}

/** Puts 10,000 of a koker into the wijkbudget, as was agreed. */
export async function legIn(boek: Boekhouding, van: string): Promise<void> {
  const inleg = { inleg: van, van, naar: 'wijkbudget', bedrag: euro(10_000), ritme: 'eenmalig', jaareinde: 'terug' };
  await boek.boekt('inleggen', { ...inleg, vanaf: '2025-01', totEnMet: '2025-12' });
  await boek.boekt(`inleggen/${van}/stortingen`, { boekdatum: '2025-01-02', periode: '2025-01' });
}

/** A team of the wijk with a mandate of the same name. */
export async function gegevenTeam(boek: Boekhouding, team: string, mandaat: object = {}): Promise<void> {
  await boek.boekt('teams', { team, naam: team, wijk: 'noord' });
  await boek.boekt('mandaten', { ...MANDAAT, mandaat: team, team, ...mandaat });
}

/** The code of a household that was just taken in. */
export async function neemOp(boek: Boekhouding): Promise<string> {
  const { gebeurtenissen } = await boek.doet('huishoudens', { aantal: 1 });
  return (gebeurtenissen[0]!.gegevens as { huishoudens: [string] }).huishoudens[0];
}
