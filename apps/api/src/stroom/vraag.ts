import type { FastifyRequest } from 'fastify';
import { buitenBoek, foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { veilig, type Fout } from '../invoer/keur.js';
import { keurBoek } from '../opdrachten/lees.js';

/** What is asked of the events of a boek. */
export interface Volgvraag {
  readonly boek: string;
  /** The first revisie that is asked for. */
  readonly vanaf: number | undefined;
  /** Where that was said. */
  readonly begin: 'vanaf' | 'Last-Event-ID';
  readonly aantal: number;
  /** Whether it goes on, or is one page. */
  readonly stroom: boolean;
}

/** Reads path, query and `Last-Event-ID`; throws one problem with every fault. */
export function leesVolgvraag({ params, query, headers }: FastifyRequest): Volgvraag {
  const { boekId = '' } = params as { boekId?: string };
  const fouten: Fout[] = [...keurBoek(boekId)];
  const getal = (veld: string, waarde: unknown, hoogste: number, laagste = 0): number | undefined => {
    if (waarde === undefined) return undefined;
    const uitkomst = typeof waarde === 'string' && /^\d{1,15}$/.test(waarde) ? Number(waarde) : NaN;
    if (uitkomst >= laagste && uitkomst <= hoogste) return uitkomst;
    fouten.push({ veld, code: 'getal', melding: `Geef een heel getal van ${laagste} tot en met ${hoogste}.` });
    return undefined;
  };
  const { vanaf, aantal, ...rest } = query as Record<string, unknown>;
  for (const naam of Object.keys(rest))
    fouten.push({ veld: veilig(naam), code: 'onbekend', melding: 'Dit kennen wij hier niet in het adres.' });
  const laatste = getal('Last-Event-ID', headers['last-event-id'], Number.MAX_SAFE_INTEGER - 1);
  const gevraagd = getal('vanaf', vanaf, Number.MAX_SAFE_INTEGER - 1);
  const per = getal('aantal', aantal, GRENZEN.grootstePagina, 1) ?? GRENZEN.pagina;
  if (fouten.length > 0) throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, GRENZEN.fouten));
  return {
    boek: boekId,
    // What a client has had already counts for more than where it once began.
    vanaf: laatste === undefined ? gevraagd : laatste + 1,
    begin: laatste === undefined ? 'vanaf' : 'Last-Event-ID',
    aantal: per,
    stroom: /\btext\/event-stream\b/i.test(headers.accept ?? ''),
  };
}

/** Throws when it begins beyond what was written. What comes next may be asked for by who follows; a page has it not. */
export function keurBegin({ vanaf = 0, begin, stroom }: Volgvraag, kop: number): void {
  const volgt = stroom || begin === 'Last-Event-ID';
  if (vanaf <= (volgt ? kop + 1 : kop)) return;
  const genoemd = begin === 'vanaf' ? vanaf : vanaf - 1;
  throw new Probleem(foutenInhoud('vraag-ongeldig', [buitenBoek(begin, genoemd, kop)], GRENZEN.fouten));
}

/** For who may not learn how far a boek is: a beginning beyond it is not refused, and is what comes next. */
export const binnenBoek = (vraag: Volgvraag, kop: number): Volgvraag => ({
  ...vraag,
  vanaf: vraag.vanaf === undefined ? undefined : Math.min(vraag.vanaf, kop + 1),
});
