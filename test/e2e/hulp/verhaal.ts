import { adresVan } from '../../../apps/api/src/opdrachten/maak-controller.js';
import { SOORTEN } from '../../../apps/api/src/opdrachten/soorten/index.js';
import type { Proef, Wie } from './app.js';

export const BOEK = 'GM0080-2025';
export const PAD = `/v1/boeken/${BOEK}`;

export interface Stap {
  readonly soort: string;
  readonly adres: string;
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly rol: Wie;
  /** 202 when it waits for a colleague. */
  readonly status: 201 | 202;
}

/** The examples of the API as one story: each opdracht with its address, in the order in which they can be booked. */
export const VERHAAL: readonly Stap[] = SOORTEN.flatMap((http) =>
  http.voorbeelden
    .filter(({ elders }) => elders !== true)
    .map(({ naam, pad = {}, inhoud, als, wacht }) => ({
      soort: http.soort,
      adres: `/${adresVan(http)}`.replace(':boekId', BOEK).replace(/:(\w+)/g, (_, veld: string) => pad[veld] ?? ''),
      inhoud,
      id: `${http.soort}-${naam}`,
      rol: als ?? (http.rollen.includes('controller') ? 'controller' : http.rollen[0]!),
      status: wacht === true ? (202 as const) : (201 as const),
    })),
);

/** Books the story up to and including all steps of `soort`, or all of it. Gives the revisie after it. */
export async function vertel(proef: Proef, totEnMet?: string): Promise<number> {
  let revisie = -1;
  const einde = totEnMet === undefined ? undefined : VERHAAL.findLastIndex(({ soort }) => soort === totEnMet) + 1;
  for (const { adres, inhoud, id, rol, status: verwacht } of VERHAAL.slice(0, einde)) {
    const { status, body } = await proef.stuur(adres, inhoud, id, rol);
    if (status !== verwacht) throw new Error(`${id}: ${status} ${JSON.stringify(body)}`);
    revisie = Number(body['revisie']);
  }
  return revisie;
}
