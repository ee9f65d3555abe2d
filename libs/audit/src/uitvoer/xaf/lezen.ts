import { leesGebeurtenis, type Bewegingsgegevens, type Gebeurtenis } from '@ontschot/boek';
import type { Uitvoerbron } from '../uitvoer.js';

/** An event that moves money. */
export interface Beweging extends Gebeurtenis {
  readonly gegevens: Bewegingsgegevens & {
    readonly besluit?: string;
    readonly verplichting?: string;
    readonly storneert?: number;
  };
}

export const isBeweging = (gebeurtenis: Gebeurtenis): gebeurtenis is Beweging =>
  ((gebeurtenis.gegevens as Partial<Bewegingsgegevens>).mutaties ?? []).length > 0;

/** What an earlier boek handed over: the file has a place of its own for it, before the transactions. */
export const isOpening = ({ gegevens: { boekdatum, mutaties } }: Beweging): boolean =>
  mutaties.some(({ van, naar }) => [van, naar].some((rekening) => isVanEerder(rekening, boekdatum.slice(0, 4))));

/** Whether this is where an earlier year handed over: its name ends with that year. */
const isVanEerder = (rekening: string, jaar: string): boolean =>
  rekening.startsWith('overloop:') && rekening.slice(-4) < jaar;

/** Every event of the boek in the version of today, once through. Throws on a type that nobody knows. */
export async function* lees(bron: Uitvoerbron): AsyncGenerator<readonly Gebeurtenis[]> {
  for await (const pagina of bron.lees()) yield pagina.map(leesGebeurtenis);
}
