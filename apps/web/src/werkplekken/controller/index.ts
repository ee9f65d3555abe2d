import { bladzijde, type Werkplekbeschrijving } from '../werkplek.js';

/** Sees budgets, where preventiewinst lands, and tests a rule before it counts. */
export const CONTROLLER: Werkplekbeschrijving = {
  rol: 'controller',
  naam: 'Controller',
  komtVoor: 'Zien waar het geld staat, waar de winst van preventie landt, en wat een regel zou betekenen.',
  bladzijden: [
    bladzijde('', () => import('./landkaart/landkaart.js'), 'Landkaart'),
    bladzijde('budgetten', () => import('./budgetten/budgetten.js'), 'Budgetten'),
    bladzijde('kokers/:koker', () => import('./budgetten/koker.js')),
    bladzijde('wie-wint', () => import('./winst/wie-wint.js'), 'Wie betaalt, wie wint'),
    bladzijde('toezeggingen', () => import('./winst/toezeggingen.js'), 'Toezeggingen'),
    bladzijde('waterbedden', () => import('./winst/waterbedden.js'), 'Waterbedden'),
    bladzijde('afspraken', () => import('./afspraken/afspraken.js'), 'Afspraken'),
    bladzijde('afspraken/:afspraak', () => import('./afspraken/afspraak.js')),
    bladzijde('afspraken/:afspraak/wijzigen', () => import('./afspraken/wijzigen.js')),
    bladzijde('nieuwe-afspraak', () => import('./afspraken/nieuw.js')),
    bladzijde('regels', () => import('./regels/regels.js'), 'Regels'),
    bladzijde('doorrekeningen/:doorrekening', () => import('./regels/doorrekening.js')),
    bladzijde('overhevelen', () => import('./geld/overhevelen.js'), 'Overhevelen'),
    bladzijde('begroting', () => import('./begroting/begroting.js'), 'Begroting'),
    bladzijde('invoeren', () => import('./invoeren/invoeren.js'), 'Invoeren'),
    bladzijde('invoeren/:declaratie', () => import('./invoeren/ingevoerd.js')),
    bladzijde('uitleg/:revisie', () => import('../gedeeld/uitlegblad.js')),
  ],
};
