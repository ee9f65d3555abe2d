import type { Datum, Eurocent } from '@ontschot/kern';
import type { Terugbetaling } from '@ontschot/regels';
import type { Gevolg } from '../besluiten/besluit.js';
import { uitPost } from '../besluiten/posten.js';
import type { Bewegingsgegevens, Feit, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Voorfinanciering } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';

/** What was put in beforehand is earned by a share, for so much; below zero a correction opens it again. */
export interface VoorfinancieringVerrekend extends Bewegingsgegevens {
  readonly voorfinanciering: string;
  readonly vaststelling: string;
  readonly afspraak: string;
  readonly bedrag: Eurocent;
}

export const voorfinancieringVerrekend: Gevolg<VoorfinancieringVerrekend> = {
  type: 'voorfinanciering-verrekend.v1',
  pasToe(toestand, { voorfinanciering, bedrag }) {
    const { voorfinancieringen } = toestand.preventie;
    const rij = voorfinancieringen.lees(voorfinanciering);
    if (rij === undefined) throw new Error(`voorfinanciering ${voorfinanciering} is er niet`);
    voorfinancieringen.zet(voorfinanciering, { ...rij, open: rij.open - bedrag });
  },
};

/** From the open advance to what is spent, or back; nothing where the money stayed within the budgets. */
function mutatiesVan(
  toestand: Toestand,
  { voorfinanciering, budget, naar, revisie }: Voorfinanciering,
  bedrag: Eurocent,
  dag: number,
): Mutatie[] {
  if (!('organisatie' in naar)) return [];
  const saldo = toestand.voorschotten.lees(voorfinanciering)?.saldo;
  if (saldo === undefined) throw new Error(`voorschot ${voorfinanciering} is er niet`);
  const [van, terug] = [`voorschot:${budget}` as const, `besteed:${budget}` as const];
  if (bedrag > 0)
    return uitPost(
      toestand,
      { wie: `voorschot ${voorfinanciering}`, saldo, richting: 'heen', code: 'voorschot-te-klein' },
      bedrag,
      dag,
    ).map((deel) => ({ van, naar: terug, ...deel, voorschot: voorfinanciering }));
  // Back in the reverse order: of each kleur no more than was set off in it.
  let rest = -bedrag;
  return [...saldo.kleuren].reverse().flatMap((kleur): Mutatie[] => {
    const gegeven = gegevenIn(toestand, revisie, kleur);
    const deel = Math.min(rest, gegeven - saldo.reeks(kleur).eind);
    if (deel <= 0) return [];
    rest -= deel;
    return [{ van: terug, naar: van, kleur, bedrag: deel, voorschot: voorfinanciering }];
  });
}

/** What was advanced in a kleur when the money was put in, in eurocents. */
const gegevenIn = (toestand: Toestand, revisie: number, kleur: string): Eurocent =>
  (toestand.bewegingen.lees(revisie)?.mutaties ?? [])
    .filter((mutatie) => mutatie.naar.startsWith('voorschot:') && mutatie.kleur === kleur)
    .reduce((som, mutatie) => som + mutatie.bedrag, 0);

/** What each voorfinanciering is set off by, less what the assessments that are corrected set off already. */
export function verreken(
  toestand: Toestand,
  terugbetalingen: readonly Terugbetaling[],
  eerder: readonly Terugbetaling[],
  kop: { readonly vaststelling: string; readonly afspraak: string; readonly boekdatum: Datum },
): Feit<VoorfinancieringVerrekend>[] {
  const bedragen = new Map<string, number>();
  for (const { voorfinanciering, bedrag } of terugbetalingen) bedragen.set(voorfinanciering, bedrag);
  for (const { voorfinanciering, bedrag } of eerder)
    bedragen.set(voorfinanciering, (bedragen.get(voorfinanciering) ?? 0) - bedrag);
  return [...bedragen]
    .filter(([, bedrag]) => bedrag !== 0)
    .map(([id, bedrag]) => {
      const rij = toestand.preventie.voorfinancieringen.lees(id);
      if (rij === undefined) throw new Error(`voorfinanciering ${id} is er niet`);
      const mutaties = mutatiesVan(toestand, rij, bedrag, dagnummer(kop.boekdatum));
      return { type: voorfinancieringVerrekend.type, gegevens: { ...kop, voorfinanciering: id, bedrag, mutaties } };
    });
}
