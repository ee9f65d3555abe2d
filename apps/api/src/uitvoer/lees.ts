import type { FastifyRequest } from 'fastify';
import { keurDoelbinding } from '../beveiliging/inzage.js';
import { buitenBoek, foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { keur, type Fout } from '../invoer/keur.js';
import { Getal } from '../invoer/velden.js';
import { keurBoek } from '../opdrachten/lees.js';

export class UitvoerVraag {
  @Getal(0, Number.MAX_SAFE_INTEGER, { uitleg: 'De laatste revisie die meegaat; zonder deze alles.', optioneel: true })
  totEnMetRevisie?: string;
}

/** Throws one problem with every fault, when there is any. */
export function weiger(fouten: readonly Fout[]): void {
  if (fouten.length > 0) throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, GRENZEN.fouten));
}

/** How many events go along: up to and including the revisie that is asked for, of a boek whose last is `kop`. */
export function leesOmvang(verzoek: FastifyRequest, boek: string, kop: number): number {
  weiger([...keurBoek(boek), ...keur(UitvoerVraag, verzoek.query), ...keurDoelbinding(verzoek)]);
  const { totEnMetRevisie } = verzoek.query as { totEnMetRevisie?: string };
  const laatste = totEnMetRevisie === undefined || kop < 0 ? kop : Number(totEnMetRevisie);
  if (laatste > kop) weiger([buitenBoek('totEnMetRevisie', laatste, kop)]);
  return laatste + 1;
}
