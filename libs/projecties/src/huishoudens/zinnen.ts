import type { Gebeurtenis, MetTekst } from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';

/** What a sentence about people tells. */
export type Zinsoort = 'waarom' | 'afwijzing' | 'terugname' | 'opbrengst' | 'antwoord' | 'plan' | 'beeindiging';

/** A sentence that goes with an event: the id under which it is kept, or the words that an old version holds itself. */
export interface Zin {
  readonly over: Zinsoort;
  readonly boekdatum: Datum;
  readonly tekst: { readonly id: string } | { readonly inBoek: string };
}

const OVER: Readonly<Record<string, Zinsoort>> = {
  'trekking-afgewezen.v2': 'afwijzing',
  'trekking-teruggenomen.v2': 'terugname',
  'opbrengst-verteld.v1': 'opbrengst',
  'voucher-ingetrokken.v1': 'terugname',
  'voucher-inwisseling-teruggenomen.v1': 'terugname',
  'signaal-beantwoord.v1': 'antwoord',
  'aflosplan-afgesproken.v2': 'plan',
  'schuldregeling-beeindigd.v2': 'beeindiging',
  'fondsboeking-teruggenomen.v2': 'terugname',
};

/** The sentence that goes with an event; undefined when there is none. */
export function zinUit({ type, gegevens }: Pick<Gebeurtenis, 'type' | 'gegevens'>): Zin | undefined {
  const { tekst: id, tekstInBoek: inBoek } = gegevens as MetTekst;
  const { boekdatum } = gegevens;
  const over = OVER[type] ?? 'waarom';
  if (id !== undefined) return { over, boekdatum, tekst: { id } };
  return inBoek === undefined ? undefined : { over, boekdatum, tekst: { inBoek } };
}

/** Sentences in order, each once: one opdracht can lead to more than one event. */
export class Zinnenlijst<Z extends Zin> {
  private readonly gezien = new Set<string>();
  readonly zinnen: Z[] = [];

  neem(zin: Z): void {
    if ('id' in zin.tekst) {
      if (this.gezien.has(zin.tekst.id)) return;
      this.gezien.add(zin.tekst.id);
    }
    this.zinnen.push(zin);
  }
}
