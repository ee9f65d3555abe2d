import { debet, KOLOMMEN, KOP, proefBsn, type Proefregel } from '../../../libs/invoer/test-hulp/declaratie.js';
import { schrijfCsv, schrijfXml } from '../../../libs/invoer/test-hulp/schrijf-declaratie.js';

export type Vorm = 'csv' | 'xml';

/** A declaratie as it is sent, made anew at every reading and kept nowhere; eurocents. */
export interface Proefbestand {
  readonly nummer: string;
  readonly regels: number;
  readonly debet: number;
  readonly credit: number;
  readonly stukken: () => Iterable<string>;
}

const PER_PERSOON = 12;
/** Characters of a piece. */
const STUK = 2 ** 16;

/** How many people a file of so many lines is about. */
export const personen = (regels: number): number => Math.ceil(regels / PER_PERSOON);

const bedragVan = (i: number): number => 100 * (1 + (i % 900));

/**
 * So many lines about so many people as their number needs. The first `terug` of them take back the first lines of D1, which
 * were of the same people; the rest asks something.
 */
function* regelsVan(nummer: string, aantal: number, terug: number): Generator<Proefregel> {
  for (let i = 0; i < aantal; i += 1) {
    const bedrag = bedragVan(i);
    yield debet(0, {
      bsn: proefBsn(Math.floor(i / PER_PERSOON)),
      referentie: `${nummer}-REFERENTIE-${String(i).padStart(6, '0')}`,
      toewijzing: String(100_000_000 + i),
      ...{ eenheid: '83', volume: bedrag, tarief: bedrag },
      ...(i < terug
        ? { bedrag: -bedrag, vorigeReferentie: `D1-REFERENTIE-${String(i).padStart(6, '0')}` }
        : { bedrag }),
    });
  }
}

/** Of so many lines, of which the first `terug` take back those of D1. */
export function proefbestand(vorm: Vorm, nummer: string, regels: number, terug = 0): Proefbestand {
  const som = (van: number, tot: number): number => {
    let uit = 0;
    for (let i = van; i < tot; i += 1) uit += bedragVan(i);
    return uit;
  };
  const [debet, credit] = [som(terug, regels), som(0, terug)];
  const kop = { ...KOP, declaratie: nummer, totaal: debet - credit };
  const alle = (): Generator<Proefregel> => regelsVan(nummer, regels, terug);
  const tekst = (): Generator<string> => (vorm === 'xml' ? schrijfXml({ kop, regels: alle() }) : schrijfCsv(alle()));
  return { nummer, regels, debet, credit, stukken: () => inStukken(tekst()) };
}

/** In pieces as a client that reads a file would send them. */
function* inStukken(tekst: Iterable<string>): Generator<string> {
  let rij = '';
  for (const deel of tekst) {
    rij += deel;
    if (rij.length < STUK) continue;
    yield rij;
    rij = '';
  }
  yield rij;
}

/** How the aanbieder of these files hands in. */
export const indeling = (vorm: Vorm): object => ({
  ...{ indeling: vorm, aanbieder: 'zorg', aanbiedercode: KOP.aanbiedercode },
  formaat: vorm === 'xml' ? 'iwmo-323' : 'csv',
  producten: [{ verplichting: 'v1' }],
  ...(vorm === 'csv' && { csv: { kolommen: KOLOMMEN, bedragen: 'euro', datums: 'dd-mm-jjjj' } }),
});

/** What is said beside such a file. */
export function vraagVan(vorm: Vorm, { nummer, debet, credit, regels }: Proefbestand): string {
  const { van, totEnMet } = KOP.periode;
  const bij = { nummer, van, totEnMet, totaal: String(debet - credit), regels: String(regels) };
  const vraag = { indeling: vorm, boekdatum: '2025-04-05', ...(vorm === 'csv' && bij) };
  return new URLSearchParams(vraag).toString();
}
