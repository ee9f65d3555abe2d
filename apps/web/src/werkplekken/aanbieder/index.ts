import { lazy } from 'react';
import type { Werkplekbeschrijving } from '../werkplek.js';

/** Delivers prevention: sees what it agreed to, what that brought, and what came back of it. */
export const AANBIEDER: Werkplekbeschrijving = {
  rol: 'aanbieder',
  naam: 'Aanbieder',
  komtVoor: 'Zien wat uw preventie opleverde, wat zij uzelf kostte, en wat u daarvan terugkrijgt.',
  bladzijden: [
    { pad: '', menu: 'Wat het bracht', inhoud: lazy(() => import('./opbrengst/opbrengst.js')) },
    { pad: 'afspraken', menu: 'Afspraken', inhoud: lazy(() => import('./afspraken/afspraken.js')) },
    { pad: 'afspraken/:afspraak', inhoud: lazy(() => import('./afspraken/afspraak.js')) },
    { pad: 'contracten', menu: 'Contracten', inhoud: lazy(() => import('./contracten/contracten.js')) },
    { pad: 'contracten/:contract', inhoud: lazy(() => import('./contracten/contract.js')) },
    { pad: 'declaraties', menu: 'Declaraties', inhoud: lazy(() => import('./declaraties/declaraties.js')) },
    { pad: 'uitleg/:revisie', inhoud: lazy(() => import('../gedeeld/uitleg/uitlegbladzijde.js')) },
  ],
};
