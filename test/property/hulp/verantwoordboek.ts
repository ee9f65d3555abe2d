import type { Doel, Gebeurtenis, Mutatie, Opdracht } from '@ontschot/boek';
import { Oormerken } from './oormerken.js';

export const SOORTEN = ['vrij', 'verplicht', 'voorschot', 'besteed', 'stelpost'] as const;
/** What stands on the budgets together, or on one of them, in eurocents. */
export type Stand = Record<(typeof SOORTEN)[number], number>;
/** On which day of both clocks a stand is asked. */
export interface Peil {
  readonly op: string;
  readonly bekendOp: string;
}

interface Regel extends Mutatie {
  readonly dag: string;
  readonly bekend: string;
  readonly terug: boolean;
  /** Budget, doel, aanbieder and wijk, for what was spent. */
  readonly waar: readonly (string | null)[];
}

type Beweging = Gebeurtenis['gegevens'] & {
  readonly mutaties?: readonly Mutatie[];
  readonly trekking?: string;
  readonly storneert?: number;
  readonly kenmerken?: { readonly doel?: Doel; readonly wijk?: string; readonly aanbieder?: string };
};

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const doelTekst = (doel: Doel): string => `${doel.taakveld}/${doel.functionaliteit}/${doel.leeftijdsgroep}`;
const leeg = (): Stand => ({ vrij: 0, verplicht: 0, voorschot: 0, besteed: 0, stelpost: 0 });
const kokerVan = (kleur: string): string => kleur.split('@')[0]!;

/**
 * The accounts as the payers together would keep them: every mutatie on a line, added up from the first line at every
 * question. It shares no code with the state or the projections. It holds every euro that a trekking takes against the
 * doel that the team asked it for, and against the oormerk of its kleur on that day.
 */
export class Verantwoordboek {
  private readonly regels: Regel[] = [];
  private readonly oormerken = new Oormerken();
  private readonly gevraagd = new Map<string, Doel>();
  /** What was held against its oormerk when it was spent, in eurocents; a storno spends nothing anew. */
  getoetst = 0;

  /** What a team asks for, in its own words. */
  vraag(opdracht: Opdracht): void {
    const { soort, trekking, doel } = opdracht as Opdracht & { readonly trekking: string; readonly doel: Doel };
    if (soort === 'trekken') this.gevraagd.set(trekking, doel);
  }

  /** Books an event; throws when money goes to what its oormerk does not allow. */
  boek(gebeurtenis: Gebeurtenis): void {
    this.oormerken.boek(gebeurtenis);
    const { mutaties = [], boekdatum: dag, storneert, kenmerken, trekking } = gebeurtenis.gegevens as Beweging;
    const bekend = inAmsterdam.format(new Date(gebeurtenis.metadata.geregistreerdOp));
    const doel = trekking === undefined ? kenmerken?.doel : this.gevraagd.get(trekking);
    for (const mutatie of mutaties) {
      if (storneert === undefined) this.toets(mutatie, doel, dag, gebeurtenis.revisie);
      const { aanbieder = null, wijk = null } = kenmerken ?? {};
      const waar = [kenmerken?.doel === undefined ? null : doelTekst(kenmerken.doel), aanbieder, wijk];
      this.regels.push({ ...mutatie, dag, bekend, terug: storneert !== undefined, waar });
    }
  }

  private toets({ naar, kleur, bedrag }: Mutatie, doel: Doel | undefined, dag: string, revisie: number): void {
    const [soort = ''] = naar.split(':');
    if (!['verplicht', 'voorschot', 'besteed'].includes(soort)) return;
    if (doel === undefined || !this.oormerken.mag(kleur, doel, dag))
      throw new Error(
        `revisie ${revisie}: ${kleur} mag op ${dag} niet voor ${doel === undefined ? '-' : doelTekst(doel)}`,
      );
    if (soort === 'besteed') this.getoetst += bedrag;
  }

  /** What stands on the budgets, or on one of them, by kleur or by budget. */
  standen(per: 'kleur' | 'budget', peil: Peil, alleen?: string): Map<string, Stand> {
    const standen = new Map<string, Stand>();
    for (const { kleur, bedrag, ...regel } of this.tot(peil))
      for (const [rekening, erbij] of [
        [regel.van, -bedrag],
        [regel.naar, bedrag],
      ] as const) {
        const [soort, budget] = rekening.split(':') as [keyof Stand, string];
        if (!SOORTEN.includes(soort) || (alleen !== undefined && budget !== alleen)) continue;
        const sleutel = per === 'kleur' ? kleur : budget;
        const stand = standen.get(sleutel) ?? leeg();
        stand[soort] += erbij;
        standen.set(sleutel, stand);
      }
    return standen;
  }

  /** What the payers of a koker brought in, what went back, and on what it was spent; in eurocents. */
  koker(koker: string, peil: Peil): { ingebracht: number; teruggegeven: number; besteed: Map<string, number> } {
    let [ingebracht, teruggegeven] = [0, 0];
    const besteed = new Map<string, number>();
    for (const { van, naar, kleur, bedrag, terug, waar } of this.tot(peil)) {
      if (kokerVan(kleur) !== koker) continue;
      if (van.startsWith('stelpost:')) ingebracht -= bedrag;
      else if (naar.startsWith('stelpost:')) ingebracht += bedrag;
      else if (van.startsWith('bron:') && !terug) ingebracht += bedrag;
      else if (van.startsWith('bron:')) teruggegeven -= bedrag;
      else if (naar.startsWith('bron:') && !terug) teruggegeven += bedrag;
      else if (naar.startsWith('bron:')) ingebracht -= bedrag;
      for (const [rekening, erbij] of [
        [van, -bedrag],
        [naar, bedrag],
      ] as const) {
        if (!rekening.startsWith('besteed:')) continue;
        const plek = [rekening.slice('besteed:'.length), ...waar].join('|');
        besteed.set(plek, (besteed.get(plek) ?? 0) + erbij);
      }
    }
    return { ingebracht, teruggegeven, besteed };
  }

  private tot({ op, bekendOp }: Peil): Regel[] {
    return this.regels.filter(({ dag, bekend }) => dag <= op && bekend <= bekendOp);
  }
}
