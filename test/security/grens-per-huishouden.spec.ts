import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { Preventie, soort, vast } from '../casussen/hulp/preventie.js';
import { Proef } from '../e2e/hulp/app.js';

const BOEK = 'grenzen-2025';
const JAAR = { van: '2025-01', totEnMet: '2025-12', boekdatum: '2025-12-31' };
/** Of twelve households eleven cost little, and one a lot: of that one a controller must not learn what. */
const GEWOON = euro(1_000);
const UITSCHIETER = 12_345_678;
const GRENS = euro(50_000);

describe('wie met twee grenzen meet, en antwoorden van elkaar aftrekt', () => {
  let proef: Proef;
  let boek: Boekhouding;
  let preventie: Preventie;
  const afspraak = (naam: string, grensPerHuishouden?: number): Promise<number> =>
    preventie.stelOp(naam, 'buurthuis', 'gezinnen', [vast('wmo', euro(900_000))], {
      verdeelregel: { verdeelregel: 'dertig', versie: 1 },
      ...(grensPerHuishouden !== undefined && { grensPerHuishouden }),
    });
  const realisatie = async (naam: string): Promise<number> =>
    (await preventie.meet(naam))['uitkomst'].kokers[0].realisatie as number;

  beforeAll(async () => {
    proef = await Proef.start();
    boek = await Boekhouding.open(proef, BOEK);
    preventie = new Preventie(boek);
    await boek.koker('wmo', 'Wmo', '6.3', euro(50_000));
    await preventie.organisatie('buurthuis', 'Buurthuis');
    await preventie.regel('dertig');
    const [opgenomen] = soort(await boek.doet('huishoudens', { aantal: 12 }), 'huishoudens-opgenomen.v1');
    const { huishoudens } = opgenomen as { huishoudens: readonly string[] };
    await boek.boekt('populaties', { populatie: 'gezinnen', naam: 'Gezinnen', leden: { soort: 'huishoudens' } });
    await boek.boekt('populaties/gezinnen/aanvullingen', { huishoudens });
    await preventie.meld(
      'wmo',
      huishoudens.map((huishouden, i) => ({
        ...{ huishouden, maand: i === 0 ? '2025-09' : '2025-03' },
        bedrag: i === 0 ? UITSCHIETER : GEWOON,
      })),
    );
    await afspraak('eerste', GRENS);
    await afspraak('een-cent-meer', GRENS + 1);
    await afspraak('zelfde', GRENS);
    await afspraak('zonder');
  });
  afterAll(() => proef.stop());

  it('gegeven de eerste, dan telt boven de grens niet mee, en staat er niet om hoeveel huishoudens dat gaat', async () => {
    const meting = await preventie.meet('eerste');
    expect(meting['uitkomst'].kokers[0].realisatie).toBe(11 * GEWOON + GRENS);
    expect(meting['invoer'].kokers[0].realisatie.uitschieters).toEqual({ grens: GRENS });
  });

  it('als iemand met een cent meer meet, dan wordt dat geweigerd: het verschil zou het aantal zijn', async () => {
    expect(await boek.weigert('afspraken/een-cent-meer/metingen', JAAR)).toMatchObject({
      code: 'grens-ligt-vast',
      detail: expect.stringMatching(
        /^Van koker wmo is al verteld met een grens van € 50\.000,00 per huishouden/,
      ) as string,
      watNu: expect.stringContaining('zonder grens') as string,
      cijfers: {
        gevraagd: { grens: GRENS + 1, van: '2025-01', totEnMet: '2025-12' },
        vast: [{ koker: 'wmo', grens: GRENS, van: '2025-01', totEnMet: '2025-12' }],
      },
    });
  });

  it('ook vaststellen mag zo niet, en ook niet met dezelfde grens over minder maanden', async () => {
    await preventie.sluit('een-cent-meer', 'gemeente');
    expect((await boek.weigert('afspraken/een-cent-meer/vaststellingen', JAAR)).code).toBe('grens-ligt-vast');
    for (const totEnMet of ['2025-08', '2025-09'])
      expect((await boek.weigert('afspraken/zelfde/metingen', { ...JAAR, totEnMet })).code).toBe('grens-ligt-vast');
    expect(await boek.weigert('afspraken/een-cent-meer/metingen', { ...JAAR, van: '2024-12' })).toMatchObject({
      code: 'meer-fouten',
      cijfers: { fouten: [{ code: 'periode-buiten-afspraak' }, { code: 'grens-ligt-vast' }] },
    });
  });

  it('met dezelfde grens over hetzelfde jaar mag het, en zonder grens over elke maand', async () => {
    expect(await realisatie('zelfde')).toBe(11 * GEWOON + GRENS);
    expect((await preventie.meet('zonder', { totEnMet: '2025-03' }))['uitkomst'].kokers[0].realisatie).toBe(
      11 * GEWOON,
    );
  });
});
