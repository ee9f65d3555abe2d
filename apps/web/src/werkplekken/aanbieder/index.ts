import { bladzijde, type Werkplekbeschrijving } from '../werkplek.js';

/** Delivers prevention: sees what it agreed to, what that brought, and what came back of it. */
export const AANBIEDER: Werkplekbeschrijving = {
  rol: 'aanbieder',
  naam: 'Aanbieder',
  komtVoor: 'Zien wat uw preventie opleverde, wat zij uzelf kostte, en wat u daarvan terugkrijgt.',
  bladzijden: [
    bladzijde('', () => import('./opbrengst/opbrengst.js'), 'Wat het bracht'),
    bladzijde('afspraken', () => import('./afspraken/afspraken.js'), 'Afspraken'),
    bladzijde('afspraken/:afspraak', () => import('./afspraken/afspraak.js')),
    bladzijde('contracten', () => import('./contracten/contracten.js'), 'Contracten'),
    bladzijde('contracten/:contract', () => import('./contracten/contract.js')),
    bladzijde('declaraties', () => import('./declaraties/declaraties.js'), 'Declaraties'),
    bladzijde('uitleg/:revisie', () => import('../gedeeld/uitleg/uitlegbladzijde.js')),
  ],
};
