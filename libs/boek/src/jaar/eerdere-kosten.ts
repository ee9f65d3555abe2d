import type { Eurocent, Periode } from '@ontschot/kern';
import type { Gebeurtenis } from '../gebeurtenissen/gebeurtenis.js';
import { alleKostenUit, type Kostenpost } from '../preventie/kosten-uit.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import { telMee } from './ledengroepen.js';
import type { Kostenrij } from './kosten-overgenomen.js';

/** What a closed boek knows that kokers cost: the rows in a fixed order, and from when on. */
export interface EerdereKosten {
  readonly vanaf: Periode;
  /** Revisie, there, up to which who was forgotten leaves its code behind. */
  readonly vergetenTot: number;
  /** Of wijken and cohorts. */
  readonly rijen: readonly Kostenrij[];
  /** Of households, also where the code was left behind: still what one of them cost. */
  readonly huishoudens: readonly Kostenrij[];
}

/** So many years come over, with the one that was closed; more where an afspraak that runs on looks further back. */
const JAREN = 5;

type Wie = Omit<Kostenpost, 'maand' | 'bedrag'>;
interface Som {
  readonly wie: Wie;
  readonly maanden: Map<Periode, Eurocent>;
}

/**
 * Adds up the costs that a boek counts, event by event: the same costs as an assessment adds up, only put together where
 * none of them tells them apart, and booked and reported ones apart. What is of no household, wijk or cohort counts for nobody, and is left out.
 */
export class Kostenverzameling {
  private readonly bronnen = new Map<string, Map<string, Som>>();

  neem(gebeurtenis: Gebeurtenis): void {
    const { melding = '', vervangt, regels } = alleKostenUit(gebeurtenis);
    if (vervangt !== undefined) this.bronnen.delete(vervangt);
    for (const post of regels) {
      const { huishouden, wijk, populatie } = post;
      if ((huishouden ?? wijk ?? populatie) === undefined) continue;
      const sommen = this.bronnen.get(melding) ?? new Map<string, Som>();
      this.bronnen.set(melding, sommen);
      tel(sommen, post, post.maand, post.bedrag);
    }
  }

  /**
   * The rows as they come over from `oud`, which is closed. Of who was forgotten up to
   * `vergetenTot` (now, or when the first of it came over) the code stays behind, unless it counts in a population: without it, what that one cost would follow from what both boeken tell.
   */
  uitkomst(oud: Toestand, vergetenTot = oud.revisie): EerdereKosten {
    const vanaf = eersteMaand(oud);
    const tellenMee = telMee(oud);
    const zonderCode = (code: string): boolean =>
      (oud.wijkteam.vergeten.lees(code) ?? Infinity) <= vergetenTot && !tellenMee.has(code);
    const samen = new Map<string, Som>();
    for (const sommen of this.bronnen.values())
      for (const { wie, maanden } of sommen.values()) {
        const { huishouden, ...rest } = wie;
        const hier: Wie = huishouden !== undefined && zonderCode(huishouden) ? { ...rest, vanHuishouden: true } : wie;
        if ((hier.huishouden ?? hier.wijk ?? hier.populatie) === undefined) continue;
        for (const [maand, bedrag] of maanden) if (maand >= vanaf) tel(samen, hier, maand, bedrag);
      }
    const sommen = [...samen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, som]) => som);
    return {
      ...{ vanaf, vergetenTot },
      rijen: sommen.filter(({ wie }) => !vanEen(wie)).map(rij),
      huishoudens: sommen.filter(({ wie }) => vanEen(wie)).map(rij),
    };
  }
}

function tel(
  sommen: Map<string, Som>,
  { koker, huishouden, wijk, populatie, aanbieder, geboekt, vanHuishouden }: Wie,
  maand: Periode,
  bedrag: Eurocent,
): void {
  const sleutel = JSON.stringify([
    huishouden ?? '',
    koker,
    wijk ?? '',
    populatie ?? '',
    aanbieder ?? '',
    geboekt ?? false,
    vanHuishouden ?? false,
  ]);
  const som = sommen.get(sleutel) ?? {
    wie: { koker, huishouden, wijk, populatie, aanbieder, geboekt, vanHuishouden },
    maanden: new Map<Periode, Eurocent>(),
  };
  sommen.set(sleutel, som);
  som.maanden.set(maand, (som.maanden.get(maand) ?? 0) + bedrag);
}

const vanEen = ({ huishouden, vanHuishouden }: Wie): boolean => huishouden !== undefined || vanHuishouden === true;

/** A month of which the costs came to nothing stays: that there were any, counts too. */
const rij = ({ wie: { vanHuishouden: _, ...wie }, maanden }: Som): Kostenrij => ({
  ...(schoon(wie) as Omit<Kostenrij, 'maanden'>),
  maanden: [...maanden].sort(([a], [b]) => (a < b ? -1 : 1)).map(([maand, bedrag]) => ({ maand, bedrag })),
});

/** An assessment looks back as many years as its months are long, before its first one. */
function eersteMaand(oud: Toestand): Periode {
  const jaar = oud.boek?.jaar ?? 0;
  let eerste = jaar - JAREN + 1;
  for (const [, { inhoud, gesloten }] of oud.preventie.afspraken)
    for (const { looptijd } of [inhoud, ...(gesloten === undefined ? [] : [gesloten.inhoud])]) {
      const [van, totEnMet] = [looptijd.van, looptijd.totEnMet].map((maand) => Number(maand.slice(0, 4)));
      if (van !== undefined && totEnMet !== undefined && totEnMet >= jaar)
        eerste = Math.min(eerste, van - (totEnMet - van + 1));
    }
  return `${String(Math.max(eerste, 0)).padStart(4, '0')}-01`;
}
