import { bijschrijven } from './delen/bijschrijven.js';
import { herhalen } from './delen/herhalen.js';
import type { MaakOpstelling } from './delen/hulp.js';
import { lezen } from './delen/lezen.js';
import { samen } from './delen/samen.js';
import { volgen } from './delen/volgen.js';

/** What every adapter of the port must fulfil. `make` gives an empty store each time. */
export function eventStoreContract(name: string, make: MaakOpstelling): void {
  describe(`${name} houdt zich aan het contract van de event store`, () => {
    describe('bijschrijven', () => bijschrijven(make));
    describe('herhalen', () => herhalen(make));
    describe('lezen', () => lezen(make));
    describe('volgen', () => volgen(make));
    describe('met twee tegelijk', () => samen(make));
  });
}
