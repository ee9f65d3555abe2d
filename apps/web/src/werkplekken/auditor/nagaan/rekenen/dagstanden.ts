import { canoniek } from '@ontschot/kern';
import { eis } from './bevinding.js';
import type { Bundelgebeurtenis } from './gebeurtenis.js';
import type { Mutatie } from './geld.js';

const MAG_ONDER_NUL = new Set(['bron', 'toegezegd', 'vrijgave', 'stelpost', 'overloop']);
/** Only these may find that a receiver owes: a vaststelling, and what carries its promises from year to year. */
const VINDT_VORDERING = /^(preventiewinst-vastgesteld|toezeggingen-overgedragen|toezeggingen-overgenomen)\.v1$/u;

/** Every stand on every day: of rekeningen, and of each verplichting and each voorschot by itself. */
export class Dagstanden {
  /** What came and went per day, by `<rekening> in kleur <kleur>`. */
  private readonly standen = new Map<string, Map<string, number>>();
  /** What the opdracht of this moment changed per day, by stand. */
  private readonly geraakt = new Map<string, Map<string, number>>();
  private opdracht = '';
  private waar = '';
  private vindtVordering = false;

  get aantal(): number {
    return this.standen.size;
  }

  /** Books what an event moved. What one opdracht does is decided as a whole, so it is looked at as a whole. Throws Bevinding. */
  lees({ type, data, metadata, revision }: Bundelgebeurtenis): void {
    const { afzender, id } = (metadata['opdracht'] ?? {}) as Readonly<Record<string, unknown>>;
    const opdracht = canoniek([afzender, id]);
    if (opdracht !== this.opdracht) this.sluit();
    this.opdracht = opdracht;
    this.waar = `gebeurtenis ${revision}`;
    this.vindtVordering ||= VINDT_VORDERING.test(type);
    for (const mutatie of (data['mutaties'] ?? []) as readonly Mutatie[]) {
      this.boekKant(mutatie, mutatie.van, data.boekdatum, -mutatie.bedrag);
      this.boekKant(mutatie, mutatie.naar, data.boekdatum, mutatie.bedrag);
    }
  }

  /** After each opdracht: nothing that must not be below zero is so, on any date. Throws Bevinding. */
  sluit(): void {
    for (const [stand, verschil] of this.geraakt) {
      const soort = stand.split(/[: ]/u, 1)[0] ?? '';
      // What comes back later in the year is no excuse: a stand is left alone only when it is lower on no day at all.
      const vanaf = eersteOnderNul(verschil, '');
      if (vanaf === undefined || MAG_ONDER_NUL.has(soort) || (soort === 'tegoed' && this.vindtVordering)) continue;
      const onder = eersteOnderNul(this.standen.get(stand) ?? new Map<string, number>(), vanaf);
      eis(onder === undefined, `${this.waar}: op ${onder ?? ''} staat ${stand} onder nul`);
    }
    this.geraakt.clear();
    this.vindtVordering = false;
  }

  private boekKant(mutatie: Mutatie, rekening: string, dag: string, bedrag: number): void {
    this.tel(`${rekening} in kleur ${mutatie.kleur}`, dag, bedrag);
    const { verplichting, voorschot, kleur } = mutatie;
    if (rekening.startsWith('verplicht:') && verplichting !== undefined)
      this.tel(`verplichting ${verplichting} in kleur ${kleur}`, dag, bedrag);
    if (rekening.startsWith('voorschot:') && voorschot !== undefined)
      this.tel(`voorschot ${voorschot} in kleur ${kleur}`, dag, bedrag);
  }

  private tel(stand: string, dag: string, bedrag: number): void {
    for (const standen of [this.standen, this.geraakt]) {
      const perDag = standen.get(stand) ?? new Map<string, number>();
      standen.set(stand, perDag.set(dag, (perDag.get(dag) ?? 0) + bedrag));
    }
  }
}

/** The first day from `vanaf` on at whose end a stand is below zero. */
function eersteOnderNul(perDag: ReadonlyMap<string, number>, vanaf: string): string | undefined {
  const dagen = [...perDag].sort(([a], [b]) => (a < b ? -1 : 1));
  let stand = 0;
  for (const [i, [dag, bedrag]] of dagen.entries()) {
    stand += bedrag;
    if (stand < 0 && (dagen[i + 1]?.[0] ?? '9999') > vanaf) return dag < vanaf ? vanaf : dag;
  }
  return undefined;
}
