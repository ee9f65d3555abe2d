import { lazy } from 'react';
import type { Werkplekbeschrijving } from '../werkplek.js';

/** Draws money for people in a wijk; made for a phone. */
export const WIJKTEAM: Werkplekbeschrijving = {
  rol: 'wijkteam',
  naam: 'Wijkteam',
  komtVoor: 'Zien hoeveel er is, geld geven of voorschieten, met een collega meekijken, en vertellen wat het bracht.',
  bladzijden: [
    { pad: '', menu: 'Ons geld', inhoud: lazy(() => import('./budget/budget.js')) },
    { pad: 'vragen', menu: 'Geld vragen', inhoud: lazy(() => import('./aanvraag/aanvraag.js')) },
    { pad: 'wachtend', menu: 'Meekijken', inhoud: lazy(() => import('./wachtend/wachtend.js')) },
    { pad: 'voorschotten', menu: 'Voorschotten', inhoud: lazy(() => import('./voorschotten/voorschotten.js')) },
    { pad: 'vertellen', menu: 'Vertellen', inhoud: lazy(() => import('./vertellen/vertellen.js')) },
    { pad: 'gegeven/:trekking', inhoud: lazy(() => import('./trekking.js')) },
  ],
};
