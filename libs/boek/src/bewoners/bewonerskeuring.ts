import { schrijfEuro } from '@ontschot/kern';
import type { Keurfout } from '@ontschot/regels';
import { weiger } from '../besluiten/besluit.js';
import { Keuring } from '../preventie/keurhulp.js';
import type { Bewonersregels } from '../toestand/bewoners.js';
import type { Toestand } from '../toestand/toestand.js';
import { ledenVan } from './opzoeken.js';

/** Among fewer households a vote would not be secret: the totals would tell too much of each. */
export const MINSTENS_BEWONERS = 10;
/** How long a vote is open at most. */
export const MEESTE_DAGEN = 90;
/** How many votes on one budget are open at the same time. */
export const VOORSTELLEN_TEGELIJK = 50;

/** Everything that is wrong with the rules of a bewonersbudget; an empty list when they can be recorded. */
export function keurRegels(toestand: Toestand, regels: Bewonersregels): Keurfout[] {
  const keuring = new Keuring();
  const { budget, populatie, minstensStemmen, procentVoor, dagen, hoogstens } = regels;
  const gevonden = toestand.budgetten.lees(budget);
  if (gevonden === undefined) keuring.fout('budget', `Budget ${budget} staat niet in dit boek.`);
  else keuring.eis(gevonden.aard === 'bewoners', 'budget', `Budget ${budget} is geen bewonersbudget.`);
  const leden = toestand.preventie.populaties.lees(populatie)?.leden;
  if (leden === undefined) keuring.fout('populatie', `Populatie ${populatie} staat niet in dit boek.`);
  else if (leden.soort !== 'huishoudens')
    keuring.fout(
      'populatie',
      `Populatie ${populatie} heeft geen codes van huishoudens: dan is niet te zien wie stemt.`,
    );
  else {
    const aantal = ledenVan(toestand, populatie).size;
    keuring.eis(
      aantal >= MINSTENS_BEWONERS,
      'populatie',
      `Populatie ${populatie} heeft ${aantal} huishoudens; onder de ${MINSTENS_BEWONERS} is een stemming niet geheim.`,
    );
    keuring.eis(minstensStemmen <= aantal, 'minstensStemmen', `Er zijn maar ${aantal} huishoudens.`);
  }
  keuring.geheel('minstensStemmen', minstensStemmen, 1);
  keuring.geheel('procentVoor', procentVoor, 1);
  keuring.eis(procentVoor <= 100, 'procentVoor', 'Geef hoogstens 100 procent.');
  keuring.geheel('dagen', dagen, 1);
  keuring.eis(dagen <= MEESTE_DAGEN, 'dagen', `Geef hoogstens ${MEESTE_DAGEN} dagen.`);
  keuring.geheel('hoogstens', hoogstens, 1);
  return keuring.fouten;
}

/** Refuses an amount above that of the rules. */
export function keurBedrag(bedrag: number, { hoogstens }: Bewonersregels): void {
  if (bedrag > hoogstens)
    weiger('bewonersvoorstel-past-niet', `Een voorstel kan hier hoogstens ${schrijfEuro(hoogstens)} vragen.`, {
      fouten: [{ veld: 'bedrag', uitleg: `Vraag hoogstens ${schrijfEuro(hoogstens)}.` }],
      hoogstens,
    });
}

/** Refuses one more than can be voted on at the same time. */
export function nietTeVeel(toestand: Toestand, budget: string): void {
  let open = 0;
  for (const [, een] of toestand.wijkteam.bewonersvoorstellen)
    if (een.budget === budget && een.staat === 'open') open++;
  if (open >= VOORSTELLEN_TEGELIJK)
    weiger('te-veel-bewonersvoorstellen', `Over ${budget} lopen al ${open} stemmingen.`, {
      ...{ budget, hoogstens: VOORSTELLEN_TEGELIJK },
    });
}

/** Its name is that of its own stand too, which it shares with verplichtingen, voorschotten, trekkingen and vouchers. */
export function naamIsVrij(toestand: Toestand, voorstel: string): void {
  const { bewonersvoorstellen, vouchers, trekkingen } = toestand.wijkteam;
  const bezet = [bewonersvoorstellen, vouchers, trekkingen, toestand.verplichtingen, toestand.voorschotten];
  if (bezet.some((laag) => laag.heeft(voorstel)))
    weiger('id-bestaat-al', `De naam ${voorstel} is al in gebruik; kies een andere.`, { voorstel });
}
