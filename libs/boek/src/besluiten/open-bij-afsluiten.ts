import { telOp, type Eurocent } from '@ontschot/kern';
import { overVan as overVanVoorstel } from '../bewoners/uit-voorstel.js';
import type { Voorstelstaat } from '../toestand/bewoners.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Voucherstaat } from '../toestand/voucher.js';
import type { Trekkingstaat } from '../toestand/wijkteam.js';
import { overVan as overVanVoucher } from '../vouchers/uit-voucher.js';

/** What can only end by a movement in this year; with the year closed its money stays where it lies. */
export interface Openpost {
  /** `aanvraag`: a trekking or voucher that waits for a colleague. `stemming`: not counted yet. `bewonersbesluit`: accepted. */
  readonly soort: 'aanvraag' | 'voucher' | 'stemming' | 'bewonersbesluit';
  /** Of the trekking, the voucher or the proposal. */
  readonly id: string;
  readonly budget: string;
  readonly staat: Trekkingstaat | Voucherstaat | Voorstelstaat;
  /** What is set aside for it, in eurocents; of a vote what it asks, for which nothing is set aside. */
  readonly bedrag: Eurocent;
}

/** How many there are of a kind, and what they come to in eurocents. */
export interface Opentelling {
  readonly aantal: number;
  readonly bedrag: Eurocent;
}

export type Opentellingen = Readonly<Record<Openpost['soort'], Opentelling>>;

/**
 * Everything in a boek that time or people would still have ended, in the order in which it came: requests and vouchers with
 * money aside, votes that were not counted, and what residents decided with money left. Contracts and advances to an
 * organisatie are not among these: they are carried over with the year.
 */
export function openBijAfsluiten(toestand: Toestand): readonly Openpost[] {
  const { trekkingen, vouchers, bewonersvoorstellen } = toestand.wijkteam;
  const posten: Openpost[] = [];
  for (const [id, { budget, staat, bedrag }] of trekkingen)
    if (staat === 'aangevraagd') posten.push({ soort: 'aanvraag', id, budget, staat, bedrag });
  for (const [id, post] of vouchers) {
    const { budget, staat } = post;
    const bedrag = overVanVoucher(toestand, post);
    if (bedrag > 0) posten.push({ soort: staat === 'aangevraagd' ? 'aanvraag' : 'voucher', id, budget, staat, bedrag });
  }
  for (const [id, post] of bewonersvoorstellen) {
    const { budget, staat } = post;
    if (staat === 'open') posten.push({ soort: 'stemming', id, budget, staat, bedrag: post.bedrag });
    const bedrag = overVanVoorstel(toestand, post);
    if (bedrag > 0) posten.push({ soort: 'bewonersbesluit', id, budget, staat, bedrag });
  }
  return posten;
}

/** The same added up per kind. */
export function telOpen(posten: readonly Openpost[]): Opentellingen {
  const tel = (soort: Openpost['soort']): Opentelling => {
    const eigen = posten.filter((een) => een.soort === soort);
    return { aantal: eigen.length, bedrag: telOp(eigen.map(({ bedrag }) => bedrag)) };
  };
  return {
    aanvraag: tel('aanvraag'),
    voucher: tel('voucher'),
    stemming: tel('stemming'),
    bewonersbesluit: tel('bewonersbesluit'),
  };
}
