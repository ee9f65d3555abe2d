// Comes with fastify, which checks with it too.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Ajv } from 'ajv';
import { leesInstellingen } from '../../apps/api/src/instellingen.js';
import { lees, leesCompose, omgevingVan, service, sleutelbestand, type Compose } from './bestanden.js';
import { composefouten } from './toets.js';

const SLEUTEL = sleutelbestand();
afterAll(() => rmSync(dirname(SLEUTEL), { recursive: true }));
const API = ['ontschot', 'ontschot-1', 'ontschot-2'];
const ADRES = 'esdb://admin:proef@eventstore-1:2113,eventstore-2:2113,eventstore-3:2113?tls=true&tlsCAFile=/ca/ca.crt';

/** The faults that the schema of the Compose Specification finds. */
function schemafouten(compose: unknown): string[] {
  const { $schema: _, ...schema } = JSON.parse(lees('test/compose/compose-spec.json')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { duration: true, expose: true, ports: true } });
  const klopt = ajv.validate(schema, compose);
  return klopt ? [] : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The environment of an API node with what comes as a secret, as docker/ingang.mjs puts it together. */
function instellingenVan(compose: Compose, naam: string): Record<string, string> {
  const { secrets = [] } = service(compose, naam);
  const alsBestand = secrets.flatMap((een) => (typeof een === 'string' ? [] : [[een.target ?? een.source, ADRES]]));
  const omgeving = omgevingVan(service(compose, naam));
  expect(omgeving['ONTSCHOT_HOOFDSLEUTEL_BESTAND']).toBe('/run/secrets/hoofdsleutel');
  expect(secrets).toContain('hoofdsleutel');
  return {
    ...omgeving,
    ...(Object.fromEntries(alsBestand) as Record<string, string>),
    ONTSCHOT_HOOFDSLEUTEL_BESTAND: SLEUTEL,
  };
}

describe('het compose-bestand', () => {
  it('volgt het schema van de Compose Specification', () => {
    expect(schemafouten(leesCompose())).toEqual([]);
  });

  it('zet images vast, bewaakt en schermt elke service af, en houdt geen geheim', () => {
    expect(composefouten(leesCompose())).toEqual([]);
  });

  it('geeft zonder profiel één knoop, en met cluster twee knopen op drie EventStoreDB', () => {
    const met = (profiel?: string): string[] =>
      Object.entries(leesCompose().services)
        .filter(([, { profiles = [] }]) => (profiel === undefined ? profiles.length === 0 : profiles.includes(profiel)))
        .map(([naam]) => naam)
        .sort();
    expect(met()).toEqual(['eventstore', 'keycloak', 'keycloak-db', 'ontschot', 'proxy']);
    expect(met('cluster')).toEqual(
      ['certificaten', 'cluster', ...[1, 2, 3].map((n) => `eventstore-${n}`), 'ontschot-1', 'ontschot-2'].sort(),
    );
  });

  it.each(API)('geeft %s instellingen die de dienst kent en aanneemt', (naam) => {
    expect(leesInstellingen(instellingenVan(leesCompose(), naam))).toMatchObject({
      modus: 'productie',
      gegevens: '/gegevens',
      oidc: { issuer: 'https://ontschot.localhost/realms/ontschot', audience: 'ontschot', rolclaim: 'ontschot_rollen' },
      eventstore: naam === 'ontschot' ? 'esdb://eventstore:2113?tls=false' : ADRES,
    });
  });

  it.each(['ONTSCHOT_OIDC_ISSUER', 'ONTSCHOT_OIDC_AUDIENCE'])('zonder %s start de dienst niet', (weg) => {
    const { [weg]: _, ...rest } = instellingenVan(leesCompose(), 'ontschot');
    expect(() => leesInstellingen(rest)).toThrow(`${weg} ontbreekt`);
  });

  it('geeft elke API-knoop een eigen leesdatabase, en elke EventStoreDB eigen gegevens en een eigen naam', () => {
    const compose = leesCompose();
    const eerste = (naam: string): string | undefined => service(compose, naam).volumes?.[0];
    const knopen = ['eventstore', 'eventstore-1', 'eventstore-2', 'eventstore-3'];
    const volumes = [...API, ...knopen].map(eerste);
    expect(new Set(volumes).size).toBe(volumes.length);
    for (const naam of knopen.slice(1)) {
      const omgeving = omgevingVan(service(compose, naam));
      expect(omgeving).toMatchObject({
        EVENTSTORE_NODE_HOST_ADVERTISE_AS: naam,
        EVENTSTORE_REPLICATION_HOST_ADVERTISE_AS: naam,
        EVENTSTORE_CERTIFICATE_FILE: `/knopen/${naam}/node.crt`,
        EVENTSTORE_CERTIFICATE_PRIVATE_KEY_FILE: `/knopen/${naam}/node.key`,
      });
      const anderen = knopen.slice(1).filter((een) => een !== naam);
      expect(omgeving['EVENTSTORE_GOSSIP_SEED']?.split(',')).toEqual(anderen.map((een) => `${een}:2113`));
      expect(lees('docker/eventstore/certificaten.sh')).toContain(naam);
    }
  });

  it('de proxy stuurt naar de knopen die er zijn', () => {
    const compose = leesCompose();
    for (const [deur, knopen] of [['proxy', ['ontschot']] as const, ['cluster', ['ontschot-1', 'ontschot-2']] as const])
      expect(omgevingVan(service(compose, deur))['KNOPEN']?.split(' ')).toEqual(knopen.map((een) => `${een}:3000`));
  });
});

