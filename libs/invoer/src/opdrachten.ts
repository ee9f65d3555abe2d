import type { BoekOpdracht, Herkomst } from '@ontschot/boek';

/**
 * Who an import is, whoever runs it: the ids of its opdrachten are scoped to this name, so that the service's demo and
 * the command know each other's work.
 */
export const AFZENDER = 'invoer';

/** An opdracht with the id that follows from its place in the file: the same file gives the same ids. */
export interface GenummerdeOpdracht {
  readonly id: string;
  readonly opdracht: BoekOpdracht;
}

/** As the writer takes them. `hash` is the hash of an opdracht's content; `rol` says in the history who asked. */
export const ingediend = (
  opdrachten: readonly GenummerdeOpdracht[],
  rol: string,
  hash: (opdracht: object) => string,
): { herkomst: Herkomst; opdracht: BoekOpdracht }[] =>
  opdrachten.map(({ id, opdracht }) => ({
    herkomst: { id, afzender: AFZENDER, rol, hash: hash(opdracht) },
    opdracht,
  }));
