import { periodeVan, schrijfEuro, type Eurocent, type Periode } from '@ontschot/kern';
import { inMaat, rekenResultaat, type Getal, type Resultaatafspraak, type Resultaatuitkomst } from '@ontschot/regels';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { bewaak, beweging } from '../besluiten/bewaking.js';
import { uitgeven } from '../besluiten/uitgeven.js';
import * as zoek from '../besluiten/opzoeken.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Kleurwens } from '../besluiten/kleurkeuze.js';
import type { Doel } from '../doel.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import { geind, malusfeiten } from './malus.js';
import { inJaar } from './opzoeken.js';
import { vanKracht } from './resultaten.js';
import { vergoedIn, vergoedingVan, verplichtingenVan } from './vergoeding.js';

/** Assesses what a contract brought over some months: a bonus, a malus or neither, by the rule of the contract. */
export interface ResultaatVaststellen extends Opdracht, Wanneer, Kleurwens {
  readonly soort: 'resultaat-vaststellen';
  /** Its name; the id of the opdracht when left out. */
  readonly resultaat?: string;
  readonly ondersteuningsopdracht: string;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly score: Getal;
  /** Where the score comes from. */
  readonly bron: string;
  /** Out of which a bonus is paid. */
  readonly budget?: string;
  /** What a bonus is for; that of the first verplichting of the contract when left out. */
  readonly doel?: Doel;
}

export interface ResultaatVastgesteld extends Bewegingsgegevens, Resultaatuitkomst {
  readonly resultaat: string;
  readonly ondersteuningsopdracht: string;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly score: Getal;
  readonly bron: string;
  /** The rule as the contract had it. */
  readonly regel: Resultaatafspraak;
  /** What was spent under the contract over these months, on how many bestedingen, read up to this revisie. */
  readonly vergoeding: { readonly bedrag: Eurocent; readonly bestedingen: number; readonly gelezenTot: number };
  /** How many events just after it take a malus back. */
  readonly volgt: number;
  /** What of a malus these do not take yet, in eurocents: `malus-innen` goes on. Not there when they take all. */
  readonly nogTeInnen?: Eurocent;
}

function keur(toestand: Toestand, opdracht: ResultaatVaststellen) {
  const { ondersteuningsopdracht: id, van, totEnMet, score, boekdatum } = opdracht;
  const contract = zoek.ondersteuningsopdracht(toestand, id);
  for (const maand of [van, totEnMet]) inJaar(toestand, maand);
  if (van > totEnMet)
    weiger('resultaat-maanden-omgekeerd', `De laatste maand, ${totEnMet}, komt voor ${van}.`, { van, totEnMet });
  // What is still to be spent in those months would count in no result.
  if (totEnMet > periodeVan(boekdatum))
    weiger('periode-niet-voorbij', `Op ${boekdatum} is ${totEnMet} nog niet begonnen.`, { boekdatum, totEnMet });
  const regel =
    contract.resultaat ??
    weiger('contract-zonder-resultaat', `Ondersteuningsopdracht ${id} noemt geen bonus of malus.`, {
      ondersteuningsopdracht: id,
    });
  if (!inMaat(regel.maat, score))
    weiger('score-klopt-niet', `Een score van ${score} ligt niet tussen ${regel.maat.van} en ${regel.maat.tot}.`, {
      ...{ score, van: regel.maat.van, tot: regel.maat.tot },
    });
  const eerder = vanKracht(toestand, id).find((een) => een.van <= totEnMet && een.totEnMet >= van);
  if (eerder !== undefined)
    weiger(
      'resultaat-al-vastgesteld',
      `Over ${eerder.van} tot en met ${eerder.totEnMet} is het resultaat al vastgesteld, op revisie ${eerder.revisie}.`,
      { ...eerder },
    );
  return { contract, regel };
}

/** The money of a bonus: spent out of a named budget, in lawful kleuren, in the last month that it is about. */
function bonus(toestand: Toestand, opdracht: ResultaatVaststellen, bedrag: Eurocent, aanbieder: string, dag: number) {
  const { ondersteuningsopdracht, budget, boekdatum, totEnMet } = opdracht;
  if (budget === undefined)
    weiger('bonus-zonder-budget', `Er is een bonus van ${schrijfEuro(bedrag)}; noem het budget waaruit.`, { bedrag });
  const [eerste = ''] = verplichtingenVan(toestand, ondersteuningsopdracht);
  const doel = opdracht.doel ?? toestand.verplichtingen.lees(eerste)?.doel;
  const uitgave = schoon({ budget, doel, kleuren: opdracht.kleuren, uitBeweging: opdracht.uitBeweging });
  const uit = uitgeven(toestand, uitgave, bedrag, boekdatum, dag);
  return {
    mutaties: uit.delen.map(({ van, ...deel }) => ({ van, naar: `besteed:${budget}` as const, ...deel })),
    kenmerken: schoon({ doel: uit.doel, wijk: uit.wijk, aanbieder, periode: totEnMet }),
    uitBeweging: opdracht.uitBeweging,
  };
}

export const resultaatVaststellen: Besluit<ResultaatVaststellen, ResultaatVastgesteld> = {
  soort: 'resultaat-vaststellen',
  type: 'resultaat-vastgesteld.v1',
  besluit(toestand, opdracht, id) {
    const { boekdatum, hoortBij, ondersteuningsopdracht, van, totEnMet, score, bron, resultaat = id } = opdracht;
    const dag = opDag(toestand, opdracht);
    const { contract, regel } = keur(toestand, opdracht);
    const vergoed = vergoedIn(toestand, ondersteuningsopdracht, van, totEnMet);
    const vergoeding = { bedrag: vergoedingVan(vergoed), bestedingen: vergoed.length, gelezenTot: toestand.revisie };
    const uitkomst = rekenResultaat(regel, vergoeding.bedrag, score);
    const { soort, bedrag } = uitkomst;
    const geld = soort === 'bonus' ? bonus(toestand, opdracht, bedrag, contract.aanbieder, dag) : { mutaties: [] };
    const malus =
      soort === 'malus'
        ? malusfeiten(toestand, {
            ...{ contract: ondersteuningsopdracht, resultaat, bedrag, vergoed, boekdatum, hoortBij },
          })
        : [];
    const nog = soort === 'malus' ? bedrag - geind(malus) : 0;
    bewaak(
      toestand,
      boekdatum,
      malus.flatMap(({ gegevens }) => gegevens.mutaties),
    );
    return [
      beweging<ResultaatVastgesteld>(toestand, this.type, {
        ...{ boekdatum, hoortBij, resultaat, ondersteuningsopdracht, van, totEnMet, score, bron, regel, vergoeding },
        ...uitkomst,
        ...{
          volgt: malus.length,
          nogTeInnen: nog === 0 ? undefined : nog,
          kenmerken: undefined,
          uitBeweging: undefined,
          kenmerk: undefined,
          ...geld,
        },
      }),
      ...malus,
    ];
  },
  pasToe({ lagen: { resultaten } }, gegevens, { revisie }) {
    const { ondersteuningsopdracht, resultaat, van, totEnMet, volgt, soort, bedrag } = gegevens;
    const malus = soort === 'malus' ? bedrag : 0;
    const eerder = resultaten.lees(ondersteuningsopdracht) ?? [];
    resultaten.zet(ondersteuningsopdracht, [
      ...eerder,
      { resultaat, van, totEnMet, revisie, volgt, malus, termijnen: [] },
    ]);
  },
};
