import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bronnen } from './bronnen.js';
import { inProefmap, WORTEL } from './proefmap.js';
import { LANG_MET_REDEN, stijlfouten } from './stijl.js';

const CODE = ['.ts', '.tsx', '.mjs', '.css', '.html'];
const TEKST = [...CODE, '.md', '.json', '.yml', '.csv'];

describe('de bestanden van Ontschot', () => {
  it('zijn kort, af, en weten niets van een machine', () => {
    const code = bronnen(WORTEL, ['apps', 'libs', 'test', 'scripts', '.ci'], CODE);

    expect(code.length).toBeGreaterThan(0);
    expect(code.flatMap((bron) => stijlfouten(bron))).toEqual([]);
  });

  it('noemen ook in de documentatie geen pad van een machine', () => {
    expect(bronnen(WORTEL, ['docs'], TEKST).flatMap((bron) => stijlfouten(bron))).toEqual([]);
  });

  it('staan alleen op de lijst van lange bestanden als zij er zijn', () => {
    expect(Object.keys(LANG_MET_REDEN).filter((pad) => !existsSync(join(WORTEL, pad)))).toEqual([]);
  });
});

describe('de toets op stijl', () => {
  const fouten = (pad: string, tekst: string, lang = {}) =>
    inProefmap({ [pad]: tekst }, (map) =>
      bronnen(
        map,
        ['libs', 'test'].filter((deel) => existsSync(join(map, deel))),
        ['.ts'],
      ).flatMap((bron) => stijlfouten(bron, lang)),
    );

  // The ~ keeps this very file from being found; it is taken out first.
  it.each([
    "it.~skip('x', () => {});",
    "describe.~only('x', () => {});",
    "it.~skip.each([1])('x', () => {});",
    "it.~todo('x');",
    "x~it('x', () => {});",
    "f~describe('x', () => {});",
    '// TO~DO: later',
    '// FIX~ME',
    "const boek = await imp~ort('@ontschot/boek');",
    "const map = '/~home/karima/boek';",
    '// zie /~work/boek',
    'const map = "/~tmp/boek";',
  ])('ziet %s', async (regel) => {
    const tekst = `export {};\n${regel.replace('~', '')}\n`;

    expect(await fouten('libs/boek/src/x.spec.ts', tekst)).toEqual([
      expect.stringMatching(/^libs\/boek\/src\/x\.spec\.ts:2: /),
    ]);
  });

  it.each([
    "import '../work/x.js';",
    "const a = iterator.only('x');",
    "exit('x');",
    "get('/v1/home/x');",
    'profit(1);',
    "const csv = await import('./csv.js');",
  ])('laat door: %s', async (regel) => {
    expect(await fouten('libs/boek/src/x.ts', regel)).toEqual([]);
  });

  it('ziet een bestand van meer dan 200 regels, tenzij zijn reden op de lijst staat', async () => {
    const net = 'export {};\n'.repeat(200);

    expect(await fouten('libs/boek/src/x.ts', net)).toEqual([]);
    expect(await fouten('libs/boek/src/x.ts', `${net}export {};\n`)).toEqual(['libs/boek/src/x.ts: 201 regels']);
    expect(await fouten('libs/boek/src/x.ts', `${net}export {};\n`, { 'libs/boek/src/x.ts': 'een tabel' })).toEqual([]);
    expect(await fouten('test/contract/x.spec.ts', `${net}export {};\n`)).toEqual([]);
  });
});
