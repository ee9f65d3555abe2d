import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { leesInstellingen } from '../../apps/api/src/instellingen.js';
import { leesCompose, omgevingVan, service, WORTEL } from './bestanden.js';

/** Stands in for openssl: random text that differs each time, and a file where one was asked for. */
const OPENSSL = `#!/bin/sh
if [ "$2" = -base64 ]; then head -c 32 /dev/urandom | base64; exit; fi
if [ "$1" = rand ]; then echo "$$abc"; exit; fi
while [ $# -gt 0 ]; do case $1 in -out|-keyout) echo pem >"$2";; esac; shift; done
`;

describe('docker/geheimen.sh', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'geheimen-'));
    writeFileSync(join(map, 'openssl'), OPENSSL);
    chmodSync(join(map, 'openssl'), 0o755);
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  const draai = (): Record<string, string> => {
    const uit = join(map, 'geheimen');
    const env = { ...process.env, PATH: `${map}${delimiter}${process.env['PATH'] ?? ''}` };
    const { status, stderr } = spawnSync('sh', [join(WORTEL, 'docker/geheimen.sh'), uit], { env, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return Object.fromEntries(readdirSync(uit).map((naam) => [naam, readFileSync(join(uit, naam), 'utf8').trim()]));
  };

  it('maakt alles wat het compose-bestand vraagt, in een map voor deze gebruiker alleen', () => {
    expect(Object.keys(draai()).sort()).toEqual(Object.keys(leesCompose().secrets).sort());
    expect(statSync(join(map, 'geheimen')).mode & 0o777).toBe(0o700);
  });

  it('laat bij een tweede keer staan wat er al is', () => {
    expect(draai()).toEqual(draai());
  });

  it('geeft het adres van het cluster, met het wachtwoord van de servers, zoals de dienst het aanneemt', () => {
    const geheimen = draai();
    const omgeving = omgevingVan(service(leesCompose(), 'ontschot-1'));
    const { eventstore } = leesInstellingen({
      ...omgeving,
      ONTSCHOT_EVENTSTORE: geheimen['eventstore-adres'],
      ONTSCHOT_HOOFDSLEUTEL_BESTAND: join(map, 'geheimen', 'hoofdsleutel'),
    });
    expect(eventstore).toContain(`//admin:${geheimen['eventstore-beheerder']}@eventstore-1:2113,`);
  });
});

describe('de programma’s van de images', () => {
  const node = (programma: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(WORTEL, 'docker', programma), ...args], { encoding: 'utf8' });

  it('de ingang weigert wat zij niet kent', () => {
    expect(node('ingang.mjs', 'iets')).toMatchObject({ status: 2, stderr: 'Kies dienst of opdracht, niet "iets".\n' });
    expect(node('ingang.mjs').status).toBe(2);
  });

  it.each([
    [200, 0],
    [503, 1],
  ])('de gezondheidscontrole van Keycloak maakt van %s een %s', async (status, code) => {
    const server = createServer((_, antwoord) => antwoord.writeHead(status).end('{}')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const kind = spawn('bash', [join(WORTEL, 'docker/keycloak/gezond.sh'), String(port)], { stdio: 'ignore' });
    expect(await once(kind, 'close')).toEqual([code, null]);
    server.close();
  });

  it('een gebruiker krijgt zijn rol, zijn kenmerken en een wachtwoord voor één keer; een vreemd kenmerk wordt geweigerd', () => {
    const map = mkdtempSync(join(tmpdir(), 'gebruiker-'));
    // In the place of kcadm: writes down what it is asked.
    writeFileSync(join(map, 'kcadm'), `#!/bin/sh\necho "$@" >>"${join(map, 'gevraagd')}"\n`);
    chmodSync(join(map, 'kcadm'), 0o755);
    writeFileSync(join(map, 'geheim'), 'beheerderswachtwoord\n');
    writeFileSync(join(map, 'toeval'), '0f3c-toeval\n');
    const env = {
      ...process.env,
      KCADM: join(map, 'kcadm'),
      GEHEIM: join(map, 'geheim'),
      TOEVAL: join(map, 'toeval'),
    };
    const maak = (...args: string[]) =>
      spawnSync('bash', [join(WORTEL, 'docker/keycloak/gebruiker.sh'), ...args], { env, encoding: 'utf8' });

    const { status, stdout } = maak('w.visser', 'wijkteam', 'wijken=heechterp,bilgaard');
    const gevraagd = readFileSync(join(map, 'gevraagd'), 'utf8');
    expect(status).toBe(0);
    expect(stdout).toBe('Eenmalig wachtwoord van w.visser: 0f3c-toeval\n');
    expect(gevraagd).toContain('-s attributes.wijken=["heechterp","bilgaard"]');
    expect(gevraagd).toContain('requiredActions=["UPDATE_PASSWORD","CONFIGURE_TOTP"]');
    expect(gevraagd).toContain('--uusername w.visser --rolename wijkteam');
    expect(gevraagd).not.toContain('beheerderswachtwoord');
    expect(maak('w.visser', 'wijkteam', 'email=a@b').status).toBe(2);
    rmSync(map, { recursive: true });
  });
});
