import type { Opdracht } from '@ontschot/boek';
import { idBevatBsn, isBoekId } from '@ontschot/kern';
import type { FastifyRequest } from 'fastify';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { leesJson } from '../invoer/json.js';
import { keur, veilig, type Fout } from '../invoer/keur.js';
import { MAG_NIET } from '../invoer/personen.js';
import { isObject } from '../invoer/veld.js';
import { padvelden, type OpdrachtHttp } from './definitie.js';
import { keurGezien } from './gezien.js';
import { inhoudsfouten } from './inhoud.js';
import { keurId, keurNaam } from './opdracht-id.js';

/** An opdracht as a request asked for it, and found right. */
export interface Gelezen {
  readonly boek: string;
  readonly id: string;
  readonly opdracht: Opdracht;
  /** By what the outcome is known that the caller saw. */
  readonly gezien?: string;
}

/** Reads one opdracht from header, path, query and body; throws one problem with every fault of them all. */
export const leesOpdracht = (http: OpdrachtHttp, verzoek: FastifyRequest): Gelezen =>
  lees(http, verzoek, verzoek.headers['idempotency-key'], verzoek.headers['ontschot-gezien']);

/** The same of one that is only tried: it needs no id. */
export const leesProef = (http: OpdrachtHttp, verzoek: FastifyRequest): Gelezen => lees(http, verzoek, 'proef');

function lees(http: OpdrachtHttp, verzoek: FastifyRequest, id: unknown, gezien?: unknown): Gelezen {
  const params = verzoek.params as Readonly<Record<string, string>>;
  const { inhoud, fouten: inInhoud } = leesInhoud(verzoek);
  const fouten = [
    ...keurId(id, 'Idempotency-Key'),
    ...keurGezien(http, gezien),
    ...(params['boekId'] === undefined ? [] : keurBoek(params['boekId'])),
    ...keurVraag(verzoek),
    ...inInhoud,
  ];
  const velden = padvelden(http.pad);
  for (const veld of velden)
    if (Object.hasOwn(inhoud, veld))
      fouten.push({ veld, code: 'onbekend', melding: 'Dit staat al in het adres; laat het hier weg.' });
  const geheel = { ...inhoud, ...Object.fromEntries(velden.map((veld) => [veld, params[veld]])) };
  // Of a body that could not be read, only what stands in the path can be judged.
  const inVelden = keur(http.invoer, geheel);
  fouten.push(...(inInhoud.length === 0 ? inVelden : inVelden.filter(({ veld }) => velden.includes(veld))));
  fouten.push(...keurNaam(http, geheel, id, 'Idempotency-Key'));
  if (fouten.length > 0 && inInhoud.length === 0 && http.inhoud !== undefined)
    fouten.push(...inhoudsfouten(http.inhoud, geheel, fouten));
  if (fouten.length > 0) throw new Probleem(foutenInhoud('invoer-ongeldig', fouten, GRENZEN.fouten));
  // The route that opens a boek has none in its path.
  const boek = params['boekId'] ?? String((geheel as { boek?: unknown }).boek);
  return {
    ...{ boek, id: String(id), opdracht: { soort: http.soort, ...geheel } },
    ...(typeof gezien === 'string' && { gezien }),
  };
}

/** The JSON object of a body with its faults; an empty object where there is none. */
export function leesInhoud(verzoek: FastifyRequest): { inhoud: Record<string, unknown>; fouten: readonly Fout[] } {
  const gelezen = leesJson(verzoek.body as Buffer | undefined);
  if ('fouten' in gelezen) return { inhoud: {}, fouten: gelezen.fouten };
  if (isObject(gelezen.waarde)) return { inhoud: gelezen.waarde, fouten: [] };
  return { inhoud: {}, fouten: [{ veld: '', code: 'object', melding: 'Geef een JSON-object.' }] };
}

/** A write takes nothing from the query; what stands there was meant for something. */
export const keurVraag = ({ query }: FastifyRequest): Fout[] =>
  Object.keys(query as object).map((naam) => ({
    veld: veilig(naam),
    code: 'onbekend',
    melding: 'Dit kennen wij hier niet in het adres.',
  }));

export function keurBoek(boekId: string): Fout[] {
  if (!isBoekId(boekId))
    return [{ veld: 'boekId', code: 'boek', melding: 'Geef de naam van een boek: gemeente, streep, jaar.' }];
  return idBevatBsn(boekId) ? [{ veld: 'boekId', code: 'bsn', melding: MAG_NIET }] : [];
}
