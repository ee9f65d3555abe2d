import type { Gebeurtenis } from '../../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../../toestand/toestand.js';
import { toetsAfspraak, toetsVrijgave } from './afspraak.js';
import { toetsBesluit, toetsCorrectie, toetsStorno, toetsTijd, toetsUitBeweging, toetsWie } from './gewoon.js';
import { toetsMandaat, toetsVierOgen } from './mandaat.js';
import { toetsOormerk } from './oormerk.js';
import { toetsRuimte } from './ruimte.js';
import type { Toets, Toetser } from './toets.js';

/** In the order in which a person would ask. A new reason why something is allowed is a file and a name here. */
const TOETSERS: readonly Toetser[] = [
  toetsWie,
  toetsBesluit,
  toetsTijd,
  toetsRuimte,
  toetsUitBeweging,
  toetsStorno,
  toetsCorrectie,
  toetsOormerk,
  toetsVrijgave,
  toetsMandaat,
  toetsVierOgen,
  toetsAfspraak,
];

/** Why an event was allowed: what its decision looked at, told again from the state just before it, which is not changed. */
export const toetsen = (voor: Toestand, gebeurtenis: Gebeurtenis): Toets[] =>
  TOETSERS.flatMap((toets) => toets(voor, gebeurtenis));
