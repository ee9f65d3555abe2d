import type { Datum, Eurocent } from '@ontschot/kern';
import type { Schuldregelingstand, Schuldstand } from './schuldregelingstand.js';
import type { Geboekt, Gevouwen } from './vouwen.js';

type Maat = 'vordering' | 'voorschot' | 'besteed' | 'ontvangen';

const som = (geboekt: readonly Geboekt[], maat: Maat, ...soorten: readonly Geboekt['soort'][]): Eurocent =>
  geboekt.reduce((tot, een) => (soorten.length === 0 || soorten.includes(een.soort) ? tot + een[maat] : tot), 0);

/** The schuldregeling as it stands; `peildag` is the day as of which its term is judged. */
export function standVan(gevouwen: Gevouwen, revisie: number, peildag: Datum): Schuldregelingstand {
  const { begin, staat, wijze, inning, geboekt, verloop } = gevouwen;
  const { schuldregeling, team = null, wijk = null, fonds, schuldeiser, doel, aangevraagdOp } = begin;
  const schulden = schuldenVan(gevouwen);
  const overname = som(geboekt, 'voorschot', 'overname');
  const nazorg = som(geboekt, 'besteed', 'nazorg');
  const terugontvangen = -som(geboekt, 'voorschot', 'aflossing');
  const bovenKosten = som(geboekt, 'ontvangen');
  return {
    ...{ schuldregeling, team, wijk, fonds, schuldeiser, doel, staat, wijze, aangevraagdOp },
    termijn: termijnVan(gevouwen, schulden, peildag),
    schuld: schulden.reduce((tot, { bedrag }) => tot + bedrag, 0),
    schulden,
    vordering: {
      overgenomen: som(geboekt, 'vordering', 'overname'),
      kwijtgescholden: -som(geboekt, 'vordering', 'mijlpaal', 'kwijtschelding'),
      afgelost: -som(geboekt, 'vordering', 'aflossing'),
      open: som(geboekt, 'vordering'),
      inning,
    },
    kosten: {
      ...{ overname, voorschot: som(geboekt, 'voorschot') },
      kwijtgescholden: som(geboekt, 'besteed', 'mijlpaal', 'kwijtschelding'),
      ...{ terugontvangen, bovenKosten, nazorg, samen: overname + nazorg },
      netto: overname + nazorg - terugontvangen - bovenKosten,
    },
    plan: planVan(gevouwen),
    verloop,
    revisie,
  };
}

function schuldenVan({ schulden, geboekt }: Gevouwen): Schuldstand[] {
  const overgenomen = new Map(
    geboekt.flatMap(({ soort, kort }) => (soort === 'overname' ? [[kort.schuld ?? '', kort] as const] : [])),
  );
  return [...schulden.values()].map((een) => {
    const kort = overgenomen.get(een.schuld);
    if (kort === undefined) return { ...een, overgenomen: null };
    const { percentage = '', betaald = 0, betaaldOp, boekdatum, dag = 0, laat = false } = kort;
    return { ...een, overgenomen: { percentage, betaald, op: betaaldOp ?? boekdatum, dag, laat } };
  });
}

/**
 * The term is met when there are debts and each was taken over in time; past its last day what is left is late, and a debt
 * that turned up after the plan has a last day of its own. Once it has ended, what is left is judged as of that day: late,
 * or not met.
 */
function termijnVan(
  { begin: { uiterlijk }, staat, dicht }: Gevouwen,
  schulden: readonly Schuldstand[],
  peildag: Datum,
): Schuldregelingstand['termijn'] {
  const open = schulden.filter(({ overgenomen }) => overgenomen === null);
  const telaat = schulden.filter(({ overgenomen }) => overgenomen?.laat === true).length;
  const dag = dicht !== undefined && dicht < peildag ? dicht : peildag;
  // Where nothing was inventoried at all, that is what is late.
  const voorbij = schulden.length === 0 ? [uiterlijk] : open.map((een) => een.uiterlijk ?? uiterlijk);
  const laat = telaat + voorbij.filter((laatste) => dag > laatste).length;
  if (laat > 0) return { uiterlijk, stand: 'te-laat', laat };
  if (voorbij.length === 0) return { uiterlijk, stand: 'gehaald', laat };
  return { uiterlijk, stand: staat === 'beeindigd' ? 'niet-gehaald' : 'loopt', laat };
}

function planVan({ plan, geboekt }: Gevouwen): Schuldregelingstand['plan'] {
  if (plan === undefined) return null;
  const bereikt = new Map(geboekt.map((een) => [een.kort.mijlpaal, een]));
  return {
    ...(plan.termijn !== undefined && { termijn: plan.termijn }),
    mijlpalen: plan.mijlpalen.map((mijlpaal) => {
      const gehaald = bereikt.get(mijlpaal.mijlpaal);
      return {
        ...mijlpaal,
        bereiktOp: gehaald?.boekdatum ?? null,
        kwijtgescholden: gehaald === undefined ? 0 : -gehaald.vordering,
      };
    }),
  };
}
