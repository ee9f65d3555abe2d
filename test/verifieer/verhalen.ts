import type { Vastgelegd } from '@ontschot/audit';
import type { Verhaal } from '../../libs/boek/test-hulp/beproef.js';
import { metSleutel } from './bundels.js';

/** What was written in a story, as a store would keep it. */
export const geschreven = ({ gebeurtenissen, toestand }: Verhaal): Vastgelegd[] =>
  gebeurtenissen.map(({ type, gegevens, revisie, metadata }) => ({
    ...{ stream: `boek-${toestand.boek?.boek ?? ''}`, revision: revisie, id: `id-${revisie}` },
    // The costs of these stories are told and not booked: an afspraak of another boek is not held against them.
    type: type === 'afspraak-opgesteld.v1' ? 'afspraak-voorgelegd.v1' : type,
    data: gegevens,
    metadata: { ...metadata, zout: 'AAAAAAAAAAAAAAAAAAAAAA' },
  }));

/** The same, with the key that signs what is forged. */
export const alsBoek = (verhaal: Verhaal): Vastgelegd[] => metSleutel(geschreven(verhaal));

/** The boek with another content of the last event of this type that `welke` means; whoever has the key signs it anew. */
export function vervalst<D>(
  boek: readonly Vastgelegd[],
  type: string,
  anders: (data: D) => void,
  welke: (data: D) => boolean = () => true,
): Vastgelegd[] {
  const nieuw = structuredClone([...boek]);
  const een = nieuw.findLast((gebeurtenis) => gebeurtenis.type === type && welke(gebeurtenis.data as D));
  if (een === undefined) throw new Error(`er is geen ${type}`);
  anders(een.data as D);
  return nieuw;
}
