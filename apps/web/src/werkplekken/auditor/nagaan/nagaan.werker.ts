import { gaNa } from './rekenen/nagaan.js';
import type { Meegebracht } from './rekenen/stappen.js';
import type { NaarWerker, VanWerker } from './berichten.js';

/** Beside the page, so that it stays usable while a large boek is counted. Pieces come one by one, each when it is asked for. */
const stukken = new TransformStream<Uint8Array, Uint8Array>();
const schrijver = stukken.writable.getWriter();
const zeg = (bericht: VanWerker): void => self.postMessage(bericht);

async function begin(meegebracht: Meegebracht): Promise<void> {
  let laatst = 0;
  const verslag = await gaNa(lees(stukken.readable), meegebracht, (tussen) => {
    // More often than a screen shows, nobody needs to hear.
    if (performance.now() - laatst < 50) return;
    laatst = performance.now();
    zeg({ soort: 'tussen', verslag: tussen });
  });
  zeg({ soort: 'klaar', verslag });
}

async function* lees(bron: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const lezer = bron.getReader();
  for (let stuk = await lezer.read(); !stuk.done; stuk = await lezer.read()) {
    yield stuk.value;
    zeg({ soort: 'meer' });
  }
}

self.onmessage = ({ data }: MessageEvent<NaarWerker>): void => {
  if (data.soort === 'begin') void begin(data.meegebracht);
  else if (data.soort === 'stuk') void schrijver.write(data.stuk);
  else void schrijver.close();
};
