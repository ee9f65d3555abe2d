import type { JWTVerifyGetKey } from 'jose';

/** What a token must satisfy, and where the keys are. */
export interface Tokeneisen {
  readonly issuer: string;
  readonly audience: string;
  readonly rolclaim: string;
  readonly sleutels: JWTVerifyGetKey;
}

/** Only signatures with a key pair: a secret that both sides know, or none at all, proves nothing here. */
export const ALGORITMEN = ['RS256', 'ES256', 'EdDSA', 'Ed25519'];

/** Injection token of the `Tokeneisen`. */
export const TOKENEISEN = Symbol('tokeneisen');

/** The issuer or its keys cannot be reached: nobody can say whether a token is right. */
export class SleutelsOnbereikbaar extends Error {
  override readonly name = 'SleutelsOnbereikbaar';
}
