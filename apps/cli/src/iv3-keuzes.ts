/** The options of `importeer-iv3`. */
export interface Iv3Keuzes {
  readonly gemeente?: string;
  readonly alle?: true;
  readonly boek?: string;
  readonly jaar?: number;
  readonly taakvelden?: string;
  readonly besluit?: string;
  readonly json?: true;
}
