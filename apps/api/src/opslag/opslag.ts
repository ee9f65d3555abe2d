import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { Leesmodel } from '@ontschot/projecties';

/** Injection token of the `EventStore`. */
export const EVENT_STORE = Symbol('event-store');

/** Begins and ends the storage in order. At the end all is answered: what was taken in is booked, then the files close. */
@Injectable()
export class Opslag implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly schrijvers: Boekschrijvers,
    private readonly leesmodel: Leesmodel,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.leesmodel.start();
  }

  /** Before the server waits for its requests: they must not wait for a store that does not answer. */
  beforeApplicationShutdown(): void {
    this.schrijvers.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.schrijvers.sluit();
    await this.leesmodel.stop();
    await this.store.close();
  }
}
