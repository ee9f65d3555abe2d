import { Module, type DynamicModule } from '@nestjs/common';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { Leesmodel } from '@ontschot/projecties';
import type { Logger } from 'pino';
import { Levensloop } from '../gezondheid/levensloop.js';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import type { Instellingen } from '../instellingen.js';
import { Klok } from './klok.js';
import { Tijdboeken } from './tijdboeken.js';

/** What happens by itself as time goes by. */
@Module({})
export class KlokModule {
  static voor({ klokS }: Instellingen, log: Logger): DynamicModule {
    return {
      module: KlokModule,
      providers: [
        {
          provide: Klok,
          useFactory: (schrijvers: Boekschrijvers, lees: Leesmodel, levensloop: Levensloop, grenzen: Grenzen) => {
            const gereed = (): boolean => levensloop.redenen.length === 0 && lees.gereed().gereed;
            const tempo = { rondeMs: klokS * 1_000, wachtMs: grenzen.klokWachtMs };
            return new Klok(new Tijdboeken(schrijvers, lees, grenzen.klokPartij), gereed, log, tempo);
          },
          inject: [Boekschrijvers, Leesmodel, Levensloop, MET_GRENZEN],
        },
      ],
      exports: [Klok],
    };
  }
}
