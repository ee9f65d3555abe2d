import type { Leesmodel } from '../leesmodel.js';
import { schuldenfonds } from '../schuldenfonds/schuldenfonds.projectie.js';
import { Lezer } from '../uitleg/lees-schakel.js';
import { wijkteam } from '../wijkteam/wijkteam.projectie.js';
import { zinUit, Zinnenlijst, type Zin } from './zinnen.js';

/** `~` stands between the trekking and the koker in the name of a signal, and in no other name; this comes right after it. */
const NA_TILDE = '\u007f';

/** The sentences that go with these events of a boek, in order. */
async function opRevisies(lees: Leesmodel, boek: string, rijen: readonly { revisie: number }[]): Promise<Zin[]> {
  const lezer = new Lezer(lees.store, boek);
  const lijst = new Zinnenlijst();
  for (const { revisie } of rijen) {
    const zin = zinUit(await lezer.moet(revisie));
    if (zin !== undefined) lijst.neem(zin);
  }
  return lijst.zinnen;
}

const VAN_TREKKING = `
SELECT revisie FROM wijkteam_stap WHERE boek = @boek AND soort = 'trekking' AND id = @trekking
UNION SELECT revisie FROM wijkteam_stap WHERE boek = @boek AND soort = 'signaal' AND id > @van AND id < @tot
ORDER BY revisie`;
const VAN_VOUCHER = `
SELECT revisie FROM wijkteam_stap WHERE boek = @boek AND soort = 'voucher' AND id = @voucher ORDER BY revisie`;
const VAN_SCHULDREGELING = `
SELECT revisie FROM schuldenfonds_stap WHERE boek = @boek AND schuldregeling = @schuldregeling ORDER BY revisie`;

type Sleutels = Readonly<Record<string, string>>;

/**
 * What was written with a trekking, also in answer to its signal, in the order in which it was recorded; empty for one
 * that is not there. Who may read it is not looked at here. Throws `nog-niet-zover`, and what the store throws.
 */
export function trekkingzinnen(lees: Leesmodel, boek: string, trekking: string): Promise<Zin[]> {
  const sleutels = { boek, trekking, van: `${trekking}~`, tot: `${trekking}${NA_TILDE}` };
  const rijen = lees.vraag([wijkteam], () => lees.sql<[Sleutels], { revisie: number }>(VAN_TREKKING).all(sleutels));
  return opRevisies(lees, boek, rijen);
}

/** What was written with a voucher: as `trekkingzinnen`. */
export function voucherzinnen(lees: Leesmodel, boek: string, voucher: string): Promise<Zin[]> {
  const rijen = lees.vraag([wijkteam], () =>
    lees.sql<[Sleutels], { revisie: number }>(VAN_VOUCHER).all({ boek, voucher }),
  );
  return opRevisies(lees, boek, rijen);
}

/** What was written with a schuldregeling: as `trekkingzinnen`. */
export function schuldregelingzinnen(lees: Leesmodel, boek: string, schuldregeling: string): Promise<Zin[]> {
  const sleutels = { boek, schuldregeling };
  const rijen = lees.vraag([schuldenfonds], () =>
    lees.sql<[Sleutels], { revisie: number }>(VAN_SCHULDREGELING).all(sleutels),
  );
  return opRevisies(lees, boek, rijen);
}
