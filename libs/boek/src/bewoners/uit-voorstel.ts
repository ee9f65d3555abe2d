import type { Datum, Eurocent } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Bewonersvoorstel } from '../toestand/bewoners.js';
import { Saldo } from '../toestand/saldo.js';
import type { Beweging } from '../toestand/bewegingen.js';
import type { Toestand } from '../toestand/toestand.js';
import { laatsteVan } from '../wijkteam/trekkinggegevens.js';
import { uitEigenStand } from '../wijkteam/uit-eigen-stand.js';

const saldoVan = (toestand: Toestand, voorstel: string): Saldo =>
  toestand.verplichtingen.lees(voorstel)?.saldo ?? Saldo.leeg();

/** What is left of a proposal, in eurocents. */
export const overVan = (toestand: Toestand, { voorstel }: Bewonersvoorstel): Eurocent =>
  saldoVan(toestand, voorstel).eind;

/**
 * The mutaties by which `bedrag` (eurocents) leaves a proposal: spent in the order in which its kleuren were taken, if
 * that is lawful on that day, back to room in the reverse.
 */
export function uitVoorstel(
  toestand: Toestand,
  { voorstel, budget, doel }: Bewonersvoorstel,
  naar: 'vrij' | 'besteed',
  bedrag: Eurocent,
  boekdatum: Datum,
): Mutatie[] {
  const eigen = {
    ...{ wie: `voorstel ${voorstel}`, cijfers: { voorstel }, saldo: saldoVan(toestand, voorstel), doel },
    richting: naar === 'vrij' ? ('terug' as const) : ('heen' as const),
    code: 'bewonersvoorstel-te-klein' as const,
  };
  return uitEigenStand(toestand, eigen, bedrag, boekdatum).map((deel) => ({
    van: `verplicht:${budget}`,
    naar: `${naar}:${budget}`,
    ...deel,
    verplichting: voorstel,
  }));
}

/**
 * The proposal on which a movement paid, if it did. Refuses to take that back once the proposal was closed: its money would
 * have nowhere to go.
 */
export function betaaldOp(toestand: Toestand, { type, mutaties }: Beweging): string | undefined {
  if (type !== 'bewonersvoorstel-uitbetaald.v1') return undefined;
  const voorstel = mutaties[0]?.verplichting ?? '';
  if (toestand.wijkteam.bewonersvoorstellen.lees(voorstel)?.staat === 'gesloten')
    weiger('storno-niet-mogelijk', `Voorstel ${voorstel} is gesloten; er kan niets meer op terug.`, { voorstel });
  return voorstel;
}

/** Remembers that something moved on a proposal that day: it cannot be closed before it. */
export function raakVoorstel({ wijkteam }: Toestand, id: string, boekdatum: Datum): void {
  const post = wijkteam.bewonersvoorstellen.lees(id);
  if (post !== undefined)
    wijkteam.bewonersvoorstellen.zet(id, { ...post, laatste: laatsteVan(post.laatste, boekdatum) });
}
