import { huishoudenVergeten } from './huishouden-vergeten.js';
import { inzageGeven } from './inzage-geven.js';
import { inzageIntrekken } from './inzage-intrekken.js';

/** Everything about who sees a household, and about forgetting it (design 9). */
export const INZAGE = [huishoudenVergeten, inzageGeven, inzageIntrekken] as const;
