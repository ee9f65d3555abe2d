import type { Weigercode } from '@ontschot/kern';
import { saldi, uitputting, verantwoording, type Leesmodel } from '@ontschot/projecties';
import { Opstelling } from '../../libs/projecties/test/hulp/opstelling.js';
import { Teamjaar } from './hulp/teamjaar.js';
import { SOORTEN, type Peil, type Stand, type Verantwoordboek } from './hulp/verantwoordboek.js';
import { EIGEN, EXTERNE, JAAR, WIJKEN } from './hulp/wereld.js';

const BOEK = `proef-${JAAR}`;
const KOKERS = [...new Set([...EIGEN, ...EXTERNE])];
const IN_EENS = 500;

/** What has to come in a year of trekkingen for it to say anything. */
export const GEBEURD = [
  ...['trekking-verstrekt.v1', 'trekking-aangevraagd.v1', 'trekking-ingestemd.v1', 'trekking-afgewezen.v2'],
  ...['trekking-ingetrokken.v1', 'trekking-vervallen.v1', 'trekking-terugbetaald.v1', 'trekking-kwijtgescholden.v1'],
  ...['trekking-teruggenomen.v2', 'tegenprestatie-gemeld.v1', 'inleg-gestort.v1', 'ontvangst-geboekt.v1'],
  ...['beweging-gestorneerd.v1', 'besteding-geboekt.v1', 'budget-overgeheveld.v1', 'bedrag-teruggegeven.v1'],
] as const;
export const WEIGERINGEN: readonly Weigercode[] = [
  ...(['geen-wettige-kleur', 'boven-mandaat', 'doel-buiten-mandaat', 'geen-mandaat', 'geen-lid'] as const),
  ...(['trekking-staat-past-niet', 'trekking-vervallen', 'eigen-trekking', 'van-een-trekking'] as const),
  ...(['trekking-niets-open', 'voorschot-te-klein', 'te-weinig-ruimte'] as const),
];

const som = (getallen: Iterable<number>): number => [...getallen].reduce((tot, getal) => tot + getal, 0);
const standVan = (maten: Stand): Stand =>
  Object.fromEntries(SOORTEN.map((soort) => [soort, maten[soort]])) as unknown as Stand;
