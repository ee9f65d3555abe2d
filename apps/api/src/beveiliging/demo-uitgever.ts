import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { GRENZEN } from '../grenzen.js';
import type { Rol } from './identiteit.js';
import type { Tokeneisen } from './sleutels.js';

const ISSUER = 'urn:ontschot:demo';
const AUDIENCE = 'ontschot';
const ROLCLAIM = 'ontschot_rollen';
const ALG = 'ES256';

interface Persoon {
  readonly rol: Rol;
  readonly naam: string;
  readonly sub: string;
  readonly claims?: {
    readonly wijken?: readonly string[];
    readonly organisatie?: string;
    readonly huishouden?: string;
  };
}

/**
 * The household of the inwoner of the demo: in the demo boek it is that of the cash box of the team. A code as any other:
 * it says nothing, and was drawn once so that token and boek name the same.
 */
export const DEMO_HUISHOUDEN = 'hh-9wjx3grjsz3xv5wy';

/** Who can try the demo: one of each role, and a second wijkteam member of the same wijk, for a colleague has to agree. */
export const PERSONEN: readonly Persoon[] = [
  { rol: 'controller', naam: 'Controller van de gemeente', sub: 'demo-controller' },
  {
    rol: 'wijkteam',
    naam: 'Wijkteam Heechterp-Schieringen',
    sub: 'demo-wijkteam-1',
    claims: { wijken: ['heechterp'] },
  },
  { rol: 'wijkteam', naam: 'Collega in hetzelfde wijkteam', sub: 'demo-wijkteam-2', claims: { wijken: ['heechterp'] } },
  { rol: 'auditor', naam: 'Auditor', sub: 'demo-auditor' },
  { rol: 'beheerder', naam: 'Beheerder', sub: 'demo-beheerder' },
  { rol: 'aanbieder', naam: 'Aanbieder van opvang', sub: 'demo-aanbieder', claims: { organisatie: 'opvang-fryslan' } },
  {
    rol: 'financier',
    naam: 'Financier: de gemeente Leeuwarden',
    sub: 'demo-financier',
    claims: { organisatie: 'gemeente-leeuwarden' },
  },
  { rol: 'raad', naam: 'Raadslid', sub: 'demo-raad' },
  { rol: 'inwoner', naam: 'Inwoner', sub: 'demo-inwoner', claims: { huishouden: DEMO_HUISHOUDEN } },
  {
    rol: 'aanbieder',
    naam: 'Aanbieder: Jeugdbescherming De Kring',
    sub: 'demo-aanbieder-2',
    claims: { organisatie: 'jeugdbescherming-de-kring' },
  },
  {
    rol: 'financier',
    naam: 'Financier: het ministerie',
    sub: 'demo-financier-2',
    claims: { organisatie: 'ministerie' },
  },
];

export type DemoToken = Omit<Persoon, 'claims'> &
  NonNullable<Persoon['claims']> & { readonly token: string; readonly verlooptOp: string };

/** The issuer of the demo: its keys are made at start and go with it, so its tokens open nothing else. */
export class DemoUitgever {
  private constructor(
    private readonly sleutel: CryptoKey,
    readonly eisen: Tokeneisen,
  ) {}

  static async maak(): Promise<DemoUitgever> {
    const { publicKey, privateKey } = await generateKeyPair(ALG);
    const jwk = { ...(await exportJWK(publicKey)), kid: 'demo', alg: ALG };
    const sleutels = createLocalJWKSet({ keys: [jwk] });
    return new DemoUitgever(privateKey, { issuer: ISSUER, audience: AUDIENCE, rolclaim: ROLCLAIM, sleutels });
  }

  /** A fresh token for everybody of the demo. */
  tokens(): Promise<DemoToken[]> {
    const verloopt = Math.floor(Date.now() / 1_000) + GRENZEN.demoTokenS;
    return Promise.all(
      PERSONEN.map(async ({ claims, ...persoon }) => ({
        ...persoon,
        ...claims,
        token: await this.teken(persoon, { ...claims }, verloopt),
        verlooptOp: new Date(verloopt * 1_000).toISOString(),
      })),
    );
  }

  private teken(persoon: Omit<Persoon, 'claims'>, claims: Record<string, unknown>, verloopt: number): Promise<string> {
    return new SignJWT({ ...claims, [ROLCLAIM]: [persoon.rol] })
      .setProtectedHeader({ alg: ALG, kid: 'demo', typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(persoon.sub)
      .setIssuedAt()
      .setExpirationTime(verloopt)
      .sign(this.sleutel);
  }
}
