import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, soort, vast } from './hulp/preventie.js';

let proef: Proef;
let boek: Boekhouding;
let gebeurd: Awaited<ReturnType<Preventie['stelVast']>>;

beforeAll(async () => {
  proef = await Proef.start();
  // Given: youth help at 16 and 17 (2021, 2022) costs 8,000 more; at 18 to 20 (2023-2025) other payers expect 60,000.
  boek = await Boekhouding.open(proef, 'achttien-2025');
  const preventie = new Preventie(boek);
  await boek.koker('jeugd', 'Jeugdhulp', '6.751', euro(100_000));
  await preventie.organisatie('jeugdhulp', 'De jeugdhulpaanbieder');
  await preventie.organisatie('verzekeraar', 'De zorgverzekeraar');
  await preventie.organisatie('rijk', 'Het Rijk');
  await preventie.extern('zvw', 'Geestelijke gezondheidszorg', 'Zvw', 'verzekeraar');
  await preventie.extern('wajong', 'Wajong', 'Wajong', 'rijk');
  await preventie.cohort('lichting', 'Jongeren van 16 in 2021');
  await boek.boekt('verdeelregels', {
    ...{ verdeelregel: 'eerst-heel', geldigVanaf: '2021-01-01' },
    regel: {
      naam: 'Eerst de jeugdhulp schadeloos, dan de helft voor wie het deed',
      winst: {
        ...{ interventiekosten: 'buiten-beschouwing', compensatie: 'eerst', deel: '50' },
        verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
      },
    },
  });
  await boek.boekt('verdeelregels/eerst-heel/vaststellingen', { versie: 1, besluit: 'Raad 2020-90' });
  const kokers = [
    vast('jeugd', 0),
    vast('zvw', euro(36_000), {}, 'periode'),
    vast('wajong', euro(24_000), {}, 'periode'),
  ];
  await preventie.stelOp('achttien', 'jeugdhulp', 'lichting', kokers, {
    looptijd: { van: '2021-01', totEnMet: '2025-12' },
    verdeelregel: { verdeelregel: 'eerst-heel', versie: 1 },
  });
  await preventie.sluit('achttien', 'gemeente', 'verzekeraar');
  // When: what each year really cost, also of years before this boek.
  for (const [koker, bedragen] of Object.entries({
    jeugd: { '2021-12': 4_000, '2022-12': 4_000 },
    zvw: { '2023-12': 8_000, '2024-12': 8_000, '2025-06': 8_000 },
    wajong: { '2024-12': 8_000, '2025-06': 8_000 },
  }))
    await preventie.meld(
      koker,
      Object.entries(bedragen).map(([maand, bedrag]) => ({ maand, bedrag: euro(bedrag), populatie: 'lichting' })),
      'Jaarcijfers van de financier',
    );
  gebeurd = await preventie.stelVast('achttien', { van: '2021-01', vaststelling: 'v', boekdatum: '2025-12-31' });
});
afterAll(() => proef.stop());

describe('Casus 18: achttien worden', () => {
  it('dan kost de preventie de gemeente 8.000, en landt 20.000 later bij twee anderen', () => {
    expect(soort(gebeurd, 'preventiewinst-vastgesteld.v1')).toMatchObject([
      {
        ...{ van: '2021-01', totEnMet: '2025-12' },
        uitkomst: {
          netto: euro(12_000),
          kokers: [
            { koker: 'jeugd', verschil: -euro(8_000) },
            { koker: 'zvw', verschil: euro(12_000) },
            { koker: 'wajong', verschil: euro(8_000) },
          ],
        },
      },
    ]);
  });

  it('dan laat de landkaart zien dat het landde bij wie er niet voor betaalde', async () => {
    expect(await boek.vraag('landkaart?afspraak=achttien')).toMatchObject({
      stromen: [
        { aanbieder: 'jeugdhulp', koker: 'jeugd', financier: 'gemeente', gewonnen: 0, verlies: euro(8_000) },
        { aanbieder: 'jeugdhulp', koker: 'wajong', financier: 'rijk', gewonnen: euro(8_000) },
        { aanbieder: 'jeugdhulp', koker: 'zvw', financier: 'verzekeraar', gewonnen: euro(12_000) },
      ],
    });
  });

  it('dan krijgt eerst de jeugdhulp haar 8.000 terug, en dan wie het deed 6.000, van beide betalers naar wat zij wonnen', () => {
    const delen = [
      { koker: 'zvw', gevraagd: false },
      { koker: 'wajong', gevraagd: true },
    ];
    expect(soort(gebeurd, 'aandeel-toegekend.v1')).toMatchObject([
      { soort: 'compensatie', ontvanger: { budget: 'jeugd' }, bedrag: euro(8_000), kokers: delen },
      { soort: 'aandeel', ontvanger: { organisatie: 'jeugdhulp' }, bedrag: euro(6_000), kokers: delen },
    ]);
  });

  it('dan is van de verzekeraar, die had ingestemd, toegezegd wat van het Rijk nog gevraagd is', async () => {
    expect(await boek.opRekening('toegezegd:zvw')).toBe(-euro(8_400));
    expect(await boek.opRekening('toegezegd:wajong')).toBe(0);
    for (const nummer of [1, 2])
      await boek.boekt(`aandelen/v~${nummer}/toestemmingen`, {
        ...{ boekdatum: '2025-12-31', financier: 'rijk', document: 'Brief 2026-3' },
      });
    expect(await boek.opRekening('toegezegd:wajong')).toBe(-euro(5_600));
  });
});
