import { setImmediate as beurt } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { BewonersvoorstelGeteld, Vergeten } from '@ontschot/boek';
import { boekVanStroom } from '@ontschot/boekschrijver';
import { BEGIN, type EventStore } from '@ontschot/event-store';
import { Leesmodel, type Verwerkt } from '@ontschot/projecties';
import { Teksten } from '@ontschot/teksten';
import { EVENT_STORE } from '../../opslag/opslag.js';

const VERGETEN = 'huishouden-vergeten.v1';
const GETELD = 'bewonersvoorstel-geteld.v1';

/**
 * Keeps the texts as the events want them: before work is taken in, everybody whom the events call forgotten is wiped
 * again, for a copy that was put back may have brought them back; and from then on whoever another node forgets. So it is
 * with the key of a vote that was counted: without it nobody finds out any more who chose what.
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
      for (const { stream, type, data } of pagina) this.vergeet(boekVanStroom(stream), type, data);
      await beurt();
    }
  }

  onModuleDestroy(): void {
    this.stop?.();
  }

  private volg(verwerkt: readonly Verwerkt[]): void {
    for (const { boek, type, gegevens } of verwerkt) this.vergeet(boek, type, gegevens);
  }

  private vergeet(boek: string, type: string, gegevens: object): void {
    if (type === VERGETEN) this.teksten.vergeet({ huishouden: (gegevens as Vergeten).huishouden });
    if (type === GETELD) this.teksten.vergeet({ boek, stemming: (gegevens as BewonersvoorstelGeteld).voorstel });
  }
}
