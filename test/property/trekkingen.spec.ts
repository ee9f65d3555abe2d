import { beproefTrekkingen, GEBEURD, WEIGERINGEN } from './trekkingen.js';

it('vierhonderd trekkingen: per koker en per kleur klopt de verantwoording, en geen oormerk is gebroken', async () => {
  const gezien = await beproefTrekkingen(400, 20_251_122);
  expect([...GEBEURD, ...WEIGERINGEN].filter((wat) => !gezien.has(wat))).toEqual([]);
}, 60_000);
