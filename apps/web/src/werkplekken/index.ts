import { AANBIEDER } from './aanbieder/index.js';
import { CONTROLLER } from './controller/index.js';
import { FINANCIER } from './financier/index.js';
import { RAAD } from './raad/index.js';
import type { Werkplekbeschrijving } from './werkplek.js';

/** The workplaces, in the order in which the demo shows them. */
export const WERKPLEKKEN: readonly Werkplekbeschrijving[] = [CONTROLLER, AANBIEDER, FINANCIER, RAAD];

export const werkplekVan = (rol: string): Werkplekbeschrijving | undefined =>
  WERKPLEKKEN.find((werkplek) => werkplek.rol === rol);
