import { setImmediate as beurt } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { boekVanStroom } from '@ontschot/boekschrijver';
import { BEGIN, type EventStore } from '@ontschot/event-store';
import { Leesmodel } from '@ontschot/projecties';
import { Teksten } from '@ontschot/teksten';
import { EVENT_STORE } from '../../opslag/opslag.js';
import { Loze } from './loze-stemsleutels.js';
import { teWissen } from './te-wissen.js';
import { Wisser } from './wisser.js';

/**
 * Keeps the texts as the events want them: before work is taken in, everybody whom the events call forgotten is wiped
 * again, for a copy that was put back may have brought them back; and from then on whoever another node forgets. So it is
 * with the key of a vote that was counted: without it nobody finds out any more who chose what. And with a key under which
 * a proposal was refused, if it is of no vote.
 */
@Injectable()
export class Vergetenen implements OnApplicationBootstrap, OnModuleDestroy {
  private stop: (() => void) | undefined;

  constructor(
    private readonly teksten: Teksten,
    private readonly wisser: Wisser,
    private readonly lees: Leesmodel,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.stop = this.lees.opVerwerkt((verwerkt) => {
      for (const { boek, type, gegevens } of verwerkt) this.wisser.naGebeurtenis(boek, type, gegevens);
    });
    const loze = new Loze();
    for await (const pagina of this.store.readAll(BEGIN)) {
      for (const { stream, type, data, metadata } of pagina) {
        const boek = boekVanStroom(stream);
        const eigenaar = teWissen(boek, type, data);
        if (eigenaar !== undefined) this.teksten.vergeet(eigenaar);
        loze.zie(boek, type, data, metadata);
      }
      await beurt();
    }
    loze.wis(this.teksten);
  }

  onModuleDestroy(): void {
    this.stop?.();
  }
}
