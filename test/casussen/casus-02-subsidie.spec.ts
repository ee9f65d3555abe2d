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
    const gebeurd = await preventie.stelVast('voordeur', { vaststelling: 'v2025', boekdatum: '2025-10-01' });
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

  // Closing the year will give that room by itself, in the next boek; here a change of the budget gives it.
  it('zodra de koker opvang 13.000 ruimte krijgt, dan is het fonds het eerst terugbetaald, en het wijkteam 1.000', async () => {
    await boek.boekt('begrotingswijzigingen', {
      ...{ boekdatum: '2025-11-01', besluit: 'Raadsbesluit 2025-90' },
      regels: [{ budget: 'opvang', wijziging: euro(13_000), nieuwBedrag: euro(73_000) }],
    });
    await boek.boekt('contantmakingen', { boekdatum: '2025-11-02' });
    expect(await boek.saldo('budget', 'preventiefonds')).toMatchObject({ vrij: euro(20_000) });
    expect(await boek.opRekening('tegoed:preventiefonds')).toBe(0);
    expect(await boek.opRekening('tegoed:wijkteam')).toBe(euro(5_000));
    expect(await boek.saldo('budget', 'opvang')).toMatchObject({ vrij: 0, verplicht: euro(45_000) });
  });

  it('dan houdt het geld dat terugkwam de kleur van de opvang', async () => {
    const { regels } = await boek.vraag('saldi?per=kleur&budget=preventiefonds');
    expect(regels).toEqual([
      expect.objectContaining({ sleutel: 'opvang', vrij: euro(12_000) }),
      expect.objectContaining({ sleutel: 'wmo', vrij: euro(8_000) }),
    ]);
  });
});
