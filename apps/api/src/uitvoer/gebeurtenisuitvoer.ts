import { Inject, Injectable } from '@nestjs/common';
import type { Uitvoersoort } from '@ontschot/audit';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { Leesmodel } from '@ontschot/projecties';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { moetDoelbinding } from '../beveiliging/inzage.js';
import { probleem } from '../fouten/probleem.js';
import { Inzagen } from '../huishoudens/inzagen.js';
import { EVENT_STORE } from '../opslag/opslag.js';
import { geenRecht, zietAlles } from '../vragen/definitie.js';
import { bronVan } from './bron.js';
import { leesOmvang } from './lees.js';
import { draagOver } from './overdragen.js';
import { Uitvoeren } from './uitvoeren.js';

/** Exports that are made of the events of a boek. */
@Injectable()
export class Gebeurtenisuitvoer {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly lees: Leesmodel,
    private readonly schrijvers: Boekschrijvers,
    private readonly inzagen: Inzagen,
    private readonly uitvoeren: Uitvoeren,
  ) {}

  /** Throws `geen-recht`, `vraag-ongeldig`, `niet-gevonden` and `overbelast`, and what the format cannot say. */
  async voerUit(
    soort: Uitvoersoort,
    wie: Identiteit,
    boek: string,
    verzoek: FastifyRequest,
    antwoord: FastifyReply,
  ): Promise<void> {
    if (!zietAlles(wie)) throw geenRecht('Een heel boek meenemen is voor controller en auditor.');
    const { naam, huishoudens, extensie, mediatype, keer } = soort;
    if (huishoudens === true && !wie.rollen.has('auditor'))
      throw geenRecht('Hier staan codes van huishoudens in; dit is voor de auditor.');
    const kop = this.lees.kop(boek);
    const omvang = leesOmvang(verzoek, boek, kop);
    if (kop < 0) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
    if (huishoudens === true) moetDoelbinding(verzoek);
    const lopend = this.uitvoeren.begin({
      ...{ afzender: wie.afzender, boek, soort: naam, totaal: omvang * keer },
      verbreek: () => antwoord.raw.destroy(),
    });
    const stukken = soort.schrijf(bronVan(this.store, boek, omvang, this.lees.nu(), lopend));
    const bestand = { naam: `boek-${boek}-${naam}.${extensie}`, mediatype };
    await draagOver(stukken, lopend, bestand, verzoek, antwoord, () => this.noteer(soort, verzoek, wie, boek));
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
