/** How many events of the old boek there were after its closing, and the root over them: it ties the two together. */
export interface Controlepunt {
  readonly omvang: number;
  /** Base64. */
  readonly wortel: string;
  /** The same as a signed note, when the old boek says with which key. */
  readonly notitie?: string;
}
