/** As a token names them; what a role may see, the service decides. */
const ROLLEN = ['controller', 'wijkteam', 'auditor', 'beheerder', 'aanbieder', 'financier', 'raad', 'inwoner'] as const;
export type Rol = (typeof ROLLEN)[number];

/** The first role of ours among those of a token: an issuer may give roles of its own too. */
export function rolUit(claim: unknown): Rol | undefined {
  const namen: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return ROLLEN.find((rol) => namen.includes(rol));
}

/** Who is at work here, and what the service is shown to prove it. */
export interface Sessie {
  /** Undefined when the token has none of ours. */
  readonly rol: Rol | undefined;
  readonly naam: string;
  /** A pseudonym: whose drafts are kept in this tab. */
  readonly sub: string;
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
