import { opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';
import type { Opdracht } from '@ontschot/boek';
import type { Identiteit, Rol } from '../beveiliging/identiteit.js';
import type { OpdrachtHttp } from './definitie.js';

/**
 * An opdracht with who asks for it, in which role, and under which id. The hash is that of what the caller sent; what
 * the service adds comes after it, so that a repeat is a repeat.
 */
export const ingediend = (
  { vulAan }: OpdrachtHttp,
  wie: Identiteit,
  rol: Rol,
  id: string,
  opdracht: Opdracht,
): Ingediend => ({
  herkomst: { id, afzender: wie.afzender, rol, hash: opdrachtHash(opdracht) },
  opdracht: vulAan === undefined ? opdracht : vulAan(opdracht, wie, rol),
});
