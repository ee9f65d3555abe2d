import type { NaarWerker, VanWerker } from './berichten.js';
import type { Meegebracht, Verslag } from './rekenen/stappen.js';

/**
 * Has a bundle checked beside the page. Pieces go one by one, so that a large boek never stands in memory twice; `signal`
 * ends it. Rejects when the source breaks off, or when the browser cannot do this at all.
 */
export async function gaNaErnaast(
  bron: ReadableStream<Uint8Array>,
  meegebracht: Meegebracht,
  meld: (verslag: Verslag) => void,
  signal: AbortSignal,
): Promise<Verslag> {
  const werker = new Worker(new URL('./nagaan.werker.ts', import.meta.url), { type: 'module' });
  const zeg = (bericht: NaarWerker): void => werker.postMessage(bericht);
  const lezer = bron.getReader();
  try {
    return await new Promise<Verslag>((klaar, mis) => {
      signal.addEventListener('abort', () => mis(new DOMException('Gestopt', 'AbortError')));
      const volgende = (): void =>
        void lezer
          .read()
          .then(({ done, value }) => zeg(done ? { soort: 'einde' } : { soort: 'stuk', stuk: value }), mis);
      werker.onerror = ({ message }) => mis(new Error(message || 'De browser kan dit niet narekenen.'));
      werker.onmessage = ({ data }: MessageEvent<VanWerker>) => {
        if (data.soort === 'meer') {
          volgende();
          return;
        }
        meld(data.verslag);
        if (data.soort === 'klaar') klaar(data.verslag);
      };
      zeg({ soort: 'begin', meegebracht });
      volgende();
    });
  } finally {
    werker.terminate();
    await lezer.cancel().catch(() => undefined);
  }
}
