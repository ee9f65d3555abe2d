/** As a token names it; what a role may see, the service decides. */
export type Rol = 'controller' | 'wijkteam' | 'auditor' | 'beheerder' | 'aanbieder' | 'financier' | 'raad' | 'inwoner';

/** Who is at work here, and what the service is shown to prove it. */
export interface Sessie {
  readonly rol: Rol;
  readonly naam: string;
  readonly organisatie?: string;
  readonly huishouden?: string;
  readonly wijken?: readonly string[];
  /** A token that is still valid. Throws when there is none: sign in again. */
  token(): Promise<string>;
  einde(): Promise<void>;
}

/** How the service wants people to sign in. */
export type Aanmelding =
  | { readonly modus: 'demo' }
  | { readonly modus: 'productie'; readonly issuer: string; readonly client: string | null; readonly rolclaim: string };

/** The way the mode of this service asks for. */
export async function vraagAanmelding(): Promise<Aanmelding> {
  const antwoord = await fetch('/v1/aanmelding');
  if (!antwoord.ok) throw new Error(`De dienst zegt niet hoe iemand zich aanmeldt (${antwoord.status}).`);
  return (await antwoord.json()) as Aanmelding;
}
