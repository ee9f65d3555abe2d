import type {} from 'fastify';

export const ROLLEN = [
  'controller',
  'wijkteam',
  'auditor',
  'beheerder',
  'aanbieder',
  'financier',
  'raad',
  'inwoner',
] as const;
export type Rol = (typeof ROLLEN)[number];

/** Who asks, as the token says it. */
export interface Identiteit {
  /** A pseudonym, never a name. */
  readonly afzender: string;
  readonly rollen: ReadonlySet<Rol>;
  /** Of a wijkteam: the wijken it works in. */
  readonly wijken: ReadonlySet<string>;
  /** Of an aanbieder or financier. */
  readonly organisatie: string | undefined;
  /** Of an inwoner: the code of the own household. */
  readonly huishouden: string | undefined;
  /** When the token ends, in seconds since 1970. */
  readonly verlooptOp: number;
}

/** The first of `rollen` that the caller has; undefined when there is none. */
export const eersteRol = (identiteit: Identiteit, rollen: readonly Rol[]): Rol | undefined =>
  rollen.find((rol) => identiteit.rollen.has(rol));

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before the body is read; undefined on a public route. */
    identiteit: Identiteit | undefined;
  }
}
