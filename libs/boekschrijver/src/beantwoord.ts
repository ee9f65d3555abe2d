import type { EventStore } from '@ontschot/event-store';
import { antwoordUit, metId, type MetId } from './antwoord.js';
import { onbereikbaar } from './onbereikbaar.js';
import type { BeslotenPartij, Voorlopig } from './partij.js';
import type { Taak } from './taak.js';

/** Answers an opdracht whose batch is appended; a repeat is answered with what was booked then, read when it must be. */
export async function beantwoord(
  store: EventStore,
  stroom: string,
  taak: Taak,
  voorlopig: Voorlopig,
  besloten: BeslotenPartij,
): Promise<void> {
  if ('fout' in voorlopig) {
    taak.mislukt(voorlopig.fout);
    return;
  }
  if ('antwoord' in voorlopig) {
    taak.klaar(voorlopig.antwoord);
    return;
  }
  try {
    const { revisie, aantal } = voorlopig.herhaald;
    const hier = besloten.gebeurtenissen.filter((een) => een.revisie >= revisie && een.revisie < revisie + aantal);
    taak.klaar(antwoordUit(hier.length > 0 ? hier : await lees(store, stroom, revisie, aantal), true));
  } catch (fout) {
    taak.mislukt(onbereikbaar(fout));
  }
}

async function lees(store: EventStore, stroom: string, revisie: number, aantal: number): Promise<MetId[]> {
  const gelezen: MetId[] = [];
  for await (const pagina of store.readStream(stroom, revisie)) {
    gelezen.push(...pagina.slice(0, aantal - gelezen.length).map(metId));
    if (gelezen.length >= aantal) break;
  }
  return gelezen;
}
