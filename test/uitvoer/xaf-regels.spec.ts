import { xaf } from '@ontschot/audit';
import { leefPreventie, leefVerder } from '../../libs/projecties/test/hulp/preventieleven.js';
import { Schrijver } from '../../libs/projecties/test/hulp/schrijver.js';
import { Toeval } from '../../libs/projecties/test/hulp/toeval.js';
import { bronVan, tekstVan } from './hulp/bron.js';
import { keurXaf } from './hulp/xaf-regels.js';
import { schemafouten } from './hulp/xsd.js';

/** A boek with an opening balance, and transactions of more than one journal. */
async function goedBestand(): Promise<string> {
  for (let zaad = 1; ; zaad += 1) {
    const oud = new Schrijver('proef-2025');
    leefPreventie(oud, new Toeval(zaad), 40, {}, false);
    const nieuw = leefVerder(oud, new Toeval(zaad), 30);
    if (nieuw === undefined) continue;
    const xml = await tekstVan(xaf, bronVan(nieuw.boek, nieuw.alles));
    if (/<obLine>/.test(xml) && /<trLine>/.test(xml)) return xml;
  }
}

let xml: string;
beforeAll(async () => {
  xml = await goedBestand();
});

/** The file with one thing changed; throws when there was nothing to change. */
function met(was: RegExp, wordt: string): string {
  const anders = xml.replace(was, wordt);
  if (anders === xml) throw new Error(`${was.source} staat er niet in`);
  return anders;
}

it('een bestand met een beginbalans is geldig, en alle regels houden', async () => {
  expect(await schemafouten(xml)).toEqual([]);
  expect(keurXaf([xml])).toMatchObject({ fouten: [] });
});

it('de keuring leest hetzelfde, hoe het bestand ook in stukken komt', () => {
  expect(keurXaf(xml.match(/[^]{1,7}/g) ?? [])).toEqual(keurXaf([xml]));
});

describe('elke genummerde regel van XAF 4.0 wordt bewaakt:', () => {
  const twee = '<RGScode>BLim</RGScode></ledgerAccount>';
  const tweemaal = (): string => xml.replace(/<\/ledgerAccount>/, twee).replace(/(?<!RGScode>)<\/ledgerAccount>/, twee);
  const gevallen: readonly (readonly [string, string, () => string])[] = [
    ['0001', 'een relatie staat er twee keer', () => met(/(<customerSupplier>.*<\/customerSupplier>\n)/, '$1$1')],
    ['0002', 'een rekening staat er twee keer', () => met(/(<ledgerAccount>.*<\/ledgerAccount>\n)/, '$1$1')],
    ['0003', 'twee rekeningen hebben dezelfde RGS-code', tweemaal],
    ['0004', 'het debet van de beginbalans klopt niet', () => met(/(<openingBalance>\n.*<totalDebit>)/, '$19')],
    ['0005', 'het credit van de beginbalans klopt niet', () => met(/(<openingBalance>\n.*<totalCredit>)/, '$19')],
    ['0006', 'de beginbalans is niet in evenwicht', () => met(/(<openingBalance>\n.*<totalDebit>)/, '$19')],
    ['0007', 'het debet van de boekingen klopt niet', () => met(/(<transactions>\n.*<totalDebit>)/, '$19')],
    ['0008', 'het credit van de boekingen klopt niet', () => met(/(<transactions>\n.*<totalCredit>)/, '$19')],
    ['0009', 'debet en credit van de boekingen verschillen', () => met(/(<transactions>\n.*<totalDebit>)/, '$19')],
    ['0010', 'een boeking is niet in evenwicht', () => met(/(<trLine>.*<amnt>)/, '$19')],
  ];
  it.each(gevallen)('%s, %s', (nummer, _, stuk) => {
    expect(keurXaf([stuk()]).fouten).toContain(nummer);
  });
});

describe('wat de documenten zonder nummer vragen, wordt ook bewaakt:', () => {
  const gevallen: readonly (readonly [string, () => string])[] = [
    ['aantal regels', () => met(/(<transactions>\n<linesCount>)/, '$19')],
    ['aantal beginregels', () => met(/(<openingBalance>\n<linesCount>)/, '$19')],
    ['journaal', () => met(/<jrnID>VPL</, '<jrnID>BEG<')],
    ['transactie', () => met(/(<transaction>[^]*?<\/transaction>\n)/, '$1$1')],
    ['regelnummer', () => met(/<nr>1C<\/nr>/, '<nr>1D</nr>')],
    ['beginregel', () => met(/(<obLine>.*<\/obLine>\n)/, '$1$1')],
    ['periode', () => met(/<periodNumber>2<\/periodNumber><start/, '<periodNumber>1</periodNumber><start')],
    ['onbekende rekening', () => met(/(<trLine>.*?<accID>)/, '$1x')],
    ['onbekende relatie', () => met(/(<trLine>.*?<custSupID>)/, '$1x')],
    ['buiten de periode', () => met(/<trDt>2026/, '<trDt>2027')],
  ];
  it.each(gevallen)('%s', (fout, stuk) => {
    expect(keurXaf([stuk()]).fouten).toContain(fout);
  });
});

describe('het schema van de proef', () => {
  it.each([
    ['een element dat ontbreekt', () => met(/<accTp>.<\/accTp>/, '')],
    ['een element te veel', () => met(/<accTp>/, '<leadCode>1</leadCode><accTp>')],
    ['een verkeerde volgorde', () => met(/(<accDesc>[^<]*<\/accDesc>)(<accTp>.<\/accTp>)/, '$2$1')],
    ['een code die niet bestaat', () => met(/<accTp>B/, '<accTp>M')],
    ['een naam die te lang is', () => met(/<custSupName>/, `<custSupName>${'x'.repeat(50)}`)],
    ['een derde decimaal', () => met(/(<amnt>\d+\.\d\d)/, '$11')],
    ['een namespace die nergens van is', () => met(/xmlns="[^"]*"/, 'xmlns="http://www.auditfiles.nl/XAF/4.0"')],
  ])('ziet %s', async (_, stuk) => {
    expect(await schemafouten(stuk())).not.toEqual([]);
  });
});
