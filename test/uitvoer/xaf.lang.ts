import { bewaaktGroot } from './hulp/xaf-groot-proef.js';

describe('het auditbestand van een willekeurig boek van honderdduizend gebeurtenissen', () =>
  bewaaktGroot(100, 100_000));
