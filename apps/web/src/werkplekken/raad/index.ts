import { lazy } from 'react';
import type { Werkplekbeschrijving } from '../werkplek.js';

/** Sees totals and stories, and nothing of one household. */
export const RAAD: Werkplekbeschrijving = {
  rol: 'raad',
  naam: 'Gemeenteraad',
  komtVoor: 'De totalen en de verhalen: waar het geld heen ging en wat het bracht, zonder over wie.',
  bladzijden: [
    { pad: '', menu: 'Overzicht', inhoud: lazy(() => import('./overzicht/overzicht.js')) },
    { pad: 'geld', menu: 'Het geld', inhoud: lazy(() => import('./geld/geld.js')) },
    { pad: 'verhalen', menu: 'Verhalen', inhoud: lazy(() => import('./verhalen/verhalen.js')) },
  ],
};
