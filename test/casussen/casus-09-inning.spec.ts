import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, soort, vast } from './hulp/preventie.js';

const doel = { taakveld: '6.23', functionaliteit: 'hulp-bij-regieverlies-en-crisis', leeftijdsgroep: 'gezinnen-jeugd' };
const AANGEHOUDEN = { herzienOp: '2025-12-15', reden: 'De maatregel is aangehouden, niet ingetrokken' };

let proef: Proef;
let boek: Boekhouding;
let preventie: Preventie;
let gezin: string;

beforeAll(async () => {
  proef = await Proef.start();
  // Given: a family, known by a code alone, that owes 9,000 and heads for an order of 7,000 a year.
  boek = await Boekhouding.open(proef, 'inning-2025');
  preventie = new Preventie(boek);
  await boek.koker('steun', 'Ondersteuning van gezinnen', '6.23', euro(20_000));
  await boek.koker('ots', 'Jeugdbescherming', '6.821', euro(50_000));
  await preventie.organisatie('wijkteam', 'Het wijkteam');
  const [opgenomen] = soort(await boek.doet('huishoudens', { aantal: 1 }), 'huishoudens-opgenomen.v1');
  [gezin] = opgenomen!['huishoudens'] as [string];
  // One family is too few for a sum of what households cost: it is counted by what is reported of it (ADR 20).
  await preventie.cohort('gezin', 'Een gezin');
  await boek.boekt('vorderingen', {
    ...{ vordering: 'bijstand', huishouden: gezin, schuldeiser: 'gemeente', bedrag: euro(9_000) },
  });
  await preventie.regel('helft', { deel: '50' });
  await preventie.stelOp('samen', 'wijkteam', 'gezin', [vast('ots', euro(7_000))], {
    ...{ huishoudensBijNulmeting: 1, verdeelregel: { verdeelregel: 'helft', versie: 1 } },
    // The support is what it took, so it goes off the gain.
    interventiekosten: { bedrag: euro(6_500), per: 'jaar' },
  });
  await preventie.sluit('samen', 'gemeente');
});
afterAll(() => proef.stop());

describe('Casus 9: de inning gestopt, de maatregel aangehouden', () => {
  it('als de inning stopt, dan blijft de vordering staan en kan zij herleven', async () => {
    const reden = 'Besluit 2025-044';
    const stop = await boek.doet('vorderingen/bijstand/stopzettingen', { reden });
    expect(soort(stop, 'inning-gestopt.v1')).toMatchObject([{ vordering: 'bijstand', reden }]);
    expect(await boek.weigert('vorderingen/bijstand/stopzettingen', { reden })).toMatchObject({
      code: 'inning-al-gestopt',
    });
    await boek.boekt('vorderingen/bijstand/hervattingen', {});
    await boek.boekt('vorderingen/bijstand/stopzettingen', { reden });
    expect(await boek.vraag('vorderingen/bijstand')).toMatchObject({
      ...{ soort: 'inning', bedrag: euro(9_000), open: euro(9_000), inning: 'gestopt', reden },
      verloop: [{ wat: 'vastgelegd' }, { wat: 'inning-gestopt' }, { wat: 'inning-hervat' }, { wat: 'inning-gestopt' }],
    });
    // No money moved: a claim is no rekening.
    expect(await boek.saldo('budget', 'steun')).toMatchObject({ vrij: euro(20_000) });
  });

  it('dan is de steun van 6.500 gewoon besteed', async () => {
    await boek.boekt('bestedingen', {
      ...{ boekdatum: '2025-03-01', budget: 'steun', aanbieder: 'wijkteam', bedrag: euro(6_500), doel },
      huishouden: gezin,
    });
    expect(await boek.saldo('budget', 'steun')).toMatchObject({ besteed: euro(6_500), vrij: euro(13_500) });
  });

  it('dan is de maatregel die niet kwam een voorlopige winst, met een dag waarop er opnieuw naar wordt gekeken', async () => {
    const gebeurd = await preventie.stelVast('samen', {
      ...{ vaststelling: 'v1', boekdatum: '2025-07-01', voorlopig: AANGEHOUDEN },
    });
    expect(soort(gebeurd, 'preventiewinst-vastgesteld.v1')).toMatchObject([
      { voorlopig: AANGEHOUDEN, uitkomst: { netto: euro(500), kokers: [{ koker: 'ots', verschil: euro(7_000) }] } },
    ]);
    expect(await boek.vraag('landkaart?afspraak=samen')).toMatchObject({
      afspraken: [{ perioden: [{ naam: 'v1', netto: euro(500), herzienOp: AANGEHOUDEN.herzienOp }] }],
    });
    expect(await boek.saldo('budget', 'ots')).toMatchObject({ besteed: euro(250), vrij: euro(49_750) });
  });

  it('als de maatregel toch komt, dan neemt een nieuwe vaststelling de winst terug', async () => {
    await preventie.meld('ots', [{ maand: '2025-10', bedrag: euro(7_000), populatie: 'gezin' }], 'Beschikking 2025-9');
    const gebeurd = await preventie.stelVast('samen', { vaststelling: 'v2', corrigeert: 'v1' });

    expect(soort(gebeurd, 'preventiewinst-vastgesteld.v1')).toMatchObject([
      { corrigeert: 'v1', uitkomst: { kokers: [{ koker: 'ots', verschil: 0 }] } },
    ]);
    expect(soort(gebeurd, 'aandeel-toegekend.v1')).toMatchObject([{ bedrag: -euro(250) }]);
    // What was paid out already is owed back.
    expect(await boek.opRekening('tegoed:wijkteam')).toBe(-euro(250));
    const open = 'vorderingen?soort=terugvordering&open=ja';
    expect(await boek.vraag(open)).toMatchObject({ vorderingen: [{ vordering: 'v2~1~ots', open: euro(250) }] });
    await boek.boekt('toezeggingen/v2~1~ots/terugbetalingen', { boekdatum: '2025-12-31', bedrag: euro(250) });
    expect(await boek.opRekening('tegoed:wijkteam')).toBe(0);
    expect(await boek.vraag(open)).toMatchObject({ vorderingen: [] });
    expect(await boek.saldo('budget', 'ots')).toMatchObject({ vrij: euro(50_000) });
  });
});
