import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, soort, vast } from './hulp/preventie.js';

const regel = { verdeelregel: { verdeelregel: 'dertig', versie: 1 } };
const PAAR = { omlaag: 'dagbesteding', omhoog: 'zorg', minder: euro(100_000), meer: euro(130_000) };

let proef: Proef;
let preventie: Preventie;

beforeAll(async () => {
  proef = await Proef.start();
  // Given: day activities were cut, and the same people came to cost more care.
  const boek = await Boekhouding.open(proef, 'waterbed-2025');
  preventie = new Preventie(boek);
  await boek.koker('dagbesteding', 'Dagbesteding', '6.713', euro(400_000));
  await boek.koker('zorg', 'Begeleiding thuis', '6.712', euro(500_000));
  await preventie.organisatie('dagcentrum', 'Het dagcentrum');
  await preventie.cohort('bezoekers', 'Bezoekers van het dagcentrum');
  await preventie.regel('dertig');
  for (const [koker, vorigJaar, ditJaar] of [
    ['dagbesteding', 300_000, 200_000],
    ['zorg', 250_000, 380_000],
  ] as const)
    await preventie.meld(koker, [
      { maand: '2024-06', bedrag: euro(vorigJaar), populatie: 'bezoekers' },
      { maand: '2025-06', bedrag: euro(ditJaar), populatie: 'bezoekers' },
    ]);
});
afterAll(() => proef.stop());

describe('Casus 6: het waterbed', () => {
  it('gegeven een afspraak over beide kokers, dan is er netto 30.000 verlies en niets te delen', async () => {
    const kokers = [vast('dagbesteding', euro(300_000)), vast('zorg', euro(250_000))];
    await preventie.stelOp('beide', 'dagcentrum', 'bezoekers', kokers, regel);
    await preventie.sluit('beide', 'gemeente');
    const gebeurd = await preventie.stelVast('beide');

    const [vastgesteld] = soort(gebeurd, 'preventiewinst-vastgesteld.v1');
    expect(vastgesteld).toMatchObject({ uitkomst: { netto: -euro(30_000), soort: 'verlies', delen: [] } });
    expect(soort(gebeurd, 'aandeel-toegekend.v1')).toEqual([]);
    // Both kokers are in the afspraak, so nothing is missing from it; the pair is reported all the same.
    expect(vastgesteld).toMatchObject({ waterbedden: [PAAR], buitenBereik: [] });
  });

  it('gegeven een afspraak over de dagbesteding alleen, dan komt de zorg terug als wat eraan ontbreekt', async () => {
    await preventie.stelOp('een', 'dagcentrum', 'bezoekers', [vast('dagbesteding', euro(300_000))]);
    const meting = await preventie.meet('een');

    expect(meting).toMatchObject({ uitkomst: { netto: euro(100_000) }, waterbedden: [], buitenBereik: [PAAR] });
  });

  it('dan staat op de landkaart hetzelfde: wat de dagbesteding won, en dat de zorg eraan ontbreekt', async () => {
    expect(await preventie.boek.vraag('landkaart?afspraak=een')).toMatchObject({
      totalen: { gewonnen: euro(100_000) },
      afspraken: [{ afspraak: 'een', perioden: [{ soort: 'meting', buitenBereik: [PAAR] }] }],
    });
  });

  it('gegeven een andere groep mensen, dan ontbreekt er niets: de zorg was niet voor hen', async () => {
    await preventie.cohort('anderen', 'Mensen die nooit op het dagcentrum kwamen');
    await preventie.meld('dagbesteding', [
      { maand: '2024-06', bedrag: euro(10_000), populatie: 'anderen' },
      { maand: '2025-06', bedrag: euro(4_000), populatie: 'anderen' },
    ]);
    await preventie.stelOp('ander', 'dagcentrum', 'anderen', [vast('dagbesteding', euro(10_000))]);

    expect(await preventie.meet('ander')).toMatchObject({ uitkomst: { netto: euro(6_000) }, buitenBereik: [] });
  });

  it('vindt het boek het paar ook zonder afspraak', async () => {
    const { groepen } = await preventie.boek.vraag('waterbedden?van=2025-01&totEnMet=2025-12&populatie=bezoekers');
    expect(groepen).toMatchObject([{ populatie: 'bezoekers', waterbedden: [PAAR] }]);
  });
});
