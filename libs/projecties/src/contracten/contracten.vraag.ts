import { vormenOp } from '@ontschot/boek';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import type { Peilvraag } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { peilingVan, type Peiling } from '../wijkteam/lezen.js';
import { contracten as projectie } from './contracten.projectie.js';
import type { Contractregel, Contractstand } from './contractstand.js';
import { contractrijen, postgeld, stappen, type Contractrij, type Postgeld, type Stap } from './lezen.js';
import { nogTeInnenVan } from './malusstand.js';
import { LEEG, openVan, samen } from './maten.js';
import { vormregels, vrijvalVan } from './vormen.js';
import { doorbestedingVan, verteld } from './vouwen.js';

export interface Contractvraag extends Peilvraag {
  readonly boek: string;
  /** Only those of this aanbieder. */
  readonly aanbieder?: string;
}

export interface Contractenvraag extends Contractvraag, Bladervraag {}

const naHetJaar = ({ overzicht }: Peiling): string => `${overzicht.jaar + 1}-01-01`;

function regelVan(
  { revisie, contract }: Contractrij,
  posten: readonly Postgeld[],
  alle: readonly Stap[],
  peiling: Peiling,
): Contractregel {
  const { ondersteuningsopdracht, naam, aanbieder, populatie, capaciteit = null } = contract;
  const [vorm = null, ...naast] = vormenOp(contract, peiling.peildag);
  const geld = posten.reduce((tot, een) => samen(tot, een.geld), LEEG);
  return {
    ...{ ondersteuningsopdracht, naam, aanbieder, vorm, naast, clienten: populatie.aantal, capaciteit },
    ...geld,
    ...{ open: openVan(geld), vrij: vrijvalVan(posten, naHetJaar(peiling)) },
    ...{ nogTeInnen: nogTeInnenVan(alle), revisie },
  };
}

/**
 * The contracts on a day of both clocks, by name, a page at a time: what was promised, paid, came free and comes free when.
 * Throws `niet-gevonden` for a boek that is not there and `vraag-ongeldig`.
 */
export function contracten(lees: Leesmodel, vraag: Contractenvraag): Pagina<Contractregel> {
  return lees.vraag([projectie, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const aantal = aantalVan(vraag);
    const na = cursorId(vraag);
    const wie = vraag.aanbieder === undefined ? {} : { aanbieder: vraag.aanbieder };
    const rijen = contractrijen(lees, peiling, { ...(na !== undefined && { na }), ...wie }, aantal + 1);
    return pagina(
      rijen,
      aantal,
      ({ contract }) => contract.ondersteuningsopdracht,
      (rij) => {
        const { ondersteuningsopdracht: id } = rij.contract;
        return regelVan(rij, postgeld(lees, peiling, id), stappen(lees, peiling, id), peiling);
      },
    );
  });
}

/** One contract, with all that happened under it; throws `niet-gevonden`, also when it is of another aanbieder. */
export function contract(lees: Leesmodel, vraag: Contractvraag, id: string): Contractstand {
  return lees.vraag([projectie, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const wie = vraag.aanbieder === undefined ? {} : { aanbieder: vraag.aanbieder };
    const [rij] = contractrijen(lees, peiling, { een: id, ...wie }, 1);
    if (rij === undefined) nietGevonden(`Ondersteuningsopdracht ${id} staat niet in boek ${vraag.boek}.`);
    const posten = postgeld(lees, peiling, id);
    const alle = stappen(lees, peiling, id);
    const regel = regelVan(rij, posten, alle, peiling);
    return {
      ...regel,
      financiering: rij.contract.financiering,
      vormen: vormregels(rij.contract, posten, naHetJaar(peiling)),
      ...verteld(alle),
      doorbesteding: doorbestedingVan(rij.contract, alle, regel.besteed),
    };
  });
}
