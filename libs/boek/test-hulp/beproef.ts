import { canoniek, type Eurocent, type Moment, type Weigercode } from '@ontschot/kern';
import {
  behandel,
  dagnummer,
  evolve,
  OPDRACHT_GEWEIGERD,
  Toestand,
  type Feit,
  type Gebeurtenis,
  type Gegevens,
  type Herkomst,
  type Kleur,
  type Mutatie,
  type Opdracht,
  type Rekening,
  type Uitkomst,
} from '../src/index.js';

/** What may stand in a story: something asked, something that happened, or what follows from the revisies so far. */
export type Stap = object | Vervolg;
type Vervolg = (revisie: (naam?: string) => number) => object;
interface Genaamd {
  readonly naam: string;
  readonly stap: Stap;
}

/** Gives the revisie of this step a name, for a later step to refer to. */
export const genaamd = (naam: string, stap: Stap): Genaamd => ({ naam, stap });

/** A fact that no opdracht of today leads to, as the release of a kleur. */
export const feit = (type: string, gegevens: object): Feit => ({ type, gegevens: gegevens as Gegevens });

/** `route` reads as `vrij:wmo > besteed:wmo`. */
export function mutatie(route: string, kleur: Kleur, bedrag: Eurocent, post: Partial<Mutatie> = {}): Mutatie {
  const [van, naar] = route.split(' > ') as [Rekening, Rekening];
  return { van, naar, kleur, bedrag, ...post };
}

const MOMENT: Moment = '2025-06-01T08:00:00.000Z';

/** A story over one boek that reads as a sentence: gegeven … als … dan …. Every step is folded into the state. */
export class Verhaal {
  readonly toestand = Toestand.begin();
  /** All that was written, in order. */
  readonly gebeurtenissen: Gebeurtenis[] = [];
  private readonly revisies = new Map<string, number>();
  private uitkomst: Uitkomst | undefined;
  private teller = 0;

  /** More that went before: each opdracht must succeed. */
  en(...stappen: readonly Stap[]): this {
    for (const stap of stappen) {
      this.als(stap);
      if (this.uitkomst?.soort === 'geweigerd') throw new Error(`gegeven, maar ${this.uitkomst.weigering.uitleg}`);
      if (this.uitkomst?.soort !== 'geboekt') throw new Error(`gegeven, maar ${String(this.uitkomst?.soort)}`);
    }
    return this;
  }

  /** The step that it is about. `wie` overrides the caller, the id or the hash; `op` is when we knew. */
  als(stap: Stap, wie: Partial<Herkomst> = {}, op: Moment = MOMENT): this {
    if ('naam' in stap && 'stap' in stap) {
      const { naam, stap: echt } = stap as Genaamd;
      this.als(echt, wie, op);
      this.revisies.set(naam, this.toestand.revisie);
      return this;
    }
    const inhoud = typeof stap === 'function' ? (stap as Vervolg)((naam) => this.revisie(naam)) : stap;
    this.teller += 1;
    const herkomst: Herkomst = {
      id: `o${this.teller}`,
      afzender: 'c1',
      rol: 'controller',
      hash: canoniek(inhoud),
      ...wie,
    };
    this.uitkomst =
      'soort' in inhoud
        ? behandel(this.toestand, herkomst, inhoud as Opdracht, op)
        : { soort: 'geboekt', feiten: [inhoud as Feit] };
    for (const { type, gegevens } of 'feiten' in this.uitkomst ? this.uitkomst.feiten : []) {
      const metadata = { geregistreerdOp: op, opdracht: herkomst, zout: '' };
      const gebeurtenis = { type, gegevens, revisie: this.toestand.revisie + 1, metadata };
      this.gebeurtenissen.push(gebeurtenis);
      evolve(this.toestand, gebeurtenis);
    }
    return this;
  }

  /** Exactly this event, with nothing more in it. */
  dan(type: string, gegevens: object): this {
    expect(this.uitkomst).toStrictEqual({ soort: 'geboekt', feiten: [{ type, gegevens }] });
    return this;
  }

  /** An event with these members, whatever else is in it and whatever events come with it. */
  danOnderMeer(gegevens: object): this {
    expect(this.uitkomst).toMatchObject({ soort: 'geboekt' });
    expect(this.gegevens).toMatchObject(gegevens);
    return this;
  }

  /** Exactly these mutaties, in this order. */
  danMutaties(...mutaties: readonly Mutatie[]): this {
    this.danOnderMeer({});
    expect(this.gegevens).toMatchObject({ mutaties: [...mutaties] });
    return this;
  }

  /** Refused for this reason, with these figures behind it, recorded without a mutatie. */
  danWeigering(code: Weigercode, cijfers: object = {}, uitleg: RegExp = /^[^a-z].*[.]$/): this {
    expect(this.uitkomst).toMatchObject({ soort: 'geweigerd', weigering: { code, cijfers } });
    if (this.uitkomst?.soort !== 'geweigerd') return this;
    expect(this.uitkomst.weigering.uitleg).toMatch(uitleg);
    expect(this.uitkomst.feiten).toMatchObject([
      { type: OPDRACHT_GEWEIGERD, gegevens: { weigering: this.uitkomst.weigering } },
    ]);
    expect(this.gegevens).not.toHaveProperty('mutaties');
    return this;
  }

  /** What came of it, when it is neither an event nor a recorded refusal. */
  danUitkomst(uitkomst: object): this {
    expect(this.uitkomst).toEqual(uitkomst);
    return this;
  }

  /** The stand of a rekening at the end of a day, per kleur; a kleur at zero is left out. */
  enStaat(rekening: Rekening, verwacht: Readonly<Record<Kleur, Eurocent>>, datum = '2025-12-31'): this {
    const saldo = this.toestand.saldo(rekening);
    const standen = saldo.kleuren.map((kleur) => [kleur, saldo.reeks(kleur).op(dagnummer(datum))] as const);
    expect({ rekening, standen: Object.fromEntries(standen.filter(([, stand]) => stand !== 0)) }).toEqual({
      rekening,
      standen: verwacht,
    });
    return this;
  }

  /** What came of the last step, in a word. */
  get soort(): string {
    return this.uitkomst?.soort ?? 'niets';
  }

  /** All that the last step led to. */
  get feiten(): readonly Feit[] {
    return this.uitkomst !== undefined && 'feiten' in this.uitkomst ? this.uitkomst.feiten : [];
  }

  /** What the first event of the last step holds. */
  eersteFeit(): object | undefined {
    return this.gegevens;
  }

  private get gegevens(): object | undefined {
    return this.uitkomst !== undefined && 'feiten' in this.uitkomst ? this.uitkomst.feiten[0]?.gegevens : undefined;
  }

  /** The revisie of a named step, or of the last event. */
  revisie(naam?: string): number {
    const revisie = naam === undefined ? this.toestand.revisie : this.revisies.get(naam);
    if (revisie === undefined) throw new Error(`geen stap heet ${String(naam)}`);
    return revisie;
  }
}

/** Where every story begins. */
export const gegeven = (...stappen: readonly Stap[]): Verhaal => new Verhaal().en(...stappen);
