import { opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';
import type { Opdracht } from '@ontschot/boek';
import type { Identiteit, Rol } from '../beveiliging/identiteit.js';

/** An opdracht with who asks for it, in which role, and under which id. */
export const ingediend = (wie: Identiteit, rol: Rol, id: string, opdracht: Opdracht): Ingediend => ({
  herkomst: { id, afzender: wie.afzender, rol, hash: opdrachtHash(opdracht) },
  opdracht,
});
