import { periodeVan } from '@ontschot/kern';
import { leesDeclaratie, type Declaratiekeuze, type Declaratiekop, type Declaratieslot } from '@ontschot/invoer';
import type { Onbekenden } from './onbekenden.js';
import { Regelhash } from './regelhash.js';
import type { Opgenomen } from './soorten.js';
import type { Spoel } from './spoel.js';

/** What a file came to, once all of it was read and was right. */
export interface Opname {
  readonly kop: Declaratiekop;
  readonly slot: Declaratieslot;
  /** See `Regelhash`. */
  readonly regelhash: string;
}

/**
 * Reads a file to a spoel in which a household stands in the place of each person; the BSN goes no further than this.
 * Throws `DeclaratieFout` with every fault of the file.
 */
export async function neemOp(
  bron: AsyncIterable<Uint8Array>,
  keuze: Declaratiekeuze,
  onbekenden: Onbekenden,
  spoel: Spoel,
): Promise<Opname> {
  const hash = new Regelhash();
  let kop: Declaratiekop | undefined;
  let slot: Declaratieslot | undefined;
  for await (const stuk of leesDeclaratie(bron, keuze)) {
    if (stuk.soort === 'kop') kop = stuk.kop;
    else if (stuk.soort === 'slot') slot = stuk.slot;
    else {
      const { regel, bsn, referentie, product, van, totEnMet, bedrag, vorigeReferentie } = stuk.regel;
      hash.neem(stuk.regel);
      onbekenden.bekijkReferentie(referentie, regel, bsn);
      const huishouden = onbekenden.huishoudenVan(bsn, regel);
      const opgenomen: Opgenomen = {
        ...{ regel, referentie, product, van, totEnMet, bedrag, huishouden },
        ...(vorigeReferentie !== undefined && { vorigeReferentie }),
      };
      await spoel.schrijf(opgenomen);
    }
  }
  onbekenden.gooi();
  if (kop === undefined || slot === undefined) throw new Error('een declaratie zonder kop of slot');
  return { kop, slot, regelhash: hash.uitkomst };
}

/** The month in which the help of a line began. */
export const maandVan = ({ van }: Pick<Opgenomen, 'van'>): string => periodeVan(van);
