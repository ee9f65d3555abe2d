import type { BewonersstemUitgebracht, Bewegingsgegevens, Kleur, Mutatie, OpbrengstVerteld } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import { delenVan } from '../motor/weetjes.js';
import { zonderTekst } from '../motor/zonder-tekst.js';

export type Stapsoort =
  'team' | 'mandaat' | 'trekking' | 'voucher' | 'signaal' | 'inleg' | 'gebied' | 'voorstel' | 'stem';

/** By type of event: what it is about, which is also the name of its id, but for an area and a vote (`idVan`). */
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
  'trekking-overgedragen.v1': 'trekking',
  'trekking-overgenomen.v1': 'trekking',
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
  'bewonersvoorstel-ingediend.v1': 'voorstel',
  'bewonersstem-uitgebracht.v1': 'stem',
  'bewonersvoorstel-geteld.v1': 'voorstel',
  'bewonersvoorstel-uitbetaald.v1': 'voorstel',
  'bewonersvoorstel-gesloten.v1': 'voorstel',
};

/** Which of its kind an event is about. */
export function idVan(soort: Stapsoort, gegevens: object): string {
  const veld = (naam: string): string => String((gegevens as Readonly<Record<string, unknown>>)[naam]);
  if (soort === 'stem') return `${veld('voorstel')}~${veld('kiezer')}`;
  return veld(soort === 'gebied' ? 'budget' : soort);
}

/** The events by which a trekking begins; one that came over begins again in its new boek. */
export const BEGINT_TREKKING: ReadonlySet<string> = new Set([
  'trekking-verstrekt.v1',
  'trekking-aangevraagd.v1',
  'trekking-overgenomen.v1',
]);

export type Postmaat = 'verplicht' | 'voorschot' | 'besteed';
const POSTMATEN: ReadonlySet<string> = new Set(['verplicht', 'voorschot', 'besteed']);

/** What one event changed of what stands for a trekking, a voucher or a proposal, per kleur, in eurocents. */
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

const MET_POSTEN: ReadonlySet<Stapsoort> = new Set(['trekking', 'voucher', 'voorstel']);

/**
 * What is kept of an event: not the household, no sentence, of its mutaties what they changed, and which sentence goes
 * with it only when that is told on as a story, or is a proposal of residents.
 */
export function kortVan(soort: Stapsoort, gegevens: object): object {
  const { mutaties, kenmerken, ...rest } = zonderTekst(gegevens as Partial<Bewegingsgegevens>);
  const { alsVerhaal, tekst } = gegevens as Partial<OpbrengstVerteld>;
  if (soort === 'inleg' && mutaties !== undefined)
    return { ...rest, gestort: mutaties.map(({ kleur, bedrag }) => ({ kleur, bedrag })) };
  if (soort === 'stem') return { stem: (gegevens as Partial<BewonersstemUitgebracht>).stem };
  if (!MET_POSTEN.has(soort)) return rest;
  return {
    ...rest,
    // For the neighbourhood it is about, it is there to be read.
    ...(soort === 'voorstel' && tekst !== undefined && { zin: tekst }),
    ...(alsVerhaal === true && tekst !== undefined && { verhaal: tekst }),
    ...(kenmerken?.wijk !== undefined && { wijk: kenmerken.wijk }),
    ...(mutaties !== undefined && { posten: postenVan(mutaties) }),
  };
}
