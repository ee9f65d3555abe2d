import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { Grenzen } from '../grenzen.js';
import type { Oidc } from '../instellingen.js';
import { SleutelsOnbereikbaar, type Tokeneisen } from './sleutels.js';

/** The demands of a real OIDC issuer; its keys are fetched when first needed and again when an unknown key turns up. */
export function oidcEisen({ issuer, audience, jwks, rolclaim }: Oidc, grenzen: Grenzen): Tokeneisen {
  const vanAdres = (adres: string): JWTVerifyGetKey =>
    createRemoteJWKSet(new URL(adres), {
      timeoutDuration: grenzen.issuerMs,
      cooldownDuration: grenzen.sleutelRustMs,
    });
  let bron: Promise<JWTVerifyGetKey> | undefined;
  let opnieuwNa = 0;
  const haal = (): Promise<JWTVerifyGetKey> => {
    if (bron === undefined) {
      if (Date.now() < opnieuwNa) return Promise.reject(new SleutelsOnbereikbaar('de issuer antwoordde zojuist niet'));
      bron = (jwks === undefined ? ontdek(issuer, grenzen.issuerMs) : Promise.resolve(jwks)).then(vanAdres);
      bron.catch(() => {
        bron = undefined;
        opnieuwNa = Date.now() + Math.min(grenzen.sleutelRustMs, 5_000);
      });
    }
    return bron;
  };
  const sleutels: JWTVerifyGetKey = async (kop, token) => {
    const set = await haal();
    try {
      return await set(kop, token);
    } catch (fout) {
      // No such key is the token's fault; no answer, or an answer that is no key set, is the issuer's.
      if (fout instanceof errors.JWKSNoMatchingKey || fout instanceof errors.JWKSMultipleMatchingKeys) throw fout;
      if (fout instanceof errors.JOSENotSupported) throw fout;
      throw new SleutelsOnbereikbaar('de sleutels van de issuer zijn niet op te halen', { cause: fout });
    }
  };
  return { issuer, audience, rolclaim, sleutels };
}

/** The address of the keys, as the issuer itself gives it. Throws `SleutelsOnbereikbaar`. */
async function ontdek(issuer: string, binnenMs: number): Promise<string> {
  const adres = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const antwoord = await fetch(adres, { signal: AbortSignal.timeout(binnenMs), redirect: 'error' });
    const inhoud = (await antwoord.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (!antwoord.ok || inhoud.issuer !== issuer || typeof inhoud.jwks_uri !== 'string')
      throw new Error(`de issuer noemt zich anders of noemt geen sleutels (${antwoord.status})`);
    return inhoud.jwks_uri;
  } catch (fout) {
    throw new SleutelsOnbereikbaar(`${adres} geeft geen bruikbaar antwoord`, { cause: fout });
  }
}
