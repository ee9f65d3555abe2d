import { Eenmaal } from './eenmaal.js';
import { leesXml } from './sax.js';

/** `1234.56` as eurocents, apart from how the export writes it. */
export function cent(bedrag: string): bigint {
  const [, min, heel = '', delen = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(bedrag) ?? [];
  if (heel === '') throw new Error(`${bedrag} is geen bedrag`);
  return BigInt(`${min ?? ''}${heel}${delen.padEnd(2, '0')}`);
}

/** What the checker saw: the rules that do not hold, and the stands that follow from the lines. */
export interface Bevinding {
  readonly namespace: string;
  /** Each with the number of the rule, or a word for what the documents ask without a number. */
  readonly fouten: readonly string[];
  /** By account: opening and all lines together, eurocents, debit above zero. */
  readonly standen: ReadonlyMap<string, bigint>;
  readonly transacties: number;
  readonly regels: number;
}

class Telling {
  regels = 0n;
  D = 0n;
  C = 0n;
  gezegd: Record<string, string> = {};
}

/**
 * Holds an audit file against the ten numbered rules of XAF 4.0, which its schema does not, and against what the documents
 * ask besides: numbers that occur once, and references that lead somewhere. It knows nothing of how ours is written, and keeps
 * nothing of a line but what it adds to a stand.
 * - 0001 custSupID once; 0002 accID once; 0003 RGScode once
 * - 0004, 0005 totals of the opening balance; 0006 they are equal
 * - 0007, 0008 totals of the transactions; 0009 they are equal; 0010 each transaction balances
 */
export function keurXaf(stukken: Iterable<string>): Bevinding {
  const fouten = new Set<string>();
  const eenmaal = (regel: string): Eenmaal => new Eenmaal(() => fouten.add(regel));
  const [custSup, acc, rgs] = [eenmaal('0001'), eenmaal('0002'), eenmaal('0003')];
  const [dagboek, boeking, regelnr, beginnr, periodenr] = [
    ...['journaal', 'transactie', 'regelnummer', 'beginregel', 'periode'].map(eenmaal),
  ] as [Eenmaal, Eenmaal, Eenmaal, Eenmaal, Eenmaal];
  const rekeningen = new Set<string>();
  const relaties = new Set<string>();
  const perioden = new Map<string, { van: string; tot: string }>();
  const standen = new Map<string, bigint>();
  const opening = new Telling();
  const totaal = new Telling();
  let bezig = { D: 0n, C: 0n };
  let regel: Record<string, string> = {};
  let periode: Record<string, string> = {};
  let transactie: Record<string, string> = {};
  let transacties = 0;

  const boek = (telling: Telling): void => {
    const { accID = '', amnt = '', amntTp = '' } = regel;
    const kant = amntTp as 'D' | 'C';
    if (!rekeningen.has(accID)) fouten.add('onbekende rekening');
    telling.regels += 1n;
    telling[kant] += cent(amnt);
    standen.set(accID, (standen.get(accID) ?? 0n) + (kant === 'D' ? cent(amnt) : -cent(amnt)));
  };

  const TRANSACTIE = 'company/transactions/journal/transaction';
  const namespace = leesXml(
    stukken,
    (pad, tekst) => {
      const naam = pad.slice(pad.lastIndexOf('/') + 1);
      const ouder = pad.slice(0, Math.max(0, pad.lastIndexOf('/')));
      if (ouder === 'company/openingBalance') opening.gezegd[naam] = tekst;
      else if (ouder === 'company/transactions') totaal.gezegd[naam] = tekst;
      else if (ouder === 'company/openingBalance/obLine' || ouder === `${TRANSACTIE}/trLine`) regel[naam] = tekst;
      else if (ouder === 'company/periods/period') periode[naam] = tekst;
      else if (ouder === TRANSACTIE) transactie[naam] = tekst;
      if (naam === 'custSupID' && ouder.endsWith('customerSupplier')) {
        custSup.neem(tekst);
        relaties.add(tekst);
      } else if (naam === 'accID' && ouder.endsWith('ledgerAccount')) {
        acc.neem(tekst);
        rekeningen.add(tekst);
      } else if (naam === 'RGScode') rgs.neem(tekst);
      else if (naam === 'jrnID') {
        dagboek.neem(tekst);
        boeking.wis();
      } else if (naam === 'period') {
        const { periodNumber = '', startDatePeriod = '', endDatePeriod = '' } = periode;
        periodenr.neem(periodNumber);
        perioden.set(periodNumber, { van: startDatePeriod, tot: endDatePeriod });
      } else if (naam === 'obLine') {
        beginnr.neem(regel['nr'] ?? '');
        boek(opening);
      } else if (naam === 'trLine') {
        regelnr.neem(regel['nr'] ?? '');
        boek(totaal);
        bezig[regel['amntTp'] as 'D' | 'C'] += cent(regel['amnt'] ?? '');
        if (regel['custSupID'] !== undefined && !relaties.has(regel['custSupID'])) fouten.add('onbekende relatie');
      } else if (naam === 'transaction') {
        transacties += 1;
        boeking.neem(transactie['nr'] ?? '');
        if (bezig.D !== bezig.C) fouten.add('0010');
        const { van = '~', tot = '' } = perioden.get(transactie['periodNumber'] ?? '') ?? {};
        const dag = transactie['trDt'] ?? '';
        if (dag < van || dag > tot) fouten.add('buiten de periode');
      }
    },
    (pad) => {
      if (pad.endsWith('/obLine') || pad.endsWith('/trLine')) regel = {};
      if (pad.endsWith('/period')) periode = {};
      if (pad === TRANSACTIE) {
        transactie = {};
        regelnr.wis();
        bezig = { D: 0n, C: 0n };
      }
    },
  );
  for (const [{ gezegd, D, C, regels }, debet, credit, gelijk, aantal] of [
    [opening, '0004', '0005', '0006', 'aantal beginregels'],
    [totaal, '0007', '0008', '0009', 'aantal regels'],
  ] as const) {
    const { totalDebit = '0', totalCredit = '0', linesCount = '0' } = gezegd;
    if (cent(totalDebit) !== D) fouten.add(debet);
    if (cent(totalCredit) !== C) fouten.add(credit);
    if (cent(totalDebit) !== cent(totalCredit)) fouten.add(gelijk);
    if (BigInt(linesCount) !== regels) fouten.add(aantal);
  }
  return { namespace, fouten: [...fouten].sort(), standen, transacties, regels: Number(totaal.regels) };
}
