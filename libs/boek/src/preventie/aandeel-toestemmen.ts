import type { Bewegingsgegevens, Feit, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { bewaak } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { maakContant } from './contant.js';
import { tegoedVan } from './rekeningen.js';
import { zetToezegging } from './toezeggingen.js';

/** A payer that keeps its own books agrees to what it was asked; from then on it is promised. */
export interface AandeelToestemmen extends Opdracht, Wanneer {
  readonly soort: 'aandeel-toestemmen';
  readonly aandeel: string;
  /** The organisatie that pays. */
  readonly financier: string;
  readonly document: string;
}

export interface AandeelToegestemd extends Bewegingsgegevens {
  readonly aandeel: string;
  readonly financier: string;
  readonly document: string;
  readonly toezeggingen: readonly string[];
}

/** What of a part is still asked of this payer; refuses when there is nothing. */
export function gevraagdVan(toestand: Toestand, aandeel: string, financier: string, datum: string): Toezegging[] {
  const rijen = [...toestand.preventie.toezeggingen].map(([, rij]) => rij).filter((rij) => rij.aandeel === aandeel);
  if (rijen.length === 0) weiger('onbekend-aandeel', `Aandeel ${aandeel} staat niet in dit boek.`, { aandeel });
  const gevraagd = rijen.filter(
    (rij) => rij.staat === 'gevraagd' && rij.open > 0 && toestand.koker(rij.koker, datum)?.financier === financier,
  );
  const telt = gevraagd.reduce((dag, rij) => (rij.boekdatum > dag ? rij.boekdatum : dag), datum);
  if (telt > datum)
    weiger('toestemming-te-vroeg', `Aandeel ${aandeel} telt pas vanaf ${telt}.`, { aandeel, boekdatum: datum, telt });
  if (gevraagd.length === 0)
    weiger('niets-gevraagd', `Van aandeel ${aandeel} is aan ${financier} niets meer gevraagd.`, { aandeel, financier });
  return gevraagd;
}

/** The promise once agreed to: what the receiver still owed this koker is settled first. */
function toegestemd(toestand: Toestand, rij: Toezegging, financier: string): Toezegging[] {
  const sleutel = JSON.stringify(rij.ontvanger);
  let open = rij.open;
  const geraakt: Toezegging[] = [];
  for (const [, schuld] of toestand.preventie.toezeggingen) {
    if (schuld.open >= 0 || schuld.koker !== rij.koker || JSON.stringify(schuld.ontvanger) !== sleutel) continue;
    const verrekend = Math.min(open, -schuld.open);
    if (verrekend === 0) continue;
    open -= verrekend;
    geraakt.push({ ...schuld, open: schuld.open + verrekend });
  }
  return [...geraakt, { ...rij, open, staat: 'toegezegd', toegestemdDoor: financier }];
}

export const aandeelToestemmen: Besluit<AandeelToestemmen, AandeelToegestemd> = {
  soort: 'aandeel-toestemmen',
  type: 'aandeel-toegestemd.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, aandeel, financier, document } = opdracht;
    opDag(toestand, opdracht);
    const rijen = gevraagdVan(toestand, aandeel, financier, boekdatum);
    const mutaties = rijen.map((rij): Mutatie => ({
      van: `toegezegd:${rij.koker}`,
      naar: tegoedVan(rij.ontvanger),
      kleur: rij.koker,
      bedrag: rij.open,
    }));
    const feit: Feit<AandeelToegestemd> = {
      type: this.type,
      gegevens: {
        boekdatum,
        aandeel,
        financier,
        document,
        toezeggingen: rijen.map(({ toezegging }) => toezegging),
        mutaties,
      },
    };
    // It counts as promised from now on, so it takes its place behind what was promised before.
    const revisie = toestand.revisie + 1;
    const na = rijen.flatMap((rij) => toegestemd(toestand, { ...rij, boekdatum, revisie }, financier));
    const eigen = new Set(rijen.map(({ toezegging }) => toezegging));
    const contant = maakContant(toestand, boekdatum, {
      mag: (rij) => eigen.has(rij.toezegging) && isAutomatisch(toestand, rij),
      nieuw: na.filter((rij) => eigen.has(rij.toezegging)),
      gewijzigd: na.filter((rij) => !eigen.has(rij.toezegging)),
    });
    const feiten: readonly Feit[] = [feit, ...contant];
    bewaak(toestand, boekdatum, [...mutaties, ...contant.flatMap(({ gegevens }) => gegevens.mutaties)]);
    return feiten;
  },
  pasToe(toestand, { toezeggingen, boekdatum, financier }, { revisie }) {
    for (const id of toezeggingen) {
      const rij = toestand.preventie.toezeggingen.lees(id);
      if (rij === undefined) throw new Error(`toezegging ${id} is er niet`);
      for (const een of toegestemd(toestand, { ...rij, boekdatum, revisie }, financier)) zetToezegging(toestand, een);
    }
  },
};

const isAutomatisch = (toestand: Toestand, { afspraak }: Toezegging): boolean =>
  toestand.preventie.afspraken.lees(afspraak)?.gesloten?.inhoud.automatisch === true;
