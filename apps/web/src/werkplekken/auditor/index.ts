import { bladzijde, type Werkplekbeschrijving } from '../werkplek.js';

/** Replays history on two clocks, asks of any euro why it is where it is, and verifies without trusting us. */
export const AUDITOR: Werkplekbeschrijving = {
  rol: 'auditor',
  naam: 'Auditor',
  komtVoor: 'Terugspelen hoe het boek was, nagaan waarom elke euro is waar hij is, en alles zelf narekenen.',
  bladzijden: [
    bladzijde('', () => import('./tijdlijn/tijdlijn.js'), 'Tijdlijn'),
    bladzijde('journaal', () => import('./zoeken/journaal.js'), 'Journaal'),
    bladzijde('gebeurtenissen/:revisie', () => import('./gebeurtenis/gebeurtenis.js')),
    bladzijde('herkomst', () => import('./gebeurtenis/herkomst.js'), 'Volg een euro'),
    bladzijde('verschillen', () => import('./verschillen/verschillen.js'), 'Verschillen'),
    bladzijde('toen', () => import('./verschillen/toen.js'), 'Toen en nu'),
    bladzijde('narekenen', () => import('./nagaan/nagaan.js'), 'Zelf narekenen'),
    bladzijde('meenemen', () => import('./meenemen/meenemen.js'), 'Meenemen'),
  ],
};
