import { schrijfEuro, type Datum, type Eurocent } from '@ontschot/kern';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { houderVan, kokerVan, soortVan, type Kleur, type Rekening } from '../rekening.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';
import { kiesKleuren, type Kleurdeel, type Kleurwens } from './kleurkeuze.js';
import * as zoek from './opzoeken.js';

interface Terug {
  readonly naar: Rekening;
  readonly bedrag: Eurocent;
}

/** What one opdracht already gave back, by `<bron>|<kleur>`: its lines are decided on the same state. */
export type Teruggegaan = Map<string, Eurocent>;

/**
 * To whom money of this kleur goes back: to who brought it in, up to what of it is still in the boek from that day
 * on; today's payer of the koker first, then the others by name (design 3.1: a bron holds what a payer brought in).
 */
export function betalers(
  toestand: Toestand,
  kleur: Kleur,
  bedrag: Eurocent,
  datum: Datum,
  al: Teruggegaan = new Map(),
): Terug[] {
  const { financier } = zoek.koker(toestand, kokerVan(kleur), datum);
  const inleg = [...toestand.saldi]
    .filter(([rekening]) => soortVan(rekening) === 'bron')
    .map(([rekening, saldo]) => ({
      rekening,
      inleg: -saldo.reeks(kleur).hoogsteVanaf(dagnummer(datum)) - (al.get(`${rekening}|${kleur}`) ?? 0),
    }))
    .filter((een) => een.inleg > 0)
    .sort(
      (a, b) =>
        Number(houderVan(b.rekening) === financier) - Number(houderVan(a.rekening) === financier) ||
        (a.rekening < b.rekening ? -1 : 1),
    );
  let rest = bedrag;
  const delen = inleg.flatMap(({ rekening, inleg: hoogstens }) => {
    const deel = Math.min(rest, hoogstens);
    rest -= deel;
    al.set(`${rekening}|${kleur}`, (al.get(`${rekening}|${kleur}`) ?? 0) + deel);
    return deel > 0 ? [{ naar: rekening, bedrag: deel }] : [];
  });
  // What nobody brought in before that day, goes to who pays now.
  return rest > 0 ? [...delen, { naar: `bron:${financier}`, bedrag: rest }] : delen;
}

/**
 * The mutaties by which room of a budget goes back to its payers: of a receipt that the opdracht names, to who paid
 * it; otherwise to who brought the kleur in.
 */
export function terugNaarBron(
  toestand: Toestand,
  budget: string,
  bedrag: Eurocent,
  datum: Datum,
  wens: Kleurwens,
): Mutatie[] {
  zoek.budget(toestand, budget);
  const van: Rekening = `vrij:${budget}`;
  const genoemd = wens.uitBeweging === undefined ? undefined : toestand.bewegingen.lees(wens.uitBeweging);
  const betaler = (kleur: Kleur): Rekening | undefined =>
    genoemd?.mutaties.find(
      (inkomst) => inkomst.naar === van && inkomst.kleur === kleur && soortVan(inkomst.van) === 'bron',
    )?.van;
  return kiesKleuren(toestand, budget, bedrag, datum, undefined, wens).flatMap((deel) => {
    const eigen = betaler(deel.kleur);
    if (eigen !== undefined) eisInleg(toestand, eigen, deel, datum);
    const terug =
      eigen === undefined ? betalers(toestand, deel.kleur, deel.bedrag, datum) : [{ naar: eigen, bedrag: deel.bedrag }];
    return terug.map((een) => ({ van, naar: een.naar, kleur: deel.kleur, bedrag: een.bedrag }));
  });
}

/** Refuses to give a payer whose receipt is named more than it still has in the boek: it may have had some back before. */
function eisInleg(toestand: Toestand, bron: Rekening, { kleur, bedrag }: Kleurdeel, datum: Datum): void {
  const inleg = Math.max(0, -toestand.saldo(bron).reeks(kleur).hoogsteVanaf(dagnummer(datum)));
  if (bedrag > inleg)
    weiger(
      'bron-uitgeput',
      `Van wat ${houderVan(bron)} in kleur ${kleur} inbracht is nog ${schrijfEuro(inleg)} in het boek; nodig is ${schrijfEuro(bedrag)}.`,
      { rekening: bron, kleur, over: inleg, nodig: bedrag },
    );
}
