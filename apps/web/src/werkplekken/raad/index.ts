import { bladzijde, type Werkplekbeschrijving } from '../werkplek.js';

/** Sees totals and stories, and nothing of one household. */
export const RAAD: Werkplekbeschrijving = {
  rol: 'raad',
  naam: 'Gemeenteraad',
  komtVoor: 'De totalen en de verhalen: waar het geld heen ging en wat het bracht, zonder over wie.',
  bladzijden: [
    bladzijde('', () => import('./overzicht/overzicht.js'), 'Overzicht'),
    bladzijde('geld', () => import('./geld/geld.js'), 'Het geld'),
    bladzijde('verhalen', () => import('./verhalen/verhalen.js'), 'Verhalen'),
  ],
};
