import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesInstellingen } from '../../apps/api/src/instellingen.js';
import { leesbaar, start } from '../../apps/api/src/start.js';
import { CERTIFICAAT, Dubbel } from '../hulp/eventstoredb-dubbel/dubbel.js';

/** What the service says when it cannot start on this address. */
async function startOp(map: string, adres: string): Promise<string> {
  const omgeving = { ONTSCHOT_MODUS: 'demo', ONTSCHOT_DEMO: 'nee', ONTSCHOT_LOG: 'stil', PORT: '0' };
  const instellingen = leesInstellingen({ ...omgeving, ONTSCHOT_GEGEVENS: map, ONTSCHOT_EVENTSTORE: adres });
  return start(instellingen).then(() => 'gestart', leesbaar);
}

describe('gegeven een EventStoreDB die een dienst niet toelaat', () => {
  let map: string;
  let metTls: Dubbel;
  let zonderTls: Dubbel;
  let vreemd: Server;
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'start-'));
    [metTls, zonderTls] = [await Dubbel.start({ tls: true }), await Dubbel.start()];
    metTls.gebruiker = 'ontschot:goed';
    vreemd = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')).listen(0, '127.0.0.1');
    await once(vreemd, 'listening');
  });
  afterAll(async () => {
    vreemd.close();
    await metTls.sluit();
    await zonderTls.sluit();
    rmSync(map, { recursive: true });
  });

  const hier = (dubbel: Dubbel): string => `127.0.0.1:${dubbel.lijn.poort}`;

  it.each<[string, () => string, RegExp]>([
    [
      'het adres niet bestaat',
      () => 'esdb://u:geheim@nergens.invalid:2113?tls=true',
      /antwoordt niet.*naam en de poort/,
    ],
    ['er niemand luistert', () => 'esdb://u:geheim@127.0.0.1:1?tls=true', /antwoordt niet/],
    [
      'er iets anders luistert',
      () => `esdb://u:geheim@127.0.0.1:${(vreemd.address() as AddressInfo).port}?tls=false`,
      /antwoordt niet/,
    ],
    [
      'het wachtwoord niet klopt',
      () => `esdb://ontschot:geheim@${hier(metTls)}?tls=true&tlsCAFile=${CERTIFICAAT}`,
      /weigert deze gebruiker.*wachtwoord/,
    ],
    [
      'het certificaat van niemand is',
      () => `esdb://u:geheim@${hier(metTls)}?tls=true`,
      /certificaat.*niet wordt vertrouwd/,
    ],
    [
      'het bestand met het certificaat er niet is',
      () => `esdb://u:geheim@${hier(metTls)}?tlsCAFile=weg.pem`,
      /tlsCAFile/,
    ],
    ['de server geen TLS spreekt', () => `esdb://u:geheim@${hier(zonderTls)}?tls=true`, /spreekt geen TLS/],
  ])('als %s, dan zegt de start dat, met het adres en zonder het wachtwoord', async (_, adres, zin) => {
    const gezegd = await startOp(map, adres());
    expect(gezegd).toMatch(/^De opslag esdb:\/\/\S+ /);
    expect(gezegd).toMatch(zin);
    expect(gezegd).toContain('ONTSCHOT_EVENTSTORE');
    expect(gezegd).not.toContain('geheim');
  });
});
