import { telOp, type Eurocent } from '@ontschot/kern';
import { breuk, rondAf } from '../breuk.js';
import type { Overdracht, Partij } from '../doorrekening/partij.js';
import { deelScenario, kostenPerKoker } from './deling.js';
import type {
  Omstandigheden,
  Scenario,
  Scenariokoker,
  Scenariopartij,
  Scenariorij,
  Scenariouitkomst,
} from './scenario.js';

/**
 * Scenarios of one population side by side, each against the first. Exact: what all parties save and get, less what
 * they give, is what the scenario is cheaper. Throws RangeError on amounts too large to be exact.
 */
export function vergelijkScenarios(scenarios: readonly Scenario[], omstandigheden: Omstandigheden): Scenariouitkomst[] {
  const [eerste] = scenarios;
  if (eerste === undefined) return [];
  const totaalVan = (een: Scenario): Eurocent =>
    veilig(telOp(een.kokers.map(({ kosten }) => kosten)) + (een.interventie?.bedrag ?? 0));
  return scenarios.map((scenario) => {
    const { deling, ontbreekt, overdrachten } = deelScenario(eerste, scenario, omstandigheden);
    const interventie = scenario.interventie?.bedrag ?? 0;
    const totaal = totaalVan(scenario);
    const kokers = kokersVan(eerste, scenario, omstandigheden);
    const { huishoudens } = omstandigheden;
    return {
      ...{ kosten: totaal - interventie, interventie, totaal },
      perHuishouden: huishoudens === 0 ? null : rondAf(breuk(totaal, huishoudens)),
      verschil: totaal - totaalVan(eerste),
      kokers,
      omlaag: kokers.filter(({ verschil }) => verschil < 0).map(({ koker }) => koker),
      omhoog: kokers.filter(({ verschil }) => verschil > 0).map(({ koker }) => koker),
      ...{ deling, ontbreekt },
      partijen: partijenVan(eerste, scenario, overdrachten, omstandigheden),
    };
  });
}

function veilig(bedrag: Eurocent): Eurocent {
  if (!Number.isSafeInteger(bedrag)) throw new RangeError('een bedrag is te groot om exact te zijn');
  return bedrag;
}

function kokersVan(eerste: Scenario, scenario: Scenario, { betalerVan }: Omstandigheden): Scenariokoker[] {
  const [was, wordt] = [kostenPerKoker(eerste), kostenPerKoker(scenario)];
  return [...new Set([...was.keys(), ...wordt.keys()])].map((koker) => {
    const kosten = wordt.get(koker) ?? 0;
    return { koker, betaler: betalerVan(koker), kosten, verschil: kosten - (was.get(koker) ?? 0) };
  });
}

/** What every party pays in a scenario: its kokers, and what it does itself. */
function betaald(scenario: Scenario, { betalerVan }: Omstandigheden): Map<string, Eurocent> {
  const per = new Map<string, Eurocent>();
  const tel = (wie: string, bedrag: Eurocent): void => void per.set(wie, (per.get(wie) ?? 0) + bedrag);
  for (const [koker, bedrag] of kostenPerKoker(scenario)) tel(betalerVan(koker), bedrag);
  const { interventie } = scenario;
  if (interventie?.organisatie !== undefined) tel(interventie.organisatie, interventie.bedrag);
  return per;
}

interface Som {
  readonly partij: Scenariopartij;
  krijgt: Eurocent;
  geeft: Eurocent;
}

function partijenVan(
  eerste: Scenario,
  scenario: Scenario,
  overdrachten: readonly Overdracht[],
  omstandigheden: Omstandigheden,
): Scenariorij[] {
  const [was, wordt] = [betaald(eerste, omstandigheden), betaald(scenario, omstandigheden)];
  const sommen = new Map<string, Som>();
  const somVan = (partij: Scenariopartij): Som => {
    const sleutel = JSON.stringify([partij.soort, partij.partij]);
    const som = sommen.get(sleutel) ?? { partij, krijgt: 0, geeft: 0 };
    sommen.set(sleutel, som);
    return som;
  };
  for (const wie of [...was.keys(), ...wordt.keys()]) somVan({ soort: 'organisatie', partij: wie });
  for (const { naar, koker, bedrag } of overdrachten) {
    const gever = { soort: 'organisatie', partij: omstandigheden.betalerVan(koker) } as const;
    const ontvanger = wieIs(naar, omstandigheden);
    // What is owed for a loss goes the other way.
    somVan(bedrag < 0 ? ontvanger : gever).geeft += Math.abs(bedrag);
    somVan(bedrag < 0 ? gever : ontvanger).krijgt += Math.abs(bedrag);
  }
  return [...sommen.values()].map(({ partij, krijgt, geeft }) => {
    const [toen, kosten] =
      partij.soort === 'organisatie' ? [was.get(partij.partij) ?? 0, wordt.get(partij.partij) ?? 0] : [0, 0];
    const bespaart = toen - kosten;
    return { ...partij, kosten, bespaart, krijgt, geeft, saldo: bespaart + krijgt - geeft };
  });
}

/** A koker that is made whole is its payer that gets it. */
const wieIs = (partij: Partij, { betalerVan }: Omstandigheden): Scenariopartij =>
  partij.soort === 'koker' ? { soort: 'organisatie', partij: betalerVan(partij.partij) } : partij;
