import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { Boekschrijvers, ECHT, GRENZEN } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { Leesmodel, openLeesmodel, type Log } from '@ontschot/projecties';
import type { Logger } from 'pino';
import type { Instellingen } from '../instellingen.js';
import type { openOpslag } from './openen.js';
import { EVENT_STORE, Opslag } from './opslag.js';

/** The event store, the writers of the boeken and the read side, for the whole service. */
@Module({})
export class OpslagModule {
  static voor(instellingen: Instellingen, log: Logger, open: typeof openOpslag): DynamicModule {
    return {
      module: OpslagModule,
      global: true,
      providers: [
        { provide: EVENT_STORE, useFactory: () => open(instellingen) },
        {
          provide: Boekschrijvers,
          useFactory: (store: EventStore) => new Boekschrijvers(store, GRENZEN, ECHT, meldTwijfel(log)),
          inject: [EVENT_STORE],
        },
        {
          provide: Leesmodel,
          useFactory: (store: EventStore) =>
            openLeesmodel({ file: join(instellingen.gegevens, 'leesmodel.sqlite'), store, log: naarLog(log) }),
          inject: [EVENT_STORE],
        },
        Opslag,
      ],
      exports: [EVENT_STORE, Boekschrijvers, Leesmodel],
    };
  }
}

const meldTwijfel =
  (log: Logger) =>
  (boek: string, inTwijfel: boolean): void => {
    if (inTwijfel)
      log.error({ boek }, 'de opslag zegt niet of een boeking is gelukt; er wordt op dit boek niets aangenomen');
    else log.warn({ boek }, 'het is weer bekend of er is geboekt; op dit boek wordt weer aangenomen');
  };

const naarLog =
  (log: Logger): Log =>
  (niveau, bericht, velden = {}) =>
    log[niveau === 'fout' ? 'error' : 'info'](velden, bericht);
