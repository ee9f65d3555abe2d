import { Proef } from '../e2e/hulp/app.js';
import { type Boekhouding, euro } from './hulp/boekhouding.js';
import { gegevenJbra, ontwerp, OTS, REGEL } from './hulp/jeugdbescherming.js';
import { soort, telOp, type Preventie } from './hulp/preventie.js';

let proef: Proef;
let boek: Boekhouding;
beforeAll(async () => (proef = await Proef.start()));
afterAll(() => proef.stop());

const landkaart = (): Promise<object> => boek.vraag('landkaart?afspraak=gezinsmanager');

describe('Casus 1: het succes dat zijn maker bijna failliet deed gaan', () => {
  let preventie: Preventie;
  let vastgesteld: ReturnType<typeof soort>[number] | undefined;
  beforeAll(async () => {
    preventie = await gegevenJbra(proef, 'succes-2014', 'ministerie');
    boek = preventie.boek;
  });

  it('gegeven niets dan een ontwerp zonder regel, dan laat een meting zien waar 3,3 miljoen landde: niet bij wie het deed', async () => {
    await ontwerp(preventie);
    const { uitkomst, invoer } = await preventie.meet('gezinsmanager');
    expect(invoer.kokers[0].nulmeting.methode.eenheden[0].prijs).toMatchObject({
      bedrag: OTS.prijs,
      bron: 'Tarieven justitie',
      jaar: 2011,
    });
    expect(uitkomst).toMatchObject({ netto: euro(3_300_000), waarom: 'geen-regel', delen: [] });
    expect(uitkomst.kokers).toMatchObject([
      { koker: 'ots', referentie: euro(4_200_000), realisatie: euro(2_100_000), verschil: euro(2_100_000) },
      { koker: 'uhp', referentie: euro(2_000_000), realisatie: euro(800_000), verschil: euro(1_200_000) },
    ]);
    expect(uitkomst.kokers).toMatchObject([
      { koker: 'ots', gederfd: [{ aanbieder: 'jbra', bedrag: euro(2_100_000) }] },
      { koker: 'uhp', gederfd: [{ aanbieder: 'jbra', bedrag: euro(1_200_000) }] },
    ]);
    expect(await landkaart()).toMatchObject({
      totalen: { gewonnen: euro(3_300_000), gederfd: euro(3_300_000), toegezegd: 0, contant: 0 },
      stromen: [
        { aanbieder: 'jbra', koker: 'ots', financier: 'ministerie', gewonnen: euro(2_100_000) },
        { aanbieder: 'jbra', koker: 'uhp', financier: 'ministerie', gewonnen: euro(1_200_000) },
      ],
    });
  });

  it('als er een regel van 30% is, dan wordt 990.000 aan het ministerie gevraagd, en staat er nog niets toegezegd', async () => {
    await preventie.regel('dertig');
    await ontwerp(preventie, { verdeelregel: REGEL });
    await preventie.sluit('gezinsmanager');
    const gebeurd = await preventie.stelVast('gezinsmanager', { vaststelling: 'v2014', boekdatum: '2014-12-31' });
    [vastgesteld] = soort(gebeurd, 'preventiewinst-vastgesteld.v1');
    expect(soort(gebeurd, 'aandeel-toegekend.v1')).toMatchObject([
      {
        aandeel: 'v2014~1',
        ontvanger: { organisatie: 'jbra' },
        bedrag: euro(990_000),
        kokers: [
          { koker: 'ots', bedrag: euro(630_000), gevraagd: true },
          { koker: 'uhp', bedrag: euro(360_000), gevraagd: true },
        ],
        mutaties: [],
      },
    ]);
    expect(await boek.opRekening('tegoed:jbra')).toBe(0);
    expect(await landkaart()).toMatchObject({ totalen: { gevraagd: euro(990_000), toegezegd: 0, contant: 0 } });
  });

  it('als het ministerie toestemt, dan is het toegezegd, en contant nog niets', async () => {
    await boek.boekt('aandelen/v2014~1/toestemmingen', {
      ...{ boekdatum: '2014-12-31', financier: 'ministerie', document: 'Brief 2014-77' },
    });
    expect(await boek.opRekening('tegoed:jbra')).toBe(euro(990_000));
    expect(await landkaart()).toMatchObject({
      totalen: { gevraagd: 0, toegezegd: euro(990_000), contant: 0, open: euro(990_000) },
    });
    expect(await boek.weigert('contantmakingen', { boekdatum: '2014-12-31' })).toMatchObject({
      code: 'niets-contant-te-maken',
    });
  });

  it('als het geld er is, dan is 990.000 contant, en houdt het ministerie van 3,3 miljoen 2.310.000 over', async () => {
    for (const [koker, bedrag] of [
      ['ots', euro(630_000)],
      ['uhp', euro(360_000)],
    ] as const)
      await boek.boekt('ontvangsten', {
        boekdatum: '2014-12-31',
        budget: koker,
        koker,
        bedrag,
        grond: 'Brief 2014-77',
      });
    await boek.boekt('contantmakingen', { boekdatum: '2014-12-31', afspraak: 'gezinsmanager' });

    expect(await boek.opRekening('tegoed:jbra')).toBe(0);
    expect(await boek.saldo('budget', 'ots')).toMatchObject({ besteed: euro(630_000), vrij: 0 });
    expect(await boek.saldo('budget', 'uhp')).toMatchObject({ besteed: euro(360_000), vrij: 0 });
    expect(await landkaart()).toMatchObject({ totalen: { contant: euro(990_000), open: 0 } });
    expect(telOp(vastgesteld!['uitkomst'].kokers, 'houdt')).toBe(euro(2_310_000));
  });
});
