import { isPeriode, schrijfEuro, telOp } from '@ontschot/kern';
import type { Keurfout } from '@ontschot/regels';
import { Keuring } from '../preventie/keurhulp.js';
import type { Budgetaard } from '../toestand/onderdelen.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Inleg } from '../toestand/wijkteam.js';

/** Budgets that several others put money into together. */
const KRIJGT_INLEG: ReadonlySet<Budgetaard> = new Set(['wijk', 'gebied', 'bewoners']);

/** Everything that is wrong with an inleg; an empty list when it can be recorded. */
export function keurInleg(toestand: Toestand, inhoud: Inleg): Keurfout[] {
  const keuring = new Keuring();
  const { van, naar, bedrag, kleuren, vanaf, totEnMet } = inhoud;
  keuring.eis(toestand.budgetten.heeft(van), 'van', `Budget ${van} staat niet in dit boek.`);
  const wijkbudget = toestand.budgetten.lees(naar);
  if (wijkbudget === undefined) keuring.fout('naar', `Budget ${naar} staat niet in dit boek.`);
  else
    keuring.eis(
      KRIJGT_INLEG.has(wijkbudget.aard),
      'naar',
      `Budget ${naar} is niet van een wijk, een gebied of bewoners.`,
    );
  keuring.eis(van !== naar, 'naar', `Van en naar zijn allebei ${van}.`);
  keuring.geheel('bedrag', bedrag, 1);
  keuring.bedrag('bedrag', bedrag);
  if (kleuren !== undefined) {
    const som = telOp(kleuren.map((deel) => deel.bedrag));
    keuring.eis(som === bedrag, 'kleuren', `De kleuren zijn samen ${schrijfEuro(som)}, het bedrag is anders.`);
    keuring.enkel(
      (i) => `kleuren[${i}].kleur`,
      kleuren.map(({ kleur }) => kleur),
      'Kleur',
    );
  }
  keuring.eis(isPeriode(vanaf), 'vanaf', 'Geef een maand die bestaat.');
  keuring.eis(isPeriode(totEnMet), 'totEnMet', 'Geef een maand die bestaat.');
  keuring.eis(vanaf <= totEnMet, 'totEnMet', `${vanaf} komt na ${totEnMet}.`);
  const jaar = String(toestand.boek?.jaar ?? 0);
  keuring.eis(
    vanaf.slice(0, 4) <= jaar && totEnMet.slice(0, 4) >= jaar,
    'vanaf',
    `De looptijd heeft geen maand in ${jaar}, het jaar van dit boek.`,
  );
  return keuring.fouten;
}
