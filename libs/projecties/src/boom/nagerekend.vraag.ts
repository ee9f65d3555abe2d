import { isGelijk, kloptConsistentie, kloptInsluiting, TegelFout, type Boomstand } from '@ontschot/audit';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { gooiTegelsWeg, werkBoomBij } from './bijwerken.js';
import { consistentiebewijs, insluitingsbewijs, type Insluitingsbewijs } from './boom.vraag.js';
import { stamVan, werkStamBij } from './stam.js';

/**
 * The tree over the first `omvang` events of a boek, over all of them when left out: as `boomstand`, but it rests on no tile.
 * This is what may be signed. The root over all is worked out of the events by this process; an earlier one must prove to be
 * its beginning. Tiles that do not agree are made anew. Throws `niet-gevonden`, `vraag-ongeldig`, `nog-niet-zover`.
 */
export const nagerekendeStand = (lees: Leesmodel, boek: string, omvang?: number): Promise<Boomstand> =>
  metGoedeTegels(lees, boek, async (nu) => {
    const { eerder, later, bewijs } = await consistentiebewijs(lees, boek, omvang ?? nu.omvang, nu.omvang);
    return isGelijk(later.wortel, nu.wortel) && kloptConsistentie(eerder, nu, bewijs) ? eerder : undefined;
  });

/** As `insluitingsbewijs`, with a root that rests on no tile, and a proof that leads to it. */
export const nagerekendeInsluiting = (lees: Leesmodel, boek: string, revisie: number): Promise<Insluitingsbewijs> =>
  metGoedeTegels(lees, boek, async (nu) => {
    const bewijs = await insluitingsbewijs(lees, boek, revisie, nu.omvang);
    return kloptInsluiting({ ...bewijs, wortel: nu.wortel }) && isGelijk(bewijs.wortel, nu.wortel) ? bewijs : undefined;
  });

/** Runs `werk` with the root out of the events, once more with new tiles when it finds (undefined) that they are wrong. */
async function metGoedeTegels<T>(
  lees: Leesmodel,
  boek: string,
  werk: (nu: Boomstand) => Promise<T | undefined>,
): Promise<T> {
  for (let poging = 1; poging <= 2; poging += 1) {
    try {
      lees.vraag([inrichting], () => boekVan(lees, boek));
      await werkBoomBij(lees, boek);
      await werkStamBij(lees, boek);
      const { omvang, wortel } = stamVan(lees, boek);
      const uitkomst = await werk({ omvang, wortel });
      if (uitkomst !== undefined) return uitkomst;
    } catch (fout) {
      if (!(fout instanceof TegelFout)) throw fout;
    }
    lees.log('fout', 'de controleboom klopt niet met de gebeurtenissen en wordt opnieuw gemaakt', { boek });
    gooiTegelsWeg(lees, boek);
  }
  throw new Error(`de controleboom van boek ${boek} komt niet uit op zijn gebeurtenissen`);
}
