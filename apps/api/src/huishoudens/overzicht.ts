import { inzagesIn, inzagestaat, type Toestand } from '@ontschot/boek';
import type { Moment } from '@ontschot/kern';
import type { Huishoudzin } from '@ontschot/projecties';
import type { Teksten } from '@ontschot/teksten';
import { Zinlezer } from './zinlezer.js';

/** Where sentences are read, and whether the household was forgotten in whatever boek: of such there are none. */
export interface Leesbaar {
  readonly teksten: Teksten;
  readonly vergeten: boolean;
}

/** Every inzage in a household, and where it is now; without the code, which who asks knows. */
export const inzageoverzicht = (toestand: Toestand, huishouden: string, op: Moment) =>
  inzagesIn(toestand, huishouden).map((een) => {
    const { inzage, aan, doelbinding, gegevenOp, totEnMet, grond = null } = een;
    return { inzage, aan, doelbinding, gegevenOp, totEnMet, grond, staat: inzagestaat(toestand, een, op) };
  });

/** The trekkingen for a household, the last one first, with what was written about each. Amounts in eurocents. */
export function trekkingoverzicht(
  toestand: Toestand,
  huishouden: string,
  zinnen: readonly Huishoudzin[],
  { teksten, vergeten }: Leesbaar,
) {
  const leesbaar = new Zinlezer(teksten, vergeten);
  return [...toestand.wijkteam.trekkingen]
    .filter(([, een]) => een.huishouden === huishouden)
    .reverse()
    .map(([trekking, { team, vorm, bedrag, doel, staat, vanaf, tegenprestatie, gemeld, terugbetaald, verhalen }]) => ({
      ...{ trekking, team, vorm, bedrag, doel, staat, vanaf, terugbetaald },
      tegenprestatie: tegenprestatie === undefined ? null : { uren: tegenprestatie.uren, gemeld },
      zinnen: leesbaar.alle(
        zinnen.filter((een) => 'trekking' in een && een.trekking === trekking),
        vergeten || staat !== 'verstrekt' ? [] : (verhalen ?? []),
      ),
    }));
}

/** The vouchers for a household, the last one first, with what was used of each and where. Amounts in eurocents. */
export function voucheroverzicht(
  { wijkteam, verplichtingen }: Toestand,
  huishouden: string,
  zinnen: readonly Huishoudzin[],
  { teksten, vergeten }: Leesbaar,
) {
  const leesbaar = new Zinlezer(teksten, vergeten);
  return [...wijkteam.vouchers]
    .filter(([, een]) => een.huishouden === huishouden)
    .reverse()
    .map(([voucher, { team, bedrag, doel, aanbieders, staat, vanaf, geldigTotEnMet, inwisselingen }]) => ({
      ...{ voucher, team, bedrag, doel, aanbieders, staat, vanaf, geldigTotEnMet },
      over: verplichtingen.lees(voucher)?.saldo.eind ?? 0,
      inwisselingen: inwisselingen.map(({ revisie: _, ...een }) => een),
      zinnen: leesbaar.alle(zinnen.filter((een) => 'voucher' in een && een.voucher === voucher)),
    }));
}

/** What else the boek holds that names the household: claims, one creditor, and populations it is counted in. */
export const overigoverzicht = (
  { preventie, schuldenfonds }: Toestand,
  huishouden: string,
  zinnen: readonly Huishoudzin[],
  { teksten, vergeten }: Leesbaar,
) => ({
  vorderingen: [...preventie.vorderingen]
    .filter(([, een]) => een.huishouden === huishouden)
    .map(([vordering, { schuldeiser, bedrag, inning }]) => ({ vordering, schuldeiser, bedrag, inning })),
  schuldregelingen: [...schuldenfonds.schuldregelingen]
    .filter(([, een]) => een.huishouden === huishouden)
    .map(([schuldregeling, { schuldeiser, aangevraagdOp, staat, schulden }]) => ({
      ...{ schuldregeling, schuldeiser, aangevraagdOp, staat, schulden },
      zinnen: new Zinlezer(teksten, vergeten).alle(
        zinnen.filter((een) => 'schuldregeling' in een && een.schuldregeling === schuldregeling),
      ),
    })),
  populaties: [...preventie.populaties]
    .filter(([, een]) => een.huishoudens.some(({ codes }) => codes.includes(huishouden)))
    .map(([populatie, { naam }]) => ({ populatie, naam })),
});
