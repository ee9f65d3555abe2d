import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAMMA } from './programma.js';

describe('wie zich in een uitvoer noemt', () => {
  it('doet dat met de versie van dit pakket', () => {
    const pakket = readFileSync(join(import.meta.dirname, '../../../../package.json'), 'utf8');
    expect(PROGRAMMA.versie).toBe((JSON.parse(pakket) as { version: string }).version);
  });
});
