import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { openTeksten, Teksten } from '@ontschot/teksten';
import type { Logger } from 'pino';
import type { Instellingen } from '../instellingen.js';
import { demoSleutels } from './sleutelbestand.js';
import { Tekstbeheer } from './tekstbeheer.js';

/** The sentences about people, for the whole service; what they promise is told at `Teksten`. */
@Module({})
export class TekstenModule {
  static voor({ gegevens, hoofdsleutels }: Instellingen, log: Logger): DynamicModule {
    return {
      module: TekstenModule,
      global: true,
      providers: [
        {
          provide: Teksten,
          useFactory: () =>
            openTeksten({
              file: join(gegevens, 'teksten.sqlite'),
              hoofdsleutels: hoofdsleutels ?? demoSleutels(gegevens),
            }),
        },
        {
          provide: Tekstbeheer,
          useFactory: (teksten: Teksten) => new Tekstbeheer(teksten, log),
          inject: [Teksten],
        },
      ],
      exports: [Teksten],
    };
  }
}
