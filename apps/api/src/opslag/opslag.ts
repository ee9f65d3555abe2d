import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';

/** Injection token of the `EventStore`. */
export const EVENT_STORE = Symbol('event-store');

/** Ends the storage in order, once the last request is answered: what was taken in is booked, then the file closes. */
@Injectable()
export class Opslag implements OnApplicationShutdown {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly schrijvers: Boekschrijvers,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.schrijvers.sluit();
    await this.store.close();
  }
}
