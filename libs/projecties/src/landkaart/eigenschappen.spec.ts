import { dagnummer, evolve, tegoedVan, Toestand } from '@ontschot/boek';
import { dagInAmsterdam, telOp } from '@ontschot/kern';
import fc from 'fast-check';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { leefPreventie, type Gebeurd } from '../../test/hulp/preventieleven.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { landkaart, toezeggingen, verhoudingen, wieBetaaltWieWint } from '../index.js';
import type { Leesmodel, Toezeggingregel } from '../index.js';

const dag = fc.date({ min: new Date('2025-02-02'), max: new Date('2025-12-31'), noInvalidDate: true });
const datum = dag.map((een) => een.toISOString().slice(0, 10));
const som = <R>(rijen: readonly R[], maat: (rij: R) => number): number => telOp(rijen.map(maat));

describe('voor elk leven van afspraken, op elk moment van beide klokken', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const gebeurd: Gebeurd = {};
  let teller = 0;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());

  const overLevens = async (
    toets: (schrijver: Schrijver, peil: { boek: string; op: string; bekendOp: string }) => void,
  ): Promise<void> =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(fc.tuple(datum, datum), { minLength: 3, maxLength: 5 }),
        async (zaad, peilmomenten) => {
          const schrijver = new Schrijver(`leven${(teller += 1)}-2025`);
          leefPreventie(schrijver, new Toeval(zaad), 60, gebeurd);
          const revisie = await schrijver.schrijf(opstelling.store);
          expect(await lees.wachtOp(schrijver.boek, revisie, 10_000)).toBe(true);
          for (const [op, bekendOp] of [...peilmomenten, ['2025-12-31', '2026-01-31'] as const])
            toets(schrijver, { boek: schrijver.boek, op, bekendOp });
        },
      ),
      { seed: 2025, numRuns: 35, endOnFailure: true },
    );

  it('zijn de open toezeggingen per ontvanger en koker het tegoed in die kleur', async () => {
    let open = 0;
    await overLevens(({ alles }, { boek, op, bekendOp }) => {
      const toen = Toestand.begin();
      for (const een of alles) if (dagInAmsterdam(een.metadata.geregistreerdOp) <= bekendOp) evolve(toen, een);
      const regels = bladerAf<Toezeggingregel>((cursor) =>
        toezeggingen(lees, { boek, op, bekendOp, aantal: 7, ...cursor }),
      );
      const perTegoed = new Map<string, number>();
      for (const { ontvanger, koker, open } of regels) {
        const sleutel = `${tegoedVan(ontvanger)}|${koker}`;
        perTegoed.set(sleutel, (perTegoed.get(sleutel) ?? 0) + open);
      }
      const verwacht = new Map<string, number>();
      for (const [rekening, saldo] of toen.saldi)
        if (rekening.startsWith('tegoed:'))
          for (const kleur of saldo.kleuren) verwacht.set(`${rekening}|${kleur}`, saldo.reeks(kleur).op(dagnummer(op)));
      const zonderNul = (stand: Map<string, number>) => [...stand].filter(([, bedrag]) => bedrag !== 0).sort();
      expect(zonderNul(perTegoed)).toEqual(zonderNul(verwacht));
      expect(som(regels, ({ verrekend }) => verrekend)).toBe(0);
      open += zonderNul(perTegoed).length;
    });
    expect(open).toBeGreaterThan(50);
  });

  it('zijn de toezeggingen aan het eind precies die van het boek', async () => {
    await overLevens(({ toestand }, { boek, op }) => {
      if (op !== '2025-12-31') return;
      const regels = bladerAf<Toezeggingregel>((cursor) => toezeggingen(lees, { boek, aantal: 50, ...cursor }));
      const kort = regels.map(({ toezegging, bedrag, contant, open, gevraagd, staat }) => [
        ...[toezegging, bedrag, contant, open + gevraagd, staat],
      ]);
      const echt = [...toestand.preventie.toezeggingen].map(([id, rij]) => [
        ...[id, rij.bedrag, rij.contant, rij.open, rij.staat],
      ]);
      expect(kort).toEqual(echt);
    });
  });

  it('tellen alle rijen op tot hun totaal, en blijft of gaat van elke winst elke cent', async () => {
    let gedeeld = 0;
    await overLevens((_, { boek, op, bekendOp }) => {
      const kaart = landkaart(lees, { boek, op, bekendOp });
      const rijen = [...kaart.stromen, ...kaart.elders, ...kaart.overgenomen];
      for (const maat of Object.keys(kaart.totalen) as (keyof typeof kaart.totalen)[])
        expect([maat, som(rijen, (rij) => rij[maat])]).toEqual([maat, kaart.totalen[maat]]);
      for (const { koker, gewonnen, verlies, houdt, gedeeld: uit } of kaart.kokers) {
        expect([koker, gewonnen]).toEqual([koker, houdt + uit]);
        expect([gewonnen, verlies]).toEqual(
          (['gewonnen', 'verlies'] as const).map((maat) =>
            som(
              kaart.stromen.filter((rij) => rij.koker === koker),
              (rij) => rij[maat],
            ),
          ),
        );
        gedeeld += uit;
      }
      for (const { toegezegd, contant, terugbetaald, verrekend, ...rest } of [...rijen, kaart.totalen])
        expect(toegezegd).toBe(contant - terugbetaald + verrekend + rest.doorgegeven + rest.overgedragen + rest.open);
      expect([kaart.totalen.verrekend, kaart.totalen.doorgegeven]).toEqual([0, 0]);
      const alle = bladerAf<Toezeggingregel>((cursor) =>
        toezeggingen(lees, { boek, op, bekendOp, aantal: 50, ...cursor }),
      );
      expect(som(alle, (rij) => rij.open)).toBe(kaart.totalen.open);
      // Between parties nothing is lost: what all win is what the kokers gained, less what the makers lost.
      const tabel = wieBetaaltWieWint(lees, { boek, op, bekendOp });
      const { gewonnen, verlies, gederfd } = kaart.totalen;
      for (const saldo of ['saldo', 'saldoContant'] as const) {
        expect(som(tabel.regels, (rij) => rij[saldo])).toBe(gewonnen - verlies - gederfd);
        expect(tabel.totaal[saldo]).toBe(gewonnen - verlies - gederfd);
      }
      expect(verhoudingen(lees, { boek, op, bekendOp }).totaal.verdiendVoorAnderen).toBe(gewonnen);
    });
    expect(gedeeld).toBeGreaterThan(0);
  });

  it('is wat er uit een koker gedeeld is, gevraagd of toegezegd, of had hij het zelf al ingelegd', async () => {
    let zelf = 0;
    await overLevens((_, { boek, op }) => {
      if (op !== '2025-12-31') return;
      const { kokers } = landkaart(lees, { boek });
      const alle = bladerAf<Toezeggingregel>((cursor) => toezeggingen(lees, { boek, aantal: 50, ...cursor }));
      for (const { koker, gedeeld, zelfVooraf, verschuldigd } of kokers) {
        const eigen = alle.filter((rij) => rij.koker === koker);
        if (eigen.some(({ staat }) => staat === 'afgewezen')) continue;
        expect([koker, som(eigen, ({ bedrag }) => bedrag)]).toEqual([koker, gedeeld - zelfVooraf - verschuldigd]);
        zelf += zelfVooraf;
      }
    });
    expect(zelf).toBeGreaterThan(0);
  });

  it('kan een ander deel van de maanden of één afspraak niet meer opleveren dan het geheel', async () => {
    await overLevens((_, { boek, op, bekendOp }) => {
      const geheel = landkaart(lees, { boek, op, bekendOp });
      const delen = geheel.afspraken.map(({ afspraak }) => landkaart(lees, { boek, op, bekendOp, afspraak }));
      const kwartalen = ['2025-01', '2025-04', '2025-07'].map((van) =>
        landkaart(lees, { boek, op, bekendOp, van, totEnMet: `2025-0${Number(van.slice(5)) + 2}` }),
      );
      for (const maat of Object.keys(geheel.totalen) as (keyof typeof geheel.totalen)[])
        for (const samen of [delen, kwartalen])
          expect([maat, som(samen, ({ totalen }) => totalen[maat])]).toEqual([maat, geheel.totalen[maat]]);
    });
  });

  it('gebeurde er van alles', () => {
    const soorten = ['preventiewinst-meten', 'preventiewinst-vaststellen', 'aandeel-toestemmen', 'aandeel-afwijzen'];
    for (const soort of [...soorten, 'contant-maken', 'aandeel-terugbetalen', 'voorfinancieren', 'winst-verrekenen'])
      expect([soort, (gebeurd[soort] ?? 0) > 20]).toEqual([soort, true]);
  });
});
