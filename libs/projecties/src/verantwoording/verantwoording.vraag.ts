import { BUDGETSOORTEN, houderVan, kokerVan, soortVan, type Budget, type Rekening } from '@ontschot/boek';
import type { Datum, Eurocent } from '@ontschot/kern';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { kokersOp, onderdelen } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { standen } from '../reeksen/standen.js';
import { peilVan, type Peilvraag } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { bestemmingen, type Bestemming } from './bestemmingen.js';
import { verantwoording as projectie } from './verantwoording.projectie.js';

export interface Verantwoordingsvraag extends Peilvraag {
  readonly boek: string;
  readonly koker: string;
}

type Budgetstand = Record<(typeof BUDGETSOORTEN)[number], Eurocent>;

/** Where the euros of one koker are, in eurocents. */
export interface Verantwoording {
  readonly boek: string;
  readonly koker: string;
  readonly naam: string;
  /** Who pays the koker on that day. */
  readonly financier: string;
  readonly op: Datum;
  readonly bekendOp: Datum;
  readonly revisie: number;
  /** What its payers brought in, and what went back to them; a storno takes back the one or the other. */
  readonly ingebracht: Eurocent;
  readonly teruggegeven: Eurocent;
  /** What stands on each budget that its euros passed or reached. */
  readonly budgetten: readonly (Budgetstand & { readonly budget: string; readonly naam: string | null })[];
  /** What was spent, on what, with whom, where; null for what has none. */
  readonly bestemmingen: readonly Bestemming[];
  /** What went from one rekening to another; what a storno took back stands apart. */
  readonly stromen: readonly {
    readonly van: Rekening;
    readonly naar: Rekening;
    readonly bedrag: Eurocent;
    readonly storno: boolean;
  }[];
  /** `ingebracht` − `teruggegeven` = `opBudgetten` + `elders`, to the cent. */
  readonly sluit: { readonly opBudgetten: Eurocent; readonly elders: Eurocent };
}

/**
 * Where the euros of a koker ended up, through every budget they passed, on a day of both clocks. Throws
 * `niet-gevonden` for a boek or koker that is not there, `vraag-ongeldig` for a day that cannot be.
 */
export function verantwoording(lees: Leesmodel, vraag: Verantwoordingsvraag): Verantwoording {
  return lees.vraag([projectie, inrichting], () => {
    const overzicht = boekVan(lees, vraag.boek);
    const peil = peilVan(lees, overzicht, vraag);
    const { boek, koker: id } = vraag;
    const koker =
      kokersOp(lees, boek, peil.opDatum, peil.bekendOp, id)[0] ??
      nietGevonden(`Koker ${id} staat op ${peil.opDatum} niet in boek ${boek}.`);
    const namen = new Map(
      onderdelen<Budget>(lees, boek, 'budget', peil.bekendOp).map((deel) => [deel.id, deel.onderdeel.naam]),
    );
    const budgetten = new Map<string, Budgetstand>();
    let [ingebracht, teruggegeven, elders] = [0, 0, 0];
    const boekOp = (rekening: Rekening, bedrag: Eurocent): void => {
      const soort = soortVan(rekening) as keyof Budgetstand;
      if (BUDGETSOORTEN.includes(soort)) {
        const stand = budgetten.get(houderVan(rekening)) ?? {
          vrij: 0,
          verplicht: 0,
          voorschot: 0,
          besteed: 0,
          stelpost: 0,
        };
        stand[soort] += bedrag;
        budgetten.set(houderVan(rekening), stand);
      } else if (soortVan(rekening) !== 'bron') elders += bedrag;
    };
    const gestroomd = (['stroom', 'storno'] as const).flatMap((soort) =>
      standen(lees, 'verantwoording', boek, soort, peil, id).map((stand) => ({ ...stand, soort })),
    );
    const stromen = gestroomd.flatMap(({ soort, sleutel, bedrag }) => {
      const [kleur, van, naar] = sleutel.split('|') as [string, Rekening, Rekening];
      if (kokerVan(kleur) !== id) return [];
      const terug = soort === 'storno';
      boekOp(van, -bedrag);
      boekOp(naar, bedrag);
      // A storno of a receipt is less brought in; a storno of a refund is less given back.
      // A saving that is still to be found lowers what was brought in; nothing of it went back to a payer.
      if (soortVan(van) === 'stelpost') ingebracht -= bedrag;
      else if (soortVan(naar) === 'stelpost') ingebracht += bedrag;
      else if (soortVan(van) === 'bron') {
        if (terug) teruggegeven -= bedrag;
        else ingebracht += bedrag;
      } else if (soortVan(naar) === 'bron') {
        if (terug) ingebracht -= bedrag;
        else teruggegeven += bedrag;
      }
      return [{ van, naar, bedrag, storno: terug }];
    });
    const opBudgetten = [...budgetten.values()].reduce(
      (som, stand) => som + BUDGETSOORTEN.reduce((s, soort) => s + stand[soort], 0),
      0,
    );
    return {
      boek,
      koker: id,
      naam: koker.naam,
      financier: koker.financier,
      op: peil.opDatum,
      bekendOp: peil.bekendOpDatum,
      revisie: lees.kop(boek),
      ingebracht,
      teruggegeven,
      budgetten: [...budgetten]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([budget, stand]) => ({ budget, naam: namen.get(budget) ?? null, ...stand })),
      bestemmingen: bestemmingen(lees, boek, id, peil),
      stromen: samen(stromen),
      sluit: { opBudgetten, elders },
    };
  });
}

/** One line for what went the same way in several kleuren of the koker. */
function samen(stromen: Verantwoording['stromen']): Verantwoording['stromen'] {
  const perWeg = new Map<string, Verantwoording['stromen'][number]>();
  for (const stroom of stromen) {
    const weg = `${stroom.van}|${stroom.naar}|${String(stroom.storno)}`;
    perWeg.set(weg, { ...stroom, bedrag: stroom.bedrag + (perWeg.get(weg)?.bedrag ?? 0) });
  }
  return [...perWeg.values()].filter(({ bedrag }) => bedrag !== 0);
}
