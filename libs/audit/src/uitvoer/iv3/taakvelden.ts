import { kokerVan, type Gebeurtenis, type Gegevens, type Kleur, type Koker } from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';

/** The taakveld of every koker from each day on, and what the taakvelden are called. */
export class Taakvelden {
  /** Sorted by day. */
  private readonly versies = new Map<string, Koker[]>();

  /** By code: the name of its first koker by name, as it is at the end of the year. */
  get namen(): Map<string, string> {
    const laatste = [...this.versies.values()].flatMap((versies) => versies.at(-1) ?? []);
    const namen = new Map<string, string>();
    for (const { taakveld, naam } of laatste.sort((a, b) => (a.koker < b.koker ? -1 : 1)))
      if (!namen.has(taakveld)) namen.set(taakveld, naam);
    return namen;
  }

  verwerk({ type, gegevens }: Gebeurtenis): void {
    if (type !== 'koker-ingesteld.v1') return;
    const nieuw = gegevens as Gegevens & Koker;
    const anders = (this.versies.get(nieuw.koker) ?? []).filter(({ vanaf }) => vanaf !== nieuw.vanaf);
    this.versies.set(
      nieuw.koker,
      [...anders, nieuw].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1)),
    );
  }

  /** The taakveld of the koker that a euro came from, on a day. */
  van(kleur: Kleur, dag: Datum): string {
    const versies = this.versies.get(kokerVan(kleur)) ?? [];
    const versie = versies.findLast(({ vanaf }) => vanaf <= dag) ?? versies[0];
    if (versie === undefined) throw new Error(`het boek kent koker ${kokerVan(kleur)} niet`);
    return versie.taakveld;
  }
}
