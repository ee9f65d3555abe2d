import { Bevinding, eis } from './bevinding.js';
import { bytesVan, naarBase64, naarHex, vanBase64, type Bytes } from './bytes.js';
import { isGetekend, type Sleutel } from './sleutel.js';

/** A signed checkpoint (c2sp.org/tlog-checkpoint), taken apart. */
export interface Controlepunt {
  readonly herkomst: string;
  readonly omvang: number;
  readonly wortel: Bytes;
  /** Exactly what was signed. */
  readonly tekst: string;
  readonly handtekeningen: readonly { readonly naam: string; readonly bytes: Bytes }[];
}

/** Takes one apart; whether it is signed is another question. `dit` is what to call it. Throws Bevinding. */
export function leesControlepunt(briefje: string, dit: string): Controlepunt {
  const einde = briefje.lastIndexOf('\n\n');
  eis(einde > 0 && briefje.endsWith('\n') && briefje.length <= 16_384, `${dit} is geen getekend briefje`);
  const tekst = briefje.slice(0, einde + 1);
  const [herkomst = '', omvang = '', wortel = '', ...rest] = tekst.split('\n');
  eis(rest.length === 1 && rest[0] === '', `${dit} heeft niet precies drie regels`);
  eis(/^(0|[1-9]\d{0,15})$/.test(omvang) && Number.isSafeInteger(Number(omvang)), `de omvang in ${dit} is geen aantal`);
  const hash = vanBase64(wortel);
  eis(hash.length === 32 && naarBase64(hash) === wortel, `de wortel in ${dit} is geen hash`);
  const handtekeningen = briefje
    .slice(einde + 2, -1)
    .split('\n')
    .map((regel) => {
      const [, naam = '', code = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/u.exec(regel) ?? [];
      const bytes = vanBase64(code);
      eis(bytes.length > 4 && naarBase64(bytes) === code, `onder ${dit} staat iets dat geen handtekening is`);
      return { naam, bytes };
    });
  eis(handtekeningen.length <= 16, `onder ${dit} staan te veel handtekeningen`);
  return { herkomst, omvang: Number(omvang), wortel: hash, tekst, handtekeningen };
}

export interface Getekend {
  /** The keys of ours that signed it. */
  readonly door: readonly Sleutel[];
  /** Whether this browser could not check any signature: it does not know Ed25519. */
  readonly kanNiet: boolean;
}

/** Which of these keys signed it. One of ours that does not hold makes it worthless: throws Bevinding. */
export async function tekenaars(punt: Controlepunt, sleutels: readonly Sleutel[], dit: string): Promise<Getekend> {
  const door: Sleutel[] = [];
  let kanNiet = false;
  for (const { naam, bytes } of punt.handtekeningen) {
    const kenmerk = naarHex(bytes.subarray(0, 4));
    const sleutel = sleutels.find((een) => een.naam === naam && een.kenmerk === kenmerk);
    if (sleutel === undefined) continue;
    const getekend = await isGetekend(sleutel, bytesVan(punt.tekst), bytes.subarray(4));
    if (getekend === false) throw new Bevinding(`de handtekening van ${naam} (${kenmerk}) onder ${dit} klopt niet`);
    if (getekend === undefined) kanNiet = true;
    else door.push(sleutel);
  }
  eis(door.length > 0 || kanNiet, `${dit} is door niemand getekend van wie de sleutel hier is`);
  return { door, kanNiet };
}
