import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { Teksten } from '@ontschot/teksten';
import type { Logger } from 'pino';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import type { Instellingen } from '../instellingen.js';
import { DeclaratiesController } from './declaraties.controller.js';
import { Inname } from './inname.js';
import { KoppelingenController } from './koppelingen.controller.js';
import { Verwerkers } from './verwerkers.js';

/** What aanbieders declare: files in, lines in the boek. */
@Module({})
export class DeclaratiesModule {
  static voor({ gegevens }: Instellingen, log: Logger): DynamicModule {
    return {
      module: DeclaratiesModule,
      controllers: [DeclaratiesController, KoppelingenController],
      providers: [
        {
          provide: Verwerkers,
          useFactory: (schrijvers: Boekschrijvers, grenzen: Grenzen) =>
            new Verwerkers(schrijvers, join(gegevens, 'declaraties'), log, {
              partij: grenzen.declaratiePartij,
              rustMs: grenzen.declaratieRustMs,
              rondeMs: grenzen.declaratieRondeMs,
            }),
          inject: [Boekschrijvers, MET_GRENZEN],
        },
        {
          provide: Inname,
          useFactory: (schrijvers: Boekschrijvers, teksten: Teksten, verwerkers: Verwerkers, grenzen: Grenzen) =>
            new Inname(schrijvers, teksten.opzoektabel, verwerkers, grenzen),
          inject: [Boekschrijvers, Teksten, Verwerkers, MET_GRENZEN],
        },
      ],
      exports: [Verwerkers],
    };
  }
}
