import { pasOp } from '../pas-op.js';
import { AANBIEDER } from './aanbieder/index.js';
import { AUDITOR } from './auditor/index.js';
import { CONTROLLER } from './controller/index.js';
import { FINANCIER } from './financier/index.js';
import { INWONER } from './inwoner/index.js';
import { RAAD } from './raad/index.js';
import type { Werkplekbeschrijving } from './werkplek.js';
import { WIJKTEAM } from './wijkteam/index.js';

/** The workplaces, in the order in which the demo shows them. */
export const WERKPLEKKEN: readonly Werkplekbeschrijving[] = [
  CONTROLLER,
  WIJKTEAM,
  AUDITOR,
  AANBIEDER,
  FINANCIER,
  RAAD,
  INWONER,
];

export const werkplekVan = (rol: string | undefined): Werkplekbeschrijving | undefined =>
  WERKPLEKKEN.find((werkplek) => werkplek.rol === rol);

/** Fetches the page that an address names, while it is still being found out who asks. */
export function laadVast(adres: string): void {
  const [rol = '', , ...pad] = adres.split('/').slice(1);
  const bedoeld = werkplekVan(rol)?.bladzijden.find((een) => pasOp(een.pad, pad.join('/')) !== undefined);
  // If this fails, the page itself tries again and says so.
  bedoeld?.laad().catch(() => undefined);
}
