import { schrijfEuro, telOp } from '@ontschot/kern';
import { wieBetaaltWieWint, type Leesmodel } from '@ontschot/projecties';
import { SUCCES } from './casus-succes.js';
import { DEMO_BOEK } from './demo-boek.js';

/**
 * One sentence on where the gain of the first case landed, what it cost whoever made it and what came back, out of what
 * the boek answers now; undefined when it cannot answer, or has no such case.
 */
export function waarHetLandde(lees: Leesmodel): string | undefined {
  try {
    const { regels } = wieBetaaltWieWint(lees, { boek: DEMO_BOEK, afspraak: SUCCES });
    const maker = regels.find(({ derft }) => derft > 0);
    const winnaars = regels.filter((rij) => rij.gewonnen > 0 && rij !== maker);
    if (maker === undefined || winnaars.length === 0) return undefined;
    const gewonnen = schrijfEuro(telOp(winnaars.map((rij) => rij.gewonnen)));
    const bij = winnaars.map(({ naam, partij }) => naam ?? partij).join(' en ');
    const wie = maker.naam ?? maker.partij;
    return `${wie} voorkwam ${gewonnen} aan kosten: dat landde bij ${bij}. Zij verdiende daardoor zelf ${schrijfEuro(maker.derft)} minder en kreeg ${schrijfEuro(maker.ontvangen)} terug.`;
  } catch {
    // A greeting keeps no service from starting.
    return undefined;
  }
}