const opNaam = <T>(paren: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
  [...paren].sort(([a], [b]) => (a < b ? -1 : 1));
const nietLeeg = (paren: Iterable<readonly [string, Stand]>) =>
  opNaam(paren).filter(([, stand]) => Object.values(stand).some((bedrag) => bedrag !== 0));

/** Per koker: what came in is what is left and what was spent, and each euro of it where the payers have it too. */
function vergelijkKokers(lees: Leesmodel, boek: Verantwoordboek, peil: Peil): void {
  for (const koker of KOKERS) {
    const gelezen = verantwoording(lees, { boek: BOEK, koker, ...peil });
    const { ingebracht, teruggegeven, besteed } = boek.koker(koker, peil);
    expect([koker, gelezen.ingebracht, gelezen.teruggegeven]).toEqual([koker, ingebracht, teruggegeven]);
    const bestemd = gelezen.bestemmingen.map(
      ({ budget, doel, aanbieder, wijk, besteed: bedrag }) =>
        [[budget, doel, aanbieder, wijk].join('|'), bedrag] as const,
    );
    expect(opNaam(bestemd)).toEqual(opNaam(besteed).filter(([, bedrag]) => bedrag !== 0));
    const uitgegeven = som(besteed.values());
    const over = som(
      gelezen.budgetten.map(({ vrij, verplicht, voorschot, stelpost }) => vrij + verplicht + voorschot + stelpost),
    );
    expect([koker, over + uitgegeven]).toEqual([koker, ingebracht - teruggegeven]);
    expect(gelezen.sluit).toEqual({ opBudgetten: ingebracht - teruggegeven, elders: 0 });
  }
}

/** What stands per kleur, on all budgets together, on each, and on each wijkbudget as its teams have it. */
function vergelijkStanden(lees: Leesmodel, boek: Verantwoordboek, peil: Peil): void {
  for (const per of ['kleur', 'budget'] as const) {
    const { regels, totaal } = saldi(lees, { boek: BOEK, per, ...peil });
    const verwacht = boek.standen(per, peil);
    expect(nietLeeg(regels.map((regel) => [regel.sleutel, standVan(regel)]))).toEqual(nietLeeg(verwacht));
    for (const soort of SOORTEN) expect(totaal[soort]).toBe(som([...verwacht.values()].map((stand) => stand[soort])));
  }
  for (const wijk of WIJKEN) {
    const budget = `wijk-${wijk}`;
    const gelezen = uitputting(lees, { boek: BOEK, ...peil }, budget);
    const verwacht = boek.standen('kleur', peil, budget);
    expect(nietLeeg(gelezen.kleuren!.map(({ kleur, ...stand }) => [kleur, standVan(stand)]))).toEqual(
      nietLeeg(verwacht),
    );
    expect(gelezen.ingebracht).toBe(som([...verwacht.values()].flatMap((stand) => Object.values(stand))));
  }
}

/** Every euro that the read side ever saw go to a besteding was held against its oormerk by the book of the payers. */
function vergelijkOormerken(lees: Leesmodel, boek: Verantwoordboek, peil: Peil): void {
  const stromen = KOKERS.flatMap((koker) => verantwoording(lees, { boek: BOEK, koker, ...peil }).stromen);
  const besteed = stromen.filter(({ naar, storno }) => naar.startsWith('besteed:') && !storno);
  expect(som(besteed.map(({ bedrag }) => bedrag))).toBe(boek.getoetst);
  // Nothing of a payer with books of its own was used before an afspraak released it.
  for (const { sleutel, verplicht, voorschot, besteed: weg } of saldi(lees, { boek: BOEK, per: 'kleur', ...peil })
    .regels)
    if ((EXTERNE as readonly string[]).includes(sleutel)) expect([verplicht, voorschot, weg]).toEqual([0, 0, 0]);
}

/**
 * Plays a year of so many trekkingen by chance, and holds what the read side tells of it, on days of both clocks, against
 * the book of the payers. Gives how often each event and each refusal came.
 */
export async function beproefTrekkingen(trekkingen: number, zaad: number): Promise<ReadonlyMap<string, number>> {
  const jaar = new Teamjaar(trekkingen, zaad);
  jaar.speel();
  const { gebeurtenissen, boek, gezien } = jaar;
  const opstelling = await Opstelling.begin();
  try {
    for (let begin = 0; begin < gebeurtenissen.length; begin += IN_EENS)
      await opstelling.store.append(
        `boek-${BOEK}`,
        begin - 1,
        gebeurtenissen.slice(begin, begin + IN_EENS).map(({ type, gegevens, metadata, revisie }) => ({
          ...{ id: `${BOEK}-${revisie}`, type, data: gegevens, metadata },
        })),
      );
    const einde = { op: `${JAAR}-12-31`, bekendOp: `${JAAR + 1}-01-31` };
    const lees = await opstelling.leesmodel('lees', { vandaag: () => einde.bekendOp });
    expect(await lees.wachtOp(BOEK, gebeurtenissen.length - 1, 120_000)).toBe(true);
    for (const peil of [
      { op: `${JAAR}-03-31`, bekendOp: einde.bekendOp },
      { op: `${JAAR}-09-15`, bekendOp: `${JAAR}-09-12` },
      einde,
    ]) {
      vergelijkKokers(lees, boek, peil);
      vergelijkStanden(lees, boek, peil);
    }
    vergelijkOormerken(lees, boek, einde);
    expect(boek.getoetst).toBeGreaterThan(trekkingen * 1_000);
  } finally {
    await opstelling.ruimOp();
  }
  return gezien;
}
