import { IV3, type Uitvoersoort } from '@ontschot/audit';
import type { BoekOpdracht } from '@ontschot/boek';
import { iv3NaarOpdrachten, leesIv3, type Iv3Gemeente } from '@ontschot/invoer';
import { Schrijver } from '../../../libs/projecties/test/hulp/schrijver.js';
import type { Bron } from '../../casussen/hulp/iv3-bron.js';
import { bronVan, tekstVan } from './bron.js';

const BOEK = 'GM0001-2025';
const sociaal = (taakveld: string): boolean => taakveld.startsWith('6.') || taakveld === '7.1';
const opdrachten = (gemeente: Iv3Gemeente): BoekOpdracht[] =>
  iv3NaarOpdrachten(gemeente, { boek: BOEK, jaar: 2025, taakvelden: sociaal }).map(({ opdracht }) => opdracht);

/**
 * One in so many municipalities of a file into a boek, out of it as iv3-begroting, and in again: the same lasten as the
 * file itself says, and the same opdrachten. Gives how many it were.
 */
export async function heenEnTerug({ tekst, lasten }: Bron, eenOp: number): Promise<number> {
  const gemeenten = [...(await leesIv3([tekst])).gemeenten.values()].filter((_, plaats) => plaats % eenOp === 0);
  const begroting = IV3.find(({ naam }) => naam === 'iv3-begroting') as Uitvoersoort;
  for (const gemeente of gemeenten) {
    const erin = opdrachten(gemeente);
    const schrijver = new Schrijver(BOEK);
    for (const opdracht of erin) schrijver.doe(opdracht);
    const eruit = await tekstVan(begroting, bronVan(BOEK, schrijver.alles));
    const gelezen = (await leesIv3([eruit])).gemeenten.get(gemeente.naam) as Iv3Gemeente;
    const euros = gelezen.posten.map(({ taakveld, lasten: cent = 0 }) => [taakveld, cent / 100] as const);
    expect(new Map(euros)).toEqual(lasten.get(gemeente.naam));
    expect(opdrachten(gelezen)).toEqual(erin);
  }
  return gemeenten.length;
}
