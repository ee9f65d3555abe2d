import { maakSleutel } from '@ontschot/audit';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Hoofdsleutels } from '@ontschot/teksten';
import { InstellingenFout } from './instellingen-lezer.js';
import { leesInstellingen } from './instellingen.js';

const map = mkdtempSync(join(tmpdir(), 'instellingen-'));
const SLEUTELS = join(map, 'sleutels');
writeFileSync(SLEUTELS, Hoofdsleutels.nieuweRegel());
afterAll(() => rmSync(map, { recursive: true, force: true }));

const PRODUCTIE = {
  ONTSCHOT_OIDC_ISSUER: 'https://login.example/',
  ONTSCHOT_OIDC_AUDIENCE: 'ontschot',
  ONTSCHOT_HOOFDSLEUTEL_BESTAND: SLEUTELS,
};
const regels = (omgeving: Record<string, string>): readonly string[] => {
  try {
    leesInstellingen(omgeving);
  } catch (fout) {
    if (fout instanceof InstellingenFout) return fout.regels;
    throw fout;
  }
  return [];
};

describe('de instellingen', () => {
  it('zijn in de demo met niets al goed', () => {
    expect(leesInstellingen({ ONTSCHOT_MODUS: 'demo' })).toEqual({
      modus: 'demo',
      vullen: true,
      poort: 3000,
      host: '127.0.0.1',
      gegevens: resolve('gegevens'),
      herkomst: 'ontschot.demo',
      inzagelogboekJaren: 5,
      log: 'warn',
      klokS: 60,
    });
  });

  it('zeggen hoe lang wordt bewaard wie keek', () => {
    const jaren = (ONTSCHOT_INZAGELOGBOEK_BEWAARJAREN: string) => ({
      ONTSCHOT_MODUS: 'demo',
      ONTSCHOT_INZAGELOGBOEK_BEWAARJAREN,
    });
    expect(leesInstellingen(jaren('7'))).toMatchObject({ inzagelogboekJaren: 7 });
    for (const fout of ['0', '101', 'vijf', '1.5'])
      expect(regels(jaren(fout))).toEqual([
        `ONTSCHOT_INZAGELOGBOEK_BEWAARJAREN is "${fout}"; geef een heel getal van 1 tot en met 100.`,
      ]);
  });

  it('noemen wie controlepunten tekent, en met welke sleutel', () => {
    const pad = join(map, 'sleutel.pem');
    const met = (ONTSCHOT_TEKENSLEUTEL_BESTAND: string, ONTSCHOT_HERKOMST = 'leeuwarden.nl') => ({
      ...{ ONTSCHOT_MODUS: 'demo', ONTSCHOT_TEKENSLEUTEL_BESTAND, ONTSCHOT_HERKOMST },
    });
    const { pem, sleutel } = maakSleutel('leeuwarden.nl');
    writeFileSync(pad, pem);
    expect(leesInstellingen(met(pad))).toMatchObject({
      herkomst: 'leeuwarden.nl',
      tekensleutel: { naam: 'leeuwarden.nl', kenmerk: sleutel.kenmerk },
    });
    writeFileSync(pad, 'geen sleutel');
    expect(regels(met(pad))).toEqual([expect.stringContaining('zonder sleutel van Ed25519')]);
    expect(regels(met(join(map, 'weg')))).toEqual([
      expect.stringContaining('geen bestand aan dat deze gebruiker kan lezen'),
    ]);
    expect(regels(met('', 'Met Spatie'))).toEqual([expect.stringContaining('geef een naam als leeuwarden.nl')]);
  });

  it('vragen in productie om een issuer, een audience en een hoofdsleutel', () => {
    expect(regels({})).toEqual([
      'ONTSCHOT_HOOFDSLEUTEL_BESTAND ontbreekt; in modus productie is deze nodig.',
      'ONTSCHOT_OIDC_ISSUER ontbreekt; in modus productie is deze nodig.',
      'ONTSCHOT_OIDC_AUDIENCE ontbreekt; in modus productie is deze nodig.',
    ]);
    expect(leesInstellingen(PRODUCTIE)).toMatchObject({
      modus: 'productie',
      log: 'info',
      hoofdsleutels: expect.any(Hoofdsleutels),
      oidc: { issuer: 'https://login.example/', audience: 'ontschot', jwks: undefined, rolclaim: 'ontschot_rollen' },
    });
  });

  it('noemen alles wat mis is in één keer', () => {
    const mis = regels({
      ...PRODUCTIE,
      PORT: '70000',
      ONTSCHOT_MODUS: 'productie',
      ONTSCHOT_DEMO: 'misschien',
      ONTSCHOT_LOG: 'luid',
      ONTSCHOT_OIDC_ISSUER: 'http://login.example',
      ONTSCHOT_OIDC_JWKS: 'sleutels',
      ONTSCHOT_GEGEVEN: 'x',
    });
    expect(mis.map((regel) => regel.split(' ')[0])).toEqual([
      'PORT',
      'ONTSCHOT_LOG',
      'ONTSCHOT_DEMO',
      'ONTSCHOT_OIDC_ISSUER',
      'ONTSCHOT_OIDC_JWKS',
      'ONTSCHOT_GEGEVEN',
    ]);
    expect(mis.at(-1)).toContain('ONTSCHOT_GEGEVENS');
  });

  it.each(['3000x', '-1', '1.5', '65536', '0x10', '1e3', '99999999999'])('PORT=%s is fout', (PORT) => {
    expect(regels({ ...PRODUCTIE, PORT })).toHaveLength(1);
  });

  it('lezen leeg als afwezig', () => {
    expect(leesInstellingen({ ONTSCHOT_MODUS: 'demo', PORT: ' ', ONTSCHOT_GEGEVENS: '' })).toMatchObject({
      poort: 3000,
    });
  });

  it('laten http toe naar deze machine zelf', () => {
    expect(regels({ ...PRODUCTIE, ONTSCHOT_OIDC_ISSUER: 'http://127.0.0.1:8080' })).toEqual([]);
  });

  it('zeggen wat er mis is met de hoofdsleutels zonder te herhalen wat er staat, ook niet een sleutel in plaats van een pad', () => {
    const stuk = join(map, 'stuk');
    writeFileSync(stuk, 'geheim\nook geheim');
    const sleutel = Hoofdsleutels.nieuweRegel();
    const bij = (pad: string, meer = {}) => regels({ ...PRODUCTIE, ONTSCHOT_HOOFDSLEUTEL_BESTAND: pad, ...meer });
    expect(bij(stuk)).toEqual([
      'ONTSCHOT_HOOFDSLEUTEL_BESTAND wijst een bestand aan dat niet klopt: regel 1 is geen sleutel van 32 bytes in base64.',
      'ONTSCHOT_HOOFDSLEUTEL_BESTAND wijst een bestand aan dat niet klopt: regel 2 is geen sleutel van 32 bytes in base64.',
    ]);
    expect(bij(sleutel)).toEqual([
      'ONTSCHOT_HOOFDSLEUTEL_BESTAND wijst geen bestand aan dat deze gebruiker kan lezen.',
    ]);
    expect(bij(SLEUTELS, { ONTSCHOT_GEGEVENS: map })).toEqual([expect.stringContaining('reservekopie')]);
    expect(regels({ ONTSCHOT_MODUS: 'demo', ONTSCHOT_HOOFDSLEUTEL_BESTAND: stuk })).toHaveLength(2);
  });

  it('houden de demo op deze machine', () => {
    expect(regels({ ONTSCHOT_MODUS: 'demo', ONTSCHOT_HOST: '0.0.0.0' })).toHaveLength(1);
  });

  it('kiezen met een adres voor EventStoreDB, en zonder voor een bestand', () => {
    const adres = 'esdb://ontschot:geheim@es.example:2113?tls=true';
    expect(leesInstellingen({ ...PRODUCTIE, ONTSCHOT_EVENTSTORE: adres })).toMatchObject({ eventstore: adres });
    expect(leesInstellingen(PRODUCTIE)).not.toHaveProperty('eventstore');
  });

  it.each([
    ['https://u:geheim@es.example', 'esdb://'],
    ['esdb://geheim@es.example', 'gebruiker:wachtwoord'],
    ['esdb://u:geheim@es.example:poort', 'naam:poort'],
    ['esdb://u:geheim@es.example?throwOnAppendFailure=false', '?tls=true'],
  ])('noemen bij een verkeerd adres van EventStoreDB (%s) wat eraan schort, en nooit het wachtwoord', (adres, raad) => {
    const [regel, ...meer] = regels({ ...PRODUCTIE, ONTSCHOT_EVENTSTORE: adres });
    expect(meer).toEqual([]);
    expect(regel).toContain(raad);
    expect(regel).toMatch(/^ONTSCHOT_EVENTSTORE /);
    expect(regel).not.toContain('geheim');
  });

  it('laten de namen van de tests met rust', () => {
    expect(regels({ ONTSCHOT_MODUS: 'demo', ONTSCHOT_TEST_X: '1', ONTSCHOT_BROWSER: '/usr/bin/chromium' })).toEqual([]);
  });
});
