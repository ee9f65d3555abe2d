import type { FastifyRequest } from 'fastify';
import { keurDoelbinding } from '../beveiliging/inzage.js';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { keur, type Fout } from '../invoer/keur.js';
import { keurBoek, keurVraag } from '../opdrachten/lees.js';
import type { VraagHttp, Vraaginhoud } from './definitie.js';

export interface GelezenVraag {
  readonly boek: string | undefined;
  readonly inhoud: Vraaginhoud;
  readonly minstens: number | undefined;
}

/** Reads path, query and header; throws one problem with every fault. A key that is given twice is a fault too. */
export function leesVraag({ invoer, getallen = [] }: VraagHttp, verzoek: FastifyRequest): GelezenVraag {
  const { boekId: boek, ...pad } = verzoek.params as Readonly<Record<string, string>>;
  const minstens = verzoek.headers['ontschot-minstens'];
  const fouten: Fout[] = [
    ...(boek === undefined ? [] : keurBoek(boek)),
    ...keurMinstens(minstens),
    ...keurDoelbinding(verzoek),
  ];
  const query = { ...(verzoek.query as Readonly<Record<string, unknown>>) };
  for (const veld of Object.keys(pad))
    if (Object.hasOwn(query, veld)) fouten.push({ veld, code: 'onbekend', melding: 'Dit staat al in het adres.' });
  const geheel = { ...query, ...pad };
  fouten.push(...(invoer === undefined ? keurVraag(verzoek) : keur(invoer, geheel)));
  if (fouten.length > 0) throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, GRENZEN.fouten));
  const inhoud = Object.entries(geheel as Record<string, string>).map(([veld, waarde]) => [
    veld,
    getallen.includes(veld) ? Number(waarde) : waarde,
  ]);
  return {
    boek,
    inhoud: { ...(Object.fromEntries(inhoud) as Vraaginhoud), ...(boek !== undefined && { boek }) },
    minstens: minstens === undefined ? undefined : Number(minstens),
  };
}

/** The fault of the header `Ontschot-Minstens`, when it is there and no revisie. */
export function keurMinstens(waarde: string | string[] | undefined): Fout[] {
  if (waarde === undefined || (typeof waarde === 'string' && /^\d{1,15}$/.test(waarde))) return [];
  return [{ veld: 'Ontschot-Minstens', code: 'revisie', melding: 'Geef een revisie: een heel getal van 0 of meer.' }];
}
