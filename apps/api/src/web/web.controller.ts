import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Openbaar } from '../beveiliging/rechten.js';
import { probleem } from '../fouten/probleem.js';

const MAP = join('apps', 'web', 'public');
const SOORTEN: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'stijl.css': 'text/css; charset=utf-8',
  'boek.js': 'text/javascript; charset=utf-8',
  'landkaart.js': 'text/javascript; charset=utf-8',
  'api.js': 'text/javascript; charset=utf-8',
  'weergave.js': 'text/javascript; charset=utf-8',
  'merk.svg': 'image/svg+xml',
};

/** The page may load only what comes from here, and ask only here. */
const BELEID =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page of the demo: it asks the public API what anybody could ask it. A few files, named one by one. */
@ApiExcludeController()
@Controller()
export class WebController {
  private readonly bestanden = new Map(
    Object.keys(SOORTEN).map((naam) => [naam, readFileSync(join(webmap(import.meta.dirname), naam))]),
  );

  @Get()
  @Openbaar()
  bladzijde(@Res() antwoord: FastifyReply): void {
    this.stuur('index.html', antwoord);
  }

  @Get('web/:naam')
  @Openbaar()
  bestand(@Param('naam') naam: string, @Res() antwoord: FastifyReply): void {
    this.stuur(naam, antwoord);
  }

  private stuur(naam: string, antwoord: FastifyReply): void {
    const inhoud = this.bestanden.get(naam);
    if (inhoud === undefined) throw probleem('niet-gevonden', 'Op dit adres is niets.');
    void antwoord
      .header('content-security-policy', BELEID)
      .type(SOORTEN[naam] ?? '')
      .send(inhoud);
  }
}

/** The folder of the page: the same from the sources and from the build, which lies deeper in the same checkout. */
function webmap(vanaf: string): string {
  const map = join(vanaf, MAP);
  if (existsSync(join(map, 'index.html'))) return map;
  const hoger = dirname(vanaf);
  if (hoger === vanaf) throw new Error(`de bladzijde van de demo ontbreekt: ${MAP}`);
  return webmap(hoger);
}
