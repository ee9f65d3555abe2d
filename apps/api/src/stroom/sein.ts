/** An event, as far as a follower is told of it. */
export interface Sein {
  readonly revisie: number;
  readonly type: string;
  readonly gegevens: object;
  /** The households that it is about, where that was found out; an inwoner hears of nothing else. */
  readonly over?: ReadonlySet<string>;
}
