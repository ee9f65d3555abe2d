import { KOLOMMEN, type Proefdeclaratie, type Proefregel } from './declaratie.js';

const dc = (bedrag: number): string => (bedrag < 0 ? 'C' : 'D');

/** Writes a message as a stream of text, one line per element, so that a large one is never kept. */
export function* schrijfXml({
  kop,
  regels,
}: {
  kop: Proefdeclaratie['kop'];
  regels: Iterable<Proefregel>;
}): Generator<string> {
  const [standaard, naam, code] = kop.soort === 'ijw-323' ? ['ijw', 'jw323', '490'] : ['iwmo', 'wmo323', '484'];
  const el = (tag: string, inhoud: string): string => `<${naam}:${tag}>${inhoud}</${naam}:${tag}>\r\n`;
  const basis = (tag: string, inhoud: string | number): string =>
    `<${standaard}:${tag}>${inhoud}</${standaard}:${tag}>`;
  const periode = (tag: string, van: string, tot: string): string =>
    el(tag, basis('Begindatum', van) + basis('Einddatum', tot));
  const plek = `http://www.istandaarden.nl/${standaard}/3_2`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\r\n<${naam}:Bericht xmlns:${standaard}="${plek}/basisschema/schema" xmlns:${naam}="${plek}/${naam}/schema">\r\n`;
  yield el(
    'Header',
    el('BerichtCode', code) +
      el('BerichtVersie', '3') +
      el('BerichtSubversie', '2') +
      el('Afzender', kop.aanbiedercode) +
      el('Ontvanger', kop.gemeentecode ?? '') +
      el('BerichtIdentificatie', basis('Identificatie', 'B1') + basis('Dagtekening', kop.dagtekening)) +
      el('XsdVersie', basis('BasisschemaXsdVersie', '1.0.0') + basis('BerichtXsdVersie', '1.0.0')),
  );
  yield `<${naam}:Declaratie>\r\n${el('DeclaratieNummer', kop.declaratie)}`;
  yield periode('DeclaratiePeriode', kop.periode.van, kop.periode.totEnMet);
  yield el('DeclaratieDagtekening', kop.dagtekening);
  yield el('TotaalIngediendBedrag', basis('TotaalBedrag', Math.abs(kop.totaal)) + basis('DebetCredit', dc(kop.totaal)));
  yield `<${naam}:Clienten>\r\n`;
  let vorige = '';
  for (const regel of regels) {
    if (regel.bsn !== vorige) {
      if (vorige !== '') yield `</${naam}:Prestaties></${naam}:Client>\r\n`;
      yield `<${naam}:Client>\r\n${el('Bsn', regel.bsn)}<${naam}:Prestaties>\r\n`;
      vorige = regel.bsn;
    }
    const eerder = regel.vorigeReferentie === undefined ? '' : basis('VorigReferentieNummer', regel.vorigeReferentie);
    yield el(
      'Prestatie',
      el('ProductReferentie', basis('ReferentieNummer', regel.referentie) + eerder) +
        el('ToewijzingNummer', regel.toewijzing ?? '') +
        el('ProductCategorie', regel.product.categorie) +
        el('ProductCode', regel.product.code) +
        periode('ProductPeriode', regel.van, regel.totEnMet) +
        el('GeleverdVolume', String(regel.volume)) +
        el('Eenheid', regel.eenheid) +
        (regel.eenheid === '83' ? '' : el('ProductTarief', String(regel.tarief))) +
        el('IngediendBedrag', basis('Bedrag', Math.abs(regel.bedrag)) + basis('DebetCredit', dc(regel.bedrag))),
    );
  }
  if (vorige !== '') yield `</${naam}:Prestaties></${naam}:Client>\r\n`;
  yield `</${naam}:Clienten>\r\n</${naam}:Declaratie>\r\n</${naam}:Bericht>\r\n`;
}

export const xml = (wat: Proefdeclaratie): string => [...schrijfXml(wat)].join('');

const euro = (cent: number): string => {
  const cijfers = String(Math.abs(cent)).padStart(3, '0');
  return `${cent < 0 ? '-' : ''}${cijfers.slice(0, -2)},${cijfers.slice(-2)}`;
};
const nl = (datum: string): string => datum.split('-').reverse().join('-');

/** Writes the same as CSV with the columns of `KOLOMMEN`, amounts in euros and dates as people write them. */
export function* schrijfCsv(regels: Iterable<Proefregel>): Generator<string> {
  yield `${Object.values(KOLOMMEN).join(';')}\r\n`;
  for (const { product, ...regel } of regels) {
    const tarief = regel.eenheid === '83' ? '' : euro(regel.tarief);
    const velden = [regel.bsn, regel.referentie, product.categorie, product.code, nl(regel.van), nl(regel.totEnMet)];
    velden.push(euro(regel.bedrag), String(regel.volume), regel.eenheid, tarief);
    yield `${[...velden, regel.toewijzing ?? '', regel.vorigeReferentie ?? ''].join(';')}\r\n`;
  }
}

export const csv = ({ regels }: Proefdeclaratie): string => [...schrijfCsv(regels)].join('');
