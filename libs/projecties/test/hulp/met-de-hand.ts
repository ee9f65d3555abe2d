import type { Bewegingsgegevens } from '@ontschot/boek';
import { dagInAmsterdam, type Datum } from '@ontschot/kern';
import type { Geschreven } from './schrijver.js';

/** Which events count: known by the end of a day, or the first so many. */
export type Gekend = { readonly bekendOp: Datum } | { readonly revisie: number };

/** Adds up the raw events, the slow and plain way: what stands on every rekening per kleur at the end of a day. */
export function telRekeningen(
  gebeurtenissen: readonly Geschreven[],
  gekend: Gekend,
  op: Datum = '9',
): Record<string, Record<string, number>> {
  const standen: Record<string, Record<string, number>> = {};
  for (const { gegevens, metadata, revisie } of gebeurtenissen) {
    const weten =
      'revisie' in gekend ? revisie <= gekend.revisie : dagInAmsterdam(metadata.geregistreerdOp) <= gekend.bekendOp;
    const { mutaties = [], boekdatum = '' } = gegevens as Partial<Bewegingsgegevens>;
    if (!weten) continue;
    for (const { van, naar, kleur, bedrag } of mutaties)
      for (const [rekening, eraf] of [
        [van, -bedrag],
        [naar, bedrag],
      ] as const) {
        // Also one on which nothing counts yet was booked on.
        const stand = (standen[rekening] ??= {});
        if (boekdatum <= op) stand[kleur] = (stand[kleur] ?? 0) + eraf;
      }
  }
  return Object.fromEntries(
    Object.entries(standen).map(([rekening, stand]) => [
      rekening,
      Object.fromEntries(Object.entries(stand).filter(([, bedrag]) => bedrag !== 0)),
    ]),
  );
}
