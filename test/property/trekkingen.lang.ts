import { beproefTrekkingen, GEBEURD, WEIGERINGEN } from './trekkingen.js';

it.each([1, 2, 3])(
  'tienduizend trekkingen: per koker en per kleur klopt de verantwoording, en geen oormerk is gebroken (zaad %i)',
  async (zaad) => {
    const begin = Date.now();
    const gezien = await beproefTrekkingen(10_000, zaad);
    const wat = [...GEBEURD, 'opdracht-geweigerd.v1'].map((soort) => `${soort} ${gezien.get(soort) ?? 0}`).join(', ');
    console.log(`${wat}; in ${Math.round((Date.now() - begin) / 1_000)} s`);
    expect([...GEBEURD, ...WEIGERINGEN].filter((soort) => !gezien.has(soort))).toEqual([]);
  },
);
