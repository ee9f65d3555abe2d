import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ROLLEN } from '../beveiliging/identiteit.js';
import { Openbaar } from '../beveiliging/rechten.js';
import { probleem } from '../fouten/probleem.js';
import { AANMELDING, type Aanmelding } from './aanmelding.js';
import { leesWebbestanden } from './bestanden.js';

/** Addresses of pages: the browser finds out which page is meant, so that each can be shared. */
const BLADZIJDEN = ['', 'aanmelden/terug', ...ROLLEN, ...ROLLEN.map((rol) => `${rol}/*`)];
/** Its name holds a hash of what is in it, so it never changes. */
const VOOR_ALTIJD = 'public, max-age=31536000, immutable';

/** The workplaces: files that hold nothing of a boek. They ask for it with a token, as anybody could. */
@ApiExcludeController()
@Controller()
export class WebController {
  private readonly bestanden = leesWebbestanden(import.meta.dirname);
  private readonly beleid: string;
  private readonly vooraf: string;

  constructor(@Inject(AANMELDING) aanmelding: Aanmelding) {
    this.beleid = beleid(aanmelding);
    this.vooraf = vooraf(aanmelding);
  }

  @Get(BLADZIJDEN)
  @Openbaar()
  bladzijde(@Req() verzoek: FastifyRequest, @Res() antwoord: FastifyReply): void {
    if (this.bestanden.size === 0) throw probleem('niet-gevonden', 'De werkplekken zijn hier niet gebouwd.');
    void antwoord.header('link', this.vooraf);
    this.stuur('index.html', 'no-cache', verzoek, antwoord);
  }

  @Get('merk.svg')
  @Openbaar()
  merk(@Req() verzoek: FastifyRequest, @Res() antwoord: FastifyReply): void {
    this.stuur('merk.svg', 'no-cache', verzoek, antwoord);
  }

  @Get('assets/:naam')
  @Openbaar()
  bestand(@Param('naam') naam: string, @Req() verzoek: FastifyRequest, @Res() antwoord: FastifyReply): void {
    this.stuur(`assets/${naam}`, VOOR_ALTIJD, verzoek, antwoord);
  }

  private stuur(naam: string, houdbaar: string, { headers }: FastifyRequest, antwoord: FastifyReply): void {
    const bestand = this.bestanden.get(naam);
    if (bestand === undefined) throw probleem('niet-gevonden', 'Op dit adres is niets.');
    const brotli = /\bbr\b/.test(headers['accept-encoding'] ?? '') ? bestand.brotli : undefined;
    if (brotli !== undefined) antwoord.header('content-encoding', 'br');
    void antwoord
      .header('content-security-policy', this.beleid)
      .header('cache-control', houdbaar)
      .header('vary', 'accept-encoding')
      .type(bestand.soort)
      .send(brotli ?? bestand.kaal);
  }
}

/** What every page asks before anything else: so a browser asks it together with the files of the page, and not after them. */
function vooraf({ modus }: Aanmelding): string {
  const adressen = ['/v1/aanmelding', ...(modus === 'demo' ? ['/v1/demo/tokens'] : [])];
  return adressen.map((adres) => `<${adres}>; rel=preload; as=fetch; crossorigin`).join(', ');
}

/** A page may load only what comes from here, and ask only here; to sign in it also asks the issuer. */
function beleid(aanmelding: Aanmelding): string {
  const issuer = aanmelding.modus === 'productie' ? ` ${new URL(aanmelding.issuer).origin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${issuer}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
