import { lazy } from 'react';
import type { Werkplekbeschrijving } from '../werkplek.js';

/** Pays kokers: answers what is asked of it, and sees what its money did. */
export const FINANCIER: Werkplekbeschrijving = {
  rol: 'financier',
  naam: 'Financier',
  komtVoor: 'Antwoorden op wat u is gevraagd, en zien wat uw geld deed.',
  bladzijden: [
    { pad: '', menu: 'Aan u gevraagd', inhoud: lazy(() => import('./gevraagd/gevraagd.js')) },
    { pad: 'winst', menu: 'Wat uw geld deed', inhoud: lazy(() => import('./winst/winst.js')) },
    {
      pad: 'verantwoording',
      menu: 'Waar uw euro’s bleven',
      inhoud: lazy(() => import('./verantwoording/verantwoording.js')),
    },
    { pad: 'afspraken', menu: 'Afspraken', inhoud: lazy(() => import('./afspraken/afspraken.js')) },
    { pad: 'afspraken/:afspraak', inhoud: lazy(() => import('./afspraken/afspraak.js')) },
    { pad: 'vaststellingen/:vaststelling/aandelen/:aandeel', inhoud: lazy(() => import('./aandelen/aandeel.js')) },
    { pad: 'uitleg/:revisie', inhoud: lazy(() => import('../gedeeld/uitleg/uitlegbladzijde.js')) },
  ],
};
