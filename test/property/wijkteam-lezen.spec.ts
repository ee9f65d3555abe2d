import { evolve, Toestand, type Gebeurtenis, type Opdracht } from '@ontschot/boek';
import { dagInAmsterdam, eersteDag, laatsteDag } from '@ontschot/kern';
import { inleggen, leren, saldi, trekkingen, uitputting, type Leesmodel } from '@ontschot/projecties';
import { bladerAf, Opstelling } from '../../libs/projecties/test/hulp/opstelling.js';
import { dobbelUitZaad, kans } from './hulp/dobbel.js';
import { herlees, Spel } from './hulp/spel.js';
import { TEAMOPSTELLING, Trekkingmaker } from './hulp/trekkingen.js';
import { OPSTELLING, WIJKEN } from './hulp/wereld.js';

const BOEK = 'proef-2025';
const INLEG = {
  soort: 'inleg-afspreken',
  ...{ inleg: 'i2', van: 'fonds', naar: 'wijk-oost', bedrag: 1_000, ritme: 'eenmalig', jaareinde: 'over' },
  ...{ vanaf: '2025-03', totEnMet: '2025-05' },
} as unknown as Opdracht;

/** A year with two teams, played by chance, in a store and read back. */
async function gespeeld(zaad: number, beurten: number) {
  const opstelling = await Opstelling.begin();
  const gebeurtenissen: Gebeurtenis[] = [];
  const spel = new Spel((tekst) => gebeurtenissen.push(herlees(tekst)));
  for (const opdracht of [...OPSTELLING, ...TEAMOPSTELLING, INLEG]) spel.speel(opdracht);
  const maker = new Trekkingmaker(spel.toestand);
  const dobbel = dobbelUitZaad(zaad);
  for (let i = 0; i < beurten; i += 1) {
    spel.wacht(dobbel(Math.floor(17_000 / beurten)));
    const trekking = [...spel.toestand.wijkteam.trekkingen].at(-1)?.[0] ?? 'weg';
    spel.speel(
      kans(dobbel, 90) ? maker.maak(dobbel, spel.nu) : ({ soort: 'opbrengst-vertellen', trekking } as Opdracht),
    );
  }
  const nu = spel.nu;
  await opstelling.store.append(
    `boek-${BOEK}`,
    -1,
    gebeurtenissen.map(({ type, gegevens, metadata, revisie }) => ({
      ...{ id: `${BOEK}-${revisie}`, type, data: gegevens, metadata },
    })),
  );
  const lees = await opstelling.leesmodel('lees', { vandaag: () => dagInAmsterdam(nu), nu: () => nu });
  expect(await lees.wachtOp(BOEK, spel.toestand.revisie, 10_000)).toBe(true);
  return { opstelling, gebeurtenissen, lees, nu };
}

const gevouwen = (gebeurtenissen: readonly Gebeurtenis[], bekendOp: string): Toestand => {
  const toestand = Toestand.begin();
  for (const een of gebeurtenissen) if (dagInAmsterdam(een.metadata.geregistreerdOp) <= bekendOp) evolve(toestand, een);
  return toestand;
};

