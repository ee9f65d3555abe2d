/** The longest reason, grond or besluit that an opdracht may carry, in UTF-16 units. */
export const LANGSTE_TEKST = 500;

const BESTURING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/;

/** True for one line of well-formed text without control or direction characters, not blank, within the limit. */
export function isRegelTekst(waarde: unknown, langste = LANGSTE_TEKST): waarde is string {
  return (
    typeof waarde === 'string' &&
    waarde.trim().length > 0 &&
    waarde.length <= langste &&
    !BESTURING.test(waarde) &&
    !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(waarde)
  );
}

// Looks ahead, so that a run of digits is tried from each of its groups: `333 999 993 653` holds two candidates.
const NEGEN_CIJFERS = /(?<!\d)(?=(\d(?:[\s.\-\u2010-\u2014]?\d){8})(?!\d))/g;

/** True when the text holds nine digits that pass the elfproef: it may be a BSN, which is welcome nowhere. */
export function bevatBsn(tekst: string): boolean {
  for (const [, reeks = ''] of tekst.matchAll(NEGEN_CIJFERS)) {
    const cijfers = reeks.replace(/\D/g, '');
    const som = [...cijfers].reduce((s, cijfer, i) => s + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
    if (som % 11 === 0 && cijfers !== '000000000') return true;
  }
  return false;
}

/** True for nine digits that pass the elfproef, and nothing beside them. */
export const isBsn = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && /^\d{9}$/.test(waarde) && bevatBsn(waarde);

/** The characters of the code of a household: no vowels, and nothing that looks alike. */
const HUISHOUDCODE = /hh[\s._\-\u2010-\u2014][2-9bcdfghjkmnpqrstvwxyz]{16}/i;

/** True when the text holds the code of a household, in capitals too: it is welcome only in the fields made for it. */
export const bevatHuishoudcode = (tekst: string): boolean => HUISHOUDCODE.test(tekst);

// A dot and letters must follow, so that a kleur as `opvang@voordeur` is none.
const MAILADRES = /[^\s@\uff20][@\uff20][\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2}/u;

/** True when the text holds an e-mail address: that is a person, or soon will be. */
export const bevatMailadres = (tekst: string): boolean => MAILADRES.test(tekst);
