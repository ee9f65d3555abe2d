/** Who asks in a vote; the service says so, out of the token, and nothing of it is recorded but the name in this vote. */
export interface Kiezer {
  /** The code of the household. */
  readonly bewoner: string;
  /** Its name in this vote, that is in no other; not there when the key of the vote is not. */
  readonly kiezer?: string;
  /** By which the key that made that name is known again; it leads to nobody. */
  readonly sleutelmerk?: string;
}
