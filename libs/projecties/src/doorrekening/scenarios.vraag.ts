import { keurDoorrekening } from '@ontschot/boek';
import { eersteDag, isEurocent, laatsteDag, type Eurocent } from '@ontschot/kern';
import {
  regelInZinnen,
  vergelijkScenarios,
  type Eenheidsprijs,
  type Keurfout,
  type Scenario,
  type Scenariorij,
  type Scenariouitkomst,
  type Verdeelregel,
} from '@ontschot/regels';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { landkaart } from '../landkaart/landkaart.projectie.js';
import { peilingVan, type Peiling } from '../landkaart/peiling.js';
import type { Leesmodel } from '../leesmodel.js';
import { registers } from '../registers/registers.projectie.js';
import { bestaat } from '../vragen/bestaat.js';
import { weigerVelden } from '../vragen/vraagfout.js';
import { kennisVan } from './plan.js';
import { prijzenVan, rekenPosten, somVan, type Gerekendepost } from './scenarioposten.js';
import type { Scenariokeuze, Scenariovraag } from './scenariovraag.js';

/** One scenario with what it costs, brings and means for each party. Amounts in eurocents. */
export interface Scenariobeeld extends Omit<Scenariouitkomst, 'kokers' | 'partijen'> {
  readonly nummer: number;
  readonly naam: string;
  readonly brengt: string;
  readonly kokers: readonly (Scenariouitkomst['kokers'][number] & {
    readonly naam: string | null;
    readonly posten: readonly Gerekendepost[];
  })[];
  readonly partijen: readonly (Scenariorij & { readonly naam: string | null })[];
  /** The rule that shares what is saved, in sentences; none without. */
  readonly zinnen: readonly string[];
}

export interface Scenariovergelijking {
  readonly boek: string;
  readonly populatie: Scenariovraag['populatie'];
  readonly scenarios: readonly Scenariobeeld[];
}

interface Gelezen {
  readonly keuze: Scenariokeuze;
  readonly posten: ReadonlyMap<string, readonly Gerekendepost[]>;
  readonly regel: Verdeelregel | undefined;
}

/**
 * Scenarios of one population side by side, with the prices, payers and rules of the boek. Nothing is written. Throws
 * `niet-gevonden`, and `vraag-ongeldig` with every fault at once.
 */
export function scenarios(lees: Leesmodel, vraag: Scenariovraag): Scenariovergelijking {
  const { boek, populatie } = vraag;
  return lees.vraag([inrichting, registers, landkaart], () => {
    const { jaar } = boekVan(lees, boek);
    const peiling = peilingVan(lees, { boek });
    const fouten: Keurfout[] = [];
    const prijzen = prijzenVan(lees, boek);
    const gelezen = vraag.scenarios.map((keuze, i) => leesKeuze(lees, boek, keuze, `scenarios[${i}]`, prijzen, fouten));
    weigerVelden(fouten);
    const dag = laatsteDag(`${jaar}-12`);
    const uitkomsten = vergelijkScenarios(gelezen.map(scenarioVan), {
      ...{ jaar, huishoudens: populatie.huishoudens },
      betalerVan: (koker) =>
        peiling.financier(koker, dag) ?? peiling.financier(koker, eersteDag(`${jaar}-01`)) ?? koker,
    });
    const beelden = uitkomsten.map((uitkomst, i) => beeldVan(peiling, uitkomst, gelezen[i] as Gelezen, i + 1));
    return { boek, populatie, scenarios: beelden };
  });
}

function leesKeuze(
  lees: Leesmodel,
  boek: string,
  keuze: Scenariokeuze,
  plek: string,
  prijzen: ReadonlyMap<string, Eenheidsprijs>,
  fouten: Keurfout[],
): Gelezen {
  const moetErZijn = (soort: 'koker' | 'organisatie', id: string | undefined, veld: string): void => {
    if (id !== undefined && !bestaat(lees, boek, soort, id))
      fouten.push({ veld, uitleg: `${soort === 'koker' ? 'Koker' : 'Organisatie'} ${id} staat niet in dit boek.` });
  };
  const posten = new Map<string, readonly Gerekendepost[]>();
  keuze.kokers.forEach(({ koker, posten: eigen }, i) => {
    const hier = `${plek}.kokers[${i}]`;
    moetErZijn('koker', koker, `${hier}.koker`);
    if (posten.has(koker)) fouten.push({ veld: `${hier}.koker`, uitleg: `Koker ${koker} staat er al.` });
    const gerekend = rekenPosten(eigen, prijzen, `${hier}.posten`, fouten);
    if (!isEurocent(somVan(gerekend)))
      fouten.push({ veld: hier, uitleg: 'De posten samen zijn hoger dan honderd miljard euro.' });
    posten.set(koker, gerekend);
  });
  moetErZijn('koker', keuze.interventie?.koker, `${plek}.interventie.koker`);
  moetErZijn('organisatie', keuze.interventie?.organisatie, `${plek}.interventie.organisatie`);
  keuze.aanbieders?.forEach(({ organisatie }, i) => {
    moetErZijn('organisatie', organisatie, `${plek}.aanbieders[${i}].organisatie`);
  });
  if (keuze.deling === undefined) return { keuze, posten, regel: undefined };
  const { regels, fouten: inRegel } = keurDoorrekening({ regels: [keuze.deling] }, kennisVan(lees, boek));
  fouten.push(...inRegel.map(({ veld, uitleg }) => ({ veld: veld.replace('regels[0]', `${plek}.deling`), uitleg })));
  return { keuze, posten, regel: regels[0]?.regel };
}

function scenarioVan({ keuze, posten, regel }: Gelezen): Scenario {
  const { interventie, aanbieders = [], maten = [] } = keuze;
  const kokers = [...posten].map(([koker, eigen]): { koker: string; kosten: Eurocent } => ({
    koker,
    kosten: somVan(eigen),
  }));
  return { kokers, interventie: interventie as Scenario['interventie'], aanbieders, maten, regel };
}

function beeldVan(peiling: Peiling, uitkomst: Scenariouitkomst, gelezen: Gelezen, nummer: number): Scenariobeeld {
  const { keuze, posten, regel } = gelezen;
  const naamVan = ({ soort, partij }: Scenariorij): string | null => {
    if (partij === null) return null;
    return soort === 'organisatie' ? peiling.naam(partij) : (peiling.budget(partij)?.naam ?? null);
  };
  return {
    ...{ nummer, naam: keuze.naam, brengt: keuze.brengt },
    ...uitkomst,
    kokers: uitkomst.kokers.map((rij) => ({
      ...rij,
      naam: peiling.kokernaam(rij.koker),
      posten: posten.get(rij.koker) ?? [],
    })),
    partijen: uitkomst.partijen.map((rij) => ({ ...rij, naam: naamVan(rij) })),
    zinnen: regel === undefined ? [] : regelInZinnen(regel),
  };
}
