import { join } from 'node:path';
import {
  OpenFailed,
  openEventStoreDb,
  openSqliteStore,
  StoreBusy,
  StoreFull,
  type EventStore,
  type OpenFailure,
} from '@ontschot/event-store';
import type { Instellingen } from '../instellingen.js';

/** Why a server could not be used. */
type VanServer = 'unreachable' | 'refused' | 'untrusted' | 'no-tls';

const SERVER: Record<VanServer, string> = {
  unreachable: 'antwoordt niet. Kijk de naam en de poort in ONTSCHOT_EVENTSTORE na, en of de server aanstaat.',
  refused:
    'weigert deze gebruiker. Kijk de naam en het wachtwoord in ONTSCHOT_EVENTSTORE na; met tls=false gaan zij niet mee.',
  untrusted:
    'heeft een certificaat dat hier niet wordt vertrouwd. Noem in ONTSCHOT_EVENTSTORE met tlsCAFile=... een bestand met het certificaat van wie het uitgaf.',
  'no-tls':
    'spreekt geen TLS, en ONTSCHOT_EVENTSTORE vraagt dat wel. Zet het aan op de server; tls=false is alleen voor deze machine.',
};

const OPENEN: Record<Exclude<OpenFailure, 'refused' | 'untrusted' | 'no-tls'>, string> = {
  unreachable:
    'de map of het bestand is niet te bereiken voor deze gebruiker; kies een andere met ONTSCHOT_GEGEVENS=...',
  'read-only':
    'deze gebruiker mag er niet in schrijven; geef dat recht of kies een andere map met ONTSCHOT_GEGEVENS=...',
  'not-a-database': 'het bestand is geen opslag van Ontschot; kies een andere map met ONTSCHOT_GEGEVENS=...',
  'other-database': 'het bestand is een opslag van iets anders; kies een andere map met ONTSCHOT_GEGEVENS=...',
  damaged: 'het bestand is beschadigd; zet een reservekopie terug',
  'newer-version': 'het bestand is gemaakt door een nieuwere versie van Ontschot; gebruik die',
};

/** The store that the settings choose. Throws what opening it throws. */
export function openOpslag({ gegevens, eventstore }: Instellingen): Promise<EventStore> {
  if (eventstore !== undefined) return openEventStoreDb({ address: eventstore });
  return openSqliteStore({ file: join(gegevens, 'gebeurtenissen.sqlite') });
}

/** Why the event store could not be opened and what to do, as a sentence; undefined for any other fault. */
export function waaromGeenOpslag(fout: unknown): string | undefined {
  if (fout instanceof OpenFailed && fout.file.includes('://'))
    return `De opslag ${fout.file} ${SERVER[fout.reason as VanServer]}`;
  if (fout instanceof OpenFailed)
    return `De opslag ${fout.file} kan niet open: ${OPENEN[fout.reason as keyof typeof OPENEN]}.`;
  if (fout instanceof StoreFull) return 'De schijf is vol: er is geen plaats voor de opslag. Maak ruimte.';
  if (fout instanceof StoreBusy)
    return 'De opslag is bezet door een ander programma. Wacht tot dat klaar is, of stop het.';
  return undefined;
}