/** Each trekking as the list gives it, and as the state of that day holds it. */
function vergelijkTrekkingen(lees: Leesmodel, toestand: Toestand, bekendOp: string, voorbij: (op: string) => boolean) {
  const gelezen = bladerAf((cursor) => trekkingen(lees, { boek: BOEK, bekendOp, aantal: 7, ...cursor }));
  const verwacht = [...toestand.wijkteam.trekkingen].map(([id, post]) => ({
    ...{ trekking: id, team: post.team, mandaat: post.mandaat, budget: post.budget, wijk: post.wijk ?? null },
    ...{ vorm: post.vorm, bedrag: post.bedrag, doel: post.doel, boekdatum: post.vanaf, gevraagdDoor: post.door },
    staat: post.staat === 'aangevraagd' && voorbij(post.vervaltOp ?? '') ? 'vervallen' : post.staat,
    vervaltOp: post.vervaltOp ?? null,
    akkoord: post.akkoord ?? null,
    tegenprestatie: post.tegenprestatie === undefined ? null : { ...post.tegenprestatie, gemeld: post.gemeld },
    terugbetaald: post.terugbetaald,
    verplicht: toestand.verplichtingen.lees(id)?.saldo.eind ?? 0,
    voorschot: toestand.voorschotten.lees(id)?.saldo.eind ?? 0,
  }));
  const opNaam = <T extends { trekking: string }>(lijst: readonly T[]): T[] =>
    [...lijst].sort((a, b) => (a.trekking < b.trekking ? -1 : 1));
  expect(opNaam(gelezen)).toMatchObject(opNaam(verwacht));
  expect(gelezen.map(({ revisie }) => revisie)).toEqual(
    [...gelezen.map(({ revisie }) => revisie)].sort((a, b) => b - a),
  );
  return gelezen;
}

/** What stands on a wijkbudget, however it is split, is what the saldi say. */
function vergelijkUitputting(lees: Leesmodel, op: string, bekendOp: string): void {
  const vraag = { boek: BOEK, op, bekendOp };
  const stand = new Map(saldi(lees, { ...vraag, per: 'budget' }).regels.map((regel) => [regel.sleutel, regel]));
  for (const wijk of WIJKEN) {
    const budget = `wijk-${wijk}`;
    const gevonden = uitputting(lees, vraag, budget);
    const { naWijziging, vrij, verplicht, voorschot, besteed, stelpost } = stand.get(budget)!;
    expect(gevonden.stand).toEqual({ vrij, verplicht, voorschot, besteed, stelpost });
    expect(gevonden.ingebracht).toBe(naWijziging);
    const som = (lijst: readonly object[], veld: string): number =>
      lijst.reduce((tot, een) => tot + Number((een as Record<string, number>)[veld]), 0);
    for (const veld of ['verplicht', 'voorschot', 'besteed', 'vrij'] as const) {
      expect(som(gevonden.kleuren!, veld)).toBe(gevonden.stand[veld]);
      if (veld !== 'vrij') expect(som(gevonden.maanden, veld)).toBe(gevonden.stand[veld]);
    }
    expect(gevonden.maanden.at(-1)?.vrij).toBe(vrij);
    expect(som(gevonden.maanden, 'ingebracht')).toBe(naWijziging);
    expect(som(gevonden.inleg!, 'ingebracht') - som(gevonden.inleg!, 'teruggegeven')).toBe(naWijziging);
    const kleuren = saldi(lees, { ...vraag, per: 'kleur', budget }).regels;
    expect(gevonden.kleuren!.map((een) => [een.kleur, een.vrij])).toEqual(
      kleuren.map((een) => [een.sleutel, een.vrij]),
    );
    // There are teams in two of the wijken.
    if (wijk !== 'noord' && wijk !== 'oost') continue;
    const zonder = uitputting(lees, { ...vraag, alleen: { wijken: [wijk], door: 'niemand' } }, budget);
    expect({ inleg: gevonden.inleg, kleuren: gevonden.kleuren, ...zonder }).toEqual(gevonden);
    expect(Object.keys(zonder)).not.toEqual(expect.arrayContaining(['inleg']));
    expect(Object.keys(zonder)).not.toEqual(expect.arrayContaining(['kleuren']));
  }
}

