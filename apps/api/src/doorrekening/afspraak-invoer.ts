import { keurAfspraak } from '@ontschot/boek';
import { GRENZEN } from '../grenzen.js';
import { LijstOfLeeg } from '../invoer/samen.js';
import { Aantal, Deel } from '../invoer/velden.js';
import type { Inhoudskeuring } from '../opdrachten/inhoud.js';
import { NAZORG } from '../opdrachten/soorten/afspraak-opstellen.js';
import { AFSPRAAKKEURING, AfspraakvoorstelInvoer, LooptijdInvoer } from '../opdrachten/soorten/afspraakdelen.js';
import { InspanningInvoer, MaatuitkomstInvoer } from '../opdrachten/soorten/metingdelen.js';

/** What is proposed, and over which past months it is held. */
export class AfspraakDoorrekenenVraag extends AfspraakvoorstelInvoer {
  @Deel(() => LooptijdInvoer, { uitleg: 'Over welke maanden, alsof de afspraak met de eerste ervan begon.' })
  over!: LooptijdInvoer;
  @Aantal({ uitleg: 'Huishoudens in die maanden; zonder dit die van de nulmeting of de populatie.', optioneel: true })
  huishoudens?: number;
  @LijstOfLeeg(() => MaatuitkomstInvoer, GRENZEN.maten, {
    uitleg: 'Wat er naast geld zou zijn gemeten, als de regel dat vraagt.',
    optioneel: true,
  })
  maten?: MaatuitkomstInvoer[];
  @LijstOfLeeg(() => InspanningInvoer, GRENZEN.aanbieders, { uitleg: 'Voor de sleutel inspanning.', optioneel: true })
  inspanning?: InspanningInvoer[];
}

export const AFSPRAAKPROEFKEURING: Inhoudskeuring = {
  delen: AFSPRAAKKEURING.delen,
  keur: ({ over: _, huishoudens: __, maten: ___, inspanning: ____, ...voorstel }) => keurAfspraak(undefined, voorstel),
};

export const AFSPRAAKPROEFVOORBEELD = { ...NAZORG, over: { van: '2025-01', totEnMet: '2025-06' } };
