import { setImmediate as beurt } from 'node:timers/promises';
import {
  AFSLUITTYPEN,
  Kostenverzameling,
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

interface Gelezen {
  /** The events by which the boek closed, in order. */
  readonly gebeurtenissen: Afsluitgebeurtenis[];
  readonly kosten: Kostenverzameling;
}

/** What a closed boek leaves that its state does not hold. Read from its events, page by page. */
async function leesOud(store: EventStore, uit: string): Promise<Gelezen> {
  const gelezen: Gelezen = { gebeurtenissen: [], kosten: new Kostenverzameling() };
  for await (const pagina of store.readStream(stroomVan(uit), 0)) {
    for (const opgeslagen of pagina) {
      const gebeurtenis = leesGebeurtenis(opgeslagen);
      gelezen.kosten.neem(gebeurtenis);
      if (AFSLUITTYPEN.has(opgeslagen.type)) gelezen.gebeurtenissen.push(gebeurtenis);
    }
    await beurt();
  }
  return gelezen;
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
  const { gebeurtenissen, kosten } = await leesOud(store, uit);
  const controlepunt = await tekenaar.stand(uit, afsluiting.revisie);
  return schrijvers.bekijk(boek, (nieuw) => overnameUit(oud, nieuw, gebeurtenissen, controlepunt, kosten));
}
