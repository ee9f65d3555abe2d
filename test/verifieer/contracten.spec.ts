import { UITVOERSOORTEN, type Vastgelegd } from '@ontschot/audit';
import { contractboek } from '../property/hulp/contracten.js';
import { Controle, controlepunt, CONTROLESLEUTEL, regelsVan } from './bundels.js';
import { alsUitvoer } from './uitvoeren.js';

const boek = contractboek(5, 600, CONTROLESLEUTEL);
const plek = boek.findIndex(({ type }) => type === 'besteding-gecorrigeerd.v1');

/** The boek with another content of its first correction. */
const met = (anders: (data: { corrigeert: number; boekdatum: string }) => void): Vastgelegd[] =>
  boek.map((een, i) => {
    if (i !== plek) return een;
    const kopie = structuredClone(een);
    anders(kopie.data as never);
    return kopie;
  });

describe('een boek met correcties, verrekeningen en grensverkeer', () => {
  const controle = new Controle();
  const vast = ['--sleutel', CONTROLESLEUTEL, '--controlepunt', controle.leg(controlepunt(boek, 50))];
  afterAll(() => controle.ruimOp());

  it('wordt door wie ons niet vertrouwt goedgekeurd', async () => {
    expect(plek).toBeGreaterThan(0);
    const { status, tekst } = await controle.verifieer(controle.bundel(await regelsVan(boek)), ...vast);
    expect([tekst.slice(0, 200), status]).toEqual([expect.stringContaining('gebeurtenissen'), 0]);
  });

  it.each([
    ['een correctie van wat geen besteding is', met((data) => (data.corrigeert = 0)), /geen besteding/u],
    ['een correctie van voor de besteding', met((data) => (data.boekdatum = '2025-01-01')), /eerder/u],
  ])('wordt afgekeurd met %s', async (_, geknoeid, waarom) => {
    const { status, tekst } = await controle.verifieer(controle.bundel(await regelsVan(geknoeid)), ...vast);
    expect(tekst).toMatch(waarom);
    expect(status).toBe(1);
  });

  it('wordt afgekeurd als dezelfde correctie nog eens komt, en er zo meer terugging dan was besteed', async () => {
    const { corrigeert } = boek[plek]!.data as { corrigeert: number };
    const { mutaties } = boek[corrigeert]!.data as { mutaties: { bedrag: number }[] };
    const geknoeid = structuredClone(boek);
    const terug = geknoeid[plek]!.data as { mutaties: { bedrag: number }[] };
    terug.mutaties.forEach((een) => (een.bedrag += mutaties.reduce((som, { bedrag }) => som + bedrag, 0)));
    const { status, tekst } = await controle.verifieer(controle.bundel(await regelsVan(geknoeid)), ...vast);
    expect(tekst).toMatch(/meer terug/u);
    expect(status).toBe(1);
  });

  it.each([
    ['resultaat-vastgesteld.v1', /nagerekend is het/u],
    ['clienten-overgenomen.v1', /nagerekend is het/u],
    ['malus-geind.v1', /en te innen was/u],
  ])('rekent %s zelf na', async (soort, waarom) => {
    const waar = boek.findIndex(({ type, data }) => type === soort && (data as { bedrag: number }).bedrag > 0);
    expect(waar).toBeGreaterThan(0);
    const geknoeid = structuredClone(boek);
    (geknoeid[waar]!.data as { bedrag: number }).bedrag += 1;
    const { status, tekst } = await controle.verifieer(controle.bundel(await regelsVan(geknoeid)), ...vast);
    expect(tekst).toMatch(waarom);
    expect(status).toBe(1);
  });

  it('wordt afgekeurd als van een malus meer of minder is genomen dan er staat, of zonder inning', async () => {
    const inning = boek.findLastIndex(({ type }) => type === 'malus-geind.v1');
    for (const [anders, waarom] of [
      [(data: Record<string, unknown>) => (data['nogTeInnen'] = 1), /en te innen was/u],
      [(data: Record<string, unknown>) => (data['vastgesteldOp'] = 0), /te innen was niets/u],
    ] as const) {
      const geknoeid = structuredClone(boek);
      anders(geknoeid[inning]!.data as never);
      const { status, tekst } = await controle.verifieer(controle.bundel(await regelsVan(geknoeid)), ...vast);
      expect([waarom.test(tekst), status]).toEqual([true, 1]);
    }
    const geknoeid = structuredClone(boek);
    const { mutaties } = geknoeid[inning + 1]!.data as { mutaties: { bedrag: number }[] };
    mutaties[0]!.bedrag -= 1;
    const { status, tekst } = await controle.verifieer(controle.bundel(await regelsVan(geknoeid)), ...vast);
    expect([tekst.match(/van de malus is dan 1 over/u)?.length, status]).toEqual([1, 1]);
  });

  const HELD = ['journaal', 'xaf', 'cloudevents'];
  it.each(UITVOERSOORTEN.map((soort) => [soort.naam, soort] as const))(
    'heeft een uitvoer als %s die eruit volgt',
    async (naam, soort) => {
      const tekst = await alsUitvoer(soort, boek);
      expect(tekst).not.toBe('');
      if (!HELD.includes(naam)) return;
      const bundel = controle.bundel(await regelsVan(boek));
      const uitslag = await controle.uitvoer(bundel, '--uitvoer', controle.leg(tekst));
      expect(uitslag.tekst).toContain('zoals zij uit de bundel volgen');
      expect(uitslag.status).toBe(naam === 'xaf' ? 2 : 0);
    },
  );
});
