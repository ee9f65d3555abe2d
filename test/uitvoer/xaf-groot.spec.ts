import { bewaaktGroot } from './hulp/xaf-groot-proef.js';

describe('het auditbestand van een willekeurig boek van duizend gebeurtenissen', () => bewaaktGroot(101, 1_000));
