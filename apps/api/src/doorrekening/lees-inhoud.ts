import type { FastifyRequest } from 'fastify';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { keur } from '../invoer/keur.js';
import type { Klasse } from '../invoer/veld.js';
import { inhoudsfouten, type Inhoudskeuring } from '../opdrachten/inhoud.js';
import { keurBoek, keurVraag, leesInhoud } from '../opdrachten/lees.js';
import { keurMinstens } from '../vragen/lees-vraag.js';

/** A question as its body asks it, right in shape. */
export interface Gesteld {
  readonly boek: string;
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly minstens: number | undefined;
}

/** Reads a question that is too large for an address; throws one problem with every fault of header, path and body. */
export function leesGesteld(verzoek: FastifyRequest, klasse: Klasse, keuring: Inhoudskeuring): Gesteld {
  const { boekId: boek = '' } = verzoek.params as Readonly<Record<string, string>>;
  const minstens = verzoek.headers['ontschot-minstens'];
  const { inhoud, fouten: inJson } = leesInhoud(verzoek);
  const fouten = [...keurBoek(boek), ...keurMinstens(minstens), ...keurVraag(verzoek), ...inJson];
  if (inJson.length === 0) {
    const inVelden = keur(klasse, inhoud);
    fouten.push(...inVelden);
    // What is right in shape is judged with the boek beside it, all at once.
    if (fouten.length > 0) fouten.push(...inhoudsfouten(keuring, inhoud, inVelden));
  }
  if (fouten.length > 0) throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, GRENZEN.fouten));
  return { boek, inhoud, minstens: minstens === undefined ? undefined : Number(minstens) };
}
