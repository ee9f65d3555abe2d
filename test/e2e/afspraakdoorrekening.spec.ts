import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { Preventie, vast } from '../casussen/hulp/preventie.js';
import { Proef } from './hulp/app.js';

let proef: Proef;
let boek: Boekhouding;
let preventie: Preventie;

/** Ten thousand in a koker, a group in it, and a rule of 30%; no afspraak at all. */
async function gegeven(naam: string): Promise<void> {
  boek = await Boekhouding.open(proef, naam);
  preventie = new Preventie(boek);
  await preventie.organisatie('maker', 'De maker');
  await preventie.cohort('groep', 'De groep');
  await boek.koker('zorg', 'Zorg', '6.71', euro(10_000));
  await preventie.regel('dertig');
}
const meld = (bedrag: number): Promise<number> =>
  preventie.meld('zorg', [{ maand: '2025-06', bedrag: euro(bedrag), populatie: 'groep' }]);
const VOORSTEL = {
  ...{ naam: 'Eerder helpen', populatie: 'groep', huishoudensBijNulmeting: 100 },
  aanbieders: [{ organisatie: 'maker', gewicht: 1 }],
  kokers: [vast('zorg', euro(1_000))],
  // It is to begin next year: it is held against the months that were.
  looptijd: { van: '2026-01', totEnMet: '2027-12' },
  verdeelregel: { verdeelregel: 'dertig', versie: 1 },
  interventiekosten: { bedrag: 0, per: 'jaar' },
  over: { van: '2025-01', totEnMet: '2025-12' },
};
const reken = (anders: object = {}, rol?: 'auditor' | 'wijkteam') =>
  boek.proeft('afspraakdoorrekeningen/proeven', { ...VOORSTEL, ...anders }, rol);

