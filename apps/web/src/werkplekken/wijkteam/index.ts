import { bladzijde, type Werkplekbeschrijving } from '../werkplek.js';

/** Draws money for people in a wijk; made for a phone. */
export const WIJKTEAM: Werkplekbeschrijving = {
  rol: 'wijkteam',
  naam: 'Wijkteam',
  komtVoor: 'Zien hoeveel er is, geld geven of voorschieten, met een collega meekijken, en vertellen wat het bracht.',
  bladzijden: [
    bladzijde('', () => import('./budget/budget.js'), 'Ons geld'),
    bladzijde('vragen', () => import('./aanvraag/aanvraag.js'), 'Geld vragen'),
    bladzijde('wachtend', () => import('./wachtend/wachtend.js'), 'Meekijken'),
    bladzijde('voorschotten', () => import('./voorschotten/voorschotten.js'), 'Voorschotten'),
    bladzijde('vertellen', () => import('./vertellen/vertellen.js'), 'Vertellen'),
    bladzijde('gegeven/:trekking', () => import('./trekking.js')),
  ],
};
