import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { Preventie, soort, vast } from '../casussen/hulp/preventie.js';
import { Proef } from '../e2e/hulp/app.js';

const BOEK = 'populaties-2025';
const JAAR = 'van=2025-01&totEnMet=2025-12';

interface Groep {
  readonly teKlein: boolean;
  readonly tellenMee: number;
  readonly wachten: number;
  readonly bewegingen: readonly { readonly koker: string; readonly verschil: number }[];
}

describe('wie populaties maakt die op elkaar lijken, en antwoorden van elkaar aftrekt', () => {
  let proef: Proef;
  let boek: Boekhouding;
  let preventie: Preventie;
  /** Twenty-five of whom something is reported, and fifteen that cost nothing. */
  let codes: readonly string[];
  /** What each household cost: no two alike, and no sum of some is another. */
  const kostte = (i: number): number => 123_457 + 3_701 * 2 ** i;
  const som = (van: number, tot: number): number =>
    codes.slice(van, tot).reduce((totaal, _, i) => totaal + kostte(van + i), 0);
  const populatie = async (naam: string, van: number, tot: number): Promise<void> => {
    await boek.boekt('populaties', { populatie: naam, naam, leden: { soort: 'huishoudens' } });
    await boek.boekt(`populaties/${naam}/aanvullingen`, { huishoudens: codes.slice(van, tot) });
    await preventie.stelOp(`voor-${naam}`, 'buurthuis', naam, [vast('wmo', euro(9_000))], {
      verdeelregel: { verdeelregel: 'dertig', versie: 1 },
    });
  };
  const realisatie = async (naam: string): Promise<number> =>
    (await preventie.meet(`voor-${naam}`))['uitkomst'].kokers[0].realisatie as number;
  const waterbed = async (naam: string): Promise<Groep> =>
    ((await boek.vraag(`waterbedden?${JAAR}&populatie=${naam}`)) as { groepen: [Groep] }).groepen[0];
  const periode = { van: '2025-01', totEnMet: '2025-12', boekdatum: '2025-12-31' };

  beforeAll(async () => {
    proef = await Proef.start();
    boek = await Boekhouding.open(proef, BOEK);
    preventie = new Preventie(boek);
    await boek.koker('wmo', 'Wmo', '6.3', euro(50_000));
    await boek.koker('jeugd', 'Jeugd', '6.3', euro(50_000));
    await preventie.organisatie('buurthuis', 'Buurthuis');
    await preventie.regel('dertig');
    const [opgenomen] = soort(await boek.doet('huishoudens', { aantal: 40 }), 'huishoudens-opgenomen.v1');
    codes = opgenomen!['huishoudens'] as readonly string[];
    const kosten = codes.slice(0, 25);
    for (const maand of ['2024-03', '2025-03'])
      for (const koker of ['wmo', 'jeugd'])
        await preventie.meld(
          koker,
          kosten.map((huishouden, i) => ({
            ...{ maand, huishouden },
            bedrag: (koker === 'wmo') === (maand === '2025-03') ? kostte(i) : euro(1),
          })),
        );
    await populatie('tien', 0, 10);
    await populatie('elf', 0, 11);
  });
  afterAll(() => proef.stop());

  it('gegeven tien, dan staat er wat zij samen kostten', async () => {
    expect(await realisatie('tien')).toBe(som(0, 10));
    expect((await waterbed('tien')).bewegingen).toContainEqual({ koker: 'wmo', verschil: 10 * euro(1) - som(0, 10) });
  });

  it('als iemand dezelfde tien en een ander meet of vaststelt, dan wordt dat geweigerd, zonder te zeggen om wie het gaat', async () => {
    const weigering = await boek.weigert('afspraken/voor-elf/metingen', periode);
    expect(weigering).toMatchObject({
      code: 'populatie-te-dichtbij',
      detail: expect.stringMatching(/^Populatie elf lijkt te veel op een andere/) as string,
      watNu: expect.stringContaining('tien') as string,
      cijfers: { populatie: 'elf', huishoudens: 11, minstens: 10 },
    });
    await preventie.sluit('voor-elf', 'gemeente');
    const ook = await boek.weigert('afspraken/voor-elf/vaststellingen', periode);
    expect(ook.code).toBe('populatie-te-dichtbij');
    for (const code of codes) expect(JSON.stringify([weigering, ook])).not.toContain(code);
    // Every fault at once.
    expect(await boek.weigert('afspraken/voor-elf/metingen', { ...periode, van: '2024-01' })).toMatchObject({
      code: 'meer-fouten',
      cijfers: { fouten: [{ code: 'periode-buiten-afspraak' }, { code: 'populatie-te-dichtbij' }] },
    });
  });

  it('ook bij de waterbedden staat van de tweede niets, ook niet in de lijst van alle groepen', async () => {
    expect(await waterbed('elf')).toMatchObject({ teKlein: true, tellenMee: 0, wachten: 11, bewegingen: [] });
    const { groepen } = (await boek.vraag(`waterbedden?${JAAR}`)) as { groepen: (Groep & { populatie: string })[] };
    expect(groepen.find((een) => een.populatie === 'elf')).toMatchObject({ teKlein: true, bewegingen: [] });
  });

  it('als de eerste met een huishouden wordt aangevuld, dan blijft elk antwoord gelijk totdat er tien bij zijn', async () => {
    const eerst = await waterbed('tien');
    await boek.boekt('populaties/tien/aanvullingen', { huishoudens: codes.slice(11, 12) });
    expect(await realisatie('tien')).toBe(som(0, 10));
    expect(await waterbed('tien')).toEqual({ ...eerst, wachten: 1 });
    await boek.boekt('populaties/tien/aanvullingen', { huishoudens: codes.slice(12, 21) });
    expect(await realisatie('tien')).toBe(som(0, 10) + som(11, 21));
    expect(await waterbed('tien')).toMatchObject({ tellenMee: 20, wachten: 0 });
  });

  it('als iemand er een minder neemt dan tien, dan hoort die waarom, en wat wel kan', async () => {
    await populatie('vier', 21, 25);
    expect(await boek.weigert('afspraken/voor-vier/metingen', periode)).toMatchObject({
      code: 'populatie-te-klein',
      watNu: expect.stringContaining('cohort') as string,
      cijfers: { populatie: 'vier', huishoudens: 4, minstens: 10 },
    });
  });

  it('als iemand alle huishoudens van het boek neemt op een na, dan blijft ook daarvan niets te zien', async () => {
    await populatie('bijna', 1, 40);
    // What all of them cost is told: without a guard one subtraction is enough.
    expect(JSON.stringify(await boek.vraag('kostenmeldingen'))).toContain(String(som(0, 25)));
    expect(await boek.weigert('afspraken/voor-bijna/metingen', periode)).toMatchObject({
      code: 'populatie-te-dichtbij',
      detail: expect.stringContaining('alle huishoudens van het boek samen') as string,
      cijfers: { populatie: 'bijna', huishoudens: 39, minstens: 10 },
    });
    expect(await waterbed('bijna')).toMatchObject({ teKlein: true, tellenMee: 0, wachten: 39, bewegingen: [] });
    const { populaties } = (await boek.vraag('populaties')) as { populaties: { populatie: string }[] };
    expect(populaties.find((een) => een.populatie === 'bijna')).toMatchObject({
      ...{ aantalHuishoudens: 39, tellenMee: 0, wachten: 39 },
    });
  });

  it('dan is in geen antwoord, en in geen verschil van twee, te vinden wat een huishouden kostte', async () => {
    const getallen = new Set<number>();
    const verzamel = (deel: unknown): void => {
      if (typeof deel === 'number') getallen.add(deel);
      else if (typeof deel === 'object' && deel !== null) Object.values(deel).forEach(verzamel);
    };
    for (const wat of ['metingen', `waterbedden?${JAAR}`, 'landkaart', 'kostenmeldingen', 'populaties', 'afspraken'])
      verzamel(await boek.vraag(wat));
    const { metingen } = (await boek.vraag('metingen')) as { metingen: { id: string }[] };
    expect(metingen).toHaveLength(3);
    for (const { id } of metingen) verzamel(await boek.vraag(`metingen/${id}`));
    expect(getallen.has(som(0, 10))).toBe(true);
    const geheim = new Set(codes.slice(0, 25).flatMap((_, i) => [kostte(i), kostte(i) - euro(1), euro(1) - kostte(i)]));
    const alle = [...getallen];
    const gevonden = alle.filter((een) => geheim.has(een) || alle.some((ander) => geheim.has(een - ander)));
    expect(gevonden).toEqual([]);
  });
});

