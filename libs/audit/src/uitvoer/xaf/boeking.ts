import { doelSleutel, houderVan, isOverMensen, soortVan, type Mutatie, type Rekening } from '@ontschot/boek';
import type { EersteLezing } from './eerste-lezing.js';
import type { Beweging } from './lezen.js';
import { accID, kortId } from './rekening.js';
import { element, euro, kort, misschien } from './schrift.js';

/**
 * One event as a transaction: its number is the revisie, and every mutatie is a line that gains (debit) and one that
 * loses (credit). Of what is done for people there is only the booking: no name of what it was, no wijk, no kenmerk.
 */
export function boeking(beweging: Beweging, boek: string, lezing: EersteLezing): string {
  const { revisie, gegevens, metadata } = beweging;
  const { boekdatum, mutaties, kenmerken = {} } = gegevens;
  const overMensen = isOverMensen(beweging.type) || kenmerken.huishouden !== undefined;
  const stuk = element('docRef', kort(stuknummer(beweging, boek, overMensen), 255)) + element('effDate', boekdatum);
  const waarvoor =
    misschien('cost', overMensen ? undefined : kenmerken.wijk) +
    misschien('product', kenmerken.doel && doelSleutel(kenmerken.doel));
  const regel = (nr: string, rekening: Rekening, { kleur, bedrag }: Mutatie, kant: 'D' | 'C'): string =>
    `<trLine>${element('nr', nr)}${element('accID', accID({ rekening, kleur }))}${stuk}${element('amnt', euro(bedrag))}${element('amntTp', kant)}${misschien('custSupID', relatieVan(rekening, kenmerken.aanbieder, lezing))}${waarvoor}</trLine>\n`;
  const regels = mutaties.map(
    (mutatie, i) => regel(`${i + 1}D`, mutatie.naar, mutatie, 'D') + regel(`${i + 1}C`, mutatie.van, mutatie, 'C'),
  );
  return `<transaction>${element('nr', revisie)}${element('desc', omschrijving(beweging))}${element('periodNumber', Number(boekdatum.slice(5, 7)))}${element('trDt', boekdatum)}${element('Source', 'Ontschot')}${element('User', metadata.opdracht.rol)}\n${regels.join('')}</transaction>\n`;
}

/** The kind of event, the other clock, and what ties it to an earlier month or movement. */
function omschrijving({ type, metadata, gegevens: { hoortBij, storneert } }: Beweging): string {
  const delen = [
    type,
    `geregistreerd op ${metadata.geregistreerdOp}`,
    hoortBij && `hoort bij ${hoortBij}`,
    storneert !== undefined && `storneert ${storneert}`,
  ];
  return delen.filter((deel) => typeof deel === 'string').join('; ');
}

/** What is found in other books: the caller's own reference, the verplichting or the besluit; else the event itself. */
function stuknummer({ revisie, gegevens }: Beweging, boek: string, overMensen: boolean): string {
  const eigen = overMensen ? undefined : (gegevens.kenmerk ?? gegevens.verplichting ?? gegevens.besluit);
  return eigen ?? `${boek}/${revisie}`;
}

/** The organisatie behind a line: the payer of a bron, the holder of a tegoed, and who delivers where money is promised or spent. */
function relatieVan(rekening: Rekening, aanbieder: string | undefined, lezing: EersteLezing): string | undefined {
  const soort = soortVan(rekening);
  const wie =
    soort === 'bron' || soort === 'tegoed'
      ? houderVan(rekening)
      : soort === 'verplicht' || soort === 'voorschot' || soort === 'besteed'
        ? aanbieder
        : undefined;
  const relatie = wie === undefined ? undefined : lezing.relaties.get(wie);
  return relatie && (relatie.betaalt || relatie.levert) ? kortId(relatie.organisatie) : undefined;
}
