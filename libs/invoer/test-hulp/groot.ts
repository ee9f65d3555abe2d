import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { leesDeclaratie, type Declaratiekeuze } from '../src/index.js';
import { csvKeuze, debet, declaratie, proefBsn, type Proefregel } from './declaratie.js';
import { schrijfCsv, schrijfXml } from './schrijf-declaratie.js';

const PER_PERSOON = 12;
const PER_STUK = 2 ** 16;

/** So many lines, made anew at every reading and kept nowhere. Each fifth is a credit. */
function* regels(aantal: number): Generator<Proefregel> {
  for (let i = 0; i < aantal; i += 1) {
    const credit = i % 5 === 4;
    yield debet(1, {
      bsn: proefBsn(Math.floor(i / PER_PERSOON)),
      referentie: `REFERENTIE-${String(i).padStart(9, '0')}`,
      toewijzing: String(100_000_000 + i),
      bedrag: credit ? -75_000 : 75_000,
      ...(credit && { vorigeReferentie: `VORIGE-${String(i).padStart(13, '0')}` }),
    });
  }
}

const totaal = (aantal: number): number => 75_000 * (aantal - 2 * Math.floor(aantal / 5));

/** A large declaratie as text in pieces, and how it is to be read. */
export function groteDeclaratie(
  vorm: 'xml' | 'csv',
  aantal: number,
): { stukken: Iterable<string>; keuze: Declaratiekeuze } {
  const wat = declaratie([], { totaal: totaal(aantal) });
  if (vorm === 'xml') return { stukken: schrijfXml({ kop: wat.kop, regels: regels(aantal) }), keuze: { soort: 'xml' } };
  const { kop } = csvKeuze(wat);
  return { stukken: schrijfCsv(regels(aantal)), keuze: csvKeuze(wat, { kop: { ...kop, regels: aantal } }) };
}

function gehouden(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** How many MiB more than at the start reading holds at its worst, looked at five times; how many bytes went in, and how long it took. */
export async function houdt(vorm: 'xml' | 'csv', aantal: number): Promise<{ mib: number; bytes: number; ms: number }> {
  const { stukken, keuze } = groteDeclaratie(vorm, aantal);
  let [bytes, gelezen, begin, hoogst] = [0, 0, Infinity, 0];
  // In pieces as a file or a request gives them.
  function* geteld(): Generator<Buffer> {
    let rij = '';
    for (const stuk of stukken) {
      rij += stuk;
      if (rij.length < PER_STUK) continue;
      bytes += rij.length;
      yield Buffer.from(rij);
      rij = '';
    }
    bytes += rij.length;
    yield Buffer.from(rij);
  }
  const start = performance.now();
  for await (const { soort } of leesDeclaratie(geteld(), keuze)) {
    if (soort !== 'regel' || gelezen++ % Math.ceil(aantal / 5) !== 0) continue;
    const nu = gehouden();
    begin = Math.min(begin, nu);
    hoogst = Math.max(hoogst, nu);
  }
  if (gelezen !== aantal) throw new Error(`er zijn ${gelezen} regels gelezen`);
  return { mib: hoogst - begin, bytes, ms: performance.now() - start };
}
