import { Proef, rijen } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';

const GEZINNEN = 20;
/** Per family in a year: what it costs in all, of which so much at justice. */
const LADDER = [
  { naam: 'Zoals het gaat', brengt: 'Het gezin komt niet verder', gezin: 70_000, straf: 30_000 },
  { naam: 'Niet helpen voor 80', brengt: 'Het gezin komt niet verder', gezin: 55_000, straf: 25_000 },
  { naam: 'Niet helpen voor 60', brengt: 'Het gezin komt niet verder', gezin: 40_000, straf: 20_000 },
] as const;
const HELPEN = {
  naam: 'Echt helpen voor 50',
  brengt: 'Het gezin woont zelf, de kinderen gaan naar school',
  kokers: [
    { koker: 'gezin', posten: [{ aantal: GEZINNEN, prijs: prijs(20_000, 'Begeleiding') }] },
    { koker: 'straf', posten: [{ aantal: GEZINNEN, eenheidsprijs: 'rest' }] },
  ],
  interventie: { omschrijving: 'Een coach per gezin', bedrag: euro(500_000), bron: 'Offerte', koker: 'gezin' },
};

function prijs(euros: number, eenheid: string) {
  return { bedrag: euro(euros), eenheid, bron: 'Begroting', jaar: 2025 };
}

let proef: Proef;
let boek: Boekhouding;
const trede = ({ naam, brengt, gezin, straf }: (typeof LADDER)[number]) => ({
  ...{ naam, brengt },
  kokers: [
    { koker: 'gezin', posten: [{ aantal: GEZINNEN, prijs: prijs(gezin, 'gezin per jaar') }] },
    { koker: 'straf', posten: [{ aantal: GEZINNEN, prijs: prijs(straf, 'gezin per jaar') }] },
  ],
});
const vraag = (...scenarios: readonly object[]) =>
  boek.proeft('scenarios/proeven', {
    ...{ populatie: { naam: 'Twintig gezinnen', huishoudens: GEZINNEN }, scenarios },
  });

describe('Casus 12: de ladder', () => {
  beforeAll(async () => {
    proef = await Proef.start();
    boek = await Boekhouding.open(proef, 'ladder-2025');
    await boek.boekt('organisaties', { organisatie: 'justitie', naam: 'Justitie' });
    await boek.boekt('organisaties', { organisatie: 'coach', naam: 'De gezinscoach' });
    await boek.koker('gezin', 'Hulp aan gezinnen', '6.71', euro(2_000_000));
    const straf = { naam: 'Straf', wet: 'Wetboek van Strafrecht', taakveld: '6.82', oormerk: { aard: 'extern' } };
    await boek.boekt('kokers', { koker: 'straf', ...straf, financier: 'justitie' });
    await boek.boekt('eenheidsprijzen', {
      ...{ eenheidsprijs: 'rest', naam: 'Wat er aan straf overblijft', bedrag: euro(5_000) },
      ...{ eenheid: 'gezin per jaar', bron: 'Opgave justitie', jaar: 2025 },
    });
  });
  afterAll(() => proef.stop());

  it('gegeven vier scenario’s van dezelfde gezinnen, dan staan zij naast elkaar met wat zij kosten en brengen', async () => {
    const { scenarios } = await vraag(...LADDER.map(trede), HELPEN);
    expect(scenarios).toMatchObject([
      { totaal: euro(2_000_000), perHuishouden: euro(100_000), verschil: 0, brengt: 'Het gezin komt niet verder' },
      { totaal: euro(1_600_000), perHuishouden: euro(80_000), verschil: euro(-400_000) },
      { totaal: euro(1_200_000), perHuishouden: euro(60_000), verschil: euro(-800_000) },
      {
        ...{ totaal: euro(1_000_000), perHuishouden: euro(50_000), verschil: euro(-1_000_000) },
        ...{ kosten: euro(500_000), interventie: euro(500_000), omlaag: ['gezin', 'straf'], omhoog: [] },
        brengt: 'Het gezin woont zelf, de kinderen gaan naar school',
      },
    ]);
    expect(scenarios[3].kokers[1].posten).toMatchObject([
      { aantal: GEZINNEN, prijs: { bedrag: euro(5_000), bron: 'Opgave justitie', jaar: 2025 }, bedrag: euro(100_000) },
    ]);
  });

  it('dan blijkt per scenario wie betaalt en wie wint: echt helpen betaalt de gemeente, en de helft landt bij justitie', async () => {
    const { scenarios } = await vraag(trede(LADDER[0]), HELPEN);
    expect(scenarios[1].partijen).toMatchObject([
      { partij: 'gemeente', naam: 'De gemeente', kosten: euro(900_000), bespaart: euro(500_000), saldo: euro(500_000) },
      { partij: 'justitie', naam: 'Justitie', kosten: euro(100_000), bespaart: euro(500_000), saldo: euro(500_000) },
    ]);
  });

  it('als een regel 30% geeft aan wie het doet, dan betaalt ieder naar wat hij won, en telt het op tot wat het scheelt', async () => {
    const ontvangers = [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }];
    const winst = { interventiekosten: 'aftrekken', compensatie: 'niet', deel: '30' };
    const regel = { naam: 'Dertig', winst: { ...winst, verdeling: { ontvangers, sleutel: 'gelijk' } } };
    const { scenarios } = await vraag(trede(LADDER[0]), {
      ...HELPEN,
      ...{ aanbieders: [{ organisatie: 'coach', gewicht: 1 }], deling: { regel } },
    });
    expect(scenarios[1]).toMatchObject({
      deling: { soort: 'winst', netto: euro(1_000_000), gedeeld: euro(300_000) },
      zinnen: expect.arrayContaining([expect.stringContaining('30%')]),
      partijen: [
        { partij: 'gemeente', geeft: euro(150_000), saldo: euro(350_000) },
        { partij: 'justitie', geeft: euro(150_000), saldo: euro(350_000) },
        { partij: 'coach', krijgt: euro(300_000), saldo: euro(300_000) },
      ],
    });
  });

  it('er is niets geschreven', async () => {
    const { status, body } = await proef.haal(`/v1/boeken/${boek.boek}/gebeurtenissen?aantal=100`);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain('scenario');
  });

  it('wat er niet klopt, staat er in één keer', async () => {
    const fout = { koker: 'nergens', posten: [{ aantal: 1, eenheidsprijs: 'weg' }] };
    const { status, fouten } = await vraag(
      { ...trede(LADDER[0]), kokers: [fout] },
      { ...HELPEN, deling: { verdeelregel: 'weg', versie: 1 } },
    );
    expect([status, rijen(fouten).map(({ veld }) => veld)]).toEqual([
      400,
      [
        'scenarios[0].kokers[0].koker',
        'scenarios[0].kokers[0].posten[0].eenheidsprijs',
        'scenarios[1].deling.verdeelregel',
      ],
    ]);
  });
});
