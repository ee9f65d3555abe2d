import { setImmediate as beurt } from 'node:timers/promises';
import {
  AFSLUITTYPEN,
  leesGebeurtenis,
  overnameUit,
  type Afsluitgebeurtenis,
  type Opdracht,
  type Overname,
} from '@ontschot/boek';
import { stroomVan, type Antwoord, type Boekschrijvers, type Ingediend } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { isBoekId } from '@ontschot/kern';
import type { Tekenaar } from '../../controle/tekenaar.js';
import { inStappen } from './stappen.js';

export const vraagtOpening = ({ opdracht }: Ingediend): boolean => opdracht.soort === 'boek-overnemen';

/** The events by which a boek closed, in order. Read from its events, page by page. */
async function afsluitgebeurtenissen(store: EventStore, uit: string): Promise<Afsluitgebeurtenis[]> {
  const gevonden: Afsluitgebeurtenis[] = [];
  for await (const pagina of store.readStream(stroomVan(uit), 0)) {
    for (const opgeslagen of pagina) if (AFSLUITTYPEN.has(opgeslagen.type)) gevonden.push(leesGebeurtenis(opgeslagen));
    await beurt();
  }
  return gevonden;
}

/** Opens a boek with what that of the year before closed with, tied to it by its checkpoint. */
export async function opent(
  schrijvers: Boekschrijvers,
  store: EventStore,
  tekenaar: Tekenaar,
  boek: string,
  ingediend: Ingediend,
): Promise<Antwoord> {
  const { uit } = ingediend.opdracht as Opdracht & { readonly uit: string };
  const overname = await zoek(schrijvers, store, tekenaar, uit, boek);
  const opdracht = { ...ingediend.opdracht, ...(overname && { overname }) };
  return inStappen(schrijvers, boek, { ...ingediend, opdracht }, ({ jaar: { opening } }) =>
    opening?.af === true ? opening.revisie : undefined,
  );
}

async function zoek(
  schrijvers: Boekschrijvers,
  store: EventStore,
  tekenaar: Tekenaar,
  uit: string,
  boek: string,
): Promise<Overname | undefined> {
  if (!isBoekId(uit)) return undefined;
  const oud = await schrijvers.bekijk(uit, (toestand) => toestand);
  const { afsluiting } = oud.jaar;
  if (afsluiting?.af !== true || afsluiting.naar !== boek) return undefined;
  const gebeurtenissen = await afsluitgebeurtenissen(store, uit);
  const controlepunt = await tekenaar.stand(uit, afsluiting.revisie);
  return schrijvers.bekijk(boek, (nieuw) => overnameUit(oud, nieuw, gebeurtenissen, controlepunt));
}
