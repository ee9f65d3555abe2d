/** What XML 1.0 cannot say at all, not even escaped: most control characters, half surrogates, and two code points. */
const NIET_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text as XML 1.0 can carry it: what it cannot say becomes U+FFFD, so that it shows that something stood there. */
export const zuiver = (tekst: string): string => tekst.replace(NIET_IN_XML, '\ufffd');

/** At most so many characters (code points, as XML Schema counts them). */
export const kort = (tekst: string, langste: number): string => {
  if (tekst.length <= langste) return tekst;
  const tekens = [...tekst];
  return tekens.length <= langste ? tekst : `${tekens.slice(0, langste - 1).join('')}…`;
};

/**
 * An element with text. The audit file has no attributes, no mixed content and one namespace, so this is all the XML
 * that is written (ADR 21).
 */
export const element = (naam: string, tekst: string | number | bigint): string =>
  `<${naam}>${zuiver(String(tekst)).replace(/[&<>\r]/g, (teken) => TEKENS[teken] ?? teken)}</${naam}>`;

/** An element, or nothing where there is no text for it. */
export const misschien = (naam: string, tekst: string | number | undefined): string =>
  tekst === undefined ? '' : element(naam, tekst);

/** Eurocents as the file writes euros: `1234.56`, also of sums that no number holds exactly. */
export function euro(cent: bigint | number): string {
  const heel = BigInt(cent);
  const cijfers = String(heel < 0n ? -heel : heel).padStart(3, '0');
  return `${heel < 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}
