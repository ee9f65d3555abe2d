import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SignJWT, type CryptoKey } from 'jose';
import request from 'supertest';
import { DemoUitgever } from '../../../apps/api/src/beveiliging/demo-uitgever.js';
import type { Tokeneisen } from '../../../apps/api/src/beveiliging/sleutels.js';
import { maakDienst } from '../../../apps/api/src/dienst.js';
import type { Grenzen } from '../../../apps/api/src/grenzen.js';
import { leesInstellingen } from '../../../apps/api/src/instellingen.js';
import { EEN_HUISHOUDEN, TIEN_HUISHOUDENS } from '../../../apps/api/src/opdrachten/soorten/delen.js';

import { kiesOpslag, type Proefopslag } from '../../hulp/opslag.js';

export type Rol = 'controller' | 'wijkteam' | 'auditor' | 'beheerder' | 'aanbieder' | 'financier' | 'raad' | 'inwoner';

/** Whose token: of a role, of the second member of the wijkteam, or one that a test made. */
export type Wie = Rol | 'collega' | { readonly token: string };

/** A list in an answer, to look into. */
export const rijen = (lijst: unknown): Readonly<Record<string, unknown>>[] => lijst as Record<string, unknown>[];

/** Who read households is always logged: not into the outcome of the tests. */
const NERGENS = new Writable({ write: (_deel, _soort, klaar) => klaar() });

/** The real service on a real store in a folder of its own. */
export class Proef {
  app!: NestFastifyApplication;
  private tokens: { rol: Rol; token: string }[] = [];
  /** The first household that was taken in: its code is chance, so an example cannot know it. */
  huishouden = EEN_HUISHOUDEN;
  private huishoudens: readonly string[] = [];

  private opslag: Proefopslag | undefined;

  private constructor(readonly map: string) {}

  static async start(
    omgeving: Record<string, string> = {},
    grenzen: Partial<Grenzen> = {},
    log?: Writable,
  ): Promise<Proef> {
    const proef = new Proef(mkdtempSync(join(tmpdir(), 'ontschot-e2e-')));
    await proef.begin(omgeving, grenzen, log);
    return proef;
  }

  async begin(omgeving: Record<string, string> = {}, grenzen: Partial<Grenzen> = {}, log?: Writable): Promise<void> {
    const instellingen = leesInstellingen({
      ONTSCHOT_MODUS: 'demo',
      ONTSCHOT_DEMO: 'nee',
      ONTSCHOT_LOG: 'stil',
      ONTSCHOT_GEGEVENS: this.map,
      PORT: '0',
      ...omgeving,
    });
    // A test that names a store itself gets that one.
    if (instellingen.eventstore === undefined) this.opslag ??= await kiesOpslag(this.map);
    const opslag = instellingen.eventstore === undefined ? this.opslag : undefined;
    this.app = await maakDienst(instellingen, grenzen, log ?? NERGENS, opslag && (() => opslag.open()));
    await this.app.init();
    await this.app.getHttpAdapter().getInstance().ready();
    if (instellingen.modus === 'demo') this.tokens = (await this.vraag().get('/v1/demo/tokens')).body.tokens;
  }

  /** Address of the server that has the events, when that is not the folder. */
  get eventstore(): string | undefined {
    return this.opslag?.adres;
  }

  vraag() {
    return request(this.app.getHttpServer());
  }

  /** A token of somebody who is not among the people of the demo. */
  async iemand(
    rollen: Rol | readonly Rol[],
    sub: string,
    claims: Record<string, unknown> = {},
    /** How long it holds from now; below zero it has ended. */
    seconden = 3_600,
  ): Promise<{ readonly token: string }> {
    const { eisen, sleutel } = this.app.get<{ eisen: Tokeneisen; sleutel: CryptoKey }>(DemoUitgever);
    const { issuer, audience, rolclaim } = eisen;
    const verloopt = Math.floor(Date.now() / 1_000) + seconden;
    const jwt = new SignJWT({ ...claims, iss: issuer, aud: audience, [rolclaim]: [rollen].flat() })
      .setProtectedHeader({ alg: 'ES256', kid: 'demo', typ: 'JWT' })
      .setSubject(sub)
      .setExpirationTime(verloopt);
    return { token: await jwt.sign(sleutel) };
  }

  token(wie: Wie): string {
    if (typeof wie === 'object') return wie.token;
    const rol = wie === 'collega' ? 'wijkteam' : wie;
    const van = this.tokens.filter((een) => een.rol === rol);
    return (wie === 'collega' ? van.at(-1) : van[0])!.token;
  }

  /** An auditor says what for: it may read households. */
  haal(pad: string, rol: Wie = 'controller') {
    const gevraagd = this.vraag()
      .get(pad)
      .set('authorization', `Bearer ${this.token(rol)}`);
    return rol === 'auditor' ? gevraagd.set('ontschot-doelbinding', 'Steekproef') : gevraagd;
  }

  stuur(pad: string, inhoud: object, id: string, rol: Wie = 'controller') {
    return this.vraag()
      .post(pad)
      .set('authorization', `Bearer ${this.token(rol)}`)
      .set('idempotency-key', id)
      .send(this.metHuishouden(inhoud))
      .on('response', ({ body }: { body?: { gebeurtenissen?: { gegevens: { huishoudens?: string[] } }[] } }) => {
        const codes = body?.gebeurtenissen?.[0]?.gegevens.huishoudens ?? [];
        if (codes[0] === undefined || this.huishouden !== EEN_HUISHOUDEN) return;
        [this.huishouden, this.huishoudens] = [codes[0], codes];
      });
  }

  private metHuishouden(inhoud: object): object {
    let tekst = JSON.stringify(inhoud);
    if (!tekst.includes(EEN_HUISHOUDEN)) return inhoud;
    // In the examples that name ten, the others come after the first.
    TIEN_HUISHOUDENS.forEach((code, i) => {
      const echt = i === 0 ? this.huishouden : this.huishoudens[i];
      if (echt !== undefined) tekst = tekst.replaceAll(`"${code}"`, `"${echt}"`);
    });
    return JSON.parse(tekst) as object;
  }

  /** Ends the service and begins it again on the same data. */
  async opnieuw(): Promise<void> {
    await this.app.close();
    await this.begin();
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.opslag?.ruimOp();
    rmSync(this.map, { recursive: true, force: true });
  }
}
