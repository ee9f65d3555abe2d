import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { moetDoelbinding } from '../beveiliging/inzage.js';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { Inzagen } from '../huishoudens/inzagen.js';
import { IEDEREEN } from '../vragen/definitie.js';
import { keur } from './keur.js';
import { ApiControle } from './openapi.js';
import { Tekenaar } from './tekenaar.js';

/** What somebody who trusts nobody takes away of a boek. */
@Controller('v1/boeken/:boekId')
export class ControleController {
  constructor(
    private readonly tekenaar: Tekenaar,
    private readonly inzagen: Inzagen,
  ) {}

  @Get('controlesleutels')
  @Rollen(...IEDEREEN, 'inwoner')
  @ApiControle('controlesleutels', 'De openbare sleutels waarmee controlepunten van dit boek zijn en worden getekend')
  async controlesleutels(@Param('boekId') boek: string, @Req() verzoek: FastifyRequest): Promise<object> {
    keur(boek, verzoek);
    return { controlesleutels: await this.tekenaar.sleutels(boek) };
  }

  @Get('controlepunt')
  @Rollen(...IEDEREEN, 'inwoner')
  @ApiControle(
    'controlepunt',
    'Een getekend controlepunt: hoeveel gebeurtenissen er zijn en de wortel daarover',
    'text/plain',
  )
  async controlepunt(
    @Param('boekId') boek: string,
    @Req() verzoek: FastifyRequest,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<string> {
    keur(boek, verzoek);
    const punt = await this.tekenaar.controlepunt(boek);
    void antwoord.type('text/plain; charset=utf-8');
    return punt;
  }

  @Get('bundel')
  @Rollen('auditor')
  @ApiControle(
    'bundel',
    'Alle gebeurtenissen met een getekend controlepunt, om zonder deze dienst te controleren',
    'application/x-ndjson',
  )
  async bundel(@Param('boekId') boek: string, @Req() verzoek: FastifyRequest): Promise<StreamableFile> {
    keur(boek, verzoek);
    const { identiteit } = verzoek;
    if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
    moetDoelbinding(verzoek);
    const stukken = this.tekenaar.bundel(boek);
    // Before anything is sent: what cannot be signed is a problem, and not half a file.
    const eerste = await stukken.next();
    this.inzagen.neemtMee(verzoek, identiteit, 'bundel', boek, await this.tekenaar.huishoudens(boek));
    const alles = (async function* () {
      if (eerste.done !== true) yield eerste.value;
      yield* stukken;
    })();
    return new StreamableFile(Readable.from(alles, { objectMode: false }), {
      type: 'application/x-ndjson',
      disposition: `attachment; filename="boek-${boek}.bundel"`,
    });
  }
}
