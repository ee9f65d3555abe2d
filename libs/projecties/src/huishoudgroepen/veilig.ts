import { MINSTENS_HUISHOUDENS } from '../registers/kleine-groepen.js';
import type { Bijdragen, Vak } from './tabel.js';

/** Nobody may come nearer than this part to what another cost: one half. */
export const AFSTAND = 2;

/**
 * Whether a sum of these can be told: of at least ten households (design 9), and none so large that the next largest,
 * who takes off its own, knows it to within one half. That is the p%-rule of statistical disclosure control with p 50,
 * where offices for statistics take 10 to 20 for companies: these are people.
 */
export const isVeilig = ({ aantal, som, grootste, tweede }: Bijdragen): boolean =>
  aantal >= MINSTENS_HUISHOUDENS && AFSTAND * (som - grootste - tweede) >= grootste;

/**
 * As `isVeilig`, or nothing at all: whoever adds up the journaal of a wijk and koker and takes it off, is left with what
 * was reported, so that must be of enough households by itself.
 */
export const meldingenVeilig = ({ gemeld }: Vak): boolean => gemeld.aantal === 0 || isVeilig(gemeld);

/** Whether this figure may be told when nothing else is. */
export const isTeTonen = (vak: Vak): boolean => isVeilig(vak.kosten) && meldingenVeilig(vak);
