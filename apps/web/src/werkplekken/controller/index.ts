import { lazy } from 'react';
import type { Werkplekbeschrijving } from '../werkplek.js';

/** Sees budgets, where preventiewinst lands, and tests a rule before it counts. */
export const CONTROLLER: Werkplekbeschrijving = {
  rol: 'controller',
  naam: 'Controller',
  komtVoor: 'Zien waar het geld staat, waar de winst van preventie landt, en wat een regel zou betekenen.',
  bladzijden: [{ pad: '', menu: 'Landkaart', inhoud: lazy(() => import('./landkaart/landkaart.js')) }],
};
