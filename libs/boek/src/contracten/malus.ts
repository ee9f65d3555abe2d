import { schrijfEuro, telOp, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import { opVolgorde } from '../besluiten/kleurdelen.js';
import * as zoek from '../besluiten/opzoeken.js';
import { verplichtingLatenVrijvallen, vrijval } from '../besluiten/verplichting-laten-vrijvallen.js';
import type { Bewegingsgegevens, Feit } from '../gebeurtenissen/gebeurtenis.js';
import { alleGereserveerd, buitenReservering } from '../declaraties/opzoeken.js';
import { schoon } from '../schoon.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import { bestedingCorrigeren } from './besteding-corrigeren.js';
import { correctie } from './correctie.js';
import { kenmerkenVan } from './doorgeven.js';
import { verplichtingenVan, type Vergoed } from './vergoeding.js';

/** How many bestedingen are corrected at a time: more would not fit one answer. The rest of a malus goes in instalments. */
export const HOOGSTENS = 500;

interface Malus {
  readonly contract: string;
  readonly resultaat: string;
  /** What is to be taken, of which as much as fits goes now. */
  readonly bedrag: Eurocent;
  readonly vergoed: readonly Vergoed[];
  readonly boekdatum: Datum;
  readonly hoortBij: Periode | undefined;
}

/** What facts of a malus take, in eurocents. */
export const geind = (feiten: readonly Feit<Bewegingsgegevens>[]): Eurocent =>
  telOp(feiten.flatMap(({ gegevens }) => gegevens.mutaties.map(({ bedrag }) => bedrag)));

/**
 * The facts of a malus (eurocents), or of the next instalment of it: first what is still promised under the contract, may come free
 * and is not set aside for a declaratie, then corrections of what was spent over the months of the result, the largest first and `HOOGSTENS` at a time.
 * All of it becomes room: it is not promised again. Refuses when on that day too little counts, now and in instalments after
 * it; `watErIs`: only when there is nothing.
 */
export function malusfeiten(toestand: Toestand, malus: Malus, watErIs = false): Feit<Bewegingsgegevens>[] {
  const vrijgevallen = uitVerplicht(toestand, malus);
  const nodig = malus.bedrag - geind(vrijgevallen);
  const bestedingen = malus.vergoed
    .filter(({ uitVoorschot, boekdatum }) => !uitVoorschot && boekdatum <= malus.boekdatum)
    .sort((a, b) => b.over - a.over || b.revisie - a.revisie);
  const rest = nodig - telOp(bestedingen.map(({ over }) => over));
  if (rest > 0 && !(watErIs && rest < malus.bedrag)) teWeinig(toestand, malus, rest, bestedingen.length);
  return [...vrijgevallen, ...uitBesteed(toestand, malus, nodig, bestedingen.slice(0, HOOGSTENS))];
}

function teWeinig(toestand: Toestand, malus: Malus, rest: Eurocent, teCorrigeren: number): never {
  const { contract, resultaat, bedrag, boekdatum, vergoed } = malus;
  const gereserveerd = telOp(verplichtingenVan(toestand, contract).map((naam) => alleGereserveerd(toestand, naam)));
  const voor =
    gereserveerd > 0 ? ` Voor een declaratie die nog wordt geboekt staat ${schrijfEuro(gereserveerd)} vast.` : '';
  weiger(
    'malus-niet-te-halen',
    `Van de malus is ${schrijfEuro(rest)} op ${boekdatum} niet te halen: uit ingewerkte voorschotten gaat niets terug, en wat dan nog niet telt ook niet.${voor}`,
    {
      ...{ resultaat, bedrag, rest, boekdatum, bestedingen: vergoed.length, teCorrigeren },
      ...(gereserveerd > 0 && { gereserveerd }),
    },
  );
}

function uitVerplicht(toestand: Toestand, malus: Malus): Feit<Bewegingsgegevens>[] {
  const { contract, resultaat, boekdatum, hoortBij } = malus;
  const dag = dagnummer(boekdatum);
  let rest = malus.bedrag;
  return verplichtingenVan(toestand, contract).flatMap((naam) => {
    const post = toestand.verplichtingen.lees(naam);
    // What was given for the whole year does not come free within it, so there it is corrected.
    if (post === undefined || post.afgewikkeldOp !== undefined || post.vrijval === 'na-het-jaar') return [];
    const { saldo } = zoek.verplichting(toestand, naam);
    // The last kleur first, as all that comes free.
    const standen = saldo.kleuren.toReversed().map((kleur) => ({
      kleur,
      beschikbaar: Math.max(0, buitenReservering(toestand, naam, kleur, saldo, dag)),
    }));
    const kleuren = opVolgorde(standen, Math.min(rest, telOp(standen.map(({ beschikbaar }) => beschikbaar))));
    const deel = telOp(kleuren.map(({ bedrag }) => bedrag));
    rest -= deel;
    if (deel === 0) return [];
    return [
      {
        type: verplichtingLatenVrijvallen.type,
        gegevens: schoon({
          ...{ boekdatum, hoortBij, verplichting: naam, reden: `Malus van resultaat ${resultaat}`, resultaat },
          ...{ mutaties: vrijval(toestand, post, deel, dag, kleuren), kenmerken: kenmerkenVan(post) },
        }),
      },
    ];
  });
}

function uitBesteed(toestand: Toestand, malus: Malus, nodig: Eurocent, bestedingen: readonly Vergoed[]) {
  const { resultaat, boekdatum, hoortBij } = malus;
  let rest = nodig;
  return bestedingen.flatMap(({ revisie, over }): Feit<Bewegingsgegevens>[] => {
    const deel = Math.min(rest, over);
    rest -= deel;
    if (deel === 0) return [];
    const terug = correctie(toestand, revisie, deel, boekdatum, { hoortBij, naarRuimte: true });
    return [
      {
        type: bestedingCorrigeren.type,
        gegevens: schoon({ boekdatum, hoortBij, corrigeert: revisie, reden: 'malus', resultaat, ...terug }),
      },
    ];
  });
}
