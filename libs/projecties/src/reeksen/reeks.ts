import type { Eurocent } from '@ontschot/kern';
import { leesKolommen, schrijfKolommen, type Kolommen } from './blad.js';
import { Lijst, type Lijstsql } from './lijst.js';
import { PER_BLAD, PER_LIJST, PER_TUSSENSTAND } from './tabellen.js';

/** A day of the year (see `dagnummer`) takes nine bits of the number of a line; the rest is that of the sleutel. */
export const BITS_PER_DAG = 9;
export const ALLE_DAGEN = 2 ** BITS_PER_DAG - 1;

/** More sleutels than fit beside the day in one number. */
const TE_VEEL_SLEUTELS = 2 ** (32 - BITS_PER_DAG);

/**
 * A lijst of amounts on sleutels, with tussenstanden: the stand on any date, as known on any day, then takes a time
 * that depends on the number of sleutels and not on how much was ever booked.
 */
export class Reeks {
  readonly lijst: Lijst;

  constructor(sql: Lijstsql, boek: string, soort: string) {
    this.lijst = new Lijst(sql, boek, soort, 1);
  }

  /** Books an amount (eurocents, any sign) on a sleutel of up to three parts. */
  boek(bekend: number, dag: number, bedrag: Eurocent, a: string, b: string, c?: string): void {
    const { lijst } = this;
    const sleutel = lijst.sleutel(a, b, c);
    if (sleutel >= TE_VEEL_SLEUTELS) throw new RangeError('te veel sleutels in een reeks');
    lijst.voegToe(bekend, bedrag, ((sleutel << BITS_PER_DAG) | dag) >>> 0);
    if (lijst.aantal % PER_TUSSENSTAND === 0) this.maakTussenstand();
  }

  /** The previous tussenstand and what was booked since, as one. */
  private maakTussenstand(): void {
    const { sql, nr, aantal } = this.lijst;
    const id = nr * PER_LIJST + aantal / PER_TUSSENSTAND;
    const vorige = sql.leesTussenstand.get(id - 1);
    const sinds = this.sindsDeVorige();
    const alles = vorige === undefined ? sinds : voegSamen(leesKolommen(vorige, 1), sinds);
    sql.zetTussenstand.run(id, schrijfKolommen(alles));
  }

  /** What was booked since, added up per sleutel and day, sorted. */
  private sindsDeVorige(): Kolommen {
    const sommen = new Map<number, Eurocent>();
    const { aantal } = this.lijst;
    for (let plaats = aantal - PER_TUSSENSTAND; plaats < aantal; plaats += PER_BLAD) {
      const { bedragen, getallen } = this.lijst.leesBlad(plaats);
      for (let i = 0; i < PER_BLAD; i += 1) {
        const getal = getallen[i] as number;
        sommen.set(getal, (sommen.get(getal) ?? 0) + (bedragen[i] as number));
      }
    }
    const getallen = Uint32Array.from(sommen.keys()).sort();
    return { getallen, bedragen: Float64Array.from(getallen, (getal) => sommen.get(getal) ?? 0) };
  }
}

/** Two sorted rows of amounts as one; what is in both is added up. */
function voegSamen(oud: Kolommen, nieuw: Kolommen): Kolommen {
  const hoogstens = oud.getallen.length + nieuw.getallen.length;
  const getallen = new Uint32Array(hoogstens);
  const bedragen = new Float64Array(hoogstens);
  let [i, j, uit] = [0, 0, 0];
  while (i < oud.getallen.length || j < nieuw.getallen.length) {
    const [links, rechts] = [oud.getallen[i] ?? Infinity, nieuw.getallen[j] ?? Infinity];
    getallen[uit] = Math.min(links, rechts);
    if (links <= rechts) bedragen[uit] = oud.bedragen[i++] as number;
    if (rechts <= links) (bedragen[uit] as number) += nieuw.bedragen[j++] as number;
    uit += 1;
  }
  return { getallen: getallen.subarray(0, uit), bedragen: bedragen.subarray(0, uit) };
}
