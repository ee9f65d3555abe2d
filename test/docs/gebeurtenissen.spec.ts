import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bekendeTypen, BESLUITEN } from '@ontschot/boek';

const WORTEL = resolve(import.meta.dirname, '../..');
const tekst = readFileSync(join(WORTEL, 'docs/reference/gebeurtenissen.md'), 'utf8');

describe('docs/reference/gebeurtenissen.md', () => {
  it.each(bekendeTypen())('beschrijft %s', (type) => {
    expect(tekst).toContain(`| \`${type}\` |`);
  });

  it('noemt geen gebeurtenis of opdracht die er niet is', () => {
    const rijen = [...tekst.matchAll(/^\| `([a-z-]+\.v\d+)` \| (?:`([a-z-]+)`|any[^|]*) \|/gm)];
    expect(rijen.map(([, type]) => type).sort()).toEqual(bekendeTypen().sort());
    expect(rijen.flatMap(([, , soort]) => (soort === undefined ? [] : [soort])).sort()).toEqual(
      [...BESLUITEN.keys()].sort(),
    );
  });
});
