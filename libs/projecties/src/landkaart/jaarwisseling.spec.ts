import { telOp } from '@ontschot/kern';
import fc from 'fast-check';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { begin, draagOver, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { leefPreventie, leefVerder } from '../../test/hulp/preventieleven.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { landkaart, toezeggingen, verhoudingen, wieBetaaltWieWint } from '../index.js';
import type { Leesmodel, Toezeggingregel } from '../index.js';

const som = <R>(rijen: readonly R[], maat: (rij: R) => number): number => telOp(rijen.map(maat));

describe('wat uit een eerder boek is overgenomen', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());
  const bij = async (s: Schrijver): Promise<void> => {
    expect(await lees.wachtOp(s.boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);
  };

  it('telt in het nieuwe boek als toegezegd en betaald, en de winst blijft in het jaar waarin zij viel', async () => {
    const [oud, nieuw] = [new Schrijver('wissel-2025'), new Schrijver('wissel-2026')];
    for (const s of [oud, nieuw]) begin(s, { wmo: { financier: 'rijk' } }, ['maker']);
    regel(oud);
    ontwerp(oud, { wmo: 1_000 });
    sluit(oud, ['rijk']);
    oud.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...over({ wmo: 0 }) });
    draagOver(oud, nieuw);
    nieuw.doe({ soort: 'ontvangen', boekdatum: '2026-02-01', budget: 'wmo', koker: 'wmo', bedrag: 100, grond: 'x' });
    nieuw.doe({ soort: 'contant-maken', boekdatum: '2026-02-02' });
    await bij(oud);
    await bij(nieuw);

    const kort = ({ boek }: Schrijver) => {
      const { regels } = wieBetaaltWieWint(lees, { boek });
      return regels.map(({ partij, saldo, saldoContant }) => [partij, saldo, saldoContant]);
    };
    expect(wieBetaaltWieWint(lees, { boek: nieuw.boek }).regels).toMatchObject([
      { partij: 'maker', krijgtToegezegd: 300, krijgtOvergenomen: 300, ontvangen: 100, gewonnen: 0 },
      { partij: 'rijk', toegezegd: 300, overgenomen: 300, betaald: 100, gewonnen: 0 },
    ]);
    // Over both years: gained once, promised once, paid what was paid.
    expect([kort(oud), kort(nieuw)]).toEqual([
      [
        ['maker', 300, 0],
        ['rijk', 700, 1_000],
      ],
      [
        ['maker', 0, 100],
        ['rijk', 0, -100],
      ],
    ]);
    expect(verhoudingen(lees, { boek: nieuw.boek }).regels).toMatchObject([
      {
        ...{ aanbieder: 'maker', verdiendVoorAnderen: 0, toegezegd: 300, overgenomen: 300 },
        ...{ terug: 100, terugVanEerder: 100, breuk: null },
      },
    ]);
    for (const alleen of [{ aanbieder: 'maker' }, { financier: 'rijk' }])
      expect(verhoudingen(lees, { boek: nieuw.boek, alleen }).totaal.terug).toBe(100);
    expect(verhoudingen(lees, { boek: nieuw.boek, alleen: { financier: 'gemeente' } }).regels).toEqual([]);
  });

  it('telt voor elk leven van afspraken op tot zijn geheel, en sluit aan op wat het oude boek overdroeg', async () => {
    let [boeken, betaald, terug, meer] = [0, 0, 0, 0];
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (zaad) => {
        const t = new Toeval(zaad);
        const oud = new Schrijver(`jaar${(boeken += 1)}-2025`);
        leefPreventie(oud, t, 60, {}, false);
        const nieuw = leefVerder(oud, t, 40);
        if (nieuw === undefined) return;
        await bij(oud);
        await bij(nieuw);
        const { boek } = nieuw;
        const alle = bladerAf<Toezeggingregel>((cursor) => toezeggingen(lees, { boek, aantal: 50, ...cursor }));
        for (const { toegezegd, contant, terugbetaald, verrekend, doorgegeven, overgedragen, open } of alle)
          expect(toegezegd).toBe(contant - terugbetaald + verrekend + doorgegeven + overgedragen + open);
        const kaart = landkaart(lees, { boek });
        expect(kaart.totalen).toMatchObject({ verrekend: 0, doorgegeven: 0, gewonnen: 0 });
        expect(kaart.totalen.open).toBe(som(alle, ({ open }) => open));
        const bewogen = kaart.totalen.contant - kaart.totalen.terugbetaald;
        const { regels, totaal } = wieBetaaltWieWint(lees, { boek });
        for (const kant of [
          ['gevraagd', kaart.totalen.gevraagd],
          ['toegezegd', kaart.totalen.toegezegd],
          ['krijgtToegezegd', kaart.totalen.toegezegd],
          ['betaald', bewogen],
          ['ontvangen', bewogen],
          ['overgenomen', landkaart(lees, { boek: oud.boek }).totalen.overgedragen],
          ['krijgtOvergenomen', landkaart(lees, { boek: oud.boek }).totalen.overgedragen],
          ['saldo', 0],
          ['saldoContant', 0],
        ] as const) {
          expect([kant[0], totaal[kant[0]]]).toEqual(kant);
          expect([kant[0], som(regels, (rij) => rij[kant[0]])]).toEqual(kant);
        }
        const perAanbieder = verhoudingen(lees, { boek });
        // Who got some of it from another is no maker of that afspraak, unless it says so.
        const aanMakers = alle.filter(({ ontvanger, afspraak }) =>
          nieuw.toestand.preventie.afspraken
            .lees(afspraak)
            ?.inhoud.aanbieders.some((een) => 'organisatie' in ontvanger && een.organisatie === ontvanger.organisatie),
        );
        expect(perAanbieder.totaal.toegezegd).toBe(som(aanMakers, ({ toegezegd }) => toegezegd));
        expect(perAanbieder.totaal.terug).toBe(som(aanMakers, ({ contant, terugbetaald }) => contant - terugbetaald));
        expect(perAanbieder.totaal).toMatchObject({
          verdiendVoorAnderen: 0,
          terugVanEerder: perAanbieder.totaal.terug,
        });
        betaald += kaart.totalen.contant;
        terug += kaart.totalen.terugbetaald;
        meer += totaal.toegezegd - totaal.overgenomen;
      }),
      { seed: 2026, numRuns: 25, endOnFailure: true },
    );
    // Some was paid here, some paid back, and some was only asked there and agreed to here.
    expect([betaald > 0, terug > 0, meer > 0]).toEqual([true, true, true]);
  });
});
