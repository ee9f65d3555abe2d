import { isDatum } from '@ontschot/kern';
import type { Keurfout } from '@ontschot/regels';
import { Keuring } from '../preventie/keurhulp.js';
import { BUDGETSOORTEN } from '../rekening.js';
import type { Gebied } from '../toestand/gebied.js';
import type { Toestand } from '../toestand/toestand.js';

/** Everything that is wrong with an area; an empty list when it can be recorded. */
export function keurGebied(toestand: Toestand, inhoud: Gebied): Keurfout[] {
  const keuring = new Keuring();
  const { budget, wijken, inwoners } = inhoud;
  const gevonden = toestand.budgetten.lees(budget);
  if (gevonden === undefined) keuring.fout('budget', `Budget ${budget} staat niet in dit boek.`);
  else {
    keuring.eis(gevonden.aard === 'gebied', 'budget', `Budget ${budget} is geen gebiedsbudget.`);
    keuring.eis(gevonden.wijk === undefined, 'budget', `Budget ${budget} is al van wijk ${gevonden.wijk ?? ''}.`);
  }
  keuring.eis(wijken.length > 0, 'wijken', 'Noem minstens één wijk.');
  wijken.forEach((wijk, i) => {
    keuring.eis(toestand.wijken.heeft(wijk), `wijken[${i}]`, `Wijk ${wijk} staat niet in dit boek.`);
  });
  keuring.enkel((i) => `wijken[${i}]`, wijken, 'Wijk');
  for (const wijk of toestand.wijkteam.gebieden.lees(budget)?.wijken ?? [])
    keuring.eis(
      wijken.includes(wijk) || magEraf(toestand, budget, wijk),
      'wijken',
      `Wijk ${wijk} kan er niet meer af: op ${budget} is geboekt, of een team van die wijk heeft er een mandaat op.`,
    );
  keurMensen(keuring, toestand, inhoud);
  if (inwoners !== undefined) {
    keuring.geheel('inwoners.aantal', inwoners.aantal, 1);
    keuring.eis(isDatum(inwoners.peildatum), 'inwoners.peildatum', 'Geef een dag die bestaat.');
  }
  return keuring.fouten;
}

/** For whom it is: a population of the boek, or a number of people, or both. */
function keurMensen(keuring: Keuring, toestand: Toestand, { wijken, populatie, inwoners }: Gebied): void {
  keuring.eis(
    populatie !== undefined || inwoners !== undefined,
    'inwoners',
    'Noem een populatie of het aantal inwoners.',
  );
  if (populatie === undefined) return;
  const gevonden = toestand.preventie.populaties.lees(populatie);
  if (gevonden === undefined) keuring.fout('populatie', `Populatie ${populatie} staat niet in dit boek.`);
  else if (gevonden.leden.soort === 'wijken')
    for (const wijk of gevonden.leden.wijken)
      keuring.eis(wijken.includes(wijk), 'populatie', `Populatie ${populatie} woont ook in wijk ${wijk}.`);
}

/** A wijk can leave as long as nothing was booked, and no team of it may draw. */
function magEraf(toestand: Toestand, budget: string, wijk: string): boolean {
  if (BUDGETSOORTEN.some((soort) => toestand.saldo(`${soort}:${budget}`).kleuren.length > 0)) return false;
  return ![...toestand.wijkteam.mandaten].some(
    ([, { team, budgetten }]) => budgetten.includes(budget) && toestand.wijkteam.teams.lees(team)?.wijk === wijk,
  );
}
