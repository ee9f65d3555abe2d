import { leesGebeurtenis } from '@ontschot/boek';
import { jaarVanBoek, type Datum } from '@ontschot/kern';
import type { Uitvoerbron, Uitvoersoort } from '../uitvoer.js';
import { MUNT } from './bedrag.js';
import { boeking, LABELS, POSTLABELS } from './boeking.js';
import { Standen } from './standen.js';
import { tekst } from './tekens.js';

/** A journal that both hledger and ledger read: every event that moves money, and at the end what must stand where. */
export const journaal: Uitvoersoort = {
  naam: 'journaal',
  uitleg: 'Alle boekingen als platte tekst die hledger en ledger lezen, met een controle op elke eindstand.',
  extensie: 'journal',
  mediatype: 'text/plain; charset=utf-8',
  keer: 1,
  schrijf,
};

async function* schrijf(bron: Uitvoerbron): AsyncGenerator<string> {
  yield kop(bron);
  const standen = new Standen();
  let laatste: Datum = `${jaarVanBoek(bron.boek)}-12-31`;
  let boekingen = 0;
  for await (const pagina of bron.lees()) {
    let stuk = '';
    for (const opgeslagen of pagina) {
      const gebeurtenis = leesGebeurtenis(opgeslagen);
      const { boekdatum } = gebeurtenis.gegevens;
      const een = boeking(gebeurtenis, standen);
      if (een === '') continue;
      stuk += een;
      boekingen += 1;
      // hledger holds what is asserted against all that is dated before it.
      if (boekdatum > laatste) laatste = boekdatum;
    }
    if (stuk !== '') yield stuk;
  }
  yield* standen.slot(laatste);
  yield `; einde: ${boekingen} boekingen uit ${bron.omvang} gebeurtenissen\n`;
}

const kop = ({ boek, omvang, gemaaktOp, programma }: Uitvoerbron): string => `\
; Ontschot-journaal.v1, voor hledger en ledger
; boek: ${tekst(boek)}
; gebeurtenissen: ${omvang}
; gemaakt: ${tekst(gemaaktOp)} door ${tekst(programma.naam)} ${tekst(programma.versie)}
; Een bestand is pas heel als de laatste regel met "; einde:" begint.

commodity ${MUNT}
    format 1000.00 ${MUNT}

${[...LABELS, ...POSTLABELS].map((naam) => `tag ${naam}\n`).join('')}
`;
