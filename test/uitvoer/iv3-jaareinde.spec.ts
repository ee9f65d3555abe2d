import { IV3, type Uitvoersoort } from '@ontschot/audit';
import { richtIn } from '../../libs/projecties/test/hulp/gemeente.js';
import { Schrijver } from '../../libs/projecties/test/hulp/schrijver.js';
import { bronVan, tekstVan } from './hulp/bron.js';

const doel = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' } as const;

describe('Iv3 van een jaar dat wordt afgesloten', () => {
  it.each(['iv3-begroting', 'iv3-jaar', 'iv3-k3', 'iv3-k4'])(
    'geeft in %s hetzelfde voor en na het afsluiten: ruimte die teruggaat is geen bate',
    async (naam) => {
      const schrijver = new Schrijver('GM0001-2025');
      richtIn(schrijver, 1_000_00);
      const boekdatum = '2025-02-01';
      schrijver.doe({ soort: 'besteden', boekdatum, budget: 'wmo', bedrag: 400_00, doel, aanbieder: 'jbra' });
      schrijver.doe({ soort: 'ontvangen', boekdatum, budget: 'wmo', koker: 'wmo', bedrag: 70_00, grond: 'x' });
      const soort = IV3.find((een) => een.naam === naam) as Uitvoersoort;
      const uitvoer = (): Promise<string> => tekstVan(soort, bronVan(schrijver.boek, schrijver.alles));
      const ervoor = await uitvoer();
      schrijver.nu = '2026-03-02T09:00:00.000Z';
      for (let maand = 1; maand <= 12; maand += 1)
        schrijver.doe({ soort: 'periode-afsluiten', periode: `2025-${String(maand).padStart(2, '0')}` });
      schrijver.doe({ soort: 'boek-afsluiten', besluit: 'Jaarrekening 2025' });
      expect(schrijver.toestand.saldo('vrij:wmo').eind).toBe(0);
      expect(await uitvoer()).toBe(ervoor);
    },
  );
});
