// Smoke test: `npm start` on a free port with an empty data folder, and one real question to the demo book.
// With an address (`node scripts/rook.mjs http://127.0.0.1:3000`) it asks a service that runs already.
import './lib/node-version.mjs';
import assert from 'node:assert/strict';
import { withService } from './lib/service.mjs';

/** The begroting of Leeuwarden 2025 in eurocents, as the source gives it. */
const BEGROTING = 38_346_300_000;

async function ask(address) {
  const { tokens } = await getJson(`${address}/v1/demo/tokens`);
  const { token } = tokens.find(({ rol }) => rol === 'controller');
  const { regels } = await getJson(`${address}/v1/boeken/GM0080-2025/saldi?per=koker`, {
    authorization: `Bearer ${token}`,
  });
  const total = regels.reduce((sum, { primitief }) => sum + primitief, 0);
  assert.equal(total, BEGROTING, 'the kokers of Leeuwarden 2025 do not add up to the begroting');
  console.log(`Rooktest: ${regels.length} kokers, samen ${total} eurocent, zoals de bron.`);
}

async function getJson(url, headers = {}) {
  const response = await fetch(url, { headers });
  const body = await response.text();
  assert.equal(response.status, 200, `${url}: ${response.status} ${body}`);
  return JSON.parse(body);
}

const running = process.argv[2];
if (running) await ask(running);
else await withService(ask);
