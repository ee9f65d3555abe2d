import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { proefbereik, rekenAfspraakDoor, type Afspraakproef, type Toestand } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { afspraakbeeld, Leesmodel, type Afspraakbeeld } from '@ontschot/projecties';
import type { FastifyRequest } from 'fastify';
import { zonderHuishoudens } from '../beveiliging/huishoudens.js';
import { Rollen } from '../beveiliging/rechten.js';
import { zonderUitschieters } from '../beveiliging/uitschieters.js';
import { foutenInhoud, Probleem, probleem, weigerinhoud } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { BOEKEN } from '../opdrachten/definitie.js';
import { AlsTabel } from '../uitvoer/als-tabel.js';
import { AFSPRAAKPROEF } from '../uitvoer/csv/antwoordtabellen.js';
import { AFSPRAAKPROEFKEURING, AFSPRAAKPROEFVOORBEELD, AfspraakDoorrekenenVraag } from './afspraak-invoer.js';
import { leesGesteld } from './lees-inhoud.js';
import { ApiProefvraag } from './openapi.js';
import { Proeftellers } from './proeftellers.js';

/** What an afspraak that is not there yet would have meant on costs that are. Nothing is written, no refusal either. */
@Controller('v1/boeken/:boekId/afspraakdoorrekeningen/proeven')
export class AfspraakDoorrekenenController {
  constructor(
    private readonly schrijvers: Boekschrijvers,
    private readonly lees: Leesmodel,
    private readonly tellers: Proeftellers,
  ) {}

  @Post()
  @HttpCode(200)
  @Rollen(...BOEKEN)
  @ApiProefvraag({
    naam: 'afspraak-doorrekenen',
    samenvatting: 'Rekent een afspraak die er nog niet is door over kosten van maanden die voorbij zijn',
    invoer: AfspraakDoorrekenenVraag,
    voorbeeld: AFSPRAAKPROEFVOORBEELD,
  })
  @AlsTabel(...AFSPRAAKPROEF)
  async vraag(@Req() verzoek: FastifyRequest): Promise<Afspraakbeeld> {
    const { boek, inhoud } = leesGesteld(verzoek, AfspraakDoorrekenenVraag, AFSPRAAKPROEFKEURING);
    const { over, huishoudens, maten, inspanning, ...voorstel } = inhoud as unknown as AfspraakDoorrekenenVraag;
    const proef: Afspraakproef = {
      ...{ voorstel, over },
      ...(huishoudens !== undefined && { huishoudens }),
      ...(maten !== undefined && { maten }),
      ...(inspanning !== undefined && { inspanning }),
    };
    const bereik = await this.bekijk(boek, (toestand) => proefbereik(toestand, proef));
    if (bereik.soort === 'fout') {
      const fouten = bereik.fouten.map(({ veld, uitleg }) => ({ veld, code: 'inhoud', melding: uitleg }));
      throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, GRENZEN.fouten));
    }
    if (bereik.soort === 'geweigerd') throw new Probleem(weigerinhoud(bereik.weigering, undefined, false));
    const opgeteld = await this.tellers.tel(boek, bereik, over);
    const gerekend = await this.bekijk(boek, (toestand) => rekenAfspraakDoor(toestand, bereik, proef, opgeteld));
    if (gerekend.soort === 'geweigerd') throw new Probleem(weigerinhoud(gerekend.weigering, undefined, false));
    const { regel, zonderGrens } = bereik;
    const { invoer, uitkomst } = gerekend;
    // Of few households above a limit no amount is told, in a sentence of a step neither.
    const getoond = zonderUitschieters({ invoer, uitkomst });
    return zonderHuishoudens(
      afspraakbeeld(this.lees, boek, {
        invoer,
        uitkomst: { ...uitkomst, stappen: getoond.uitkomst.stappen },
        regel,
        zonderGrens,
      }),
    );
  }

  private bekijk<T>(boek: string, kijk: (toestand: Toestand) => T): Promise<T> {
    return this.schrijvers.bekijk(boek, (toestand) => {
      if (toestand.boek === undefined) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
      return kijk(toestand);
    });
  }
}