describe('de toets op het compose-bestand', () => {
  const met = (verander: (compose: Compose) => void): Compose => {
    const compose = leesCompose();
    verander(compose);
    return compose;
  };

  it.each<[string, (compose: Compose) => void]>([
    [
      'proxy: image docker.io/library/caddy:latest',
      (c) => (service(c, 'proxy').image = 'docker.io/library/caddy:latest'),
    ],
    ['keycloak-db: image postgres', (c) => (service(c, 'keycloak-db').image = 'postgres')],
    ['eventstore: geen gezondheidscontrole', (c) => delete service(c, 'eventstore').healthcheck],
    ['eventstore: open naar buiten', (c) => (service(c, 'eventstore').ports = ['127.0.0.1:2113:2113'])],
    ['proxy: 443:443 open voor iedereen', (c) => (service(c, 'proxy').ports = ['443:443'])],
    ['ontschot: schrijfbaar bestandssysteem', (c) => delete service(c, 'ontschot').read_only],
    ['keycloak: geheim in KC_DB_PASSWORD', (c) => (service(c, 'keycloak').environment = { KC_DB_PASSWORD: 'x' })],
    [
      'ontschot-1: geheim in ONTSCHOT_EVENTSTORE',
      (c) => (service(c, 'ontschot-1').environment = { ONTSCHOT_EVENTSTORE: ADRES }),
    ],
    ['eventstore: netwerk rand leidt naar buiten', (c) => (service(c, 'eventstore').networks = ['rand'])],
    [
      'ontschot: wacht niet tot eventstore klaar is',
      (c) => (service(c, 'ontschot').depends_on = { eventstore: { condition: 'service_started' } }),
    ],
    [
      'proxy: wacht op ontschot-1, die dan niet start',
      (c) => (service(c, 'proxy').depends_on = { 'ontschot-1': { condition: 'service_healthy' } }),
    ],
    ['volume kwijt: ongebruikt', (c) => (c.volumes['kwijt'] = null)],
    ['geheim tls.key: geen bestand', (c) => (c.secrets['tls.key'] = { file: 'sleutel.pem' })],
  ])('ziet: %s', (fout, verander) => {
    expect(composefouten(met(verander)).join('\n')).toContain(fout);
  });

  it('ziet een veld dat compose niet kent en een instelling die de dienst niet kent', () => {
    expect(schemafouten(met((c) => Object.assign(service(c, 'proxy'), { imgae: 'x' })))).not.toEqual([]);
    const compose = met((c) => Object.assign(service(c, 'ontschot').environment ?? {}, { ONTSCHOT_HOTS: 'x' }));
    expect(() => leesInstellingen(instellingenVan(compose, 'ontschot'))).toThrow('ONTSCHOT_HOTS kennen wij niet');
  });
});
