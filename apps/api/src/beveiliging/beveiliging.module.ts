import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import type { Instellingen } from '../instellingen.js';
import { DemoUitgever } from './demo-uitgever.js';
import { LeegController } from '../demo/leeg.controller.js';
import { DemoTokensController } from './demo-tokens.controller.js';
import { oidcEisen } from './oidc.js';
import { RolGuard } from './rol.guard.js';
import { TOKENEISEN } from './sleutels.js';
import { TokenLezer } from './token-lezer.js';

/** Who may do what: tokens of the demo issuer or of a real one, and the guard over every route. */
@Module({})
export class BeveiligingModule {
  static voor(instellingen: Instellingen): DynamicModule {
    const demo = instellingen.modus === 'demo';
    return {
      module: BeveiligingModule,
      controllers: demo ? [DemoTokensController, LeegController] : [],
      providers: [
        ...(demo ? [{ provide: DemoUitgever, useFactory: () => DemoUitgever.maak() }] : []),
        demo
          ? { provide: TOKENEISEN, useFactory: (uitgever: DemoUitgever) => uitgever.eisen, inject: [DemoUitgever] }
          : {
              provide: TOKENEISEN,
              useFactory: (grenzen: Grenzen) => oidcEisen(instellingen.oidc, grenzen),
              inject: [MET_GRENZEN],
            },
        TokenLezer,
        { provide: APP_GUARD, useClass: RolGuard },
      ],
      exports: [TokenLezer],
    };
  }
}
