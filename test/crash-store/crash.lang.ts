import { join } from 'node:path';
import { bouwKind, type Kind } from '../hulp/kind.js';
import { beproefSterven } from './crash.js';

const SEED = Number(process.env['ONTSCHOT_SEED'] ?? 20_250_301);
const RONDES = 100;

describe(`een proces dat midden in het schrijven wordt gedood (seed ${SEED})`, () => {
  let kind: Kind;
  beforeAll(() => (kind = bouwKind(join(import.meta.dirname, 'schrijver.ts'), ['event-store', 'kern'])));
  afterAll(() => kind.ruimOp());

  it.each([
    ['alleen', false],
    ['terwijl een ander proces het bestand open heeft', true],
  ])(
    `${RONDES} keer, %s: wat bevestigd was staat er eenmaal, niets half, en de opslag gaat vanzelf weer open`,
    (_, metAnder) => beproefSterven(kind, SEED, RONDES, metAnder),
    600_000,
  );
});
