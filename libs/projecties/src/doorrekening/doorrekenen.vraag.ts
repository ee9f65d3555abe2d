import type { Doorrekenkeuze, PreventiewinstGemeten, PreventiewinstVastgesteld } from '@ontschot/boek';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { Beurten } from '../kosten/beurten.js';
import { landkaart } from '../landkaart/landkaart.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag } from '../vragen/bladeren.js';
import { doorrekeningen } from './doorrekening.projectie.js';
import { planVan, type Gekozen, type Plan } from './plan.js';
import { Regelgang, type Regeluitkomst } from './regeluitkomst.js';
import { rijVan, type Doorrekenrij } from './rij.js';

export type Doorrekenvraag = Bladervraag & Doorrekenkeuze & { readonly boek: string };

/** What one or more rules would have made of what was assessed. Nothing of it is written. */
export interface Doorrekening {
  readonly boek: string;
  /** What was recorded after this revisie does not count. */
  readonly totRevisie: number;
  readonly aantal: { readonly vaststellingen: number; readonly metingen: number };
  readonly regels: readonly Regeluitkomst[];
  /** A page of the assessments; the totals are over all of them, whatever page is asked. */
  readonly rijen: readonly Doorrekenrij[];
  readonly volgende: string | null;
}

/** How many assessments are read at a time. */
const PER_KEER = 50;

export const DOORREKENPROJECTIES = [landkaart, inrichting, doorrekeningen] as const;

type Geheel = Pick<PreventiewinstGemeten | PreventiewinstVastgesteld, 'invoer' | 'uitkomst'>;

/**
 * Runs every rule over the assessments in force, in turns that leave room for others. Throws `niet-gevonden`, and
 * `vraag-ongeldig` with every fault at once.
 */
export async function doorrekenen(lees: Leesmodel, vraag: Doorrekenvraag): Promise<Doorrekening> {
  const { boek } = vraag;
  const aantal = aantalVan(vraag);
  const na = cursorNummer(vraag) ?? -1;
  const plan = lees.vraag(DOORREKENPROJECTIES, () => planVan(lees, boek, vraag));
  const gangen = plan.regels.map((regel, i) => new Regelgang(regel, i + 1));
  const rijen: Doorrekenrij[] = [];
  for await (const { een, geheel } of gehelen(lees, boek, plan)) {
    const betalerVan = (koker: string): string | null => plan.betaler(koker, een.totEnMet);
    const vast = { ...geheel, ...(een.soort === 'vaststelling' && { afspraak: een.afspraak }) };
    const doorgerekend = gangen.map((gang) => gang.neem(vast, betalerVan));
    // One more than the page holds says whether there is a next one.
    if (een.revisie > na && rijen.length <= aantal) rijen.push(rijVan(een, geheel, doorgerekend));
  }
  const { regels: opPagina, volgende } = pagina(
    rijen,
    aantal,
    ({ revisie }) => revisie,
    (rij) => rij,
  );
  const vaststellingen = plan.gekozen.filter(({ soort }) => soort === 'vaststelling').length;
  return {
    ...{ boek, totRevisie: plan.totRevisie },
    aantal: { vaststellingen, metingen: plan.gekozen.length - vaststellingen },
    regels: gangen.map((gang) => gang.uitkomst(plan.peiling)),
    ...{ rijen: opPagina, volgende },
  };
}

/** The whole of each, as it was recorded; between them others have their turn. */
async function* gehelen(
  lees: Leesmodel,
  boek: string,
  { gekozen }: Plan,
): AsyncGenerator<{ readonly een: Gekozen; readonly geheel: Geheel }> {
  const beurten = new Beurten();
  for (let i = 0; i < gekozen.length; i += PER_KEER) {
    const deel = gekozen.slice(i, i + PER_KEER);
    const teksten = lees.vraag([landkaart], () => deel.map(({ soort, id }) => tekstVan(lees, boek, soort, id)));
    for (const [j, een] of deel.entries()) {
      yield { een, geheel: JSON.parse(teksten[j] ?? '') as Geheel };
      await beurten.geef();
    }
  }
}

function tekstVan(lees: Leesmodel, boek: string, soort: string, id: string): string {
  const tekst = lees
    .sql<[string, string, string], string>(
      'SELECT gegevens FROM landkaart_meting WHERE boek = ? AND soort = ? AND id = ?',
    )
    .pluck()
    .get(boek, soort, id);
  if (tekst === undefined) throw new Error(`${soort} ${id} is er niet`);
  return tekst;
}
