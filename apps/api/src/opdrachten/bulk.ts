import { setImmediate as adem } from 'node:timers/promises';
import type { Opdracht } from '@ontschot/boek';
import type { Ingediend } from '@ontschot/boekschrijver';
import type { FastifyRequest } from 'fastify';
import { eersteRol, type Identiteit } from '../beveiliging/identiteit.js';
import { foutenInhoud, Probleem, probleeminhoud, type Probleeminhoud } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { keur, keurKort, veilig, type Fout } from '../invoer/keur.js';
import { isObject } from '../invoer/veld.js';
import type { Deelantwoord } from './antwoord.js';
import { ALLEEN_ZELF } from './definitie.js';
import { keurZonderGezien } from './gezien.js';
import { toonCijfers, type Toon } from './getoond.js';
import { ingediend } from './indienen.js';
import type { InStemming } from './stemmen/stempel.js';
import { inhoudsfouten } from './inhoud.js';
import { keurBoek, keurVraag, leesInhoud } from './lees.js';
import { keurId, keurNaam } from './opdracht-id.js';
import { SOORT } from './soorten/index.js';

/** One of many: fit to be booked, or answered already. */
export type Gekeurd =
  { readonly ingediend: Ingediend | InStemming; readonly toon: Toon } | { readonly antwoord: Deelantwoord };

/** Reads the frame of a bulk request; what is wrong inside one opdracht is its own affair. */
export function leesBulk(verzoek: FastifyRequest): { boek: string; opdrachten: readonly unknown[] } {
  const { boekId = '' } = verzoek.params as { boekId?: string };
  const { inhoud, fouten: inInhoud } = leesInhoud(verzoek);
  const fouten: Fout[] = [
    ...[...keurBoek(boekId), ...keurVraag(verzoek), ...inInhoud],
    ...keurZonderGezien(verzoek.headers['ontschot-gezien']),
  ];
  const { opdrachten, ...rest } = inhoud;
  for (const naam of Object.keys(rest))
    fouten.push({ veld: veilig(naam), code: 'onbekend', melding: 'Dit veld kennen wij hier niet.' });
  const goed = Array.isArray(opdrachten) && opdrachten.length > 0 && opdrachten.length <= GRENZEN.bulkOpdrachten;
  if (!goed && inInhoud.length === 0) {
    const melding = `Geef een lijst van 1 tot en met ${GRENZEN.bulkOpdrachten} opdrachten.`;
    fouten.push({ veld: 'opdrachten', code: opdrachten === undefined ? 'ontbreekt' : 'lijst', melding });
  }
  if (fouten.length > 0) throw new Probleem(foutenInhoud('invoer-ongeldig', fouten, GRENZEN.fouten));
  return { boek: boekId, opdrachten: opdrachten as readonly unknown[] };
}

/** Checks them one by one, and lets other requests have a turn in between. */
export async function keurBulk(opdrachten: readonly unknown[], boek: string, wie: Identiteit): Promise<Gekeurd[]> {
  const gekeurd: Gekeurd[] = [];
  let mis = 0;
  for (const een of opdrachten) {
    if (gekeurd.length % GRENZEN.bulkBeurt === GRENZEN.bulkBeurt - 1) await adem();
    // Naming faults costs far more than finding none: whoever sends so many gets the whole story of the first.
    const uitkomst = keurEen(een, boek, wie, mis < GRENZEN.fouten ? keur : keurKort);
    if ('antwoord' in uitkomst) mis += 1;
    gekeurd.push(uitkomst);
  }
  return gekeurd;
}

function keurEen(een: unknown, boek: string, wie: Identiteit, keuring: typeof keur): Gekeurd {
  if (!isObject(een)) return fout(undefined, [{ veld: '', code: 'object', melding: 'Geef een JSON-object.' }]);
  const { opdrachtId, ...opdracht } = een;
  const { soort, ...inhoud } = opdracht;
  const inId = keurId(opdrachtId, 'opdrachtId');
  const id = inId.length === 0 ? (opdrachtId as string) : undefined;
  const http = typeof soort === 'string' ? SOORT.get(soort) : undefined;
  if (http === undefined) {
    const code = soort === undefined ? 'ontbreekt' : 'keuze';
    return fout(id, [...inId, { veld: 'soort', code, melding: `Kies uit: ${[...SOORT.keys()].join(', ')}.` }]);
  }
  const rol = eersteRol(wie, http.rollen);
  if (rol === undefined) return geen(id, probleeminhoud('geen-recht', `Dit is alleen voor ${http.rollen.join(', ')}.`));
  const fouten = [...inId, ...keuring(http.invoer, inhoud), ...keurNaam(http, inhoud, opdrachtId, 'opdrachtId')];
  if (http.soort === 'boek-openen' && inhoud['boek'] !== boek)
    fouten.push({ veld: 'boek', code: 'samen', melding: 'Dit is een ander boek dan dat van het adres.' });
  if (fouten.length > 0 && keuring === keur && http.inhoud !== undefined)
    fouten.push(...inhoudsfouten(http.inhoud, inhoud, fouten));
  if (fouten.length > 0 || id === undefined) return fout(id, fouten);
  if (http.mag?.(opdracht as unknown as Opdracht, wie, rol) === false)
    return geen(id, probleeminhoud('geen-recht', ALLEEN_ZELF));
  // Shown as to the role in which it was asked: a caller may have others that see more.
  return { ingediend: ingediend(http, wie, rol, id, opdracht as unknown as Opdracht), toon: toonCijfers(rol) };
}

const geen = (opdrachtId: string | undefined, probleem: Probleeminhoud): Gekeurd => ({
  antwoord: { opdrachtId, status: probleem.status, probleem },
});

const fout = (opdrachtId: string | undefined, fouten: readonly Fout[]): Gekeurd =>
  geen(opdrachtId, foutenInhoud('invoer-ongeldig', fouten, GRENZEN.fouten));
