import { Module, type DynamicModule } from '@nestjs/common';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { Leesmodel } from '@ontschot/projecties';
import type { Logger } from 'pino';
import { Levensloop } from '../gezondheid/levensloop.js';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import type { Instellingen } from '../instellingen.js';
import { OpdrachtenModule } from '../opdrachten/opdrachten.module.js';
import { Wisser } from '../opdrachten/vergeten/wisser.js';
import { Klok } from './klok.js';
import { Tijdboeken } from './tijdboeken.js';

/** What happens by itself as time goes by. */
@Module({})
export class KlokModule {
  static voor({ klokS }: Instellingen, log: Logger): DynamicModule {
    return {
      module: KlokModule,
      imports: [OpdrachtenModule],
      providers: [
        {
          provide: Klok,
          useFactory: (
            schrijvers: Boekschrijvers,
            lees: Leesmodel,
            levensloop: Levensloop,
            grenzen: Grenzen,
            wisser: Wisser,
          ) => {
            const gereed = (): boolean => levensloop.redenen.length === 0 && lees.gereed().gereed;
            const tempo = { rondeMs: klokS * 1_000, wachtMs: grenzen.klokWachtMs };
            return new Klok(new Tijdboeken(schrijvers, lees, grenzen.klokPartij, wisser), gereed, log, tempo);
          },
          inject: [Boekschrijvers, Leesmodel, Levensloop, MET_GRENZEN, Wisser],
        },
      ],
      exports: [Klok],
    };
  }
}
