import { isEurocent } from '@ontschot/kern';
import { eis } from './bevinding.js';

/** One amount in one kleur, from one rekening to another. */
export interface Mutatie {
  readonly van: string;
  readonly naar: string;
  readonly kleur: string;
  readonly bedrag: number;
  readonly verplichting?: string;
  readonly voorschot?: string;
}

/** The kinds of rekening that there are; of another kind nobody could say whether it may be below zero. */
const REKENING = /^(bron|vrij|verplicht|voorschot|besteed|toegezegd|tegoed|vrijgave|stelpost|overloop):[^\s]+$/u;

/** Books every mutatie again: what came in on one rekening left another, in the same kleur. */
export class Grootboek {
  mutaties = 0;
  /** By `<rekening> <kleur>`, in eurocents. */
  readonly standen = new Map<string, number>();

  /** Throws Bevinding on a mutatie that is none. */
  boek(data: Readonly<Record<string, unknown>>, waar: string): void {
    const { mutaties } = data;
    if (mutaties === undefined) return;
    eis(Array.isArray(mutaties), `${waar}: mutaties is geen lijst`);
    for (const { van, naar, kleur, bedrag } of mutaties as readonly Mutatie[]) {
      eis(isEurocent(bedrag) && bedrag > 0, `${waar}: een bedrag is geen heel aantal eurocenten boven nul`);
      eis(typeof kleur === 'string' && kleur !== '', `${waar}: een mutatie heeft geen kleur`);
      eis(isRekening(van) && isRekening(naar), `${waar}: een mutatie noemt geen rekening`);
      eis(van !== naar, `${waar}: een mutatie gaat van ${van} naar zichzelf`);
      this.tel(`${van} ${kleur}`, -bedrag);
      this.tel(`${naar} ${kleur}`, bedrag);
      this.mutaties += 1;
    }
    keurVrijgaven(mutaties as readonly Mutatie[], waar);
  }

  /** Of every kleur what all its rekeningen add up to. Throws RangeError beyond what can be counted exactly. */
  perKleur(): Map<string, number> {
    const sommen = new Map<string, number>();
    for (const [stand, bedrag] of this.standen) {
      const kleur = stand.slice(stand.indexOf(' ') + 1);
      sommen.set(kleur, exact((sommen.get(kleur) ?? 0) + bedrag));
    }
    return sommen;
  }

  private tel(stand: string, bedrag: number): void {
    this.standen.set(stand, exact((this.standen.get(stand) ?? 0) + bedrag));
  }
}

const isRekening = (naam: unknown): naam is string => typeof naam === 'string' && REKENING.test(naam);

/** Through a vrijgave money only passes, from one kleur to another: within an event what goes in comes out. Throws Bevinding. */
function keurVrijgaven(mutaties: readonly Mutatie[], waar: string): void {
  const sommen = new Map<string, number>();
  const tel = (rekening: string, bedrag: number): void => {
    if (rekening.startsWith('vrijgave:')) sommen.set(rekening, exact((sommen.get(rekening) ?? 0) + bedrag));
  };
  for (const { van, naar, bedrag } of mutaties) {
    tel(van, -bedrag);
    tel(naar, bedrag);
  }
  for (const [rekening, som] of sommen) eis(som === 0, `${waar}: ${rekening} is niet in evenwicht`);
}

function exact(som: number): number {
  eis(Number.isSafeInteger(som), 'een som is te groot om exact te zijn');
  return som;
}
