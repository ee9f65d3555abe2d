import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { maakGroot, stukkenUit, type Groot } from './xaf-groot.js';
import { keurXaf, type Bevinding } from './xaf-regels.js';
import { schemafouten } from './xsd.js';

/** What the checker may keep more than after its first piece (MiB), whatever the size of the file. */
const HOOGSTENS_MIB = 4;

/** The sentences about the audit file of a random boek; a short run and a long one say the same. */
export function bewaaktGroot(zaad: number, aantal: number): void {
  let groot: Groot;
  let gekeurd: Bevinding;
  const gehouden: number[] = [];
  beforeAll(async () => {
    groot = await maakGroot(zaad, aantal);
    const om = Math.max(1, Math.floor(statSync(groot.bestand).size / 6));
    let volgende = 0;
    const kijk = (bytes: number): void => {
      if (bytes < volgende) return;
      volgende += om;
      gehouden.push(heap());
    };
    gekeurd = keurXaf(stukkenUit(groot.bestand, kijk));
  });
  afterAll(() => groot.opstelling.ruimOp());

  it('is geldig volgens het schema, en xmllint ziet ook helemaal achterin wat niet mag', async () => {
    const bytes = readFileSync(groot.bestand);
    expect(await schemafouten(bytes)).toEqual([]);
    const laatste = bytes.lastIndexOf('<trLine>');
    const stuk = Buffer.concat([bytes.subarray(0, laatste), Buffer.from('<trLines/>'), bytes.subarray(laatste)]);
    expect(await schemafouten(stuk)).not.toEqual([]);
  });

  it('houdt alle regels, met van elke beweging één boeking en van elke mutatie twee regels', () => {
    const { fouten, transacties, regels } = gekeurd;
    expect({ fouten, transacties, regels }).toEqual({
      fouten: [],
      transacties: groot.bewegingen,
      regels: groot.regels,
    });
    expect(transacties).toBeGreaterThan(aantal / 2);
  });

  it('wordt gekeurd in geheugen dat niet groeit', () => {
    expect(gehouden.length).toBeGreaterThan(0);
    expect(Math.max(...gehouden) - (gehouden[0] ?? 0)).toBeLessThan(HOOGSTENS_MIB);
  });

  it('komt op elk budget in elke kleur uit op wat de leeskant zegt', () => {
    const opBudgetten = [...gekeurd.standen].filter(([naam]) => !naam.startsWith('bron:'));
    expect(opBudgetten.length).toBeGreaterThan(40);
    // A kleur that never stood somewhere is nothing in the projection, and no account in the file.
    const gezegd = [...groot.saldi].filter(([naam, stand]) => stand !== 0n || gekeurd.standen.has(naam));
    expect(new Map(opBudgetten)).toEqual(new Map(gezegd));
  });

  it('en wat de financiers inbrachten is samen wat er op alle budgetten staat', () => {
    const som = (telt: (naam: string) => boolean): bigint =>
      [...gekeurd.standen].reduce((tot, [naam, stand]) => (telt(naam) ? tot + stand : tot), 0n);
    expect(som((naam) => naam.startsWith('bron:'))).toBe(-[...groot.saldi.values()].reduce((a, b) => a + b, 0n));
    expect(som(() => true)).toBe(0n);
  });

  it('en de keuring ziet één cent die in een laatste boeking anders is', () => {
    const tekst = readFileSync(groot.bestand, 'latin1');
    const plek = tekst.lastIndexOf('<amnt>') + '<amnt>'.length;
    const bedrag = /^[\d.]+/.exec(tekst.slice(plek, plek + 30))?.[0] ?? '';
    const cijfer = bedrag.endsWith('1') ? '2' : '1';
    const anders = `${bedrag.slice(0, -1)}${cijfer}`;
    writeFileSync(groot.bestand, tekst.slice(0, plek) + anders + tekst.slice(plek + bedrag.length), 'latin1');
    const { fouten } = keurXaf(stukkenUit(groot.bestand));
    expect(fouten).toContain('0010');
    expect(fouten.some((een) => een === '0007' || een === '0008')).toBe(true);
  });
}

function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
