/** What a projection holds in memory of one boek, between its tables and the events. */
export interface VanBoek {
  /** Writes all that is in memory only. */
  schrijf(): void;
  /** How much it holds, in things of some hundred bytes. */
  readonly omvang: number;
}

/** The most that is kept in memory between batches. */
const HOOGSTENS = 200_000;

/** Keeps what is in memory per boek, and writes at the end of a batch what was touched in it. */
export class PerBoek<T extends VanBoek> {
  private readonly open = new Map<string, T>();
  private readonly geraakt = new Set<T>();
  private laatste: { readonly boek: string; readonly inhoud: T } | undefined;

  constructor(private readonly maak: (boek: string) => T) {}

  /** To be written on within this batch. */
  van(boek: string): T {
    if (this.laatste?.boek === boek) return this.laatste.inhoud;
    let inhoud = this.open.get(boek);
    if (inhoud === undefined) this.open.set(boek, (inhoud = this.maak(boek)));
    this.geraakt.add(inhoud);
    this.laatste = { boek, inhoud };
    return inhoud;
  }

  schrijf(): void {
    for (const inhoud of this.geraakt) inhoud.schrijf();
    this.geraakt.clear();
    this.laatste = undefined;
    let omvang = 0;
    for (const inhoud of this.open.values()) omvang += inhoud.omvang;
    if (omvang > HOOGSTENS) this.open.clear();
  }

  vergeet(): void {
    this.open.clear();
    this.geraakt.clear();
    this.laatste = undefined;
  }
}
