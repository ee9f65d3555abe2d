interface Stand {
  readonly rekening: string;
  readonly kleur: string;
  readonly voor: number;
  readonly na: number;
  readonly verschil: number;
  readonly opDag?: { readonly datum: string; readonly voor: number; readonly na: number };
}
interface Ruimte {
  readonly rekening: string;
  readonly kleur: string;
  readonly stand: number;
  readonly beschikbaar: number;
  readonly laagsteDag: string;
  readonly over: number;
  readonly nodig: number;
}
/** What a step tells in numbers (docs/reference/terugblik.md). */
export interface Stap {
  readonly boekdatum: string;
  readonly standen: readonly Stand[];
  readonly toetsen: readonly { readonly toets: string; readonly cijfers: unknown }[];
}

/**
 * What somebody knows who has read the steps of a boek in order, and kept of each the lines alone: by how much a rekening
 * changed, and on which day. Where a rekening stood is then no news. Sums are made here by adding up, not as the boek does.
 */
export class LopendeStanden {
  private readonly lijnen = new Map<string, { readonly dag: string; readonly bedrag: number }[]>();

  /** The stands in the next step that are a sum of lines of the steps up to there; its lines are remembered. */
  volgtUit({ boekdatum, standen, toetsen }: Stap): Set<number> {
    const bekend = new Set<number>();
    const alsHetKlopt = (gezegd: number, eigen: number): unknown => gezegd === eigen && bekend.add(Math.abs(gezegd));
    for (const { toets, cijfers } of toetsen) {
      if (toets !== 'ruimte') continue;
      const { rekening, kleur, stand, beschikbaar, laagsteDag, nodig, over } = cijfers as Ruimte;
      const laagst = Math.min(...this.dagen(rekening, kleur, boekdatum).map((dag) => this.op(rekening, kleur, dag)));
      alsHetKlopt(stand, this.op(rekening, kleur, boekdatum));
      if (this.op(rekening, kleur, laagsteDag) === laagst) alsHetKlopt(beschikbaar, laagst);
      alsHetKlopt(over, laagst - nodig);
    }
    for (const { rekening, kleur, voor, opDag } of standen) {
      alsHetKlopt(voor, this.op(rekening, kleur));
      if (opDag !== undefined) alsHetKlopt(opDag.voor, this.op(rekening, kleur, opDag.datum));
    }
    for (const { rekening, kleur, verschil } of standen)
      this.van(rekening, kleur).push({ dag: boekdatum, bedrag: verschil });
    for (const { rekening, kleur, na, opDag } of standen) {
      alsHetKlopt(na, this.op(rekening, kleur));
      if (opDag !== undefined) alsHetKlopt(opDag.na, this.op(rekening, kleur, opDag.datum));
    }
    return bekend;
  }

  private op(rekening: string, kleur: string, dag = '9999-12-31'): number {
    return this.van(rekening, kleur).reduce((som, lijn) => (lijn.dag <= dag ? som + lijn.bedrag : som), 0);
  }

  /** That day, and each later one on which something was booked. */
  private dagen(rekening: string, kleur: string, vanaf: string): string[] {
    const later = this.van(rekening, kleur).flatMap(({ dag }) => (dag > vanaf ? [dag] : []));
    return [vanaf, ...new Set(later)];
  }

  private van(rekening: string, kleur: string) {
    const sleutel = `${rekening}|${kleur}`;
    const gevonden = this.lijnen.get(sleutel) ?? [];
    this.lijnen.set(sleutel, gevonden);
    return gevonden;
  }
}
