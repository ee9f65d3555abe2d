import type { Vastgelegd } from '@ontschot/audit';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Proef } from '../e2e/hulp/app.js';
import { BOEK, vertel } from '../e2e/hulp/verhaal.js';
import { CONTROLESLEUTEL, Controle, metSleutel, regelsVan } from './bundels.js';
import { boekenUit } from './uit-store.js';

interface Gegevens {
  toezegging: string;
  naarToezegging: string;
  naar: string;
  bedrag: number;
  mutaties: { van: string; naar: string; bedrag: number }[];
}

/** The boek of all examples, in which 1 euro of a promise of 1,110 goes to another at the end, and 1,000 was paid before. */
describe('verifieer houdt winst die van hand gaat tegen wat was toegezegd', () => {
  const controle = new Controle();
  let boek: Vastgelegd[];
  beforeAll(async () => {
    const proef = await Proef.start();
    await vertel(proef);
    boek = metSleutel((await boekenUit(proef.app.get(EVENT_STORE))).get(BOEK) ?? []);
    await proef.stop();
  });
  afterAll(() => controle.ruimOp());
  const uitslag = async (gebeurtenissen: readonly Vastgelegd[]) =>
    controle.verifieer(controle.bundel(await regelsVan(gebeurtenissen)), '--sleutel', CONTROLESLEUTEL);

  /** Whoever has the key signs the forged boek, so only the sums can tell. */
  const met = (soort: string, anders: (data: Gegevens) => void): Vastgelegd[] => {
    const plek = boek.findLastIndex(({ type }) => type === soort);
    expect(plek).toBeGreaterThan(0);
    const nieuw = structuredClone(boek);
    anders(nieuw[plek]!.data as never);
    return nieuw;
  };

  it('en keurt goed wat klopt', async () => {
    const { status, tekst } = await uitslag(boek);
    expect(boek.filter(({ type }) => type === 'winst-verrekend.v1')).toHaveLength(1);
    expect([tekst, status]).toEqual([expect.not.stringContaining('NIET IN ORDE'), 2]);
  });

  const zet = (data: Gegevens, bedrag: number): void => {
    data.bedrag = bedrag;
    data.mutaties[0]!.bedrag = bedrag;
  };
  it.each([
    ['meer gaf dan er stond', (een: Gegevens) => zet(een, 112_000), /staat minder open dan eraf gaat/u],
    ['meer gaf dan er ooit was toegezegd', (een: Gegevens) => zet(een, 400_000), /staat minder open dan eraf gaat/u],
    ['iets anders boekte dan er staat', (een: Gegevens) => void (een.bedrag += 1), /iets anders dan/u],
    [
      'gaf wat van een ander is',
      (een: Gegevens) => void (een.mutaties[0]!.van = 'tegoed:rijk'),
      /boekt iets anders dan van de toezegging kan/u,
    ],
    [
      'op de toezegging van een ander kwam',
      (een: Gegevens) => void (een.naarToezegging = 'x~1~zvw'),
      /van toezegging x~1~zvw is niet/u,
    ],
    [
      'bij een ander kwam dan er staat',
      (een: Gegevens) => void (een.naar = 'rijk'),
      /van toezegging .*~gemeente-leeuwarden is niet/u,
    ],
  ])('en keurt af wie %s', async (_, anders, waarom) => {
    const { status, tekst } = await uitslag(met('winst-verrekend.v1', anders));
    expect(tekst).toMatch(waarom);
    expect(status).toBe(1);
  });

  it('en keurt af wie de gever betaalt uit wat de ander kreeg', async () => {
    const gaf = boek.find(({ type }) => type === 'winst-verrekend.v1')!.data as Gegevens;
    const betaald = boek.findLast(({ type }) => type === 'toezegging-contant-gemaakt.v1')!.data as Gegevens;
    expect([betaald.toezegging, betaald.mutaties[0]?.van]).toEqual([gaf.toezegging, gaf.mutaties[0]?.van]);
    // The payment says that it is of what the other has; the giver has nothing of that.
    const nieuw = met('toezegging-contant-gemaakt.v1', (data) => void (data.toezegging = gaf.naarToezegging));
    const { status, tekst } = await uitslag(nieuw);
    expect(tekst).toMatch(/van toezegging .*~gemeente-leeuwarden is niet/u);
    expect(status).toBe(1);
  });
});
