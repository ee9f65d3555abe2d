import type { Bewegingsgegevens, Mutatie } from '@ontschot/boek';
import { richtIn } from '../../libs/projecties/test/hulp/gemeente.js';
import { leef } from '../../libs/projecties/test/hulp/leven.js';
import { Schrijver } from '../../libs/projecties/test/hulp/schrijver.js';
import { Toeval } from '../../libs/projecties/test/hulp/toeval.js';
import { BOEKHOUDERS, saldiVan } from '../hulp/boekhouders.js';
import { Journalen, standenUit } from './journalen.js';

const EVENTS = 100_000;

describe('een willekeurig boek van honderdduizend gebeurtenissen', () => {
  const journalen = new Journalen();
  const schrijver = new Schrijver('lang-2025');
  let bestand: string;
  beforeAll(async () => {
    richtIn(schrijver, 500_000_000_00);
    leef(schrijver, new Toeval(100), EVENTS);
    bestand = await journalen.uit(schrijver.boek, schrijver.alles);
  });
  afterAll(() => journalen.ruimOp());

  it.each(BOEKHOUDERS)('leest %s, en vindt op elke rekening wat er staat', async (wie) => {
    const mutaties = schrijver.alles.flatMap(
      ({ gegevens }): readonly Mutatie[] => (gegevens as Partial<Bewegingsgegevens>).mutaties ?? [],
    );
    const gevonden = await saldiVan(wie, bestand, '.', 4);
    expect(Object.fromEntries(gevonden)).toEqual(Object.fromEntries(standenUit(mutaties)));
    expect(gevonden.size).toBeGreaterThan(50);
  });
});
