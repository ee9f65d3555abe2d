import { randomUUID } from 'node:crypto';
import type { EventStore, NewEvent } from '@ontschot/event-store';
import { richtIn } from '../../../libs/projecties/test/hulp/gemeente.js';
import { Schrijver } from '../../../libs/projecties/test/hulp/schrijver.js';

/** A boek with this many receipts, each with a kenmerk of that length: more than a connection takes in by itself. */
export async function schrijfGrootboek(
  store: EventStore,
  boek: string,
  aantal: number,
  lengte = 3_000,
): Promise<number> {
  const schrijver = new Schrijver(boek);
  richtIn(schrijver);
  let revisie = await schrijver.schrijf(store);
  const metadata = schrijver.alles.at(-1)!.metadata;
  const mutaties = [{ van: 'bron:gemeente', naar: 'vrij:wmo', kleur: 'wmo', bedrag: 1 }];
  for (let geschreven = 0; geschreven < aantal;) {
    const hoeveel = Math.min(2_000, aantal - geschreven);
    const deel = Array.from({ length: hoeveel }, (_, i): NewEvent => {
      const opdracht = { ...metadata.opdracht, id: `groot-${geschreven + i}` };
      const data = { boekdatum: '2025-06-01', grond: 'x', kenmerk: 'k'.repeat(lengte), mutaties };
      return { id: randomUUID(), type: 'ontvangst-geboekt.v1', data, metadata: { ...metadata, opdracht } };
    });
    ({ revision: revisie } = await store.append(`boek-${boek}`, revisie, deel));
    geschreven += hoeveel;
  }
  return revisie;
}
