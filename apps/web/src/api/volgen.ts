import { createParser } from 'eventsource-parser';
import type { Api } from './api.js';
import { Apifout } from './probleem.js';

const EERST_NA_MS = 1_000;
const HOOGSTENS_NA_MS = 30_000;

/**
 * Follows the changes of a boek until `signal` says that it is enough, and goes on where it was after a broken connection.
 * Who heard nothing yet, cannot say where that was: then `gehoord` is called without a revisie, for anything may have happened
 * in between. Ends where this token may not listen. EventSource cannot send a token, so the stream is read by hand.
 */
export async function volg(
  api: Api,
  boek: string,
  signal: AbortSignal,
  gehoord: (revisie?: number) => void,
): Promise<void> {
  let laatste: string | undefined;
  let pauze = EERST_NA_MS;
  let eerder = false;
  while (!signal.aborted) {
    try {
      const antwoord = await api.stuur(`boeken/${boek}/gebeurtenissen`, {
        signal,
        headers: { accept: 'text/event-stream', ...(laatste !== undefined && { 'last-event-id': laatste }) },
      });
      if (eerder && laatste === undefined) gehoord();
      const ontleder = createParser({
        onEvent: ({ id }) => {
          if (id === undefined) return;
          laatste = id;
          pauze = EERST_NA_MS;
          gehoord(Number(id));
        },
      });
      const lezer = antwoord.body?.pipeThrough(new TextDecoderStream()).getReader();
      for (let stuk = await lezer?.read(); stuk?.done === false; stuk = await lezer?.read()) ontleder.feed(stuk.value);
    } catch (fout) {
      if (fout instanceof Apifout && fout.probleem.status === 403) return;
      // Whatever it was: the pages still work, they only do not hear of what others book; so try again, ever slower.
    }
    eerder = true;
    await new Promise((klaar) => setTimeout(klaar, pauze));
    pauze = Math.min(pauze * 2, HOOGSTENS_NA_MS);
  }
}
