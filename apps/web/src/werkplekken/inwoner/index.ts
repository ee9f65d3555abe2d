import { lazy } from 'react';
import type { Werkplekbeschrijving } from '../werkplek.js';

/** Sees what is known about the own household and who looked, and decides who else may. */
export const INWONER: Werkplekbeschrijving = {
  rol: 'inwoner',
  naam: 'Inwoner',
  komtVoor: 'Zien wat er over uw huishouden bekend is en wie keek, en zeggen wie mee mag kijken.',
  bladzijden: [
    { pad: '', menu: 'Mijn huishouden', inhoud: lazy(() => import('./huishouden.js')) },
    { pad: 'meekijken', menu: 'Wie mag meekijken', inhoud: lazy(() => import('./meekijken.js')) },
    { pad: 'wie-keek', menu: 'Wie keek', inhoud: lazy(() => import('./wie-keek.js')) },
  ],
  volgt: false,
};
