import type { FastifyRequest } from 'fastify';
import { keur, type Fout } from '../invoer/keur.js';
import { Naam } from '../invoer/velden.js';

/** The header in which a reader of household data says what for (design 9). */
export const DOELBINDING = 'Ontschot-Doelbinding';
/** Whoever looks at the own household needs no other reason. */
export const EIGEN = 'Eigen gegevens';

class Doelbinding {
  @Naam({ uitleg: 'Waarvoor een huishouden wordt ingezien.' }) doelbinding!: string;
}

/** What for the caller looks, as the header says it, or every fault in that. `zelf`: the own household. */
export function leesDoelbinding({ headers }: FastifyRequest, zelf: boolean): { doelbinding: string; fouten: Fout[] } {
  const kop = headers[DOELBINDING.toLowerCase()];
  if (kop === undefined && zelf) return { doelbinding: EIGEN, fouten: [] };
  const fouten = keur(Doelbinding, kop === undefined ? {} : { doelbinding: kop });
  return { doelbinding: String(kop), fouten: fouten.map((fout) => ({ ...fout, veld: DOELBINDING })) };
}
