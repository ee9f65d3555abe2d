import { eersteDag, type Datum } from '@ontschot/kern';
import { bewaak } from '../besluiten/bewaking.js';
import { eersteOpenPeriode } from '../besluiten/tijd.js';
import type { Feit } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import { maakContant, type ContantGemaakt } from './contant.js';
import { ontbreektNog } from './instemmingen.js';

const laatsteVan = (dagen: readonly Datum[]): Datum => dagen.reduce((laatste, dag) => (dag > laatste ? dag : laatste));

/**
 * The promises of an afspraak that pays by itself which waited for the payer that agreed now: they follow in the same
 * append, on that day, or the first open one on which all of them count. `erna` is the state with the consent in it.
 */
export function contantNaInstemmen(
  toestand: Toestand,
  erna: Toestand,
  { afspraak, boekdatum }: { readonly afspraak: string; readonly boekdatum: Datum },
): Feit<ContantGemaakt>[] {
  const open = eersteOpenPeriode(erna);
  if (open === undefined || erna.preventie.afspraken.lees(afspraak)?.gesloten?.inhoud.automatisch !== true) return [];
  const eigen = [...erna.preventie.toezeggingen]
    .map(([, rij]) => rij)
    .filter((rij) => rij.afspraak === afspraak && rij.staat === 'toegezegd' && rij.open > 0);
  const dag = laatsteVan([boekdatum, eersteDag(open), ...eigen.map((rij) => rij.boekdatum)]);
  const wachtte = eigen.filter((rij) => ontbreektNog(toestand, rij, dag) !== undefined);
  const namen = new Set(wachtte.map(({ toezegging }) => toezegging));
  if (namen.size === 0) return [];
  const feiten = maakContant(erna, dag, { mag: ({ toezegging }) => namen.has(toezegging) });
  bewaak(
    toestand,
    dag,
    feiten.flatMap(({ gegevens }) => gegevens.mutaties),
  );
  return feiten;
}
