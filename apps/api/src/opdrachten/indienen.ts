import { createHash } from 'node:crypto';
import { opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';
import { BEWONER, type Opdracht } from '@ontschot/boek';
import type { Identiteit, Rol } from '../beveiliging/identiteit.js';
import type { OpdrachtHttp } from './definitie.js';
import type { InStemming } from './stemmen/stempel.js';
import { scheidZin, type MetZin } from './zinnen/zin.js';

/**
 * An opdracht with who asks for it, in which role, and under which id. The hash is that of what the caller sent; what
 * the service adds comes after it, so that a repeat is a repeat. A sentence about people goes along apart: not even its
 * hash comes into the boek, for a short sentence can be guessed from it (design 3.4).
 */
export function ingediend(
  { vulAan, zin: veld, stemming }: OpdrachtHttp,
  wie: Identiteit,
  rol: Rol,
  id: string,
  opdracht: Opdracht,
): Ingediend | MetZin | InStemming {
  const { zonder, kenbaar, zin } = scheidZin(opdracht, veld);
  return {
    // What is asked in a vote gets its name there where the key is; until then it has that of nobody.
    herkomst: {
      id,
      afzender: stemming === undefined ? afzenderVoor(wie, rol) : BEWONER,
      rol,
      hash: opdrachtHash(kenbaar),
    },
    opdracht: vulAan === undefined ? zonder : vulAan(zonder, wie, rol),
    ...(zin !== undefined && { zin }),
    ...(stemming !== undefined && { geheim: { ...stemming(opdracht), bewoner: wie.huishouden ?? '' } }),
  };
}

/**
 * Under which name it stands in the history. An inwoner asks about one household: the pseudonym of the person beside its
 * code would tie the two together for ever, so there stands a name made of the code. Who knows the code knows that name
 * too: it says as much as the code, and is shown only to who sees codes (`zonderProef`).
 */
export const afzenderVoor = ({ afzender, huishouden }: Identiteit, rol: Rol): string =>
  rol === 'inwoner' && huishouden !== undefined
    ? `inwoner-${createHash('sha256').update(huishouden).digest('base64url')}`
    : afzender;
