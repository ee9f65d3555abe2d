import { setImmediate as beurt } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { stroomVan } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { Teksten } from '@ontschot/teksten';
import { EVENT_STORE } from '../../opslag/opslag.js';

/** Before work is taken in: settles the texts of which the service stopped before it knew whether they were booked. */
@Injectable()
export class Wezen implements OnApplicationBootstrap {
  constructor(
    private readonly teksten: Teksten,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const genoemd = new Map<string, ReadonlySet<string>>();
    await this.teksten.ruimWezenOp(async ({ id, boek }) => {
      const inBoek = genoemd.get(boek) ?? (await tekstenIn(this.store, boek));
      genoemd.set(boek, inBoek);
      return inBoek.has(id);
    });
  }
}

/** Every text that an event of the boek names. A refusal names none: what was asked stands inside it. */
async function tekstenIn(store: EventStore, boek: string): Promise<ReadonlySet<string>> {
  const gevonden = new Set<string>();
  for await (const pagina of store.readStream(stroomVan(boek), 0)) {
    for (const { data } of pagina) {
      const { tekst } = data as { tekst?: unknown };
      if (typeof tekst === 'string') gevonden.add(tekst);
    }
    await beurt();
  }
  return gevonden;
}
