import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { Verlopen } from '../api/probleem.js';
import { rolUit, type Aanmelding, type Sessie } from './sessie.js';

type MetIssuer = Extract<Aanmelding, { modus: 'productie' }>;
export const TERUG = '/aanmelden/terug';

const beheer = ({ issuer, client }: MetIssuer): UserManager =>
  new UserManager({
    authority: issuer,
    client_id: client ?? '',
    redirect_uri: `${location.origin}${TERUG}`,
    post_logout_redirect_uri: location.origin,
    scope: 'openid',
    // For this tab only: whoever closes it is signed out here.
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    // With a refresh token, as most issuers give; without one it would take an iframe of the issuer, which the content
    // security policy does not allow: then the session ends with its token.
    automaticSilentRenew: true,
  });

/** Goes to the issuer to sign in (code with PKCE), and comes back to where somebody was. */
export const gaAanmelden = (aanmelding: MetIssuer): Promise<void> =>
  beheer(aanmelding).signinRedirect({ state: `${location.pathname}${location.search}` });

/** Who is signed in, also right after coming back; nobody when it has to be done again. */
export async function oidcSessie(aanmelding: MetIssuer): Promise<Sessie | undefined> {
  const manager = beheer(aanmelding);
  if (location.pathname === TERUG) {
    try {
      const gebruiker = await manager.signinCallback();
      history.replaceState(null, '', terugNaar(gebruiker?.state));
    } catch {
      // The issuer said no, or this answer was used before: loading it again never helps, signing in again does.
      history.replaceState(null, '', '/');
      return undefined;
    }
  }
  const gebruiker = await manager.getUser();
  if (gebruiker === null || gebruiker.expired === true) return undefined;
  return sessieVan(manager, gebruiker, aanmelding.rolclaim);
}

/** Only a page of ours, and not the one that somebody comes back on. */
const terugNaar = (plek: unknown): string =>
  typeof plek === 'string' && /^\/(?!\/)/.test(plek) && new URL(plek, location.origin).pathname !== TERUG ? plek : '/';

/** What the token says of the holder is for showing only: what may be seen, the service decides. */
function sessieVan(manager: UserManager, gebruiker: User, rolclaim: string): Sessie {
  const claims = inhoudVan(gebruiker.access_token);
  return {
    rol: rolUit(claims[rolclaim]),
    sub: gebruiker.profile.sub,
    naam: gebruiker.profile.name ?? 'Aangemeld',
    ...tekst('organisatie', claims['organisatie']),
    ...tekst('huishouden', claims['huishouden']),
    ...(Array.isArray(claims['wijken']) && { wijken: claims['wijken'] as string[] }),
    async token() {
      const nu = await manager.getUser();
      if (nu === null || nu.expired === true) throw new Verlopen();
      return nu.access_token;
    },
    async einde() {
      sessionStorage.removeItem('ontschot-boek');
      await manager.signoutRedirect();
    },
  };
}

const tekst = (naam: string, waarde: unknown): Record<string, string> =>
  typeof waarde === 'string' ? { [naam]: waarde } : {};

function inhoudVan(token: string): Record<string, unknown> {
  const deel = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    const bytes = Uint8Array.from(atob(deel), (teken) => teken.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
