import { maak, regel } from './maak-veld.js';
import { NIEMAND_IN_TEKST } from './personen.js';

const LANGSTE = 80;
/** What decisions, their makers and laws are called: with a number beside it, a reference needs no other word. */
const WOORDEN: ReadonlySet<string> = new Set(
  [
    'besluit besluiten beschikking collegebesluit raadsbesluit mandaatbesluit directiebesluit mandaat voorstel',
    'college raad raadsstuk burgemeester wethouders directie team teamoverleg overleg b&w bw',
    'zaak zaaknummer nummer nr no dossier kenmerk registratie verordening beleidsregel beleidsregels regeling',
    'artikel art lid sub wet awb avg wgs pw participatiewet wmo jeugdwet gemeentewet',
    'van en in op bij dd d.d januari februari maart april mei juni juli augustus september oktober november december',
  ].flatMap((regel) => regel.split(' ')),
);
/** A number, with at most a few letters that belong to it: 12, 2025-044, BW-2025/44, Z25.118. */
const NUMMER = /^(?=.*\d)(?!.*[a-z]{5})[\da-z][\da-z./_-]*$/i;

/** Whether this refers to a decision, and has no room for words about anybody. */
export function isVerwijzing(waarde: unknown): boolean {
  if (typeof waarde !== 'string' || waarde.length > LANGSTE || !/\d/.test(waarde)) return false;
  const delen = waarde.split(/[ ,;:()]+/).map((deel) => deel.replace(/\.$/, ''));
  return delen.every((deel) => deel === '' || WOORDEN.has(deel.toLowerCase()) || NUMMER.test(deel));
}

/** A reference to a decision: it stands in the boek for good, so it can hold nothing else. */
export const Verwijzing = maak({
  regels: [
    regel(
      'verwijzing',
      `Verwijs alleen naar het besluit, zoals Besluit 2025-44 of Mandaat 12, artikel 3; hoogstens ${LANGSTE} tekens en geen andere woorden.`,
      isVerwijzing,
    ),
    ...NIEMAND_IN_TEKST,
  ],
  schema: { type: 'string', minLength: 1, maxLength: LANGSTE, example: 'Besluit 2025-44' },
});
