import { AUDITOR } from './auditor/index.js';
import { CONTROLLER } from './controller/index.js';
import type { Werkplekbeschrijving } from './werkplek.js';

/** The workplaces, in the order in which the demo shows them. */
export const WERKPLEKKEN: readonly Werkplekbeschrijving[] = [CONTROLLER, AUDITOR];

export const werkplekVan = (rol: string): Werkplekbeschrijving | undefined =>
  WERKPLEKKEN.find((werkplek) => werkplek.rol === rol);
