import { telOp, type Eurocent } from '@ontschot/kern';
import { overdrachten, type Overdracht } from '../doorrekening/partij.js';
import type { Invoer, Kokerinvoer } from '../invoer.js';
import { keurInvoer } from '../invoerkeuring.js';
import { bereken } from '../pijplijn.js';
import type { Omstandigheden, Scenario, Scenariodeling } from './scenario.js';

/** What each koker costs, the intervention with it where it is paid out of one. */
export function kostenPerKoker({ kokers, interventie }: Scenario): Map<string, Eurocent> {
  const kosten = new Map(kokers.map(({ koker, kosten: bedrag }) => [koker, bedrag]));
  if (interventie?.koker !== undefined)
    kosten.set(interventie.koker, (kosten.get(interventie.koker) ?? 0) + interventie.bedrag);
  return kosten;
}

const zelfBetaald = ({ interventie }: Scenario): Eurocent =>
  interventie?.organisatie === undefined ? 0 : interventie.bedrag;

/** The first scenario as the referentie of another: what is saved is what the rule shares. */
function invoerVan(eerste: Scenario, scenario: Scenario, { jaar, huishoudens }: Omstandigheden): Invoer {
  const [was, wordt] = [kostenPerKoker(eerste), kostenPerKoker(scenario)];
  const [van, totEnMet] = [`${jaar}-01`, `${jaar}-12`];
  const inKoker = scenario.interventie?.koker;
  return {
    ...{ van, totEnMet, jaar: 1, populatie: { nulmeting: huishoudens, nu: huishoudens } },
    kokers: [...new Set([...was.keys(), ...wordt.keys()])].map((koker): Kokerinvoer => ({
      koker,
      nulmeting: {
        methode: { methode: 'vast', bedrag: was.get(koker) ?? 0, per: 'periode', bron: 'het eerste scenario' },
        volgtPopulatie: false,
        verlagingen: [],
      },
      inkomsten: [],
      realisatie: { maanden: [{ maand: totEnMet, bedrag: wordt.get(koker) ?? 0 }], inkomsten: [] },
    })),
    interventiekosten: {
      bedrag:
        inKoker === undefined
          ? Math.max(0, zelfBetaald(scenario) - zelfBetaald(eerste))
          : (scenario.interventie?.bedrag ?? 0),
      ...(inKoker !== undefined && { inKoker }),
    },
    maten: scenario.maten,
    aanbieders: scenario.aanbieders.map((een) => ({ ...een, inspanning: een.gewicht })),
    voorfinancieringen: [],
  };
}

/** What the rule of a scenario shares of what it saves against the first, or what that rule asks and was not given. */
export function deelScenario(
  eerste: Scenario,
  scenario: Scenario,
  omstandigheden: Omstandigheden,
): { deling: Scenariodeling | null; ontbreekt: readonly string[]; overdrachten: readonly Overdracht[] } {
  const { regel } = scenario;
  if (regel === undefined) return { deling: null, ontbreekt: [], overdrachten: [] };
  const invoer = invoerVan(eerste, scenario, omstandigheden);
  const ontbreekt = keurInvoer(invoer, regel).map(({ uitleg }) => uitleg);
  if (ontbreekt.length > 0) return { deling: null, ontbreekt, overdrachten: [] };
  const uitkomst = bereken(invoer, regel);
  const weg = overdrachten(invoer, uitkomst);
  const { soort, netto, waarom = null, stappen } = uitkomst;
  const gedeeld = telOp(weg.map(({ bedrag }) => bedrag));
  return { deling: { soort, netto, waarom, gedeeld, stappen }, ontbreekt, overdrachten: weg };
}
