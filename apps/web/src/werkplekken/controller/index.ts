import { lazy } from 'react';
import type { Werkplekbeschrijving } from '../werkplek.js';

/** Sees budgets, where preventiewinst lands, and tests a rule before it counts. */
export const CONTROLLER: Werkplekbeschrijving = {
  rol: 'controller',
  naam: 'Controller',
  komtVoor: 'Zien waar het geld staat, waar de winst van preventie landt, en wat een regel zou betekenen.',
  bladzijden: [
    { pad: '', menu: 'Landkaart', inhoud: lazy(() => import('./landkaart/landkaart.js')) },
    { pad: 'budgetten', menu: 'Budgetten', inhoud: lazy(() => import('./budgetten/budgetten.js')) },
    { pad: 'kokers/:koker', inhoud: lazy(() => import('./budgetten/koker.js')) },
    { pad: 'wie-wint', menu: 'Wie betaalt, wie wint', inhoud: lazy(() => import('./winst/wie-wint.js')) },
    { pad: 'toezeggingen', menu: 'Toezeggingen', inhoud: lazy(() => import('./winst/toezeggingen.js')) },
    { pad: 'waterbedden', menu: 'Waterbedden', inhoud: lazy(() => import('./winst/waterbedden.js')) },
    { pad: 'afspraken', menu: 'Afspraken', inhoud: lazy(() => import('./afspraken/afspraken.js')) },
    { pad: 'afspraken/:afspraak', inhoud: lazy(() => import('./afspraken/afspraak.js')) },
    { pad: 'regels', menu: 'Regels', inhoud: lazy(() => import('./regels/regels.js')) },
    { pad: 'overhevelen', menu: 'Overhevelen', inhoud: lazy(() => import('./geld/overhevelen.js')) },
    { pad: 'uitleg/:revisie', inhoud: lazy(() => import('../gedeeld/uitlegblad.js')) },
  ],
};
