import type { Bewegingsgegevens, Kleur, Mutatie, OpbrengstVerteld } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import { delenVan } from '../motor/weetjes.js';
import { zonderTekst } from '../motor/zonder-tekst.js';

export type Stapsoort = 'team' | 'mandaat' | 'trekking' | 'voucher' | 'signaal' | 'inleg' | 'gebied';

/** By type of event: what it is about, which is also the name of its id; an area is known by its budget. */
export const SOORT_VAN: Readonly<Record<string, Stapsoort>> = {
  'team-ingesteld.v1': 'team',
  'teamlid-aangemeld.v1': 'team',
  'teamlid-afgemeld.v1': 'team',
  'mandaat-vastgelegd.v1': 'mandaat',
  'mandaat-ingetrokken.v1': 'mandaat',
  'trekking-verstrekt.v1': 'trekking',
  'trekking-aangevraagd.v1': 'trekking',
  'trekking-ingestemd.v1': 'trekking',
  'trekking-afgewezen.v2': 'trekking',
  'trekking-ingetrokken.v1': 'trekking',
  'trekking-vervallen.v1': 'trekking',
  'trekking-bekeken.v1': 'trekking',
  'tegenprestatie-gemeld.v1': 'trekking',
  'trekking-terugbetaald.v1': 'trekking',
  'trekking-kwijtgescholden.v1': 'trekking',
  'trekking-teruggenomen.v2': 'trekking',
  'opbrengst-verteld.v1': 'trekking',
  'verhaal-ingetrokken.v1': 'trekking',
  'voucher-uitgegeven.v1': 'voucher',
  'voucher-aangevraagd.v1': 'voucher',
  'voucher-ingestemd.v1': 'voucher',
  'voucher-bekeken.v1': 'voucher',
  'voucher-ingewisseld.v1': 'voucher',
  'voucher-inwisseling-teruggenomen.v1': 'voucher',
  'voucher-ingetrokken.v1': 'voucher',
  'voucher-vervallen.v1': 'voucher',
  'signaal-gegeven.v1': 'signaal',
  'signaal-beantwoord.v1': 'signaal',
  'inleg-afgesproken.v1': 'inleg',
  'inleg-beeindigd.v1': 'inleg',
  'inleg-gestort.v1': 'inleg',
  'gebied-vastgelegd.v1': 'gebied',
};

/** The two events by which a trekking begins. */
export const BEGINT_TREKKING: ReadonlySet<string> = new Set(['trekking-verstrekt.v1', 'trekking-aangevraagd.v1']);

export type Postmaat = 'verplicht' | 'voorschot' | 'besteed';
const POSTMATEN: ReadonlySet<string> = new Set(['verplicht', 'voorschot', 'besteed']);

/** What one event changed of what stands for a trekking or a voucher, per kleur, in eurocents. */
export type Post = readonly [maat: Postmaat, kleur: Kleur, bedrag: Eurocent];

function postenVan(mutaties: readonly Mutatie[]): Post[] {
  const posten: Post[] = [];
  for (const { van, naar, kleur, bedrag } of mutaties)
    for (const [rekening, teken] of [
      [van, -1],
      [naar, 1],
    ] as const) {
      const { soort } = delenVan(rekening);
      if (POSTMATEN.has(soort)) posten.push([soort as Postmaat, kleur, teken * bedrag]);
    }
  return posten;
}

/**
 * What is kept of an event: not the household, no sentence, of its mutaties what they changed, and which sentence goes
 * with it only when that is told on as a story.
 */
export function kortVan(soort: Stapsoort, gegevens: object): object {
  const { mutaties, kenmerken, ...rest } = zonderTekst(gegevens as Partial<Bewegingsgegevens>);
  const { alsVerhaal, tekst } = gegevens as Partial<OpbrengstVerteld>;
  if (soort === 'inleg' && mutaties !== undefined)
    return { ...rest, gestort: mutaties.map(({ kleur, bedrag }) => ({ kleur, bedrag })) };
  if (soort !== 'trekking' && soort !== 'voucher') return rest;
  return {
    ...rest,
    ...(alsVerhaal === true && tekst !== undefined && { verhaal: tekst }),
    ...(kenmerken?.wijk !== undefined && { wijk: kenmerken.wijk }),
    ...(mutaties !== undefined && { posten: postenVan(mutaties) }),
  };
}
