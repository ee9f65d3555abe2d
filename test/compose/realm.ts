import type { JWTPayload } from 'jose';
import { lees } from './bestanden.js';

interface Mapper {
  readonly protocolMapper: string;
  config: Record<string, string>;
}

interface Client {
  clientId: string;
  publicClient: boolean;
  directAccessGrantsEnabled: boolean;
  redirectUris: string[];
  attributes: Record<string, string>;
  protocolMappers: Mapper[];
}

/** What we look at in the realm of Keycloak. */
export interface Realm {
  realm: string;
  users?: unknown;
  registrationAllowed: boolean;
  defaultSignatureAlgorithm: string;
  roles: { realm: { name: string }[] };
  clients: Client[];
  components: Record<string, { config: Record<string, string[]> }[]>;
}

export interface Kenmerk {
  readonly name: string;
  readonly multivalued: boolean;
  readonly permissions: { readonly view: string[]; readonly edit: string[] };
  readonly validations: Record<string, { readonly pattern?: string }>;
}

export const leesRealm = (): Realm => JSON.parse(lees('docker/keycloak/ontschot-realm.json')) as Realm;

/** The one client, for everybody who signs in. */
export function clientVan(realm: Realm): Client {
  const [client] = realm.clients;
  if (client === undefined) throw new Error('de realm heeft geen client');
  return client;
}

/** The attributes that a user may have; Keycloak keeps their description as JSON in a text. */
export function kenmerkenVan(realm: Realm): Kenmerk[] {
  const profiel = realm.components['org.keycloak.userprofile.UserProfileProvider']?.[0];
  const tekst = profiel?.config['kc.user.profile.config']?.[0] ?? '{"attributes":[]}';
  const inhoud = JSON.parse(tekst) as { attributes: Kenmerk[]; unmanagedAttributePolicy?: string };
  if (inhoud.unmanagedAttributePolicy !== undefined) throw new Error('kenmerken buiten het profiel zijn niet nodig');
  return inhoud.attributes;
}

export interface Gebruiker {
  readonly id: string;
  readonly rollen: readonly string[];
  readonly kenmerken: Readonly<Record<string, readonly string[]>>;
}

/** The claims of an access token, as the documentation of Keycloak describes the mappers that we use. */
export function claimsVan(realm: Realm, { id, rollen, kenmerken }: Gebruiker): JWTPayload {
  const claims: JWTPayload = { exp: 2_000_000_000 };
  for (const { protocolMapper, config } of clientVan(realm).protocolMappers) {
    if (config['access.token.claim'] !== 'true') continue;
    const claim = config['claim.name'] ?? '';
    const waarden = kenmerken[config['user.attribute'] ?? ''] ?? [];
    if (protocolMapper === 'oidc-sub-mapper') claims.sub = id;
    else if (protocolMapper === 'oidc-audience-mapper') claims.aud = config['included.custom.audience'] ?? '';
    else if (protocolMapper === 'oidc-usermodel-realm-role-mapper') claims[claim] = rollen;
    else if (protocolMapper !== 'oidc-usermodel-attribute-mapper') throw new Error(`mapper ${protocolMapper}?`);
    else if (waarden.length > 0) claims[claim] = config['multivalued'] === 'true' ? waarden : waarden[0];
  }
  return claims;
}
