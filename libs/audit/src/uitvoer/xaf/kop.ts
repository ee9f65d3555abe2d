import type { BoekGeopend } from '@ontschot/boek';
import { dagInAmsterdam, eersteDag, laatsteDag, type Periode } from '@ontschot/kern';
import type { Uitvoerbron } from '../uitvoer.js';
import type { EersteLezing, Relatie, Rekeningstand } from './eerste-lezing.js';
import { accDesc, accID, accTp, kortId } from './rekening.js';
import { element, euro, kort, misschien } from './schrift.js';

/** The target namespace of XAF 4.0 (Belastingdienst, package 4.0.3); others that go round are of no schema (ADR 21). */
export const XAF_NAMESPACE =
  'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0';

const MAANDEN = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const alles = (delen: Iterable<string>): string => [...delen].join('');

/** From the declaration to the opening balance, an element a piece. */
export function* kop(bron: Uitvoerbron, lezing: EersteLezing & { readonly boek: BoekGeopend }): Generator<string> {
  const { jaar, gemeente } = lezing.boek;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<auditfile xmlns="${XAF_NAMESPACE}">\n<header>${alles([
    element('fiscalYear', jaar),
    element('startDate', `${jaar}-01-01`),
    element('endDate', `${jaar}-12-31`),
    element('curCode', 'EUR'),
    element('dateCreated', dagInAmsterdam(bron.gemaaktOp)),
    element('softwareDesc', kort(bron.programma.naam, 50)),
    element('softwareVersion', kort(bron.programma.versie, 20)),
  ])}</header>\n`;
  // A boek does not know the tax number of its municipality: the element must be there, and says nothing.
  yield `<company>\n${element('companyName', kort(gemeente, 255))}${element('taxRegistrationCountry', 'NL')}${element('taxRegIdent', '')}\n`;
  const relaties = [...lezing.relaties.values()].filter(({ betaalt, levert }) => betaalt || levert);
  if (relaties.length > 0) yield '<customersSuppliers>\n';
  for (const relatie of relaties) yield relatieregel(relatie);
  if (relaties.length > 0) yield '</customersSuppliers>\n';
  // Without a single movement there is no account, and an empty list is none in the schema.
  if (lezing.rekeningen.size > 0) yield '<generalLedger>\n';
  for (const stand of lezing.rekeningen.values())
    yield `<ledgerAccount>${element('accID', accID(stand))}${element('accDesc', kort(accDesc(stand, lezing.naamVan(stand.rekening)), 255))}${element('accTp', accTp(stand))}</ledgerAccount>\n`;
  if (lezing.rekeningen.size > 0) yield '</generalLedger>\n';
  yield `<periods>\n${alles(MAANDEN.map((maand) => periode(`${jaar}-${maand}`)))}</periods>\n`;
  yield* beginbalans([...lezing.rekeningen.values()].filter(({ beginstand }) => beginstand !== 0n));
}

/** Who pays is a customer, who delivers a supplier. */
const soort = ({ betaalt, levert }: Relatie): string => (betaalt && levert ? 'B' : betaalt ? 'C' : 'S');

const relatieregel = (relatie: Relatie): string =>
  `<customerSupplier>${element('custSupID', kortId(relatie.organisatie))}${element('custSupName', kort(relatie.naam, 50))}${misschien('custSupTp', soort(relatie))}</customerSupplier>\n`;

const periode = (maand: Periode): string =>
  `<period>${element('periodNumber', Number(maand.slice(5)))}${element('startDatePeriod', eersteDag(maand))}${element('endDatePeriod', laatsteDag(maand))}</period>\n`;

/** A boek begins empty, but for what the one before it handed over; then its opening balance is one of no lines. */
function* beginbalans(standen: readonly Rekeningstand[]): Generator<string> {
  const som = (richting: 1n | -1n): bigint =>
    standen.reduce((al, { beginstand }) => (beginstand * richting > 0n ? al + beginstand * richting : al), 0n);
  yield `<openingBalance>\n${element('linesCount', standen.length)}${element('totalDebit', euro(som(1n)))}${element('totalCredit', euro(som(-1n)))}\n`;
  for (const [plaats, stand] of standen.entries()) {
    const debet = stand.beginstand > 0n;
    yield `<obLine>${element('nr', plaats + 1)}${element('accID', accID(stand))}${element('amnt', euro(debet ? stand.beginstand : -stand.beginstand))}${element('amntTp', debet ? 'D' : 'C')}</obLine>\n`;
  }
  yield '</openingBalance>\n';
}
