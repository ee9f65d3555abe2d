import { Injectable } from '@nestjs/common';
import { Leesmodel } from '@ontschot/projecties';
import { Teksten } from '@ontschot/teksten';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { keurDoelbinding, moetDoelbinding, schrijfInzage } from '../beveiliging/inzage.js';
import { noemtUitschieters } from '../beveiliging/uitschieters.js';
import { keurBoek } from '../opdrachten/lees.js';
import { geenRecht } from '../vragen/definitie.js';
import { zonderCodes } from '../vragen/eigen.js';
import type { Csvsoort } from './csv/csvsoort.js';
import { leesFilter } from './csv/filter.js';
import { paginas } from './csv/paginas.js';
import { CSV_MEDIATYPE, schrijfCsv } from './csv/schrijven.js';
import { CSV, magMeenemen, vraagVan } from './csv/soorten/index.js';
import { weiger } from './lees.js';
import type { Lopend } from './lopend.js';
import { draagOver } from './overdragen.js';
import { Uitvoeren } from './uitvoeren.js';

type Pagina = Readonly<Record<string, unknown>>;

/** Exports that are made of the answers to a question. */
@Injectable()
export class Vraaguitvoer {
  constructor(
    private readonly lees: Leesmodel,
    private readonly teksten: Teksten,
    private readonly uitvoeren: Uitvoeren,
  ) {}

  /** Throws what the question throws, `geen-recht` for who may not ask it, and `overbelast`. */
  async voerUit(
    soort: Csvsoort,
    wie: Identiteit,
    boek: string,
    verzoek: FastifyRequest,
    antwoord: FastifyReply,
  ): Promise<void> {
    if (!magMeenemen(soort, wie)) throw geenRecht('Deze tabel is voor wie de vraag erachter mag stellen.');
    const http = vraagVan(soort);
    const query = verzoek.query as Readonly<Record<string, unknown>>;
    const { inhoud, fouten } = leesFilter(http, boek, query, soort.anders);
    weiger([...keurBoek(boek), ...fouten, ...keurDoelbinding(verzoek)]);
    // What few households cost is for who says what for; not known before the last page, so it is asked beforehand.
    const overMensen = http.zeef === zonderCodes && soort.nietOverMensen !== true;
    if (overMensen && wie.rollen.has('auditor')) moetDoelbinding(verzoek);
    const naam = `${CSV}${soort.naam}`;
    const lopend = this.uitvoeren.begin({
      ...{ afzender: wie.afzender, boek, soort: naam, totaal: undefined },
      verbreek: () => antwoord.raw.destroy(),
    });
    const gezien = this.volg(soort, paginas(http, wie, inhoud, this.lees, this.teksten), lopend, verzoek, wie);
    const bestand = { naam: `boek-${boek}-${soort.naam}.csv`, mediatype: CSV_MEDIATYPE };
    await draagOver(metEerste(schrijfCsv(soort, gezien)), lopend, bestand, verzoek, antwoord);
  }

  private async *volg(
    { rijen }: Csvsoort,
    alle: AsyncIterable<Pagina>,
    lopend: Lopend,
    verzoek: FastifyRequest,
    wie: Identiteit,
  ): AsyncGenerator<Pagina> {
    let geschreven = false;
    for await (const pagina of alle) {
      lopend.lees(rijen(pagina).length);
      if (!geschreven && noemtUitschieters(pagina)) {
        schrijfInzage(verzoek, wie, moetDoelbinding(verzoek));
        geschreven = true;
      }
      yield pagina;
    }
  }
}

/** The header and the first page as one piece: what the question refuses, it refuses before anything is sent. */
async function* metEerste(stukken: AsyncGenerator<string>): AsyncGenerator<string> {
  const [kop, eerste] = [await stukken.next(), await stukken.next()];
  yield `${kop.done === true ? '' : kop.value}${eerste.done === true ? '' : eerste.value}`;
  yield* stukken;
}
