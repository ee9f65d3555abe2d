import { lopende } from '../declaraties/opzoeken.js';
import type { Beweging } from '../toestand/bewegingen.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';

/** What came from a vaststelling is only taken back through it (design 3.1). */
const ALLEEN_DOOR_VASTSTELLING: ReadonlySet<string> = new Set([
  'aandeel-toegekend.v1',
  'aandeel-toegestemd.v1',
  'aandeel-terugbetaald.v1',
  'toezegging-contant-gemaakt.v1',
  'voorfinanciering-verstrekt.v1',
  'voorfinanciering-verrekend.v1',
  'toezeggingen-overgedragen.v1',
  'toezeggingen-overgenomen.v1',
]);

/** As is what came from a trekking. */
const ALLEEN_DOOR_TREKKING: ReadonlySet<string> = new Set([
  'trekking-aangevraagd.v1',
  'trekking-verstrekt.v1',
  'trekking-ingestemd.v1',
  'trekking-afgewezen.v2',
  'trekking-ingetrokken.v1',
  'trekking-vervallen.v1',
  'tegenprestatie-gemeld.v1',
  'trekking-terugbetaald.v1',
  'trekking-kwijtgescholden.v1',
  'trekking-teruggenomen.v2',
  'trekking-overgenomen.v1',
]);

/** As is what a household may spend itself. */
const ALLEEN_DOOR_VOUCHER: ReadonlySet<string> = new Set([
  'voucher-aangevraagd.v1',
  'voucher-uitgegeven.v1',
  'voucher-ingewisseld.v1',
  'voucher-inwisseling-teruggenomen.v1',
  'voucher-ingetrokken.v1',
  'voucher-vervallen.v1',
]);

/** As is what residents decided; what was paid on it can be taken back. */
const ALLEEN_DOOR_BEWONERS: ReadonlySet<string> = new Set([
  'bewonersvoorstel-geteld.v1',
  'bewonersvoorstel-gesloten.v1',
]);

/** As is what a schuldenfonds booked. */
const ALLEEN_DOOR_SCHULDREGELING: ReadonlySet<string> = new Set([
  'schuld-overgenomen.v1',
  'aflossing-ontvangen.v1',
  'mijlpaal-bereikt.v1',
  'vordering-kwijtgescholden.v1',
  'nazorg-besteed.v1',
  'fondsboeking-teruggenomen.v2',
  'schuldregeling-overgenomen.v1',
]);

/** As is what went with clients from one contract to another. */
const ALLEEN_DOOR_OVERNAME: ReadonlySet<string> = new Set(['clienten-overgenomen.v1']);

/** As is what was given for the whole year and went to another: half of it taken back would make it come free. */
const ALLEEN_DOOR_VERREKENING: ReadonlySet<string> = new Set(['aanbieders-verrekend.v1']);

/** As is what two aanbieders settled of a promise: what was paid of it since, must stay paid. */
const ALLEEN_DOOR_WINST: ReadonlySet<string> = new Set(['winst-verrekend.v1']);
/** As is what an aanbieder paid back of a line of the year before. */
const ALLEEN_DOOR_DECLARATIE: ReadonlySet<string> = new Set(['eerdere-regel-gecrediteerd.v1']);

const REDENEN: readonly (readonly [ReadonlySet<string>, string])[] = [
  [ALLEEN_DOOR_VASTSTELLING, 'komt van een vaststelling; alleen een nieuwe vaststelling neemt haar terug'],
  [ALLEEN_DOOR_TREKKING, 'komt van een trekking; neem de trekking terug'],
  [ALLEEN_DOOR_VOUCHER, 'komt van een voucher; trek de voucher in, of neem de inwisseling terug'],
  [ALLEEN_DOOR_SCHULDREGELING, 'komt van een schuldregeling; neem de fondsboeking terug'],
  [ALLEEN_DOOR_BEWONERS, 'komt van een stemming; sluit het voorstel'],
  [ALLEEN_DOOR_OVERNAME, 'ging met cliënten mee; laat de cliënten teruggaan, van dezelfde dag af'],
  [ALLEEN_DOOR_WINST, 'is een verrekening van winst; verreken hetzelfde bedrag andersom'],
  [ALLEEN_DOOR_DECLARATIE, 'is een credit van de aanbieder; die kan de hulp opnieuw declareren'],
  [ALLEEN_DOOR_VERREKENING, 'is voor het hele jaar gegeven; verreken hetzelfde bedrag andersom'],
];

/** Whether the one who gave held it for the whole year: then so does the one who got it, and the other way round can. */
const voorHetHeleJaar = (toestand: Toestand, verplichting: string | undefined): boolean =>
  verplichting !== undefined && toestand.verplichtingen.lees(verplichting)?.vrijval === 'na-het-jaar';

/** Refuses to take a movement back, or part of it, that only goes back through what it came from. */
export function bewaakAlleenDoor(toestand: Toestand, revisie: number, beweging: Beweging): void {
  const { type, uitBeweging, kenmerken } = beweging;
  const uit = uitBeweging === undefined ? undefined : toestand.bewegingen.lees(uitBeweging);
  for (const [typen, waarom] of REDENEN) {
    const samen = typen === ALLEEN_DOOR_OVERNAME || typen === ALLEEN_DOOR_VERREKENING;
    const deel = typen.has(type) ? beweging : samen && uit !== undefined && typen.has(uit.type) ? uit : undefined;
    if (deel === undefined) continue;
    if (typen !== ALLEEN_DOOR_VERREKENING || voorHetHeleJaar(toestand, deel.verplichting))
      weiger('storno-niet-mogelijk', `De beweging op revisie ${revisie} ${waarom}.`, { beweging: revisie, type });
  }
  // A declaratie that is being booked may take its own lines back: until then nothing else does.
  const bezig = type === 'declaratieregel-geboekt.v1' ? lopende(toestand, kenmerken?.aanbieder ?? '') : undefined;
  if (bezig !== undefined)
    weiger('declaratie-loopt', `Declaratie ${bezig.declaratie} wordt nog geboekt, en kan deze regel terugnemen.`, {
      ...{ beweging: revisie, declaratie: bezig.declaratie },
    });
}
