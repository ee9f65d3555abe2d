import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Hoofdsleutels } from '@ontschot/teksten';
import { generateKeyPair, SignJWT } from 'jose';
import { Proef } from '../e2e/hulp/app.js';
import { Issuer } from './issuer.js';

/** A route that every role but inwoner may read; on a boek that is not there it answers 404 to who is known. */
const DEUR = '/v1/boeken/nergens-2025/gebeurtenissen';

describe('tokens van een echte issuer', () => {
  let issuer: Issuer;
  let proef: Proef;
  let sleutels: string;
  beforeAll(() => {
    sleutels = join(mkdtempSync(join(tmpdir(), 'ontschot-sleutels-')), 'sleutels');
    writeFileSync(sleutels, Hoofdsleutels.nieuweRegel());
  });
  afterAll(() => rmSync(dirname(sleutels), { recursive: true, force: true }));

  beforeEach(async () => {
    issuer = await Issuer.start();
    proef = await productie({ ONTSCHOT_OIDC_ISSUER: issuer.adres });
  });
  afterEach(async () => {
    await proef.stop();
    await issuer.stop();
  });

  const productie = (omgeving: Record<string, string>): Promise<Proef> =>
    Proef.start(
      {
        ONTSCHOT_MODUS: 'productie',
        ONTSCHOT_OIDC_AUDIENCE: 'ontschot',
        ONTSCHOT_HOOFDSLEUTEL_BESTAND: sleutels,
        ...omgeving,
      },
      { sleutelRustMs: 0, tokenBewaardMs: 200 },
    );
  const klop = (token?: string, kop = `Bearer ${token}`) =>
    token === undefined ? proef.vraag().get(DEUR) : proef.vraag().get(DEUR).set('authorization', kop);

  it('een goed token komt binnen', async () => {
    await klop(await issuer.token('controller')).expect(404);
  });

  it('zonder token volgt 401 met WWW-Authenticate', async () => {
    const { status, headers, body } = await klop();
    expect([status, headers['www-authenticate'], body.code]).toEqual([
      401,
      'Bearer realm="ontschot"',
      'niet-aangemeld',
    ]);
  });

  it.each([
    ['voor een andere audience', { audience: 'iemand-anders' }],
    ['van een andere issuer', { issuer: 'https://elders.example' }],
    ['dat verlopen is', { exp: -60 }],
    ['dat nog niet geldt', { nbf: 60 }],
    ['met een e-mailadres als sub', { sub: 'karima@example.nl' }],
    ['met een naam als sub', { sub: 'Karima B' }],
    ['met een BSN als sub', { sub: '111222333' }],
    ['met een BSN in de sub', { sub: 'bsn:111-22-2333' }],
    ['zonder sub', { sub: '' }],
  ])('een token %s wordt geweigerd', async (_, opties) => {
    const { status, headers, body } = await klop(await issuer.token('controller', opties));
    expect([status, body.code]).toEqual([401, 'niet-aangemeld']);
    expect(headers['www-authenticate']).toContain('error="invalid_token"');
    expect(JSON.stringify(body)).not.toMatch(/karima|111/i);
  });

  it('een UUID als sub is een pseudoniem, ook als er toevallig negen zulke cijfers in staan', async () => {
    await klop(await issuer.token('controller', { sub: 'a1112223-33ab-4cde-8f00-0123456789ab' })).expect(404);
  });

  it('een token zonder handtekening (alg none) wordt geweigerd', async () => {
    const deel = (inhoud: object) => Buffer.from(JSON.stringify(inhoud)).toString('base64url');
    const goed = JSON.parse(Buffer.from((await issuer.token('controller')).split('.')[1]!, 'base64url').toString());
    await klop(`${deel({ alg: 'none', kid: 'eerste' })}.${deel(goed)}.`).expect(401);
  });

  it('de openbare sleutel als geheim (HS256) wordt geweigerd', async () => {
    const token = await issuer
      .inhoud('controller', {})
      .setProtectedHeader({ alg: 'HS256', kid: 'eerste' })
      .sign(new TextEncoder().encode(issuer.openbareSleutel));
    await klop(token).expect(401);
  });

  it('een sleutel van een ander onder dezelfde kid wordt geweigerd', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const token = await issuer
      .inhoud('controller', {})
      .setProtectedHeader({ alg: 'ES256', kid: 'eerste' })
      .sign(privateKey);
    await klop(token).expect(401);
  });

  it.each(['geen.token.hier', 'x', 'a'.repeat(9_000), 'Basic YTpi'])(
    'geen token maar iets anders geeft 401',
    async (rommel) => {
      await klop(rommel, rommel.startsWith('Basic') ? rommel : `Bearer ${rommel}`).expect(401);
    },
  );

  it('gegeven een nieuwe sleutel, als een token daarmee komt, dan worden de sleutels opnieuw gehaald', async () => {
    await klop(await issuer.token('controller')).expect(404);
    const keren = issuer.keren;
    await issuer.roteer('tweede', 'RS256');
    await klop(await issuer.token('controller')).expect(404);
    expect(issuer.keren).toBe(keren + 1);
    await klop(await issuer.token('controller', { kid: 'eerste' })).expect(404);
    expect(issuer.keren).toBe(keren + 1);
  });

  it('een onbekende kid geeft 401', async () => {
    await klop(await issuer.token('controller', { kid: 'verzonnen' })).expect(401);
  });

  it('een sleutel die is ingetrokken geldt niet meer zodra de sleutels opnieuw zijn gehaald', async () => {
    const oud = await issuer.token('controller');
    await klop(oud).expect(404);
    await issuer.roteer('derde', 'EdDSA', true);
    await klop(await issuer.token('controller')).expect(404);
    await new Promise((verder) => setTimeout(verder, 250));
    await klop(oud).expect(401);
  });

  it('een rol die niet bestaat geeft nergens recht op', async () => {
    await klop(await issuer.token('directeur')).expect(403);
  });

  it('een issuer die niet antwoordt is geen fout van het token: 503', async () => {
    issuer.stuk = true;
    const { status, body, headers } = await klop(await issuer.token('controller'));
    expect([status, body.code, headers['retry-after']]).toEqual([503, 'aanmelding-onbereikbaar', '5']);
    issuer.stuk = false;
    await klop(await issuer.token('controller')).expect(404);
  });

  it('een issuer die zich anders noemt dan is ingesteld wordt niet geloofd', async () => {
    issuer.andereNaam = 'https://elders.example';
    await klop(await issuer.token('controller')).expect(503);
  });

  it('met ONTSCHOT_OIDC_JWKS en een eigen rolclaim gaat het zonder discovery', async () => {
    issuer.andereNaam = 'https://elders.example';
    await proef.stop();
    proef = await productie({
      ONTSCHOT_OIDC_ISSUER: issuer.adres,
      ONTSCHOT_OIDC_JWKS: `${issuer.adres}/sleutels`,
      ONTSCHOT_OIDC_ROLCLAIM: 'rollen',
    });
    await klop(await issuer.token('controller')).expect(403);
    await klop(await issuer.token('x', { claims: { rollen: 'controller' } })).expect(404);
  });

  it('in productie zijn er geen tokens van de demo, en telt de Host niet', async () => {
    await proef.vraag().get('/v1/demo/tokens').expect(404);
    await proef.vraag().post('/v1/demo/leeg').expect(404);
    await proef.vraag().get('/gezondheid/levend').set('host', 'ontschot.example').expect(200);
  });

  it('een token van de demo opent in productie niets', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({ ontschot_rollen: ['controller'] })
      .setProtectedHeader({ alg: 'ES256', kid: 'demo' })
      .setIssuer('urn:ontschot:demo')
      .setAudience('ontschot')
      .setSubject('demo-controller')
      .setExpirationTime('1h')
      .sign(privateKey);
    await klop(token).expect(401);
  });
});
