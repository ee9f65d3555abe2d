import { canoniek, schrijfEuro } from '@ontschot/kern';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';
import { AFZENDER, type GenummerdeOpdracht } from './opdrachten.js';
import { toon } from './tekens.js';

type Opgeslagen = Parameters<typeof leesGebeurtenis>[0];

/** What a boek holds before an import: its state, and what earlier imports recorded, by the id of the opdracht. */
export interface Stand {
  readonly toestand: Toestand;
  readonly eerder: ReadonlyMap<string, object>;
}

/** Folds the events of a boek, in pages, into what an import needs to know. A boek that is not there is an empty one. */
export async function leesStand(paginas: AsyncIterable<readonly Opgeslagen[]>): Promise<Stand> {
  const toestand = Toestand.begin();
  const eerder = new Map<string, object>();
  for await (const pagina of paginas)
    for (const opgeslagen of pagina) {
      const gebeurtenis = leesGebeurtenis(opgeslagen);
      evolve(toestand, gebeurtenis);
      const { afzender, id } = gebeurtenis.metadata.opdracht;
      if (afzender === AFZENDER) eerder.set(id, gebeurtenis.gegevens);
    }
  return { toestand, eerder };
}

/** How an import compares with what the boek holds already. */
export interface Vergelijking {
  /** Opdrachten that are not in the boek yet. */
  readonly nieuw: number;
  /** Opdrachten that are there, exactly so. */
  readonly herhaald: number;
  /** Where the boek holds something else under the same id: Dutch sentences. With any of these nothing may be loaded. */
  readonly verschillen: readonly string[];
}

/** Compares before anything is written. `hash` is the hash of an opdracht's content. */
export function vergelijk(
  { toestand, eerder }: Stand,
  opdrachten: readonly GenummerdeOpdracht[],
  hash: (opdracht: object) => string,
): Vergelijking {
  let [nieuw, herhaald] = [0, 0];
  const verschillen: string[] = [];
  for (const { id, opdracht } of opdrachten) {
    const bekend = toestand.opdrachten.lees(AFZENDER, id);
    if (bekend === undefined) {
      nieuw += 1;
      if (opdracht.soort === 'boek-openen' && toestand.boek !== undefined)
        verschillen.push(`boek ${opdracht.boek} bestaat al en is niet door invoer uit een bestand geopend`);
    } else if (bekend.hash === hash(opdracht)) herhaald += 1;
    else verschillen.push(...verschil(wat(id), opdracht, eerder.get(id) ?? {}));
    // Of a boek of another municipality everything differs: that is all there is to say.
    if (opdracht.soort === 'boek-openen' && verschillen.length > 0) break;
  }
  return { nieuw, herhaald, verschillen };
}

/** `iv3:koker:6.1` → `koker 6.1`. */
const wat = (id: string): string =>
  id
    .split(':')
    .slice(id.startsWith('iv3:') ? 1 : 0)
    .join(' ');

interface Regel {
  readonly budget: string;
  readonly kleur?: string;
  readonly bedrag: number;
}

function verschil(naam: string, opdracht: object, gegevens: object): string[] {
  const was = new Map(Object.entries(gegevens) as [string, unknown][]);
  const gevonden = (Object.entries(opdracht) as [string, unknown][]).flatMap(([veld, waarde]) => {
    if (veld === 'soort') return [];
    if (veld === 'regels') return regelverschil((was.get(veld) ?? []) as Regel[], waarde as Regel[]);
    const oud = was.get(veld);
    return oud !== undefined && canoniek(oud) === canoniek(waarde)
      ? []
      : [`${naam}: ${veld} is in het boek ${inWoorden(oud)}, in het bestand ${inWoorden(waarde)}`];
  });
  return gevonden.length > 0 ? gevonden : [`${naam}: de volgorde of de vorm is anders dan de vorige keer`];
}

const inWoorden = (waarde: unknown): string =>
  waarde === undefined ? 'leeg' : toon(typeof waarde === 'string' ? waarde : canoniek(waarde));

function regelverschil(was: readonly Regel[], nu: readonly Regel[]): string[] {
  const over = new Set(was);
  const anders = nu.flatMap((regel) => {
    const oud = was.find(
      ({ budget, kleur }) => budget === regel.budget && (regel.kleur === undefined || kleur === regel.kleur),
    );
    if (oud === undefined)
      return [`budget ${regel.budget}: staat niet in het boek, in het bestand ${schrijfEuro(regel.bedrag)}`];
    over.delete(oud);
    return oud.bedrag === regel.bedrag
      ? []
      : [`budget ${regel.budget}: in het boek ${schrijfEuro(oud.bedrag)}, in het bestand ${schrijfEuro(regel.bedrag)}`];
  });
  return [
    ...anders,
    ...[...over].map(
      ({ budget, bedrag }) => `budget ${budget}: in het boek ${schrijfEuro(bedrag)}, niet in het bestand`,
    ),
  ];
}
