import type { Boekschrijvers } from '@ontschot/boekschrijver';
import type { Toestand } from '@ontschot/boek';
import { telOp, type Eurocent } from '@ontschot/kern';
import { Probleem, weigerinhoud } from '../fouten/probleem.js';
import { metRaad } from './raad.js';
import type { Toetsing } from './toets-alles.js';

/**
 * Refuses a file that comes again while it is being booked, when its lines do not agree with the boek any more, or ask of a
 * verplichting more than is still set aside: the indeling may be another by now, and then not all of it could be booked.
 */
export async function moetNogPassen(
  schrijvers: Boekschrijvers,
  boek: string,
  declaratie: string,
  { bezwaren, posten, credits }: Toetsing,
): Promise<void> {
  const teWeinig = await schrijvers.bekijk(boek, (toestand) => {
    const terug = teruggenomen(toestand, credits);
    const is = (naam: string): Eurocent => gereserveerd(toestand, declaratie, naam) + (terug.get(naam) ?? 0);
    return [...posten]
      .filter(([verplichting, debet]) => debet > is(verplichting))
      .map(([verplichting]) => verplichting);
  });
  const fouten = teWeinig.map((verplichting) => ({
    ...{ regel: 0, code: 'declaratie-past-niet' },
    uitleg: `Op verplichting ${verplichting} is voor deze declaratie niet (meer) gereserveerd wat haar regels vragen: zet de indeling terug zoals zij was, of breek de declaratie af.`,
  }));
  const aantal = bezwaren.aantal + fouten.length;
  if (aantal === 0) return;
  const uitleg = `In deze declaratie past niet alles meer bij het boek: ${aantal} bezwaren.`;
  const cijfers = { aantal, fouten: [...bezwaren.fouten, ...fouten] };
  throw new Probleem(metRaad(weigerinhoud({ code: 'declaratie-past-niet', uitleg, cijfers }, undefined, false)));
}

function gereserveerd({ declaraties }: Toestand, declaratie: string, verplichting: string): Eurocent {
  const ruimte = declaraties.declaratieruimten.lees(verplichting);
  return ruimte?.declaratie === declaratie ? telOp(ruimte.delen.map(({ bedrag }) => bedrag)) : 0;
}

/** What the lines that are still to be taken back bring to each verplichting. */
function teruggenomen({ bewegingen }: Toestand, credits: readonly number[]): ReadonlyMap<string, Eurocent> {
  const terug = new Map<string, Eurocent>();
  for (const revisie of credits) {
    const { verplichting = '', mutaties = [] } = bewegingen.lees(revisie) ?? {};
    terug.set(verplichting, (terug.get(verplichting) ?? 0) + telOp(mutaties.map(({ bedrag }) => bedrag)));
  }
  return terug;
}
