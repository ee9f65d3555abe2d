import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@ontschot/kern';
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { probleem } from '../fouten/probleem.js';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import { ROLLEN, type Identiteit, type Rol } from './identiteit.js';
import { isPseudoniem } from './pseudoniem.js';
import { nietAangemeld } from './rol.guard.js';
import { ALGORITMEN, SleutelsOnbereikbaar, TOKENEISEN, type Tokeneisen } from './sleutels.js';

interface Bewaard {
  readonly identiteit: Identiteit;
  /** Until when it is taken at its word (ms since 1970). */
  readonly tot: number;
}

/** Turns a bearer token into who asks, or refuses it. A token that was right is remembered for a short while. */
@Injectable()
export class TokenLezer {
  private readonly bewaard = new Map<string, Bewaard>();

  constructor(
    @Inject(TOKENEISEN) private readonly eisen: Tokeneisen,
    @Inject(MET_GRENZEN) private readonly grenzen: Grenzen,
  ) {}

  /** Throws the 401 that tells what is missing, or 503 when the issuer's keys cannot be had. */
  async lees(kop: string | undefined): Promise<Identiteit> {
    if (kop === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(kop)?.[1];
    if (token === undefined || token.length > this.grenzen.token)
      throw nietAangemeld('Geef het token als: Authorization: Bearer <token>.', 'invalid_token');
    const nu = Date.now();
    const eerder = this.bewaard.get(token);
    if (eerder !== undefined && nu < eerder.tot) return eerder.identiteit;
    const identiteit = await this.controleer(token);
    this.bewaar(token, identiteit, nu);
    return identiteit;
  }

  private async controleer(token: string): Promise<Identiteit> {
    const { issuer, audience, sleutels, rolclaim } = this.eisen;
    try {
      const { payload } = await jwtVerify(token, sleutels, {
        issuer,
        audience,
        algorithms: ALGORITMEN,
        clockTolerance: this.grenzen.kloktolerantieS,
        requiredClaims: ['sub', 'exp'],
      });
      return identiteitUit(payload, rolclaim);
    } catch (fout) {
      if (fout instanceof SleutelsOnbereikbaar)
        throw probleem('aanmelding-onbereikbaar', 'De sleutels van de aanmelddienst zijn nu niet op te halen.', {
          'retry-after': '5',
        });
      if (fout instanceof errors.JWTExpired) throw nietAangemeld('Het token is verlopen.', 'invalid_token');
      if (fout instanceof errors.JOSEError) throw nietAangemeld('Het token is niet geldig.', 'invalid_token');
      throw fout;
    }
  }

  private bewaar(token: string, identiteit: Identiteit, nu: number): void {
    const oudste = this.bewaard.keys().next();
    if (this.bewaard.size >= this.grenzen.tokensBewaard && oudste.done !== true) this.bewaard.delete(oudste.value);
    this.bewaard.set(token, {
      identiteit,
      tot: Math.min(nu + this.grenzen.tokenBewaardMs, identiteit.verlooptOp * 1_000),
    });
  }
}

/** Who the claims speak of; throws 401 where they do not say it in a way that we can take. */
export function identiteitUit(payload: JWTPayload, rolclaim: string): Identiteit {
  const { sub = '', exp = 0 } = payload;
  // An e-mail address, a name or a BSN would end up in the history for ever.
  if (!isPseudoniem(sub)) throw nietAangemeld('Het token noemt de afzender niet bij een pseudoniem.', 'invalid_token');
  const tekst = (waarde: unknown): string | undefined => (isId(waarde) ? waarde : undefined);
  return {
    afzender: sub,
    rollen: new Set(lijst(payload[rolclaim]).filter((rol): rol is Rol => (ROLLEN as readonly string[]).includes(rol))),
    wijken: new Set(lijst(payload['wijken']).filter(isId)),
    organisatie: tekst(payload['organisatie']),
    huishouden: tekst(payload['huishouden']),
    verlooptOp: exp,
  };
}

/** A claim that holds one word or a list of them. */
const lijst = (claim: unknown): string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter((een): een is string => typeof een === 'string');
