import { agendaVaststellen } from './agenda-vaststellen.js';
import { ontbrekendeKostenMelden } from './ontbrekende-kosten-melden.js';

/** What help costs: what is known to be missing, and what is meant to be spent. No money moves. */
export const HULPKOSTEN = [ontbrekendeKostenMelden, agendaVaststellen] as const;
