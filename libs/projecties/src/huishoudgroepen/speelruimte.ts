import type { Maat } from './maat.js';
import { Stroomnet } from './stroomnet.js';
import type { Tabel, Vak } from './tabel.js';
import { nogTeTonen, tekort, type Toets, type Vraag } from './toets.js';
import { AFSTAND } from './veilig.js';

/**
 * Between which values a figure that is left out must lie, for whoever has all that is told and knows that nothing is
 * below zero. It can grow by what can flow from where it ends back to where it begins, through the other figures that
 * are left out: these can grow without end, and shrink to nothing. That is exact, in whole eurocents (Gusfield 1988).
 */
export class Speelruimte implements Toets {
  constructor(
    private readonly tabel: Tabel,
    private readonly maat: Maat,
    /** Whether it is looked at how much it can grow, or how much it can shrink. */
    private readonly richting: 'omhoog' | 'omlaag',
  ) {}

  bij(weg: ReadonlySet<Vak>): Vraag {
    const { maat, tabel } = this;
    const net = new Stroomnet<Vak>(tabel.knopen);
    const plaats = new Map<Vak, number>();
    for (const vak of weg)
      if (maat.waarde(vak) > 0 && !maat.elders(vak))
        plaats.set(vak, net.verbind(vak.van, vak.naar, Infinity, maat.waarde(vak)));
    for (const vak of nogTeTonen(tabel, maat, weg))
      net.kanVerbinden(vak.van, vak.naar, Infinity, maat.waarde(vak), vak);
    return (vak) => {
      const zonder = plaats.get(vak);
      if (zonder === undefined) return [];
      const heen = [vak.van, vak.naar] as const;
      const terug = [vak.naar, vak.van] as const;
      const kant = this.richting === 'omhoog' ? terug : heen;
      if (maat.gevoelig(vak)) return tekort(net, kant, Math.ceil(maat.waarde(vak) / AFSTAND), zonder);
      // Of what only hides another it is enough that it can be something else.
      if (!maat.ookHulp || this.richting === 'omlaag') return [];
      return tekort(net, heen, 1, zonder).length === 0 ? [] : tekort(net, terug, 1, zonder);
    };
  }
}
