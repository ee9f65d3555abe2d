import { OpenFailed, StoreBusy, StoreFull, type OpenFailure } from '@ontschot/event-store';
import { OpslagOnbereikbaar, Overbelast } from '@ontschot/boekschrijver';

export const GOED = 0;
export const MISLUKT = 1;
export const VERKEERD_GEBRUIK = 2;

/** It cannot be done, and the person can read why. Each line of `uitleg` stands on a line of its own. */
export class Afgebroken extends Error {
  override readonly name = 'Afgebroken';
  constructor(
    bericht: string,
    readonly uitleg: readonly string[] = [],
  ) {
    super(bericht);
  }
}

/** The command was given wrongly: what is asked for does not go together, or cannot be read. */
export class VerkeerdGebruik extends Error {
  override readonly name = 'VerkeerdGebruik';
}

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

/** Tells on stderr what went wrong, and gives the exit code. What we did not foresee is told with all we know. */
export function meldFout(fout: unknown): number {
  if (fout instanceof VerkeerdGebruik) {
    console.error(`Fout: ${fout.message}\n(met --help staat er hoe het wel moet)`);
    return VERKEERD_GEBRUIK;
  }
  for (const regel of bericht(fout)) console.error(regel);
  return MISLUKT;
}

function bericht(fout: unknown): readonly string[] {
  if (fout instanceof Afgebroken) return [fout.message, ...fout.uitleg.map((regel) => `  ${regel}`)];
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
  return [
    'Er ging iets mis dat wij niet hadden voorzien:',
    fout instanceof Error ? (fout.stack ?? fout.message) : String(fout),
  ];
}