describe('het controlegetal van een meting', () => {
  it('daarmee is een code te proberen: alleen de auditor ziet het, en telt het na met de leden die telden', async () => {
    const proef = await Proef.start();
    try {
      const boek = await Boekhouding.open(proef, BOEK);
      const preventie = new Preventie(boek);
      await boek.koker('wmo', 'Wmo', '6.3', euro(50_000));
      await preventie.organisatie('buurthuis', 'Buurthuis');
      const [opgenomen] = soort(await boek.doet('huishoudens', { aantal: 10 }), 'huishoudens-opgenomen.v1');
      await boek.boekt('populaties', { populatie: 'tien', naam: 'Tien', leden: { soort: 'huishoudens' } });
      const { huishoudens } = opgenomen as { huishoudens: readonly string[] };
      const ledenTot = await boek.boekt('populaties/tien/aanvullingen', { huishoudens });
      await preventie.stelOp('a', 'buurthuis', 'tien', [vast('wmo', euro(9_000))]);
      const meting = await boek.doet('afspraken/a/metingen', {
        ...{ meting: 'm', van: '2025-01', totEnMet: '2025-12', boekdatum: '2025-12-31' },
      });
      const plaatsen = ['metingen', 'metingen/m', `gebeurtenissen/${meting.revisie}`, `uitleg/${meting.revisie}`];
      for (const antwoord of [meting, ...(await Promise.all(plaatsen.map((wat) => boek.vraag(wat) as unknown)))])
        expect(JSON.stringify(antwoord)).not.toMatch(/[0-9a-f]{64}/);
      for (const wat of plaatsen.slice(1))
        expect(JSON.stringify(await boek.vraag(wat, 'auditor'))).toMatch(/[0-9a-f]{64}/);
      expect(await boek.vraag(`gebeurtenissen/${meting.revisie}`, 'auditor')).toMatchObject({
        gegevens: { kosten: { ledenTot, regels: 0 } },
      });
    } finally {
      await proef.stop();
    }
  });
});
