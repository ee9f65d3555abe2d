import { bladzijde, type Werkplekbeschrijving } from '../werkplek.js';

/** Sees what is known about the own household and who looked, and decides who else may. */
export const INWONER: Werkplekbeschrijving = {
  rol: 'inwoner',
  naam: 'Inwoner',
  komtVoor: 'Zien wat er over uw huishouden bekend is en wie keek, en zeggen wie mee mag kijken.',
  bladzijden: [
    bladzijde('', () => import('./huishouden.js'), 'Mijn huishouden'),
    bladzijde('meekijken', () => import('./meekijken.js'), 'Wie mag meekijken'),
    bladzijde('wie-keek', () => import('./wie-keek.js'), 'Wie keek'),
  ],
};
