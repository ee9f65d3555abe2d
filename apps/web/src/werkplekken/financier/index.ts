import { bladzijde, type Werkplekbeschrijving } from '../werkplek.js';

/** Pays kokers: answers what is asked of it, and sees what its money did. */
export const FINANCIER: Werkplekbeschrijving = {
  rol: 'financier',
  naam: 'Financier',
  komtVoor: 'Antwoorden op wat u is gevraagd, en zien wat uw geld deed.',
  bladzijden: [
    bladzijde('', () => import('./gevraagd/gevraagd.js'), 'Aan u gevraagd'),
    bladzijde('winst', () => import('./winst/winst.js'), 'Wat uw geld deed'),
    bladzijde('verantwoording', () => import('./verantwoording/verantwoording.js'), 'Waar uw euro’s bleven'),
    bladzijde('afspraken', () => import('./afspraken/afspraken.js'), 'Afspraken'),
    bladzijde('afspraken/:afspraak', () => import('./afspraken/afspraak.js')),
    bladzijde('vaststellingen/:vaststelling/aandelen/:aandeel', () => import('./aandelen/aandeel.js')),
    bladzijde('uitleg/:revisie', () => import('../gedeeld/uitleg/uitlegbladzijde.js')),
  ],
};
