import { begrensd, TE_GROOT, TeGroot } from '../bytes.js';
import type { Stukken } from '../../csv.js';
import { Foutenlijst } from '../fouten.js';
import { GRENZEN } from '../grenzen.js';
import type { Declaratiestuk } from '../soorten.js';
import { Lezer } from './lezer.js';
import { Stop } from './stop.js';

const UTF16 = 'het bestand is UTF-16; laat de aanbieder het bericht als UTF-8 sturen';
const HALF = 'het bestand houdt midden in een teken op; haal het opnieuw op';

/** Reads a message WMO323 or JW323 of release 3.2. Throws `DeclaratieFout` with every fault. */
export async function* leesXml(stukken: Stukken): AsyncGenerator<Declaratiestuk, void> {
  const fouten = new Foutenlijst();
  const lezer = new Lezer(fouten);
  let slot: Declaratiestuk | undefined;
  try {
    for await (const tekst of tekens(stukken))
      for (const stuk of lezer.lees(tekst))
        if (stuk.soort === 'slot') slot = stuk;
        else yield stuk;
    lezer.sluit();
  } catch (fout) {
    if (fout instanceof Stop) fouten.meld(fout.fout);
    else if (fout instanceof TeGroot) fouten.meld({ regel: 0, wat: TE_GROOT });
    else throw fout;
  }
  fouten.gooi();
  // Only now is it sure that nothing follows the message.
  if (slot !== undefined) yield slot;
}

/** The bytes as text, in small pieces; what is no UTF-8 becomes U+FFFD. */
async function* tekens(stukken: Stukken): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let eerste = true;
  for await (const bytes of begrensd(stukken)) {
    if (bytes.length === 0) continue;
    if (eerste && isUtf16(bytes)) throw new Stop({ regel: 0, wat: UTF16 });
    eerste = false;
    for (let plek = 0; plek < bytes.length; plek += GRENZEN.stuk)
      yield decoder.decode(bytes.subarray(plek, plek + GRENZEN.stuk), { stream: true });
  }
  if (decoder.decode() !== '') throw new Stop({ regel: 0, wat: HALF });
}

/** A mark of UTF-16 at the beginning, or every other byte of the first two zero. */
function isUtf16([a, b]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0;
}
