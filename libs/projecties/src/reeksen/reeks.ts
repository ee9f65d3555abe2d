import type { Eurocent } from '@ontschot/kern';
import { leesKolommen, schrijfKolommen, type Kolommen } from './blad.js';
import { Lijst, type Lijstsql } from './lijst.js';
import { HET_JAAR, PER_BLAD, PER_LIJST, PER_MAAND, PER_TUSSENSTAND } from './tabellen.js';

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

  /** Of each month in which something was booked since, and of the year: the previous tussenstand and that, as one. */
  private maakTussenstand(): void {
    const { sql, nr, aantal } = this.lijst;
    for (const [maand, sinds] of this.sindsDeVorige()) {
      const begin = nr * PER_LIJST + maand * PER_MAAND;
      const nummer = aantal / PER_TUSSENSTAND;
      const vorige = sql.leesTussenstand.get(begin, begin + nummer);
      const alles = vorige === undefined ? gesorteerd(sinds) : voegSamen(leesKolommen(vorige, 1), gesorteerd(sinds));
      sql.zetTussenstand.run(begin + nummer, schrijfKolommen(alles));
    }
  }

  /** What was booked since: per month by sleutel and day, and for the year by sleutel and the last day of the month. */
  private sindsDeVorige(): Map<number, Map<number, Eurocent>> {
    const gevonden = new Map<number, Map<number, Eurocent>>();
    const tel = (maand: number, getal: number, bedrag: Eurocent): void => {
      let sommen = gevonden.get(maand);
      if (sommen === undefined) gevonden.set(maand, (sommen = new Map<number, Eurocent>()));
      sommen.set(getal, (sommen.get(getal) ?? 0) + bedrag);
    };
    const { aantal } = this.lijst;
    for (let plaats = aantal - PER_TUSSENSTAND; plaats < aantal; plaats += PER_BLAD) {
      const { bedragen, getallen } = this.lijst.leesBlad(plaats);
      for (let i = 0; i < PER_BLAD; i += 1) {
        const getal = getallen[i] as number;
        const dag = getal & ALLE_DAGEN;
        const maand = maandVan(dag);
        tel(maand, getal, bedragen[i] as number);
        tel(HET_JAAR, getal - dag + eindeVan(maand), bedragen[i] as number);
      }
    }
    return gevonden;
  }
}

/** The month (0 to 11) of a day, and the day after which nothing of a month comes: a month takes 31 numbers. */
export const maandVan = (dag: number): number => Math.floor(dag / 31);
export const eindeVan = (maand: number): number => maand * 31 + 30;

function gesorteerd(sommen: ReadonlyMap<number, Eurocent>): Kolommen {
  const getallen = Uint32Array.from(sommen.keys()).sort();
  return { getallen, bedragen: Float64Array.from(getallen, (getal) => sommen.get(getal) ?? 0) };
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
