import { inrichting } from '../inrichting/inrichting.projectie.js';
import { gekozenAfspraken } from '../landkaart/afspraken.js';
import { landkaart } from '../landkaart/landkaart.projectie.js';
import { peilingVan, type Landkaartfilter, type Peiling } from '../landkaart/peiling.js';
import type { Leesmodel } from '../leesmodel.js';
import { moetBestaan } from '../vragen/bestaat.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { inningen } from './inningen.js';
import { registers } from './registers.projectie.js';
import { terugvorderingen, terugvorderingVerloop } from './terugvorderingen.js';
import type { Vorderingoverzicht, Vorderingregel } from './vordering.js';

export interface Vorderingenvraag
  extends Bladervraag, Pick<Landkaartfilter, 'boek' | 'op' | 'bekendOp' | 'afspraak' | 'alleen'> {
  readonly soort?: Vorderingregel['soort'];
  readonly koker?: string;
  /** Only what this organisatie owes or is owed. */
  readonly organisatie?: string;
  readonly inning?: NonNullable<Vorderingregel['inning']>;
  /** Only what is open, or only what is settled. */
  readonly open?: boolean;
}

/** With what its verloop is made of. */
type Gevonden = Vorderingregel & { readonly nr?: number; readonly verloop?: Vorderingoverzicht['verloop'] };

/** The place in a list: the first recorded first; one event can make several. */
const plaatsVan = ({ revisie, vordering }: Vorderingregel): string =>
  `${String(revisie).padStart(15, '0')} ${vordering}`;

function alleVan(lees: Leesmodel, peiling: Peiling, vraag: Vorderingenvraag): Gevonden[] {
  const { boek, afspraak, koker, organisatie, soort, inning, open, alleen } = vraag;
  moetBestaan(lees, boek, 'koker', koker, peiling.bekendOp);
  moetBestaan(lees, boek, 'organisatie', organisatie, peiling.bekendOp);
  // It throws for an afspraak that is not there.
  if (afspraak !== undefined) gekozenAfspraken(lees, peiling, { boek, afspraak });
  const schuldenaarVan = ({ schuldenaar }: Gevonden): string | undefined =>
    schuldenaar.soort === 'organisatie' ? schuldenaar.organisatie : undefined;
  // A household's debt is its creditor's to see, whatever role that has; a receiver's is of both sides, each in its own.
  const magZien = (een: Gevonden): boolean => {
    if (alleen === undefined) return true;
    const { aanbieder, financier } = alleen;
    const eigen = een.soort === 'inning' ? [aanbieder, financier] : [financier];
    return (
      (een.schuldeiser !== null && eigen.includes(een.schuldeiser)) ||
      (aanbieder !== undefined && schuldenaarVan(een) === aanbieder)
    );
  };
  return [...terugvorderingen(lees, peiling), ...inningen(lees, peiling)]
    .filter(
      (een: Gevonden) =>
        magZien(een) &&
        (soort === undefined || een.soort === soort) &&
        (afspraak === undefined || een.afspraak === afspraak) &&
        (koker === undefined || een.koker === koker) &&
        (organisatie === undefined || een.schuldeiser === organisatie || schuldenaarVan(een) === organisatie) &&
        (inning === undefined || een.inning === inning) &&
        (open === undefined || (een.open !== 0) === open),
    )
    .sort((a, b) => (plaatsVan(a) < plaatsVan(b) ? -1 : 1));
}

function regelVan({ nr: _, verloop: __, ...regel }: Gevonden): Vorderingregel {
  return regel;
}

/**
 * The claims, the first recorded first, a page at a time. The code of a household is in it: leave it out for all but
 * the auditor. Throws `niet-gevonden` and `vraag-ongeldig`.
 */
export function vorderingen(lees: Leesmodel, vraag: Vorderingenvraag): Pagina<Vorderingregel> {
  return lees.vraag([registers, landkaart, inrichting], () => {
    const aantal = aantalVan(vraag);
    const na = cursorId(vraag) ?? '';
    const alle = alleVan(lees, peilingVan(lees, vraag), vraag).filter((een) => plaatsVan(een) > na);
    return pagina(alle.slice(0, aantal + 1), aantal, plaatsVan, regelVan);
  });
}

/** One claim with what happened to it. Throws as above. */
export function vordering(
  lees: Leesmodel,
  vraag: Omit<Vorderingenvraag, keyof Bladervraag>,
  id: string,
): Vorderingoverzicht {
  return lees.vraag([registers, landkaart, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const een = alleVan(lees, peiling, vraag).find(({ vordering: naam }) => naam === id);
    if (een === undefined) nietGevonden(`Vordering ${id} staat niet in boek ${vraag.boek}.`);
    const { nr, revisie, verloop = [] } = een;
    return {
      ...regelVan(een),
      verloop: nr === undefined ? verloop : terugvorderingVerloop(lees, peiling, { nr, revisie }),
    };
  });
}
