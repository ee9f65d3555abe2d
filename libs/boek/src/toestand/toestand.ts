import type { Datum, Moment, Periode } from '@ontschot/kern';
import type { Rekening } from '../rekening.js';
import type { Controlelagen } from './controle.js';
import type { Declaratielagen } from './declaraties.js';
import { Eender } from './eender.js';
import type { Jaarstand } from './jaar.js';
import type { Jaarlagen } from './jaarlagen.js';
import type { Laag } from './laag.js';
import { legeLagen, type Lagen } from './lagen.js';
import type { Koker } from './onderdelen.js';
import type { Preventielagen } from './preventielagen.js';
import { Saldo } from './saldo.js';
import type { Schuldenfondslagen } from './schuldenfondslagen.js';
import type { Wijkteamlagen } from './wijkteamlagen.js';

/** The layers under one text. */
export type Laagnaam = {
  [N in keyof Lagen]: Lagen[N] extends Laag<string, infer _> ? N : never;
}[keyof Lagen];
type Waarde<N extends Laagnaam> = Lagen[N] extends Laag<string, infer V> ? V : never;

/** The whole state of a boek: one fold over its events. Decisions read it; only `evolve` writes it. */
export class Toestand {
  /** Revisie of the last event, -1 for none. */
  revisie = -1;
  laatsteMoment: Moment = '';
  boek: { readonly boek: string; readonly gemeente: string; readonly jaar: number } | undefined;
  /** All months up to and including this one are closed. */
  afgeslotenTotEnMet: Periode | undefined;
  /** Whether the year itself is closed, and what was taken over of the year before. */
  jaar: Jaarstand = {};

  private constructor(
    readonly lagen: Lagen,
    private readonly ouder?: Toestand,
    readonly eender = new Eender(),
  ) {}

  static begin(): Toestand {
    return new Toestand(legeLagen());
  }

  /** A branch: reads this state, keeps its own changes (see `Laag`). */
  tak(): Toestand {
    const lagen = Object.fromEntries(
      Object.entries(this.lagen).map(([naam, laag]) => [naam, (laag as Laag<unknown, unknown>).tak()]),
    );
    return new Toestand(lagen as unknown as Lagen, this, this.eender).neemOver(this);
  }

  /** What was written in one layer of this branch (see `Laag.geschreven`); of the whole state when it is no branch. */
  geschreven<N extends Laagnaam>(naam: N): IterableIterator<[string, Waarde<N> | undefined, Waarde<N>]> {
    return (this.lagen[naam] as unknown as Laag<string, Waarde<N>>).geschreven();
  }

  /** Writes the changes of this branch into the state it came from. */
  voegSamen(): void {
    if (this.ouder === undefined) return;
    for (const laag of Object.values(this.lagen)) (laag as Laag<unknown, unknown>).voegSamen();
    this.ouder.neemOver(this);
  }

  private neemOver(ander: Toestand): this {
    const { revisie, laatsteMoment, boek, afgeslotenTotEnMet, jaar } = ander;
    Object.assign(this, { revisie, laatsteMoment, boek, afgeslotenTotEnMet, jaar });
    return this;
  }

  get organisaties() {
    return this.lagen.organisaties;
  }
  get wijken() {
    return this.lagen.wijken;
  }
  get kokers() {
    return this.lagen.kokers;
  }
  get budgetten() {
    return this.lagen.budgetten;
  }
  get ondersteuningsopdrachten() {
    return this.lagen.ondersteuningsopdrachten;
  }
  get verplichtingen() {
    return this.lagen.verplichtingen;
  }
  get voorschotten() {
    return this.lagen.voorschotten;
  }
  get begroot() {
    return this.lagen.begroot;
  }
  get saldi() {
    return this.lagen.saldi;
  }
  get bewegingen() {
    return this.lagen.bewegingen;
  }
  get geput() {
    return this.lagen.geput;
  }
  get opdrachten() {
    return this.lagen.opdrachten;
  }
  get weigeringen() {
    return this.lagen.weigeringen;
  }

  /** Afspraken, rules, costs and what came of them (design 4). */
  get preventie(): Preventielagen {
    return this.lagen;
  }

  /** Teams, mandates, trekkingen and what feeds a wijkbudget (design 5). */
  get wijkteam(): Wijkteamlagen {
    return this.lagen;
  }

  /** Who got one creditor, and what that cost (design 5). */
  get schuldenfonds(): Schuldenfondslagen {
    return this.lagen;
  }

  /** With which keys its checkpoints are signed (design 6). */
  get controle(): Controlelagen {
    return this.lagen;
  }

  /** What aanbieders declare, and what is being booked of it. */
  get declaraties(): Declaratielagen {
    return this.lagen;
  }

  /** What came over from the boek of the year before, and under which names. */
  get jaarlagen(): Jaarlagen {
    return this.lagen;
  }

  /** The koker as it is on a day; before its first day it is not there. */
  koker(id: string, datum: Datum): Koker | undefined {
    return this.kokers.lees(id)?.findLast((versie) => versie.vanaf <= datum);
  }

  /** Whether the begroting of this budget in this kleur was adopted, and not taken back since. */
  isBegroot(budget: string, kleur: string): boolean {
    const revisie = this.begroot.lees(`${budget}|${kleur}`);
    return revisie !== undefined && this.bewegingen.lees(revisie)?.gestorneerd === false;
  }

  /** The saldo of a rekening; an empty one where nothing was ever booked. Not to be changed. */
  saldo(rekening: Rekening): Saldo {
    return this.saldi.lees(rekening) ?? Saldo.leeg();
  }
}
