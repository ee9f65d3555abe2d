import type { BoekGeopend, Metadata } from '@ontschot/boek';
import type { StoredEvent } from '@ontschot/event-store';
import type { Uitvoersoort } from '../uitvoer.js';

/** Percent-encoded as a part of a URN may hold it, brackets and apostrophes too, as the profile does. */
const inUrn = (tekst: string): string =>
  encodeURIComponent(tekst).replace(/[!'()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * An event as a CloudEvent 1.0 with the NL GOV profile. `data` is the whole envelope as it was stored, in the version in
 * which it was written: its canonical JSON is the leaf of the log (ADR 18).
 */
function cloudEvent({ stream, revision, id, type, data, metadata }: StoredEvent, boek: string, bron: string): object {
  return {
    specversion: '1.0',
    id,
    source: bron,
    type: `nl.ontschot.${type}`,
    subject: boek,
    time: (metadata as Metadata).geregistreerdOp,
    // In the type `Integer` the first is 1.
    sequence: String(revision + 1),
    sequencetype: 'Integer',
    dataref: `/v1/boeken/${boek}/gebeurtenissen/${revision}`,
    datacontenttype: 'application/json',
    data: { stream, revision, id, type, data, metadata },
  };
}

/**
 * Where the events of a boek come from: the municipality, this programme, and the boek, for `sequence` counts within one
 * source. Throws when the boek does not begin with its opening.
 */
function bronVan({ type, data }: StoredEvent, boek: string): string {
  if (type !== 'boek-geopend.v1') throw new Error(`boek ${boek} begint niet met zijn opening maar met ${type}`);
  return `urn:nld:gemeente-${inUrn((data as BoekGeopend).gemeente)}.ontschot.boek-${boek}`;
}

/** All events as CloudEvents, one a line. */
export const cloudevents: Uitvoersoort = {
  naam: 'cloudevents',
  uitleg: 'Alle gebeurtenissen als CloudEvents (NL GOV-profiel), één per regel, zoals ze zijn vastgelegd.',
  extensie: 'ndjson',
  mediatype: 'application/x-ndjson',
  keer: 1,
  huishoudens: true,
  async *schrijf(uit) {
    const { boek } = uit;
    let bron: string | undefined;
    for await (const pagina of uit.lees()) {
      const [eerste] = pagina;
      if (eerste === undefined) continue;
      const vast = (bron ??= bronVan(eerste, boek));
      yield pagina.map((een) => `${JSON.stringify(cloudEvent(een, boek, vast))}\n`).join('');
    }
    if (bron === undefined) throw new Error(`boek ${boek} is niet geopend: er is niets uit te voeren`);
  },
};
