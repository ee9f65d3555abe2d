import { canoniek } from '@ontschot/kern';
import { bladBytes, type Vastgelegd } from '../blad.js';

export const BUNDELFORMAAT = 'ontschot-bundel.v1';

/** What goes before the events: what it is, and what it can be held against. */
export interface Bundelkop {
  readonly boek: string;
  /** The signed checkpoint over exactly these events. */
  readonly controlepunt: string;
  /** The public keys of the boek, as `schrijfSleutel` writes them. */
  readonly sleutels: readonly string[];
}

/** More events than the checkpoint counts, or fewer. */
export class BundelOnvolledig extends Error {
  override readonly name = 'BundelOnvolledig';
}

const regel = (bytes: Uint8Array): Uint8Array => Buffer.concat([bytes, Buffer.of(0x0a)]);

/**
 * All of a boek for whoever trusts nobody, a piece at a time: a line that says what it is, and a line for each event, in
 * the bytes over which the tree was made. `omvang`: how many events the checkpoint counts; those after it are left out.
 * Throws `BundelOnvolledig` when there are fewer.
 */
export async function* bundel(
  { boek, controlepunt, sleutels }: Bundelkop,
  omvang: number,
  gebeurtenissen: AsyncIterable<readonly Vastgelegd[]>,
): AsyncGenerator<Uint8Array> {
  yield regel(Buffer.from(canoniek({ formaat: BUNDELFORMAAT, boek, controlepunt, sleutels }), 'utf8'));
  let geteld = 0;
  if (omvang > 0)
    for await (const pagina of gebeurtenissen) {
      const deel = pagina.slice(0, omvang - geteld);
      yield Buffer.concat(deel.map((een) => regel(bladBytes(een))));
      geteld += deel.length;
      if (geteld === omvang) break;
    }
  if (geteld < omvang)
    throw new BundelOnvolledig(`er zijn ${geteld} gebeurtenissen, het controlepunt telt er ${omvang}`);
}
