import type { Eurocent } from '@ontschot/kern';
import type { Voorgefinancierd } from '../invoer.js';
import type { Terugbetaling } from '../uitkomst.js';

interface Stand extends Omit<Voorgefinancierd, 'open'> {
  /** What was paid back less under the other rule than was recorded; below zero it was more. In eurocents. */
  readonly meer: Eurocent;
}

const terugVan = (terug: readonly Terugbetaling[], naam: string): Eurocent =>
  terug.find(({ voorfinanciering }) => voorfinanciering === naam)?.bedrag ?? 0;

/**
 * What of the voorfinancieringen of an afspraak would still be open under another rule: a rule that pays back more at
 * first leaves less for later, so nothing is paid back twice. Under the rule in force it is what was recorded.
 */
export class Vooraf {
  private readonly standen = new Map<string, Map<string, Stand>>();

  /** As they stood in the invoer of an assessment, moved by what came before it under this rule. */
  open(afspraak: string, vastgelegd: readonly Voorgefinancierd[]): Voorgefinancierd[] {
    const standen = this.standen.get(afspraak) ?? new Map<string, Stand>();
    const er = new Set(vastgelegd.map(({ voorfinanciering }) => voorfinanciering));
    const nu = (een: Voorgefinancierd): Voorgefinancierd => {
      const open = een.open + (standen.get(een.voorfinanciering)?.meer ?? 0);
      return { ...een, open: Math.max(0, open) };
    };
    // What was all paid back, is in the invoer no more.
    const weg = [...standen.values()].filter(({ voorfinanciering }) => !er.has(voorfinanciering));
    const weer = weg.map(({ voorfinanciering, door }) => nu({ voorfinanciering, door, open: 0 }));
    return [...weer.filter(({ open }) => open > 0), ...vastgelegd.map(nu)];
  }

  /** Remembers what an assessment paid back, as recorded and under this rule. */
  onthoud(
    afspraak: string,
    er: readonly Voorgefinancierd[],
    vastgelegd: readonly Terugbetaling[],
    nieuw: readonly Terugbetaling[],
  ): void {
    const standen = this.standen.get(afspraak) ?? new Map<string, Stand>();
    this.standen.set(afspraak, standen);
    for (const { voorfinanciering, door } of er) {
      const meer = terugVan(vastgelegd, voorfinanciering) - terugVan(nieuw, voorfinanciering);
      standen.set(voorfinanciering, {
        ...{ voorfinanciering, door },
        meer: (standen.get(voorfinanciering)?.meer ?? 0) + meer,
      });
    }
  }
}
