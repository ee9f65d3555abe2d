import { MINSTENS_HUISHOUDENS } from '../../src/registers/kleine-groepen.js';
import type { Stand } from './groepstabel.js';
import type { Cijfer } from './krommeaanval.js';
import { Opspanning } from './opspanning.js';

/** Households that all figures count alike: whoever finds one, finds all of them. */
interface Soort {
  readonly aantal: number;
  /** Of each amount of such a household, how each figure counts it. */
  readonly rijen: readonly (readonly number[])[];
}

/** How many sets of households are looked at, the smallest sorts first. */
const POGINGEN = 60;

function soortenVan({ huishoudens }: Stand, cijfers: readonly Cijfer[], gemeld: boolean): Soort[] {
  const soorten = new Map<string, { aantal: number; rijen: number[][] }>();
  huishoudens.forEach(({ kokers }, nummer) => {
    const rijen = [...kokers]
      .filter(([, een]) => een.bedrag > 0 && (!gemeld || een.gemeld !== 0))
      .map(([koker]) => cijfers.map((cijfer) => cijfer(nummer, koker)));
    if (rijen.length === 0) return;
    const sleutel = JSON.stringify(rijen.map(String).sort());
    const soort = soorten.get(sleutel) ?? { aantal: 0, rijen };
    soort.aantal += 1;
    soorten.set(sleutel, soort);
  });
  return [...soorten.values()];
}

/**
 * Of how few households (less than ten; else Infinity) a sum of these figures is, by whatever factors: there is one of exactly some
 * sorts when the amounts of all others span less than all amounts do. `gemeld`: of what was reported alone.
 */
export function minsteDoorRekenen(stand: Stand, cijfers: readonly Cijfer[], gemeld: boolean): number {
  const soorten = soortenVan(stand, cijfers, gemeld);
  const groot = new Opspanning();
  for (const { aantal, rijen } of soorten)
    if (aantal >= MINSTENS_HUISHOUDENS) for (const rij of rijen) groot.voegToe(rij);
  // A sum of few is nothing on every sort of ten or more, so only what lies outside those matters.
  const klein = soorten
    .filter(({ aantal }) => aantal < MINSTENS_HUISHOUDENS)
    .map(({ aantal, rijen }) => ({ aantal, rijen: rijen.map((rij) => groot.rest(rij)) }))
    .filter(({ rijen }) => rijen.some((rij) => rij.some((een) => een !== 0)))
    .sort((a, b) => a.aantal - b.aantal);
  const rangZonder = (weg: ReadonlySet<number>): number => {
    const over = new Opspanning();
    klein.forEach(({ rijen }, i) => {
      if (!weg.has(i)) for (const rij of rijen) over.voegToe(rij);
    });
    return over.rang;
  };
  const alles = rangZonder(new Set());
  let [minst, pogingen] = [Infinity, 0];
  const zoek = (vanaf: number, weg: ReadonlySet<number>, aantal: number): void => {
    for (let i = vanaf; i < klein.length && pogingen < POGINGEN; i += 1) {
      const samen = aantal + (klein[i]?.aantal ?? 0);
      if (samen >= Math.min(minst, MINSTENS_HUISHOUDENS)) return;
      pogingen += 1;
      const met = new Set([...weg, i]);
      if (rangZonder(met) < alles) minst = samen;
      else zoek(i + 1, met, samen);
    }
  };
  zoek(0, new Set(), 0);
  return minst;
}
