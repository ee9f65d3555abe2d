import { setImmediate as beurt } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Vergeten } from '@ontschot/boek';
import { BEGIN, type EventStore } from '@ontschot/event-store';
import { Leesmodel, type Verwerkt } from '@ontschot/projecties';
import { Teksten } from '@ontschot/teksten';
import { EVENT_STORE } from '../../opslag/opslag.js';

const VERGETEN = 'huishouden-vergeten.v1';

/**
 * Keeps the texts as the events want them: before work is taken in, everybody whom the events call forgotten is wiped
 * again, for a copy that was put back may have brought them back; and from then on whoever another node forgets.
 */
@Injectable()
export class Vergetenen implements OnApplicationBootstrap, OnModuleDestroy {
  private stop: (() => void) | undefined;

  constructor(
    private readonly teksten: Teksten,
    private readonly lees: Leesmodel,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.stop = this.lees.opVerwerkt((verwerkt) => {
      this.volg(verwerkt);
    });
    for await (const pagina of this.store.readAll(BEGIN)) {
      for (const { type, data } of pagina) if (type === VERGETEN) this.vergeet(data as Vergeten);
      await beurt();
    }
  }

  onModuleDestroy(): void {
    this.stop?.();
  }

  private volg(verwerkt: readonly Verwerkt[]): void {
    for (const { type, gegevens } of verwerkt) if (type === VERGETEN) this.vergeet(gegevens as Vergeten);
  }

  private vergeet({ huishouden }: Vergeten): void {
    this.teksten.vergeet({ huishouden });
  }
}
