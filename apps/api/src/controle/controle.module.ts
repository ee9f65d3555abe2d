import { Module, type DynamicModule } from '@nestjs/common';
import type { Instellingen } from '../instellingen.js';
import { ControleController } from './controle.controller.js';
import { OntvangstController } from './ontvangst.controller.js';
import { Ontvangsten } from './ontvangsten.js';
import { demoTekensleutel, Sleutelbos } from './sleutelbos.js';
import { Tekenaar } from './tekenaar.js';

/** Checkpoints and bundles: how a boek is verified without trusting this service. */
@Module({})
export class ControleModule {
  static voor({ modus, gegevens, herkomst, tekensleutel }: Instellingen): DynamicModule {
    return {
      module: ControleModule,
      global: true,
      controllers: [ControleController, OntvangstController],
      providers: [
        {
          provide: Sleutelbos,
          useFactory: () =>
            new Sleutelbos(
              herkomst,
              tekensleutel ?? (modus === 'demo' ? demoTekensleutel(gegevens, herkomst) : undefined),
            ),
        },
        Tekenaar,
        Ontvangsten,
      ],
      exports: [Sleutelbos, Tekenaar],
    };
  }
}
