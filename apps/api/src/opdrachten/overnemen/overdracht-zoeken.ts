import { setImmediate as beurt } from 'node:timers/promises';
import { leesGebeurtenis, type Opdracht, type ToezeggingenOvergedragen } from '@ontschot/boek';
import type { Antwoord, Boekschrijvers, Ingediend } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { isBoekId } from '@ontschot/kern';

export const vraagtOverdracht = ({ opdracht }: Ingediend): boolean => opdracht.soort === 'toezeggingen-overnemen';

type Gevonden = ToezeggingenOvergedragen & { readonly revisie: number };

/** What a boek handed over to another, last; undefined when it did not. Read from its events, page by page. */
async function zoek(store: EventStore, uit: string, naar: string): Promise<Gevonden | undefined> {
  let gevonden: Gevonden | undefined;
  if (!isBoekId(uit)) return undefined;
  for await (const pagina of store.readStream(`boek-${uit}`, 0)) {
    for (const opgeslagen of pagina) {
      if (opgeslagen.type !== 'toezeggingen-overgedragen.v1') continue;
      const { gegevens, revisie } = leesGebeurtenis(opgeslagen);
      const overdracht = gegevens as ToezeggingenOvergedragen;
      if (overdracht.naar === naar) gevonden = { ...overdracht, revisie };
    }
    await beurt();
  }
  return gevonden;
}

/** Finds what the boek of the year before handed over, and books that it is taken over. */
export async function neemOver(
  schrijvers: Boekschrijvers,
  store: EventStore,
  boek: string,
  ingediend: Ingediend,
): Promise<Antwoord> {
  const { uit } = ingediend.opdracht as Opdracht & { readonly uit: string };
  const overdracht = await zoek(store, uit, boek);
  const opdracht = { ...ingediend.opdracht, ...(overdracht && { overdracht }) };
  const [antwoord] = await schrijvers.dienIn(boek, [{ ...ingediend, opdracht }]);
  if (antwoord === undefined) throw new Error('een opdracht bleef zonder antwoord');
  return antwoord;
}
