import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, soort, vast } from './hulp/preventie.js';

const doel = {
  taakveld: '6.812',
  functionaliteit: 'hulp-bij-regieverlies-en-crisis',
  leeftijdsgroep: 'gezinnen-jeugd',
};

let proef: Proef;
let boek: Boekhouding;
let preventie: Preventie;

beforeAll(async () => {
  proef = await Proef.start();
  // Given: the shelter is a subsidy for the whole year, and there is a fund for prevention.
  boek = await Boekhouding.open(proef, 'karima-fonds-2025');
  preventie = new Preventie(boek);
  await boek.koker('opvang', 'Maatschappelijke opvang', '6.812', euro(60_000));
  await boek.koker('wmo', 'Wmo', '6.1', euro(20_000));
  await boek.koker('schuldhulp', 'Schuldhulp', '6.23', euro(1_000));
  await boek.boekt('budgetten', { budget: 'preventiefonds', naam: 'Preventiefonds', aard: 'fonds' });
  await boek.boekt('overhevelingen', {
    ...{ van: 'wmo', naar: 'preventiefonds', bedrag: euro(20_000), grond: 'Raadsbesluit', boekdatum: '2025-01-02' },
  });
  await boek.boekt('wijken', { wijk: 'heechterp', naam: 'Heechterp-Schieringen' });
  await preventie.organisatie('opvanghuis', 'Het opvanghuis');
  await preventie.organisatie('wijkteam', 'Het wijkteam');
  await boek.boekt('populaties', {
    ...{ populatie: 'wijk', naam: 'De wijk', leden: { soort: 'wijken', wijken: ['heechterp'] } },
  });
  await boek.boekt('verplichtingen', {
    ...{ verplichting: 'subsidie', budget: 'opvang', aanbieder: 'opvanghuis', bedrag: euro(60_000), doel },
    ...{ wijk: 'heechterp', vrijval: 'na-het-jaar', boekdatum: '2025-01-01' },
  });
  await preventie.regel('veertig', { deel: '40' });
  const kokers = [vast('opvang', euro(60_000))];
  await preventie.stelOp('voordeur', 'wijkteam', 'wijk', kokers, {
    verdeelregel: { verdeelregel: 'veertig', versie: 1 },
  });
  await preventie.sluit('voordeur', 'gemeente');
  for (const dag of ['2025-01-31', '2025-02-28', '2025-03-31'])
    await boek.boekt('bestedingen', { verplichting: 'subsidie', bedrag: euro(5_000), boekdatum: dag });
});
afterAll(() => proef.stop());

