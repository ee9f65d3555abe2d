import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { openSqliteStore, type EventStore } from '@ontschot/event-store';
import type { Instellingen } from '../instellingen.js';
import { EVENT_STORE, Opslag } from './opslag.js';

/** The event store and the writers of the boeken, for the whole service. */
@Module({})
export class OpslagModule {
  static voor({ gegevens }: Instellingen): DynamicModule {
    return {
      module: OpslagModule,
      global: true,
      providers: [
        { provide: EVENT_STORE, useFactory: () => openSqliteStore({ file: join(gegevens, 'gebeurtenissen.sqlite') }) },
        {
          provide: Boekschrijvers,
          useFactory: (store: EventStore) => new Boekschrijvers(store),
          inject: [EVENT_STORE],
        },
        Opslag,
      ],
      exports: [EVENT_STORE, Boekschrijvers],
    };
  }
}
