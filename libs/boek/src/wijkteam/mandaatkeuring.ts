import { isDatum, jaarVan } from '@ontschot/kern';
import type { Keurfout } from '@ontschot/regels';
import { Keuring } from '../preventie/keurhulp.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Mandaatinhoud } from '../toestand/wijkteam.js';

/** The longest that a request may wait for a colleague: thirty days. */
export const LANGSTE_WACHTTIJD = 720;

/** Everything that is wrong with a mandate; an empty list when it can be recorded. */
export function keurMandaat(toestand: Toestand, inhoud: Mandaatinhoud): Keurfout[] {
  const keuring = new Keuring();
  const { mandaat, team, budgetten, doelen, meekijken } = inhoud;
  keuring.eis(toestand.wijkteam.teams.heeft(team), 'team', `Team ${team} staat niet in dit boek.`);
  const bestaand = toestand.wijkteam.mandaten.lees(mandaat);
  if (bestaand !== undefined)
    keuring.eis(bestaand.team === team, 'team', `Mandaat ${mandaat} is van team ${bestaand.team}, en dat ligt vast.`);
  keuring.eis(budgetten.length > 0, 'budgetten', 'Noem minstens één budget.');
  budgetten.forEach((budget, i) => {
    keuring.eis(toestand.budgetten.heeft(budget), `budgetten[${i}]`, `Budget ${budget} staat niet in dit boek.`);
    keurAard(keuring, toestand, `budgetten[${i}]`, budget, team);
  });
  keuring.enkel((i) => `budgetten[${i}]`, budgetten, 'Budget');
  keuring.eis(
    doelen === undefined || doelen.length > 0,
    'doelen',
    'Noem een doel, of laat doelen weg voor alle doelen.',
  );
  for (const veld of ['perTrekking', 'perHuishoudenPerJaar', 'openVoorschotten'] as const)
    keuring.bedrag(veld, inhoud[veld]);
  keuring.bedrag('meekijken.vanaf', meekijken.vanaf);
  const { wachttijdUren } = inhoud;
  keuring.geheel('wachttijdUren', wachttijdUren, 1);
  keuring.eis(wachttijdUren <= LANGSTE_WACHTTIJD, 'wachttijdUren', `Geef hoogstens ${LANGSTE_WACHTTIJD} uur.`);
  keurTermijn(keuring, toestand, inhoud);
  return keuring.fouten;
}

/** Of an area only teams of its wijken draw. */
function keurAard(keuring: Keuring, toestand: Toestand, veld: string, budget: string, team: string): void {
  const wijk = toestand.wijkteam.teams.lees(team)?.wijk;
  if (toestand.budgetten.lees(budget)?.aard !== 'gebied' || wijk === undefined) return;
  const wijken = toestand.wijkteam.gebieden.lees(budget)?.wijken ?? [];
  keuring.eis(wijken.includes(wijk), veld, `Wijk ${wijk} van team ${team} hoort niet bij het gebied van ${budget}.`);
}

function keurTermijn(keuring: Keuring, toestand: Toestand, { geldigVan, geldigTotEnMet }: Mandaatinhoud): void {
  const jaar = toestand.boek?.jaar ?? 0;
  keuring.eis(isDatum(geldigVan), 'geldigVan', 'Geef een dag die bestaat.');
  keuring.eis(isDatum(geldigTotEnMet), 'geldigTotEnMet', 'Geef een dag die bestaat.');
  if (!isDatum(geldigVan) || !isDatum(geldigTotEnMet)) return;
  keuring.eis(geldigVan <= geldigTotEnMet, 'geldigTotEnMet', `${geldigVan} komt na ${geldigTotEnMet}.`);
  keuring.eis(
    jaarVan(geldigVan) <= jaar && jaarVan(geldigTotEnMet) >= jaar,
    'geldigVan',
    `Het mandaat geldt op geen dag van ${jaar}, het jaar van dit boek.`,
  );
}
