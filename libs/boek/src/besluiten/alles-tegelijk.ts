import { Geweigerd, weiger } from './besluit.js';
import type { Weigering } from '../gebeurtenissen/gebeurtenis.js';

/** How many of many refusals the one that names them gives in full. */
export const FOUTEN_IN_WEIGERING = 20;

/** Keeps apart what it is about, so that checks within checks come out as one list. */
class GeweigerdOmMeer extends Geweigerd {
  constructor(readonly alle: readonly Weigering[]) {
    const genoemd = alle.slice(0, FOUTEN_IN_WEIGERING);
    const meer = alle.length - genoemd.length;
    const zinnen = [...genoemd.map(({ uitleg }) => uitleg), ...(meer > 0 ? [`En ${meer} meer.`] : [])];
    super({ code: 'meer-fouten', uitleg: zinnen.join(' '), cijfers: { aantal: alle.length, fouten: genoemd } });
  }
}

type Uitkomsten<K extends readonly (() => unknown)[]> = { -readonly [N in keyof K]: ReturnType<K[N]> };

/**
 * Runs every check and gives what each found; the order is that of the checks. Refuses with all that they turned down:
 * a single refusal as it is, more of them as one `meer-fouten` that names each. What is no refusal is thrown on.
 */
export function allesTegelijk<const K extends readonly (() => unknown)[]>(...keuringen: K): Uitkomsten<K> {
  const fouten: Weigering[] = [];
  const gevonden = keuringen.map((keuring) => {
    try {
      return keuring();
    } catch (oorzaak) {
      if (!(oorzaak instanceof Geweigerd)) throw oorzaak;
      fouten.push(...(oorzaak instanceof GeweigerdOmMeer ? oorzaak.alle : [oorzaak.weigering]));
      return undefined;
    }
  });
  const [eerste] = fouten;
  if (eerste === undefined) return gevonden as Uitkomsten<K>;
  if (fouten.length === 1) weiger(eerste.code, eerste.uitleg, eerste.cijfers);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a refusal is an outcome, as in `weiger`
  throw new GeweigerdOmMeer(fouten);
}
