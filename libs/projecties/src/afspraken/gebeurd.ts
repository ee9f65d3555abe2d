/** What happened, as far as the standen of rules and afspraken look at it. */
export interface Gebeurd {
  readonly type: string;
  readonly gegevens: object;
}
