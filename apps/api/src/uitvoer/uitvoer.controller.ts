import { Controller, Delete, Get, HttpCode, Inject, Param, Req, Res } from '@nestjs/common';
import { UITVOERSOORTEN, type Uitvoersoort } from '@ontschot/audit';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { Leesmodel } from '@ontschot/projecties';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { moetDoelbinding } from '../beveiliging/inzage.js';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { probleem } from '../fouten/probleem.js';
import { Inzagen } from '../huishoudens/inzagen.js';
import { EVENT_STORE } from '../opslag/opslag.js';
import { keurBoek, keurVraag } from '../opdrachten/lees.js';
import { geenRecht, INZAGE } from '../vragen/definitie.js';
import { bronVan } from './bron.js';
import { leesOmvang, weiger } from './lees.js';
import { draagOver } from './overdragen.js';
import { Uitvoeren } from './uitvoeren.js';

/** Taking a boek away in a format of others. */
@Controller('v1')
export class UitvoerController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly lees: Leesmodel,
    private readonly schrijvers: Boekschrijvers,
    private readonly inzagen: Inzagen,
    private readonly uitvoeren: Uitvoeren,
  ) {}

  @Get('uitvoersoorten')
  @Rollen(...INZAGE)
  soorten(@Req() verzoek: FastifyRequest): object {
    weiger(keurVraag(verzoek));
    return {
      uitvoersoorten: UITVOERSOORTEN.map(({ naam, uitleg, extensie, mediatype, huishoudens = false }) => ({
        ...{ naam, uitleg, extensie, mediatype, huishoudens },
      })),
    };
  }

  @Get('boeken/:boekId/uitvoer/:soort')
  @Rollen(...INZAGE)
  async uitvoer(
    @Param('boekId') boek: string,
    @Param('soort') naam: string,
    @Req() verzoek: FastifyRequest,
    @Res() antwoord: FastifyReply,
  ): Promise<void> {
    const wie = wieVraagt(verzoek);
    const soort = UITVOERSOORTEN.find((een) => een.naam === naam);
    if (soort === undefined) throw probleem('niet-gevonden', 'Deze soort uitvoer is er niet.');
    const kop = this.lees.kop(boek);
    const omvang = leesOmvang(verzoek, kop);
    if (kop < 0) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
    if (soort.huishoudens === true) this.keurHuishoudens(wie, verzoek);
    const bestand = { naam: `boek-${boek}-${naam}.${soort.extensie}`, mediatype: soort.mediatype };
    const lopend = this.uitvoeren.begin({
      ...{ afzender: wie.afzender, boek, soort: naam, totaal: omvang * soort.keer },
      verbreek: () => antwoord.raw.destroy(),
    });
    const stukken = soort.schrijf(bronVan(this.store, boek, omvang, this.lees.nu(), lopend));
    await draagOver(stukken, lopend, bestand, verzoek, antwoord, () => this.noteer(soort, verzoek, wie, boek));
  }

  @Get('boeken/:boekId/uitvoeren')
  @Rollen(...INZAGE)
  overzicht(@Param('boekId') boek: string, @Req() verzoek: FastifyRequest): object {
    weiger([...keurBoek(boek), ...keurVraag(verzoek)]);
    return { uitvoeren: this.uitvoeren.van(wieVraagt(verzoek).afzender, boek) };
  }

  @Delete('boeken/:boekId/uitvoeren/:uitvoer')
  @HttpCode(204)
  @Rollen(...INZAGE)
  breekAf(@Param('boekId') boek: string, @Param('uitvoer') id: string, @Req() verzoek: FastifyRequest): void {
    weiger([...keurBoek(boek), ...keurVraag(verzoek)]);
    this.uitvoeren.stop(wieVraagt(verzoek).afzender, boek, id);
  }

  private keurHuishoudens(wie: Identiteit, verzoek: FastifyRequest): void {
    if (!wie.rollen.has('auditor')) throw geenRecht('Hier staan codes van huishoudens in; dit is voor de auditor.');
    moetDoelbinding(verzoek);
  }

  /** Who takes codes of households along is recorded for each of them, before anything is sent. */
  private async noteer({ naam, huishoudens }: Uitvoersoort, verzoek: FastifyRequest, wie: Identiteit, boek: string) {
    if (huishoudens !== true) return;
    const codes = await this.schrijvers.bekijk(boek, ({ preventie }) =>
      [...preventie.huishoudens].map(([code]) => code),
    );
    this.inzagen.neemtMee(verzoek, wie, `uitvoer-${naam}`, boek, codes);
  }
}

function wieVraagt({ identiteit }: FastifyRequest): Identiteit {
  if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
  return identiteit;
}
