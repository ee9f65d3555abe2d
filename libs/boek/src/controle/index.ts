import { controlesleutelAanwijzen } from './controlesleutel-aanwijzen.js';
import { controlesleutelIntrekken } from './controlesleutel-intrekken.js';

/** Everything about verifying a boek from outside (design 6). */
export const CONTROLE = [controlesleutelAanwijzen, controlesleutelIntrekken] as const;
