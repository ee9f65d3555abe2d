import { join } from 'node:path';
import { Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Leesmodel } from '@ontschot/projecties';
import { Inzagelogboek } from '@ontschot/teksten';
import type { Instellingen } from '../instellingen.js';
import { Bewaartermijn } from './bewaartermijn.js';
import { FondskostenController } from './fondskosten.controller.js';
import { Fondskostenlezer } from './fondskosten.js';
import { Huishouddossier } from './huishouddossier.js';
import { HuishoudensController } from './huishoudens.controller.js';
import { Inzagen } from './inzagen.js';
import { Teamzinnen } from './teamzinnen.js';
import { ZinnenController } from './zinnen.controller.js';

/** Closes the logboek when all is answered. */
@Injectable()
class Logboekbeheer implements OnApplicationShutdown {
  constructor(private readonly logboek: Inzagelogboek) {}

  onApplicationShutdown(): void {
    this.logboek.sluit();
  }
}

/** What the boek holds about one household, and the record of who looked at it. */
@Module({})
export class HuishoudensModule {
  static voor({ gegevens, inzagelogboekJaren }: Instellingen): DynamicModule {
    return {
      module: HuishoudensModule,
      global: true,
      controllers: [HuishoudensController, ZinnenController, FondskostenController],
      providers: [
        { provide: Inzagelogboek, useFactory: () => Inzagelogboek.open(join(gegevens, 'inzagelogboek.sqlite')) },
        Logboekbeheer,
        {
          provide: Bewaartermijn,
          useFactory: (logboek: Inzagelogboek, lees: Leesmodel) => new Bewaartermijn(logboek, lees, inzagelogboekJaren),
          inject: [Inzagelogboek, Leesmodel],
        },
        Huishouddossier,
        Fondskostenlezer,
        Teamzinnen,
        Inzagen,
      ],
      exports: [Inzagelogboek, Inzagen],
    };
  }
}
