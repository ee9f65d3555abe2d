import { isGetekend, teken, type Controlesleutel, type Tekensleutel } from './sleutel.js';

/** More than anybody needs; a longer one is not read at all. */
const MAX_HANDTEKENINGEN = 16;
const MAX_LENGTE = 16_384;
const KENMERK = 4;

/** A note that cannot be trusted; the message says why. */
export class BriefjeOnjuist extends Error {
  override readonly name = 'BriefjeOnjuist';
}

/** Signs a text as a note (c2sp.org/signed-note): the text, a blank line, and a line for each who signs. */
export function tekenBriefje(tekst: string, sleutels: readonly Tekensleutel[]): string {
  if (!tekst.endsWith('\n')) throw new TypeError('een briefje eindigt met een nieuwe regel');
  const bytes = Buffer.from(tekst, 'utf8');
  const regels = sleutels.map((sleutel) => {
    const code = Buffer.concat([sleutel.kenmerk, teken(sleutel, bytes)]).toString('base64');
    return `— ${sleutel.naam} ${code}\n`;
  });
  return `${tekst}\n${regels.join('')}`;
}

/**
 * The text of a note that at least one of these keys signed. Signatures of others are passed over, as the format asks;
 * one of ours that does not hold makes the whole note worthless. Throws `BriefjeOnjuist`.
 */
export function openBriefje(briefje: string, sleutels: readonly Controlesleutel[]): string {
  if (briefje.length > MAX_LENGTE) throw new BriefjeOnjuist('het briefje is te lang');

  if (/[\u0000-\u0009\u000b-\u001f]/u.test(briefje) || !briefje.isWellFormed())
    throw new BriefjeOnjuist('er staan tekens in die er niet in horen');
  const einde = briefje.lastIndexOf('\n\n');
  if (einde < 0 || !briefje.endsWith('\n')) throw new BriefjeOnjuist('het is geen getekend briefje');
  const tekst = briefje.slice(0, einde + 1);
  const regels = briefje.slice(einde + 2, -1).split('\n');
  if (regels.length > MAX_HANDTEKENINGEN) throw new BriefjeOnjuist('er staan te veel handtekeningen onder');
  const geldig = regels.map((regel) => klopt(regel, Buffer.from(tekst, 'utf8'), sleutels));
  if (!geldig.includes(true)) throw new BriefjeOnjuist('niemand die wij kennen heeft het getekend');
  return tekst;
}

/** Whether a key of ours signed it; false for a line of somebody else. */
function klopt(regel: string, tekst: Uint8Array, sleutels: readonly Controlesleutel[]): boolean {
  const [, naam, code = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/u.exec(regel) ?? [];
  const bytes = Buffer.from(code, 'base64');
  if (naam === undefined || bytes.length <= KENMERK) throw new BriefjeOnjuist('een regel is geen handtekening');
  const kenmerk = bytes.subarray(0, KENMERK);
  const sleutel = sleutels.find((een) => een.naam === naam && een.kenmerk.equals(kenmerk));
  if (sleutel === undefined) return false;
  if (!isGetekend(sleutel, tekst, bytes.subarray(KENMERK)))
    throw new BriefjeOnjuist(`de handtekening van ${naam} klopt niet`);
  return true;
}
