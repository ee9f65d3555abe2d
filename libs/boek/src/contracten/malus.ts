import { schrijfEuro, telOp, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import * as zoek from '../besluiten/opzoeken.js';
import { verplichtingLatenVrijvallen, vrijval } from '../besluiten/verplichting-laten-vrijvallen.js';
import type { Bewegingsgegevens, Feit } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import { bestedingCorrigeren } from './besteding-corrigeren.js';
import { correctie } from './correctie.js';
import { kenmerkenVan } from './doorgeven.js';
import { verplichtingenVan, type Vergoed } from './vergoeding.js';

/** How many bestedingen one malus takes something back of at most: more would not fit one answer. */
const HOOGSTENS = 500;

interface Malus {
  readonly contract: string;
  readonly resultaat: string;
  readonly bedrag: Eurocent;
  readonly vergoed: readonly Vergoed[];
  readonly boekdatum: Datum;
  readonly hoortBij: Periode | undefined;
}

/**
 * The facts of a malus (eurocents): first what is still promised under the contract and may come free, then a correction of
 * what was spent over the months of the result, the largest first. All of it becomes room: it is not promised again.
 * Refuses when on that day too little of it counts.
 */
export function malusfeiten(toestand: Toestand, malus: Malus): Feit<Bewegingsgegevens>[] {
  const vrijgevallen = uitVerplicht(toestand, malus);
  const rest = malus.bedrag - telOp(vrijgevallen.flatMap(({ gegevens }) => gegevens.mutaties.map((een) => een.bedrag)));
  return [...vrijgevallen, ...uitBesteed(toestand, malus, rest)];
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
    const deel = Math.min(rest, telOp(saldo.kleuren.map((kleur) => Math.max(0, saldo.beschikbaar(kleur, dag)))));
    rest -= deel;
    if (deel === 0) return [];
    return [
      {
        type: verplichtingLatenVrijvallen.type,
        gegevens: schoon({
          ...{ boekdatum, hoortBij, verplichting: naam, reden: `Malus van resultaat ${resultaat}`, resultaat },
          ...{ mutaties: vrijval(toestand, post, deel, dag), kenmerken: kenmerkenVan(post) },
        }),
      },
    ];
  });
}

function uitBesteed(toestand: Toestand, malus: Malus, nodig: Eurocent): Feit<Bewegingsgegevens>[] {
  const { resultaat, boekdatum, hoortBij, vergoed } = malus;
  let rest = nodig;
  const bestedingen = vergoed.filter(({ uitVoorschot }) => !uitVoorschot);
  const feiten = bestedingen
    .filter((een) => een.boekdatum <= boekdatum)
    .sort((a, b) => b.over - a.over || b.revisie - a.revisie)
    .slice(0, HOOGSTENS)
    .flatMap(({ revisie, over }) => {
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
  if (rest > 0)
    weiger(
      'malus-niet-te-halen',
      `Van de malus is ${schrijfEuro(rest)} op ${boekdatum} niet te halen: uit ingewerkte voorschotten gaat niets terug, en uit hoogstens ${HOOGSTENS} bestedingen.`,
      {
        ...{ resultaat, bedrag: malus.bedrag, rest, boekdatum, bestedingen: vergoed.length, hoogstens: HOOGSTENS },
        teCorrigeren: bestedingen.length,
      },
    );
  return feiten;
}