describe('Casus 2, variant: het preventiefonds schiet 12.000 voor, want de subsidie valt dit jaar niet vrij', () => {
  it('als zij op 1 april verhuist, dan valt er niets vrij', async () => {
    const vrijvallen = { bedrag: euro(45_000), reden: 'Verhuisd', boekdatum: '2025-04-01' };
    expect(await boek.weigert('verplichtingen/subsidie/vrijvallen', vrijvallen)).toMatchObject({
      code: 'vrijval-niet-binnen-jaar',
    });
  });

  it('dan schiet het fonds 12.000 voor, en is de schuld daarmee betaald', async () => {
    await boek.boekt('voorfinancieringen', {
      ...{ boekdatum: '2025-04-02', voorfinanciering: 'schuld', afspraak: 'voordeur', bedrag: euro(12_000) },
      ...{ door: { budget: 'preventiefonds' }, naar: { budget: 'schuldhulp' } },
    });
    await boek.boekt('bestedingen', {
      ...{ boekdatum: '2025-04-03', budget: 'schuldhulp', bedrag: euro(12_000), doel: { ...doel, taakveld: '6.23' } },
      kleuren: [{ kleur: 'wmo', bedrag: euro(12_000) }],
    });
    expect(await boek.saldo('budget', 'preventiefonds')).toMatchObject({ vrij: euro(8_000) });
    expect(await boek.saldo('budget', 'schuldhulp')).toMatchObject({ besteed: euro(12_000), vrij: euro(1_000) });
  });

  it('als de winst van 45.000 is vastgesteld, dan is de opvang het fonds als eerste 12.000 schuldig, contant niets', async () => {
    const gebeurd = await preventie.stelVast('voordeur', { vaststelling: 'v2025', boekdatum: '2025-12-31' });
    expect(soort(gebeurd, 'preventiewinst-vastgesteld.v1')).toMatchObject([{ uitkomst: { netto: euro(45_000) } }]);
    expect(soort(gebeurd, 'aandeel-toegekend.v1')).toMatchObject([
      { soort: 'voorfinanciering', ontvanger: { budget: 'preventiefonds' }, bedrag: euro(12_000) },
      { soort: 'aandeel', ontvanger: { organisatie: 'wijkteam' }, bedrag: euro(6_000) },
    ]);
    expect(soort(gebeurd, 'toezegging-contant-gemaakt.v1')).toEqual([]);
    expect(await boek.opRekening('toegezegd:opvang')).toBe(-euro(18_000));
    expect(await boek.opRekening('tegoed:preventiefonds')).toBe(euro(12_000));
    // The fund stands before the wijkteam, and both wait for room in the shelter's budget.
    expect(await boek.vraag('toezeggingen')).toMatchObject({
      toezeggingen: [
        { soort: 'voorfinanciering', koker: 'opvang', open: euro(12_000), contant: 0 },
        { soort: 'aandeel', koker: 'opvang', open: euro(6_000), contant: 0 },
      ],
    });
  });

  it('aan het eind van het jaar gaat de toezegging over naar het volgende boek; in dit boek staat niets meer open', async () => {
    await boek.boekt('overdrachten', { boekdatum: '2025-12-31', naar: 'karima-fonds-2026' });
    expect([await boek.opRekening('tegoed:preventiefonds'), await boek.opRekening('toegezegd:opvang')]).toEqual([0, 0]);
    expect(await boek.opRekening('overloop:karima-fonds-2026')).toBe(0);
    expect(await boek.weigert('overdrachten', { boekdatum: '2025-12-31', naar: 'karima-fonds-2026' })).toMatchObject({
      code: 'al-overgedragen',
    });
  });

  it('dan staat op de landkaart van dit jaar wat er is overgedragen, en tellen alle rijen op', async () => {
    const kaart = await boek.vraag('landkaart');
    const maten = { contant: 0, terugbetaald: 0, verrekend: 0, open: 0 };
    expect(kaart).toMatchObject({
      overgenomen: [],
      stromen: [{ aanbieder: 'wijkteam', toegezegd: euro(6_000), overgedragen: euro(6_000), ...maten }],
      elders: [{ ontvanger: 'preventiefonds', toegezegd: euro(12_000), overgedragen: euro(12_000), ...maten }],
      totalen: { gewonnen: euro(45_000), toegezegd: euro(18_000), overgedragen: euro(18_000), ...maten },
      namen: {
        organisaties: { gemeente: 'De gemeente', wijkteam: 'Het wijkteam' },
        kokers: { opvang: 'Maatschappelijke opvang' },
        budgetten: { preventiefonds: 'Preventiefonds' },
      },
    });
  });

  describe('in het boek van 2026, waarin de opvang haar geld weer vrij heeft', () => {
    let volgend: Boekhouding;

    it('dan wordt overgenomen wat er openstond, één keer, en pas als alle onderdelen er zijn', async () => {
      volgend = await Boekhouding.open(proef, 'karima-fonds-2026');
      const overname = { boekdatum: '2026-01-02', uit: 'karima-fonds-2025' };
      expect(await volgend.weigert('overnames', overname)).toMatchObject({
        code: 'overname-onvolledig',
        cijfers: {
          ontbreekt: [
            'koker opvang',
            'budget opvang',
            'budget preventiefonds',
            'organisatie wijkteam',
            'populatie wijk',
          ],
        },
      });
      await volgend.koker('opvang', 'Maatschappelijke opvang', '6.812', euro(13_000));
      await volgend.boekt('budgetten', { budget: 'preventiefonds', naam: 'Preventiefonds', aard: 'fonds' });
      await volgend.boekt('organisaties', { organisatie: 'wijkteam', naam: 'Het wijkteam' });
      await volgend.boekt('wijken', { wijk: 'heechterp', naam: 'Heechterp-Schieringen' });
      await volgend.boekt('populaties', {
        ...{ populatie: 'wijk', naam: 'De wijk', leden: { soort: 'wijken', wijken: ['heechterp'] } },
      });
      await volgend.boekt('overnames', overname);
      expect(await volgend.weigert('overnames', overname)).toMatchObject({ code: 'al-overgenomen' });
      expect(await volgend.opRekening('tegoed:preventiefonds')).toBe(euro(12_000));
      expect(await volgend.opRekening('toegezegd:opvang')).toBe(-euro(18_000));
    });

    it('dan wordt het contant: het fonds is het eerst terugbetaald, en het wijkteam krijgt wat er nog is', async () => {
      await volgend.boekt('contantmakingen', { boekdatum: '2026-01-03' });
      expect(await volgend.saldo('budget', 'preventiefonds')).toMatchObject({ vrij: euro(12_000) });
      expect(await volgend.saldo('budget', 'opvang')).toMatchObject({ vrij: 0, besteed: euro(1_000) });
      expect(await volgend.opRekening('tegoed:wijkteam')).toBe(euro(5_000));
      expect(await volgend.vraag('toezeggingen')).toMatchObject({
        toezeggingen: [
          { soort: 'voorfinanciering', open: 0, contant: euro(12_000) },
          { soort: 'aandeel', open: euro(5_000), contant: euro(1_000) },
        ],
      });
    });

    it('dan staat het op de landkaart in eigen regels, want de vaststelling staat in het boek van 2025', async () => {
      const rij = { uit: 'karima-fonds-2025', koker: 'opvang', financier: 'gemeente', overgedragen: 0, verrekend: 0 };
      const kaart = await volgend.vraag('landkaart');
      expect(kaart).toMatchObject({
        stromen: [],
        elders: [],
        overgenomen: [
          { ...rij, ontvanger: 'preventiefonds', toegezegd: euro(12_000), contant: euro(12_000), open: 0 },
          { ...rij, ontvanger: 'wijkteam', toegezegd: euro(6_000), contant: euro(1_000), open: euro(5_000) },
        ],
        totalen: { gewonnen: 0, toegezegd: euro(18_000), contant: euro(13_000), open: euro(5_000), overgedragen: 0 },
      });
      // Which months it was about, only the other boek knows.
      expect(await volgend.vraag('landkaart?van=2026-01')).toMatchObject({
        overgenomen: [],
        totalen: { toegezegd: 0 },
      });
      const { toezeggingen } = (await volgend.vraag('toezeggingen')) as { toezeggingen: { uit: string }[] };
      expect(toezeggingen.map(({ uit }) => uit)).toEqual(['karima-fonds-2025', 'karima-fonds-2025']);
    });

    it('dan is de afspraak meegekomen, met haar instemming en haar regel', async () => {
      expect(await volgend.vraag('afspraken/voordeur')).toMatchObject({
        staat: 'gesloten',
        versies: [{ instemmingen: [{ financier: 'gemeente' }] }],
      });
      expect(await volgend.vraag('verdeelregels/veertig')).toMatchObject({ versies: [{ staat: 'vastgesteld' }] });
      const [eerste] = (await volgend.vraag('landkaart')).afspraken;
      expect(eerste).toMatchObject({ afspraak: 'voordeur', staat: 'gesloten' });
    });

    it('dan houdt het geld dat terugkwam de kleur van de opvang', async () => {
      const { regels } = await volgend.vraag('saldi?per=kleur&budget=preventiefonds');
      expect(regels).toEqual([expect.objectContaining({ sleutel: 'opvang', vrij: euro(12_000) })]);
    });
  });
});
