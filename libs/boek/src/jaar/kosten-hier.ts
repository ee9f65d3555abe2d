import { weiger } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Feit } from '../gebeurtenissen/gebeurtenis.js';
import { isEigen, type Eigenmaanden, type Getelddeel } from '../preventie/eigen-maanden.js';
import { deelsleutel, groepVan } from '../preventie/kostenregels.js';
import { schoon } from '../schoon.js';
import type { Kostenmelding } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { GROOTSTE_DEEL } from './boek-afsluiten.js';
import type { EerdereKosten } from './eerdere-kosten.js';
import type { KostenOvergenomen, Kostenrij } from './kosten-overgenomen.js';
import { naastElkaar } from './ledengroepen.js';
import type { Overname } from './overname.js';

/** Which costs count of a koker of which both boeken know some in the same months. */
export interface Kostenkeuze {
  readonly koker: string;
  /** `eigen`: of what was reported in these months only what this boek has; `beide`: that and what the old boek counts. */
  readonly telt: 'eigen' | 'beide';
}

/**
 * Refuses, as long as nobody said which count, months of a koker of which both boeken have costs: they may be the same ones.
 * Before anything is opened, so that the question is not met halfway.
 */
export function keurKosten(toestand: Toestand, { kosten }: Overname, keuzes: readonly Kostenkeuze[]): void {
  if (toestand.jaar.kosten === undefined) eigenMaanden(toestand, alleRijen(kosten), keuzes);
}

/** The next part of the costs of earlier years, as much as fits in one append; undefined when all of it is here. */
export function kostenHier(
  toestand: Toestand,
  uit: string,
  { kosten, verteld, controlepunt }: Overname,
  keuzes: readonly Kostenkeuze[],
): Feit | undefined {
  const { kosten: stand } = toestand.jaar;
  const { vanaf, vergetenTot } = kosten;
  const rijen = alleRijen(kosten);
  if (stand?.af === true || (stand === undefined && rijen.length === 0)) return undefined;
  const eigen = stand?.eigen ?? eigenMaanden(toestand, rijen, keuzes);
  const al = stand?.aantal ?? 0;
  const over = zonderEigen(rijen, eigen).slice(al);
  const gewoon = Math.max(0, zonderEigen(kosten.rijen, eigen).length - al);
  let ruimte = GROOTSTE_DEEL;
  const einde = over.findIndex((rij, i) => (ruimte -= JSON.stringify(rij).length + 1) < 0 && i > 0);
  const deze = einde < 0 ? over : over.slice(0, einde);
  const nietVoor = stand?.nietVoor ?? [...verteld.nietVoor, ...naastElkaar(verteld.groepen, toestand)];
  const gegevens: KostenOvergenomen = schoon({
    ...{ boekdatum: eersteVanJaar(toestand), uit, deel: (stand?.deel ?? 0) + 1 },
    volgt: einde < 0 ? undefined : (true as const),
    ...{ controlepunt, vanaf, vergetenTot, eigen, nietVoor: [...new Set(nietVoor)].sort() },
    grenzen: stand === undefined && verteld.grenzen.length > 0 ? verteld.grenzen : undefined,
    rijen: deze.slice(0, gewoon),
    huishoudens: deze.slice(gewoon),
  });
  return { type: 'kosten-overgenomen.v1', gegevens };
}

const alleRijen = ({ rijen, huishoudens }: EerdereKosten): Kostenrij[] => [...rijen, ...huishoudens];

/** The rows without what this boek reported itself for the same group; movements are never the same. A row of which nothing is left is not there. */
const zonderEigen = (rijen: readonly Kostenrij[], eigen: readonly Eigenmaanden[]): Kostenrij[] =>
  rijen.flatMap((rij) => {
    if (rij.geboekt === true) return [rij];
    const voor = groepVan(rij);
    const maanden = rij.maanden.filter(({ maand }) => !isEigen(eigen, rij.koker, { maand, voor }));
    return maanden.length === 0 ? [] : [{ ...rij, maanden }];
  });

function eigenMaanden(toestand: Toestand, rijen: readonly Kostenrij[], keuzes: readonly Kostenkeuze[]): Eigenmaanden[] {
  const dubbel = dubbeleDelen(toestand, rijen);
  const telt = new Map(keuzes.map((een) => [een.koker, een.telt]));
  const open = dubbel.filter(({ koker }) => !telt.has(koker));
  if (open.length > 0)
    weiger(
      'kosten-dubbel',
      `Van ${open.map(({ koker }) => koker).join(', ')} staan in dit boek al kosten over maanden waarvan ook het oude boek kosten heeft: zeg per koker welke tellen.`,
      {
        kokers: open.map(({ koker, delen, meldingen }) => ({
          ...{ koker, maanden: [...new Set(delen.map(({ maand }) => maand))].sort(), meldingen },
        })),
      },
    );
  return dubbel
    .filter(({ koker }) => telt.get(koker) === 'eigen')
    .flatMap(({ koker, delen }) => {
      const groepen = [...new Set(delen.map(({ voor }) => voor))].sort();
      return groepen.map((voor) => ({
        ...{ koker, voor, maanden: delen.filter((een) => een.voor === voor).map(({ maand }) => maand) },
      }));
    });
}

/** Per koker the months of which a melding of this boek in force tells costs of a group as reported rows do, and those meldingen. */
function dubbeleDelen(
  { preventie }: Toestand,
  rijen: readonly Kostenrij[],
): { koker: string; delen: Getelddeel[]; meldingen: string[] }[] {
  const daar = new Map<string, Set<string>>();
  for (const rij of rijen.filter(({ geboekt }) => geboekt !== true))
    for (const { maand } of rij.maanden)
      daar.set(rij.koker, (daar.get(rij.koker) ?? new Set()).add(deelsleutel({ maand, voor: groepVan(rij) })));
  const geldend = [...preventie.kostenmeldingen]
    .map(([, een]) => een)
    .filter(({ vervangenDoor }) => vervangenDoor === undefined);
  return [...daar]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([koker, delen]) => {
      const ookHier = (een: Kostenmelding): Getelddeel[] =>
        een.koker === koker ? een.geteld.filter((deel) => delen.has(deelsleutel(deel))) : [];
      const meldingen = geldend.filter((een) => ookHier(een).length > 0);
      const samen = new Map(meldingen.flatMap(ookHier).map((deel) => [deelsleutel(deel), deel]));
      const opVolgorde = [...samen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, deel]) => deel);
      return samen.size === 0
        ? []
        : [{ koker, delen: opVolgorde, meldingen: meldingen.map(({ melding }) => melding).slice(0, 20) }];
    });
}
