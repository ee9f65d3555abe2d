import type { Uitvoerbron, Uitvoersoort } from '../uitvoer.js';
import { boeking } from './boeking.js';
import { EersteLezing } from './eerste-lezing.js';
import { JOURNALEN, journaalVan, type Journaal } from './journalen.js';
import { kop } from './kop.js';
import { isBeweging, isOpening, lees } from './lezen.js';
import { element, euro } from './schrift.js';

/** A piece of about so many characters is handed over. */
const STUK = 1 << 16;

/**
 * The Dutch audit file, XML Auditfile Financieel 4.0. Read once for what stands before the transactions, and once for each
 * journal: a journal is one piece of the file, and what is not kept must be read again.
 */
export const xaf: Uitvoersoort = {
  naam: 'xaf',
  uitleg: 'XML Auditfile Financieel 4.0: het hele boek als grootboek met dagboeken, voor accountant en toezichthouder.',
  extensie: 'xaf',
  mediatype: 'application/xml',
  keer: 1 + JOURNALEN.length,
  async *schrijf(bron) {
    const lezing = await EersteLezing.lees(bron);
    yield* inStukken(kop(bron, lezing));
    yield `<transactions>\n${element('linesCount', lezing.regels)}${element('totalDebit', euro(lezing.totaal))}${element('totalCredit', euro(lezing.totaal))}\n`;
    for (const journaal of JOURNALEN) yield* dagboek(journaal, bron, lezing);
    yield '</transactions>\n</company>\n</auditfile>\n';
  },
};

async function* dagboek(journaal: Journaal, bron: Uitvoerbron, lezing: EersteLezing): AsyncGenerator<string> {
  const { jrnID, desc } = journaal;
  // A budget administration has no bank, no purchases and no sales: every journal is a memoriaal.
  yield `<journal>${element('jrnID', jrnID)}${element('desc', desc)}${element('jrnTp', 'M')}\n`;
  let tekst = '';
  for await (const pagina of lees(bron))
    for (const gebeurtenis of pagina) {
      if (!isBeweging(gebeurtenis) || isOpening(gebeurtenis) || journaalVan(gebeurtenis.type) !== journaal) continue;
      tekst += boeking(gebeurtenis, bron.boek, lezing);
      if (tekst.length < STUK) continue;
      yield tekst;
      tekst = '';
    }
  yield `${tekst}</journal>\n`;
}

function* inStukken(delen: Iterable<string>): Generator<string> {
  let tekst = '';
  for (const deel of delen) {
    tekst += deel;
    if (tekst.length < STUK) continue;
    yield tekst;
    tekst = '';
  }
  if (tekst !== '') yield tekst;
}
