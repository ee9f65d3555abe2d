import { OpslagOnbereikbaar, Overbelast } from '@ontschot/boekschrijver';
import { OpenFailed, StoreBusy, StoreFull, type OpenFailure } from '@ontschot/event-store';

const OPENEN: Record<OpenFailure, string> = {
  unreachable: 'de map of het bestand is niet te bereiken',
  'read-only': 'er mag niet in worden geschreven',
  'not-a-database': 'het bestand is geen opslag van Ontschot',
  'other-database': 'het bestand is een opslag van iets anders',
  damaged: 'het bestand is beschadigd; zet een reservekopie terug',
  'newer-version': 'het bestand is gemaakt door een nieuwere versie van Ontschot',
  refused: 'de server weigert deze gebruiker',
  untrusted: 'het certificaat van de server wordt hier niet vertrouwd; noem met tlsCAFile=... wie het uitgaf',
  'no-tls': 'de server spreekt geen TLS',
};

const OPNIEUW = 'Wat al is bevestigd staat erin; geef dezelfde opdracht opnieuw, er wordt niets dubbel geboekt.';

/** What went wrong with the store, in lines; undefined when it was something else. */
export function opslagfout(fout: unknown): readonly string[] | undefined {
  if (fout instanceof OpenFailed && fout.file.includes('://'))
    return [
      `De opslag ${fout.file} kan niet open: ${fout.reason === 'unreachable' ? 'de server antwoordt niet' : OPENEN[fout.reason]}.`,
      'Kijk ONTSCHOT_EVENTSTORE en de server na.',
    ];
  if (fout instanceof OpenFailed) return [`De opslag ${fout.file} kan niet open: ${OPENEN[fout.reason]}.`];
  if (fout instanceof StoreFull || (fout instanceof OpslagOnbereikbaar && fout.cause instanceof StoreFull))
    return [`De opslag is vol of kan niet worden beschreven. ${OPNIEUW}`];
  if (fout instanceof StoreBusy || fout instanceof OpslagOnbereikbaar || fout instanceof Overbelast)
    return [`De opslag is bezet of niet te bereiken. ${OPNIEUW}`];
  return undefined;
}
