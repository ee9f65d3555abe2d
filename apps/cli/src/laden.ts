import { metEerder, opdrachtHash, stroomVan, type Antwoord, type Boekschrijvers } from '@ontschot/boekschrijver';
import { NO_STREAM, type EventStore } from '@ontschot/event-store';
import {
  ingediend,
  leesStand,
  vergelijk,
  type GenummerdeOpdracht,
  type Stand,
  type Vergelijking,
} from '@ontschot/invoer';
import { Afgebroken } from './fouten.js';

/** Who asked for it, as the history of the boek tells. */
const ROL = 'opdrachtregel';

export interface Geladen {
  /** Opdrachten that were booked now. */
  readonly geboekt: number;
  /** Opdrachten that were in the boek already, exactly so. */
  readonly herhaald: number;
}

/** The stand of a boek; undefined when there is no such boek. */
export async function standVan(store: EventStore, boek: string): Promise<Stand | undefined> {
  if ((await store.headOfStream(stroomVan(boek))) === NO_STREAM) return undefined;
  return leesStand(store.readStream(stroomVan(boek), 0));
}

/** How the opdrachten compare with what the boek holds already; nothing is written. */
export async function vergelijkMetBoek(
  store: EventStore,
  boek: string,
  opdrachten: readonly GenummerdeOpdracht[],
): Promise<Vergelijking> {
  const stand = await standVan(store, boek);
  if (stand === undefined) return { nieuw: opdrachten.length, herhaald: 0, verschillen: [] };
  return vergelijk(stand, opdrachten, opdrachtHash);
}

export const WAT_NU =
  'Gebruik voor een wijziging een begrotingswijziging, of lees het bestand in een boek met een andere naam.';

/** Books the opdrachten of one boek in one go. Throws `Afgebroken` when the boek says no to any of them. */
export async function laad(
  schrijvers: Boekschrijvers,
  boek: string,
  opdrachten: readonly GenummerdeOpdracht[],
): Promise<Geladen> {
  // What is set up here may not take a name of the closed boek of the year before for something else, as over HTTP.
  const gevraagd = await metEerder(schrijvers, boek, ingediend(opdrachten, ROL, opdrachtHash));
  const antwoorden = await schrijvers.dienIn(boek, gevraagd);
  const nee = antwoorden.map(bezwaar).filter((een) => een !== undefined);
  if (nee.length > 0) throw new Afgebroken(`Boek ${boek} weigert:`, [...new Set(nee)]);
  const herhaald = antwoorden.filter((antwoord) => antwoord.soort === 'geboekt' && antwoord.herhaald).length;
  return { geboekt: antwoorden.length - herhaald, herhaald };
}

function bezwaar(antwoord: Antwoord): string | undefined {
  if (antwoord.soort === 'geboekt') return undefined;
  if (antwoord.soort === 'geweigerd') return antwoord.weigering.uitleg;
  if (antwoord.soort === 'geen-boek') return 'dit boek is nog niet geopend';
  return `een ander heeft intussen iets anders ingelezen; er is daarvan niets overschreven. ${WAT_NU}`;
}
