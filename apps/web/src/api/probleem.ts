/** Problem details (RFC 9457) as the service answers them. */
export interface Probleem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly watNu: string;
  readonly fouten?: readonly Veldfout[];
  readonly cijfers?: Readonly<Record<string, unknown>>;
  readonly uitkomst?: 'niet-aangenomen' | 'onduidelijk';
}

export interface Veldfout {
  readonly veld: string;
  readonly code: string;
  readonly melding: string;
}

/** The service answered, and it answered that this cannot be. */
export class Apifout extends Error {
  constructor(readonly probleem: Probleem) {
    super(`${probleem.title}. ${probleem.detail}`);
  }
}

/** No answer came: of a write it is not known whether it was booked, so the same id must be sent again. */
export class Onbereikbaar extends Error {
  constructor(oorzaak: unknown) {
    super('Er kwam geen antwoord.', { cause: oorzaak });
  }
}

/** The sign-in ended: of what was typed nothing was sent. */
export class Verlopen extends Error {}

/** What somebody is told of a fault: what it is, what it is about, and what can be done now. */
export function verwoord(fout: unknown): { readonly titel: string; readonly uitleg: string; readonly watNu: string } {
  if (fout instanceof Apifout) {
    const { title, detail, watNu } = fout.probleem;
    return { titel: title, uitleg: detail, watNu };
  }
  if (fout instanceof Onbereikbaar)
    return {
      titel: 'Geen verbinding',
      uitleg: 'De dienst gaf geen antwoord. Wat u intypte staat er nog; boekte u iets, dan kan het al geboekt zijn.',
      watNu:
        'Kijk of u verbinding hebt en doe hetzelfde nog eens zonder iets te wijzigen: dan wordt het één keer geboekt.',
    };
  if (fout instanceof Verlopen)
    return {
      titel: 'Uw aanmelding is verlopen',
      uitleg: 'Wij weten niet meer zeker dat u het bent. Er is niets verstuurd, en wat u typte is niet weg.',
      watNu: 'Laad deze bladzijde opnieuw en meld u opnieuw aan; wat u typte staat er dan nog.',
    };
  return {
    titel: 'Er ging iets mis op deze bladzijde',
    uitleg: fout instanceof Error ? fout.message : String(fout),
    watNu: 'Laad de bladzijde opnieuw.',
  };
}