function vergelijkInleg(lees: Leesmodel, toestand: Toestand, bekendOp: string): void {
  const { regels } = inleggen(lees, { boek: BOEK, bekendOp });
  const verwacht = [...toestand.wijkteam.inleggen].map(([inleg, { gestort, vanaf, totEnMet, ritme, bedrag }]) => {
    const maanden = gestort
      .filter(({ revisie }) => toestand.bewegingen.lees(revisie)?.gestorneerd === false)
      .map(({ periode }) => periode)
      .sort();
    const nog: string[] = [];
    for (let maand = 1; maand <= 12; maand += 1) {
      const periode = `2025-${String(maand).padStart(2, '0')}`;
      const inTermijn =
        ritme === 'eenmalig' ? periode === vanaf && maanden.length === 0 : periode >= vanaf && periode <= totEnMet;
      if (inTermijn && !maanden.includes(periode) && eersteDag(periode) <= bekendOp) nog.push(periode);
    }
    return { inleg, bedrag, maanden, nog };
  });
  expect(
    regels.map(({ inleg, bedrag, gestort, teStorten }) => ({
      ...{ inleg, bedrag, maanden: gestort.map(({ periode }) => periode), nog: teStorten },
    })),
  ).toEqual(verwacht.sort((a, b) => (a.inleg < b.inleg ? -1 : 1)));
}

describe('wat van een wijkteam wordt gelezen', () => {
  it.each([3, 8, 21])('is op elk moment wat de toestand van toen houdt, tot op de cent (zaad %i)', async (zaad) => {
    const { opstelling, gebeurtenissen, lees, nu } = await gespeeld(zaad, 400);
    const dagen = ['2025-01-31', '2025-03-07', '2025-06-30', '2025-10-02', dagInAmsterdam(nu)];
    const vandaag = dagInAmsterdam(nu);
    for (const bekendOp of dagen) {
      const toestand = gevouwen(gebeurtenissen, bekendOp);
      vergelijkTrekkingen(lees, toestand, bekendOp, (op) =>
        bekendOp < vandaag ? dagInAmsterdam(op) <= bekendOp : op <= nu,
      );
      vergelijkInleg(lees, toestand, bekendOp);
      for (const op of ['2025-02-28', '2025-06-15', laatsteDag('2025-12')]) vergelijkUitputting(lees, op, bekendOp);
    }
    const alles = bladerAf((cursor) => trekkingen(lees, { boek: BOEK, aantal: 50, ...cursor }));
    const over = (vraag: object) =>
      bladerAf((cursor) => trekkingen(lees, { boek: BOEK, aantal: 3, ...vraag, ...cursor })).map((een) => een.trekking);
    const namen = (past: (een: (typeof alles)[number]) => boolean) => alles.filter(past).map((een) => een.trekking);
    const verstrekt = ({ staat }: (typeof alles)[number]) => staat === 'verstrekt';
    for (const staat of ['aangevraagd', 'verstrekt', 'afgewezen', 'ingetrokken', 'vervallen', 'teruggenomen'] as const)
      expect([staat, over({ staat })]).toEqual([staat, namen((een) => een.staat === staat)]);
    expect(over({ teBekijken: true })).toEqual(
      namen((een) => verstrekt(een) && een.meekijken === 'achteraf' && een.akkoord !== true),
    );
    expect(over({ wachtend: true })).toEqual(namen(({ staat }) => staat === 'aangevraagd'));
    expect(over({ vorm: 'voorschot', staat: 'verstrekt' })).toEqual(
      namen((een) => verstrekt(een) && een.vorm === 'voorschot'),
    );
    expect(over({ teVertellen: true })).toEqual(namen((een) => verstrekt(een) && een.opbrengst.verteld === 0));
    expect(over({ alleen: { wijken: ['oost'], door: 'x' } })).toEqual(namen(({ team }) => team === 'oost'));
    const { totaal, regels, overig } = leren(lees, { boek: BOEK });
    expect(totaal.bedrag).toBe(alles.filter(verstrekt).reduce((som, { bedrag }) => som + bedrag, 0));
    expect([...regels, ...(overig === null ? [] : [overig])].reduce((som, een) => som + een.aantal, 0)).toBe(
      totaal.aantal,
    );
    expect(namen(verstrekt).length).toBeGreaterThan(20);
    await opstelling.ruimOp();
  });
});
