import { isEurocent, telOp, type Eurocent } from '@ontschot/kern';
import type { Eenheidsprijs, Keurfout } from '@ontschot/regels';
import type { Leesmodel } from '../leesmodel.js';
import type { Scenariopost } from './scenariovraag.js';

/** A line of cost with what it comes to, and the price it was worked out with. Amounts in eurocents. */
export interface Gerekendepost {
  readonly omschrijving: string | null;
  readonly aantal: number | null;
  readonly prijs: Pick<Eenheidsprijs, 'bedrag' | 'eenheid' | 'bron' | 'jaar'> | null;
  readonly bron: string;
  readonly bedrag: Eurocent;
}

/** The unit prices of a boek by name. Inside a question. */
export function prijzenVan(lees: Leesmodel, boek: string): ReadonlyMap<string, Eenheidsprijs> {
  const rijen = lees
    .sql<[string], Eenheidsprijs>(
      'SELECT eenheidsprijs, naam, bedrag, eenheid, bron, jaar FROM registers_eenheidsprijs WHERE boek = ?',
    )
    .all(boek);
  return new Map(rijen.map((rij) => [rij.eenheidsprijs, rij]));
}

/** What each line of a koker comes to; what is wrong with it goes to `fouten`. */
export function rekenPosten(
  posten: readonly Scenariopost[],
  prijzen: ReadonlyMap<string, Eenheidsprijs>,
  plek: string,
  fouten: Keurfout[],
): Gerekendepost[] {
  return posten.map((post, i) => {
    const { omschrijving = null, aantal = null, eenheidsprijs } = post;
    const bekend = eenheidsprijs === undefined ? undefined : prijzen.get(eenheidsprijs);
    if (eenheidsprijs !== undefined && bekend === undefined)
      fouten.push({
        veld: `${plek}[${i}].eenheidsprijs`,
        uitleg: `Eenheidsprijs ${eenheidsprijs} staat niet in dit boek.`,
      });
    const gevonden = bekend ?? post.prijs;
    const prijs =
      gevonden === undefined
        ? null
        : { bedrag: gevonden.bedrag, eenheid: gevonden.eenheid, bron: gevonden.bron, jaar: gevonden.jaar };
    const bedrag = post.bedrag ?? (aantal ?? 0) * (prijs?.bedrag ?? 0);
    if (!isEurocent(bedrag))
      fouten.push({ veld: `${plek}[${i}]`, uitleg: 'Deze post is hoger dan honderd miljard euro.' });
    return { omschrijving, aantal, prijs, bron: post.bron ?? prijs?.bron ?? '', bedrag };
  });
}

export const somVan = (posten: readonly Gerekendepost[]): Eurocent => telOp(posten.map(({ bedrag }) => bedrag));
