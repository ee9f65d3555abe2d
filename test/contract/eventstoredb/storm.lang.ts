import { beproefStoringen } from './storing.js';

const SEED = Number(process.env['ONTSCHOT_SEED'] ?? 20_260_301);
const KEREN = Number(process.env['ONTSCHOT_TEST_KEREN'] ?? 1_000);

it(`${KEREN} keer twee schrijvers op een server waarmee van alles misgaat (seed ${SEED}): elke bevestigde beweging staat er eenmaal`, async () => {
  const begin = Date.now();
  const { bevestigd, gedaan } = await beproefStoringen(SEED, KEREN, 8);
  const kwaad = [...gedaan].map(([wat, aantal]) => `${aantal} ${wat}`).join(', ');
  console.log(`${KEREN} keer in ${Math.round((Date.now() - begin) / 1000)} s: ${bevestigd} bevestigd; ${kwaad}`);
  expect(bevestigd).toBe(KEREN * 20);
});
