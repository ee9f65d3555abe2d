/** A refusal on business grounds: its title, and what the person can do. HTTP answers 409 and the boek records it. */
export interface Weigersoort {
  readonly titel: string;
  readonly watNu: string;
}

export const soort = (titel: string, watNu: string): Weigersoort => ({ titel, watNu });
