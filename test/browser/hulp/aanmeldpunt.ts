import { createHash, randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Issuer } from '../../security/issuer.js';

/** What was asked of it, for a test to look at. */
export interface Aanmeldpunt {
  /** How often a code was turned into a token with the right proof. */
  ingewisseld: number;
}

/**
 * Makes our small issuer one where people sign in: a page that lets everybody in at once (code with PKCE), and a place
 * that turns a code into tokens for who can prove to have asked it. A double: a real issuer asks who somebody is.
 */
export function maakAanmeldpunt(issuer: Issuer, rol: string, client: string): Aanmeldpunt {
  const stand: Aanmeldpunt = { ingewisseld: 0 };
  const codes = new Map<string, string>();
  issuer.punten.set('authorization', ({ url = '' }, antwoord) => {
    const vraag = new URL(url, issuer.adres).searchParams;
    const code = randomUUID();
    codes.set(code, vraag.get('code_challenge') ?? '');
    const terug = new URL(vraag.get('redirect_uri') ?? '');
    if (vraag.get('client_id') !== client || vraag.get('code_challenge_method') !== 'S256') {
      antwoord.writeHead(400).end();
      return;
    }
    terug.searchParams.set('code', code);
    terug.searchParams.set('state', vraag.get('state') ?? '');
    antwoord.writeHead(302, { location: terug.href }).end();
  });
  issuer.punten.set('token', (verzoek, antwoord) => {
    void (async () => {
      const vraag = new URLSearchParams(await text(verzoek));
      const bewijs = createHash('sha256')
        .update(vraag.get('code_verifier') ?? '')
        .digest('base64url');
      if (codes.get(vraag.get('code') ?? '') !== bewijs) {
        antwoord.writeHead(400).end('{"error":"invalid_grant"}');
        return;
      }
      stand.ingewisseld += 1;
      const access_token = await issuer.token(rol, { exp: 600 });
      const id_token = await issuer.token(rol, { audience: client, claims: { name: 'Karin Controller' } });
      antwoord.end(JSON.stringify({ access_token, id_token, token_type: 'Bearer', expires_in: 600 }));
    })();
  });
  return stand;
}
