import { bronnen, isTest } from './bronnen.js';
import { onzuiver } from './onzuiver.js';
import { WORTEL } from './proefmap.js';

describe('het domein', () => {
  const code = bronnen(WORTEL, ['libs/kern', 'libs/regels', 'libs/boek'], ['.ts']).filter(({ pad }) => !isTest(pad));

  it('kent geen klok, geen toeval en geen machine', () => {
    expect(code.length).toBeGreaterThan(0);
    expect(code.flatMap(({ pad, tekst }) => onzuiver(tekst).map((wat) => `${pad}:${wat}`))).toEqual([]);
  });
});

describe('de toets op zuiverheid', () => {
  it.each([
    'const nu = Date.now();',
    'const nu = new Date();',
    'const nu = new Date;',
    'const nu = Date();',
    'const kans = Math.random();',
    'const id = crypto.randomUUID();',
    'const id = globalThis.crypto;',
    "const poort = process.env['PORT'];",
    'setTimeout(() => {}, 1);',
    'const t = performance.now();',
    "const x = await fetch('/');",
    'const f = { fetch };',
    "const fs = require('fs');",
    'console.log(1);',
    "const b = Buffer.from('');",
    'const { env } = process;',
  ])('ziet %s', (regel) => {
    expect(onzuiver(`const a = 1;\n${regel}\n`)).toContainEqual(expect.stringMatching(/^2: /));
  });

  it.each([
    "const dag = new Date('2025-01-01');",
    'const dag = Date.UTC(2025, 0, 1);',
    'const hoogste = Math.max(1, 2);',
    'const a = boek.process;',
    'const a = { fetch: 1 };',
    'interface Bron { process: string; fetch(): void }',
    '// Date.now() en Math.random() staan hier niet',
    "const tekst = 'process';",
  ])('laat door: %s', (regel) => {
    expect(onzuiver(regel)).toEqual([]);
  });
});
