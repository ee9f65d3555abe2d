import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

export interface Tokenopties {
  readonly kid?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly sub?: string | undefined;
  /** Seconds from now. */
  readonly exp?: number;
  readonly nbf?: number;
  readonly claims?: Readonly<Record<string, unknown>>;
}

interface Sleutel {
  readonly kid: string;
  readonly alg: string;
  readonly geheim: CryptoKey;
  readonly openbaar: JWK;
  readonly spki: string;
}

/** A small OIDC issuer of our own: discovery, keys that rotate, and tokens of every kind. */
export class Issuer {
  private readonly sleutels: Sleutel[] = [];
  private server!: Server;
  adres = '';
  /** How often the keys were fetched. */
  keren = 0;
  /** What the discovery says the issuer is called, when that is to be something else. */
  andereNaam: string | undefined;
  stuk = false;
  /** What else it answers, by path; the discovery names these as `<naam>_endpoint`. */
  readonly punten = new Map<string, (verzoek: IncomingMessage, antwoord: ServerResponse) => void>();

  static async start(): Promise<Issuer> {
    const issuer = new Issuer();
    await issuer.roteer('eerste', 'ES256');
    issuer.server = createServer((verzoek, antwoord) => {
      antwoord.setHeader('content-type', 'application/json').setHeader('access-control-allow-origin', '*');
      const punt = issuer.punten.get((verzoek.url ?? '').split('?')[0]!.slice(1));
      if (punt !== undefined) punt(verzoek, antwoord);
      else if (issuer.stuk) antwoord.writeHead(500).end('{}');
      else if (verzoek.url === '/.well-known/openid-configuration')
        antwoord.end(
          JSON.stringify({
            issuer: issuer.andereNaam ?? issuer.adres,
            jwks_uri: `${issuer.adres}/sleutels`,
            ...Object.fromEntries(
              [...issuer.punten.keys()].map((naam) => [`${naam}_endpoint`, `${issuer.adres}/${naam}`]),
            ),
          }),
        );
      else {
        issuer.keren += 1;
        antwoord.end(JSON.stringify({ keys: issuer.sleutels.map(({ openbaar }) => openbaar) }));
      }
    }).listen(0, '127.0.0.1');
    await once(issuer.server, 'listening');
    issuer.adres = `http://127.0.0.1:${(issuer.server.address() as AddressInfo).port}`;
    return issuer;
  }

  /** A new key, which signs from now on; the older ones stay published unless `alleen`. */
  async roteer(kid: string, alg: string, alleen = false): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    if (alleen) this.sleutels.length = 0;
    const openbaar = { ...(await exportJWK(publicKey)), kid, alg };
    this.sleutels.push({ kid, alg, geheim: privateKey, openbaar, spki: await exportSPKI(publicKey) });
  }

  /** The public key as text, which is no secret. */
  get openbareSleutel(): string {
    return this.sleutels[0]!.spki;
  }

  async token(rol: string, opties: Tokenopties = {}): Promise<string> {
    const sleutel = this.sleutels.find(({ kid }) => kid === opties.kid) ?? this.sleutels.at(-1)!;
    return this.inhoud(rol, opties)
      .setProtectedHeader({ alg: sleutel.alg, kid: opties.kid ?? sleutel.kid })
      .sign(sleutel.geheim);
  }

  inhoud(rol: string, { issuer, audience, sub = 'abc-123', exp = 600, nbf, claims }: Tokenopties): SignJWT {
    const nu = Math.floor(Date.now() / 1_000);
    const jwt = new SignJWT({ ontschot_rollen: [rol], ...claims })
      .setIssuer(issuer ?? this.adres)
      .setAudience(audience ?? 'ontschot')
      .setSubject(sub)
      .setIssuedAt(nu)
      .setExpirationTime(nu + exp);
    return nbf === undefined ? jwt : jwt.setNotBefore(nu + nbf);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
