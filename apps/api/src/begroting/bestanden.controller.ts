import { randomUUID } from 'node:crypto';
import { Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { beproefBegroting } from '@ontschot/boek';
import { Boekschrijvers, opdrachtHash } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { bestandVan } from '../declaraties/bestand.js';
import { foutenInhoud, probleem, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { keur } from '../invoer/keur.js';
import { probleemVan } from '../opdrachten/antwoord.js';
import { BOEKEN } from '../opdrachten/definitie.js';
import { keurZonderGezien } from '../opdrachten/gezien.js';
import { keurBoek } from '../opdrachten/lees.js';
import { EVENT_STORE } from '../opslag/opslag.js';
import { AlsTabel } from '../uitvoer/als-tabel.js';
import { BEGROTINGSPROEF } from '../uitvoer/csv/antwoordtabellen.js';
import { proefantwoord, totaalVan, type Begrotingsproefantwoord } from './antwoord.js';
import { BestandInvoer, bestandsvraagVan } from './bestandsvraag.js';
import { zoekZelfde } from './eerder.js';
import { leesIn, type Ingelezen } from './inlezen.js';
import { ApiBestand, ApiBestandsproef } from './openapi.js';

const BESTAND = { bestand: true, hoogstens: GRENZEN.begrotingInhoud } as const;

/** Takes in a begroting out of a CSV file: read, judged line by line, and booked whole or not at all. */
@Controller('v1/boeken/:boekId/begrotingsbestanden')
export class BestandenController {
  constructor(
    private readonly schrijvers: Boekschrijvers,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Post('proeven')
  @HttpCode(200)
  @RouteConfig(BESTAND)
  @Rollen(...BOEKEN)
  @ApiBestandsproef()
  @AlsTabel(...BEGROTINGSPROEF)
  async beproef(
    @Param('boekId') boek: string,
    @Req() verzoek: FastifyRequest,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<object> {
    const ingelezen = await this.lees(boek, verzoek);
    const { opmerkingen } = ingelezen;
    const staatAlOp = (await zoekZelfde(this.store, this.schrijvers, boek, ingelezen.opdracht)) ?? null;
    const proef = await this.proef(boek, ingelezen);
    void antwoord.header('etag', `"${proef.opRevisie}"`);
    // What is in the boek already is not judged again: every line of it would be there twice.
    return { ...proef, ...(staatAlOp !== null && { kan: true, bezwaren: [], regels: [] }), opmerkingen, staatAlOp };
  }

  @Post()
  @RouteConfig(BESTAND)
  @Rollen(...BOEKEN)
  @ApiBestand()
  async neemIn(
    @Param('boekId') boek: string,
    @Req() verzoek: FastifyRequest,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<object> {
    const ingelezen = await this.lees(boek, verzoek);
    const { opdracht } = ingelezen;
    const totaal = totaalVan(opdracht.regels.map(({ bedrag }) => bedrag));
    const revisie =
      (await zoekZelfde(this.store, this.schrijvers, boek, opdracht)) ?? (await this.boek(boek, verzoek, ingelezen));
    const herhaald = typeof revisie === 'number';
    const op = herhaald ? revisie : revisie.nieuw;
    void antwoord
      .status(herhaald ? 200 : 201)
      .headers({ etag: `"${op}"`, location: `/v1/boeken/${boek}/gebeurtenissen/${op}` });
    return { revisie: op, herhaald, totaal, opmerkingen: ingelezen.opmerkingen };
  }

  private async lees(boek: string, verzoek: FastifyRequest): Promise<Ingelezen> {
    const query = { ...(verzoek.query as object) };
    const inKop = keurZonderGezien(verzoek.headers['ontschot-gezien']);
    const fouten = [...keurBoek(boek), ...keur(BestandInvoer, query), ...inKop];
    if (fouten.length > 0) throw new Probleem(foutenInhoud('invoer-ongeldig', fouten, GRENZEN.fouten));
    const vraag = bestandsvraagVan(query);
    const ingelezen = await leesIn(bestandVan(verzoek, 'text/csv', GRENZEN.begrotingInhoud), vraag);
    if (await this.schrijvers.bekijk(boek, (toestand) => toestand.boek === undefined))
      throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
    return ingelezen;
  }

  private proef(boek: string, { opdracht, plaatsen }: Ingelezen): Promise<Begrotingsproefantwoord> {
    return this.schrijvers.bekijk(boek, (toestand) => {
      const proef = beproefBegroting(toestand.tak(), opdracht, toestand.laatsteMoment);
      return proefantwoord(toestand, proef, (i) => plaatsen[i] ?? 0);
    });
  }

  /** Where it was booked; a number alone when another was just before with the same. Throws the refusal with its lines. */
  private async boek(
    boek: string,
    { identiteit }: FastifyRequest,
    ingelezen: Ingelezen,
  ): Promise<number | { readonly nieuw: number }> {
    if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
    const { opdracht } = ingelezen;
    // Each try is an opdracht of its own: what was refused may be right tomorrow, and a repeat is known by its lines.
    const { afzender } = identiteit;
    const herkomst = { id: `begroting:${randomUUID()}`, afzender, rol: 'controller', hash: opdrachtHash(opdracht) };
    const [antwoord] = await this.schrijvers.dienIn(boek, [{ herkomst, opdracht }]);
    if (antwoord === undefined) throw new Error('een opdracht bleef zonder antwoord');
    if (antwoord.soort === 'geboekt') return { nieuw: antwoord.revisie };
    const ander = await zoekZelfde(this.store, this.schrijvers, boek, opdracht);
    if (ander !== undefined) return ander;
    const { regels, bezwaren } = await this.proef(boek, ingelezen);
    const perRegel = regels.flatMap(({ regel, bezwaar }) => (bezwaar === null ? [] : [{ regel, ...bezwaar }]));
    const fouten = [...bezwaren.map((bezwaar) => ({ regel: 0, ...bezwaar })), ...perRegel];
    const inhoud = probleemVan(antwoord);
    const cijfers = { ...inhoud.cijfers, aantal: fouten.length, fouten: fouten.slice(0, GRENZEN.fouten) };
    throw new Probleem({ ...inhoud, cijfers });
  }
}
