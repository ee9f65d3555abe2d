import { lazy } from 'react';
import type { Werkplekbeschrijving } from '../werkplek.js';

/** Replays history on two clocks, asks of any euro why it is where it is, and verifies without trusting us. */
export const AUDITOR: Werkplekbeschrijving = {
  rol: 'auditor',
  naam: 'Auditor',
  komtVoor: 'Terugspelen hoe het boek was, nagaan waarom elke euro is waar hij is, en alles zelf narekenen.',
  bladzijden: [
    { pad: '', menu: 'Tijdlijn', inhoud: lazy(() => import('./tijdlijn/tijdlijn.js')) },
    { pad: 'journaal', menu: 'Journaal', inhoud: lazy(() => import('./zoeken/journaal.js')) },
    { pad: 'gebeurtenissen/:revisie', inhoud: lazy(() => import('./gebeurtenis/gebeurtenis.js')) },
    { pad: 'herkomst', menu: 'Volg een euro', inhoud: lazy(() => import('./gebeurtenis/herkomst.js')) },
    { pad: 'verschillen', menu: 'Verschillen', inhoud: lazy(() => import('./verschillen/verschillen.js')) },
    { pad: 'toen', menu: 'Toen en nu', inhoud: lazy(() => import('./verschillen/toen.js')) },
    { pad: 'narekenen', menu: 'Zelf narekenen', inhoud: lazy(() => import('./nagaan/nagaan.js')) },
    { pad: 'meenemen', menu: 'Meenemen', inhoud: lazy(() => import('./meenemen/meenemen.js')) },
  ],
};