describe('een afspraak die er nog niet is, over kosten die er zijn', () => {
  beforeAll(async () => (proef = await Proef.start()));
  afterAll(() => proef.stop());

  it('gegeven 600 waar 1.000 was verwacht, dan had zij 400 opgeleverd en de maker 120', async () => {
    await gegeven('vooraf-2025');
    await meld(600);
    expect(await reken()).toMatchObject({
      ...{ netto: euro(400), soort: 'winst', gedeeld: euro(120) },
      kokers: [
        {
          ...{ koker: 'zorg', naam: 'Zorg', betaler: 'gemeente' },
          ...{ referentie: euro(1_000), realisatie: euro(600), verschil: euro(400), betaalt: euro(120) },
        },
      ],
      ontvangers: [{ soort: 'organisatie', partij: 'maker', naam: 'De maker', bedrag: euro(120) }],
      zinnen: expect.arrayContaining(['Van de winst wordt 30% gedeeld; de rest houdt de koker waar zij viel.']),
    });
  });

  it('dan is dat wat de afspraak vaststelt, als zij er met dezelfde maanden komt', async () => {
    const vooraf = await reken();
    const { over, ...rest } = VOORSTEL;
    await boek.boekt('afspraken', { ...rest, afspraak: 'eerder', looptijd: over });
    await preventie.sluit('eerder', 'gemeente');
    const vaststelling = { vaststelling: 'v-1', ...over, boekdatum: '2025-12-31' };
    const beproefd = await boek.proeft('afspraken/eerder/vaststellingen/proeven', vaststelling);
    const gebeurd = await boek.doet('afspraken/eerder/vaststellingen', vaststelling);
    expect(beproefd.opRevisie).toBe(gebeurd.revisie - gebeurd.gebeurtenissen.length);
    expect(beproefd.gebeurtenissen).toMatchObject(
      gebeurd.gebeurtenissen.map(({ type, gegevens }) => ({ type, gegevens })),
    );
    const { uitkomst } = await boek.vraag('vaststellingen/v-1');
    expect(uitkomst).toMatchObject({ netto: vooraf.netto, delen: [{ bedrag: vooraf.gedeeld }] });
  });

  it('kosten die erbij komen, tellen de volgende keer mee; er wordt niets geschreven', async () => {
    const voor = await meld(50);
    expect(await reken()).toMatchObject({ netto: euro(350) });
    expect(await reken({ over: { van: '2025-07', totEnMet: '2025-12' } })).toMatchObject({ netto: euro(500) });
    expect(await preventie.organisatie('ander', 'Een ander')).toBe(voor + 1);
  });

  it('zonder regel wordt er gemeten en niets gedeeld', async () => {
    expect(await reken({ verdeelregel: undefined })).toMatchObject({
      ...{ netto: euro(350), waarom: 'geen-regel', gedeeld: 0, ontvangers: [], zinnen: [] },
    });
  });

  it('alle fouten van het voorstel komen tegelijk, elk bij haar veld, en worden niet vastgelegd', async () => {
    const { status, fouten } = await reken({
      ...{ populatie: 'niemand', over: { van: '2025-12', totEnMet: '2025-01' } },
      kokers: [vast('weg', 100)],
    });
    expect(status).toBe(400);
    expect((fouten as readonly { readonly veld: string }[]).map(({ veld }) => veld)).toEqual([
      'populatie',
      'kokers[0].koker',
      'over',
    ]);
    const langer = await reken({ looptijd: { van: '2026-01', totEnMet: '2026-03' } });
    expect(langer.fouten).toMatchObject([{ veld: 'over', melding: expect.stringContaining('langer') }]);
    expect((await boek.vraag('weigeringen')).regels ?? []).toEqual([]);
  });

  it('wat de regel naast geld vraagt en er niet bij staat, wordt gezegd', async () => {
    await preventie.regel(
      'met-cijfer',
      { poorten: [{ maat: 'cijfer', minstens: '6' }] },
      {
        maten: [{ maat: 'cijfer', naam: 'het cijfer', van: '0', tot: '10' }],
      },
    );
    const verdeelregel = { verdeelregel: 'met-cijfer', versie: 1 };
    expect(await reken({ verdeelregel })).toMatchObject({ status: 409, code: 'meting-onvolledig' });
    const maten = [{ maat: 'cijfer', waarde: '5' }];
    expect(await reken({ verdeelregel, maten })).toMatchObject({ netto: euro(350), gedeeld: 0, waarom: 'poort' });
  });

  it('een grens per huishouden waarmee nog niets is verteld, telt niet mee, en dat staat erbij', async () => {
    expect(await reken({ grensPerHuishouden: 1 })).toMatchObject({ zonderGrens: true, netto: euro(350) });
    expect(await reken()).toMatchObject({ zonderGrens: false });
  });

  it('een proef van een afspraak met zo’n grens wordt geweigerd tot ermee is gemeten, en die weigering staat nergens', async () => {
    const { over, ...rest } = VOORSTEL;
    await boek.boekt('afspraken', { ...rest, afspraak: 'met-grens', looptijd: over, grensPerHuishouden: 100 });
    const meting = { ...over, boekdatum: '2025-12-31' };
    expect(await boek.proeft('afspraken/met-grens/metingen/proeven', meting)).toMatchObject({
      ...{ status: 409, code: 'grens-ligt-vast' },
    });
    await boek.boekt('afspraken/met-grens/metingen', meting);
    expect(await boek.proeft('afspraken/met-grens/metingen/proeven', meting)).toMatchObject({ status: 201 });
    expect(await reken({ grensPerHuishouden: 100 })).toMatchObject({ zonderGrens: false });
  });

  it('is voor de controller, in een boek dat er is', async () => {
    expect(await reken({}, 'auditor')).toMatchObject({ status: 403 });
    const { status } = await proef.stuur('/v1/boeken/weg-2025/afspraakdoorrekeningen/proeven', VOORSTEL, 'vraag');
    expect(status).toBe(404);
  });
});
