import { ID_PATROON } from '@ontschot/kern';
import { ROLLEN } from '../../apps/api/src/beveiliging/identiteit.js';
import { ALGORITMEN } from '../../apps/api/src/beveiliging/sleutels.js';
import { identiteitUit } from '../../apps/api/src/beveiliging/token-lezer.js';
import { lees, leesCompose, omgevingVan, service } from './bestanden.js';
import { claimsVan, clientVan, kenmerkenVan, leesRealm, type Realm } from './realm.js';

const WIJKTEAM = {
  id: 'b4a2e2a0-6b1e-4c1a-9c55-0d6a4d8f3b11',
  // Keycloak gives every user some roles of its own.
  rollen: ['wijkteam', 'default-roles-ontschot', 'offline_access'],
  kenmerken: { wijken: ['heechterp', 'bilgaard'], organisatie: ['opvang-fryslan'], huishouden: ['hh-1'] },
};
const EIGEN = ['wijken', 'organisatie', 'huishouden'];
const OMGEVING = omgevingVan(service(leesCompose(), 'ontschot'));

const lezing = (realm: Realm) => identiteitUit(claimsVan(realm, WIJKTEAM), OMGEVING['ONTSCHOT_OIDC_ROLCLAIM'] ?? '');

describe('de realm van Keycloak', () => {
  it('heeft precies de rollen van de dienst', () => {
    const namen = leesRealm().roles.realm.map(({ name }) => name);
    expect(namen.sort()).toEqual([...ROLLEN].sort());
  });

  it('geeft tokens waarin de dienst leest wie het is', () => {
    expect(lezing(leesRealm())).toEqual({
      afzender: WIJKTEAM.id,
      rollen: new Set(['wijkteam']),
      wijken: new Set(['heechterp', 'bilgaard']),
      organisatie: 'opvang-fryslan',
      huishouden: 'hh-1',
      verlooptOp: 2_000_000_000,
    });
  });

  it('heet zoals de dienst haar uitgever en ontvanger kent, en tekent zoals zij aanneemt', () => {
    const realm = leesRealm();
    const { KC_HOSTNAME } = omgevingVan(service(leesCompose(), 'keycloak'));
    expect(OMGEVING['ONTSCHOT_OIDC_ISSUER']).toBe(`${KC_HOSTNAME}/realms/${realm.realm}`);
    expect(claimsVan(realm, WIJKTEAM).aud).toBe(OMGEVING['ONTSCHOT_OIDC_AUDIENCE']);
    expect(ALGORITMEN).toContain(realm.defaultSignatureAlgorithm);
    expect(lees('docker/Caddyfile')).toContain(`path /realms/${realm.realm}/* `);
  });

  it('laat alleen de beheerder bepalen wie bij welke wijk, organisatie of huishouden hoort', () => {
    const kenmerken = kenmerkenVan(leesRealm()).filter(({ name }) => EIGEN.includes(name));
    expect(kenmerken.map(({ name }) => name)).toEqual(EIGEN);
    for (const { permissions, validations } of kenmerken) {
      expect(permissions.edit).toEqual(['admin']);
      expect(validations['pattern']?.pattern).toBe(ID_PATROON.source);
    }
  });

  it('heeft geen gebruikers, geen geheimen en geen weg met een wachtwoord in een verzoek', () => {
    const realm = leesRealm();
    const client = clientVan(realm);
    expect(realm.clients).toHaveLength(1);
    expect([realm.users, realm.registrationAllowed]).toEqual([undefined, false]);
    expect([client.publicClient, client.directAccessGrantsEnabled]).toEqual([true, false]);
    expect(client.attributes['pkce.code.challenge.method']).toBe('S256');
    expect(client.clientId).toBe(OMGEVING['ONTSCHOT_OIDC_CLIENT']);
    expect(lees('docker/keycloak/ontschot-realm.json')).not.toMatch(/"(secret|credentials|privateKey)"/);
  });
});

describe('de toets op de realm', () => {
  it.each([
    ['oidc-sub-mapper', 'access.token.claim', 'false'],
    ['oidc-usermodel-realm-role-mapper', 'claim.name', 'roles'],
    ['oidc-usermodel-attribute-mapper', 'claim.name', 'wijk'],
  ])('ziet een %s met %s %s', (soort, naam, waarde) => {
    const realm = leesRealm();
    const mapper = clientVan(realm).protocolMappers.find(({ protocolMapper }) => protocolMapper === soort);
    Object.assign(mapper?.config ?? {}, { [naam]: waarde });
    const anders = (): unknown => lezing(realm);
    const goed = lezing(leesRealm());
    if (soort === 'oidc-sub-mapper') expect(anders).toThrow('pseudoniem');
    else expect(anders()).not.toEqual(goed);
  });
});
