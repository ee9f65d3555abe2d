import type { FastifyRequest } from 'fastify';
import { DOELBINDING, keurDoelbinding } from '../beveiliging/inzage.js';
import type { Fout } from '../invoer/keur.js';

/** Whoever looks at the own household needs no other reason. */
export const EIGEN = 'Eigen gegevens';

/** What for the caller looks, as the header says it, or every fault in that. `zelf`: the own household. */
export function leesDoelbinding(verzoek: FastifyRequest, zelf: boolean): { doelbinding: string; fouten: Fout[] } {
  const kop = verzoek.headers[DOELBINDING.toLowerCase()];
  if (kop !== undefined) return { doelbinding: String(kop), fouten: keurDoelbinding(verzoek) };
  if (zelf) return { doelbinding: EIGEN, fouten: [] };
  const melding = 'Zeg in een paar woorden waarvoor u een huishouden inziet; dat komt in het logboek.';
  return { doelbinding: '', fouten: [{ veld: DOELBINDING, code: 'ontbreekt', melding }] };
}
