import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { leesGebeurtenis } from '@ontschot/boek';
import { stroomVan } from '@ontschot/boekschrijver';
import { NO_STREAM, type EventStore, type StoredEvent } from '@ontschot/event-store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { probleem } from '../fouten/probleem.js';
import { EVENT_STORE } from '../opslag/opslag.js';
import { geenRecht, zietAlles } from '../vragen/definitie.js';
import { Betrokkenen } from './betrokkenen.js';
import { alleenInwoner, isInwoner } from './gehoor.js';
import { ApiGebeurtenissen } from './openapi.js';
import { binnenBoek, keurBegin, leesVolgvraag, type Volgvraag } from './vraag.js';
import type { Sein } from './sein.js';
import { Stromen } from './stromen.js';
import { Volger } from './volger.js';

/** What happened in a boek, as a page, or as a stream that goes on. */
@Controller('v1/boeken/:boekId/gebeurtenissen')
export class GebeurtenissenController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly stromen: Stromen,
    private readonly betrokkenen: Betrokkenen,
  ) {}

  @Get()
  @Rollen('controller', 'auditor', 'beheerder', 'wijkteam', 'aanbieder', 'financier', 'raad', 'inwoner')
  @ApiGebeurtenissen()
  async gebeurtenissen(@Req() verzoek: FastifyRequest, @Res() antwoord: FastifyReply): Promise<void> {
    const { identiteit } = verzoek;
    if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
    const vraag = leesVolgvraag(verzoek);
    if (alleenInwoner(identiteit) && identiteit.huishouden === undefined)
      throw geenRecht('Een inwoner hoort alleen van het eigen huishouden, en uw token noemt er geen.');
    const kop = await this.store.headOfStream(stroomVan(vraag.boek));
    if (kop === NO_STREAM) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
    if (!vraag.stroom && !zietAlles(identiteit))
      throw probleem('geen-recht', 'Een lijst van gebeurtenissen is alleen voor controller en auditor.');
    if (alleenInwoner(identiteit)) return this.stroom(identiteit, binnenBoek(vraag, kop), kop, antwoord);
    keurBegin(vraag, kop);
    if (vraag.stroom) await this.stroom(identiteit, vraag, kop, antwoord);
    else await antwoord.header('etag', `"${kop}"`).send(await this.pagina(vraag));
  }

  private async stroom(
    wie: Identiteit,
    { boek, vanaf }: Volgvraag,
    kop: number,
    antwoord: FastifyReply,
  ): Promise<void> {
    this.stromen.toets(wie);
    antwoord.hijack();
    const koppen = { ...antwoord.getHeaders(), 'content-type': 'text/event-stream; charset=utf-8' };
    antwoord.raw.writeHead(200, koppen as NodeJS.Dict<string>).write('retry: 3000\n\n');
    const begin = vanaf ?? kop + 1;
    const volger = new Volger(boek, wie, antwoord.raw, this.stromen.grenzen);
    await this.stromen.tijdens(volger, () => volger.volg(begin, this.lees(wie, boek, begin)));
  }

  private async *lees(wie: Identiteit, boek: string, vanaf: number): AsyncIterable<readonly Sein[]> {
    for await (const pagina of this.store.readStream(stroomVan(boek), vanaf)) {
      const seinen = pagina.map(leesGebeurtenis);
      yield isInwoner(wie) ? await this.betrokkenen.bij(boek, seinen) : seinen;
    }
  }

  private async pagina({ boek, vanaf = 0, aantal }: Volgvraag): Promise<object> {
    const gelezen: StoredEvent[] = [];
    for await (const pagina of this.store.readStream(stroomVan(boek), vanaf)) {
      gelezen.push(...pagina);
      if (gelezen.length > aantal) break;
    }
    const gebeurtenissen = gelezen.slice(0, aantal).map((opgeslagen) => {
      const { revisie, type, gegevens, metadata } = leesGebeurtenis(opgeslagen);
      const { geregistreerdOp, opdracht } = metadata;
      return { revisie, type, boekdatum: gegevens.boekdatum, geregistreerdOp, rol: opdracht.rol };
    });
    const volgende = gelezen.length > aantal ? vanaf + aantal : undefined;
    if (volgende === undefined) return { gebeurtenissen };
    const href = `/v1/boeken/${boek}/gebeurtenissen?vanaf=${volgende}&aantal=${aantal}`;
    return { gebeurtenissen, volgende, _links: { volgende: { href } } };
  }
}
