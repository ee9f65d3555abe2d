import type { Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { bewaak, beweging } from '../besluiten/bewaking.js';
import * as zoek from '../besluiten/opzoeken.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import { geind, malusfeiten } from './malus.js';
import { nogTeInnen, vanKracht } from './resultaten.js';
import { vergoedIn } from './vergoeding.js';

/** Takes the next instalment of a malus that was too many corrections for one answer. */
export interface MalusInnen extends Opdracht, Wanneer {
  readonly soort: 'malus-innen';
  readonly ondersteuningsopdracht: string;
  readonly resultaat: string;
}

export interface MalusGeind extends Bewegingsgegevens {
  readonly ondersteuningsopdracht: string;
  readonly resultaat: string;
  /** Revisie of the assessment. */
  readonly vastgesteldOp: number;
  /** What this instalment takes, in eurocents. */
  readonly bedrag: Eurocent;
  /** What is left after it; 0 when the malus is whole. */
  readonly nogTeInnen: Eurocent;
  /** How many events just after it take it. */
  readonly volgt: number;
}

/** The result of that name in force, and what is left of its malus; refuses when there is none, and when it is whole. */
function keur(toestand: Toestand, { ondersteuningsopdracht: id, resultaat, boekdatum }: MalusInnen) {
  zoek.ondersteuningsopdracht(toestand, id);
  const zo = vanKracht(toestand, id).filter((een) => een.resultaat === resultaat);
  const gevonden =
    zo.find((een) => nogTeInnen(toestand, een) > 0) ??
    zo.at(-1) ??
    weiger('onbekend-resultaat', `Resultaat ${resultaat} van ${id} is er niet, of is teruggenomen.`, {
      ...{ ondersteuningsopdracht: id, resultaat },
    });
  const over = nogTeInnen(toestand, gevonden);
  if (over <= 0)
    weiger('malus-geheel-geind', `Van resultaat ${resultaat} van ${id} is geen malus meer te innen.`, {
      ...{ ondersteuningsopdracht: id, resultaat, malus: gevonden.malus },
    });
  const vastgesteld = toestand.bewegingen.lees(gevonden.revisie)?.boekdatum ?? boekdatum;
  if (boekdatum < vastgesteld)
    weiger(
      'malus-te-vroeg',
      `Resultaat ${resultaat} is vastgesteld op ${vastgesteld}; innen kan niet op ${boekdatum}.`,
      {
        ...{ resultaat, boekdatum, vastgesteld },
      },
    );
  return { gevonden, over };
}

export const malusInnen: Besluit<MalusInnen, MalusGeind> = {
  soort: 'malus-innen',
  type: 'malus-geind.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, ondersteuningsopdracht, resultaat } = opdracht;
    opDag(toestand, opdracht);
    const { gevonden, over } = keur(toestand, opdracht);
    const vergoed = vergoedIn(toestand, ondersteuningsopdracht, gevonden.van, gevonden.totEnMet);
    const malus = { contract: ondersteuningsopdracht, resultaat, bedrag: over, vergoed, boekdatum, hoortBij };
    const feiten = malusfeiten(toestand, malus, true);
    bewaak(
      toestand,
      boekdatum,
      feiten.flatMap(({ gegevens }) => gegevens.mutaties),
    );
    const bedrag = geind(feiten);
    return [
      beweging<MalusGeind>(toestand, this.type, {
        ...{ boekdatum, hoortBij, ondersteuningsopdracht, resultaat, vastgesteldOp: gevonden.revisie },
        ...{ bedrag, nogTeInnen: over - bedrag, volgt: feiten.length, mutaties: [], kenmerken: undefined },
      }),
      ...feiten,
    ];
  },
  pasToe({ lagen: { resultaten } }, { ondersteuningsopdracht, vastgesteldOp, volgt }, { revisie }) {
    const lijst = resultaten.lees(ondersteuningsopdracht) ?? [];
    resultaten.zet(
      ondersteuningsopdracht,
      lijst.map((een) =>
        een.revisie === vastgesteldOp ? { ...een, termijnen: [...een.termijnen, { revisie, volgt }] } : een,
      ),
    );
  },
};
