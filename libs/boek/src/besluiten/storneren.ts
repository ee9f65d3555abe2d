import { periodeVan } from '@ontschot/kern';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { betaaldOp, raakVoorstel } from '../bewoners/uit-voorstel.js';
import { lopende } from '../declaraties/opzoeken.js';
import { bewaakAfgerekend } from '../wijkteam/afgerekend.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import { geput } from './putten.js';
import { kenmerkenVan, neemTerug } from './terugnemen.js';
import { opDag, type Wanneer } from './tijd.js';
import { verplichtingAangaan } from './verplichting-aangaan.js';

/** Takes back an earlier movement by its counter-entry: exactly, once, and not a storno (design 3.1). */
export interface Storneren extends Opdracht, Wanneer {
  readonly soort: 'storneren';
  /** Revisie of the movement. */
  readonly beweging: number;
  readonly reden: string;
}

export interface Gestorneerd extends Bewegingsgegevens {
  readonly storneert: number;
  /** The proposal of residents on whose own stand it comes back. */
  readonly voorstel?: string;
  readonly reden: string;
}

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

/** Its line may be taken back by a declaratie that is being booked. */
const DECLARATIEREGEL = 'declaratieregel-geboekt.v1';

export const storneren: Besluit<Storneren, Gestorneerd> = {
  soort: 'storneren',
  type: 'beweging-gestorneerd.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, beweging: revisie, reden } = opdracht;
    opDag(toestand, opdracht);
    const oud =
      toestand.bewegingen.lees(revisie) ??
      weiger('onbekende-beweging', `Op revisie ${revisie} staat geen beweging.`, { beweging: revisie });
    if (oud.storneert !== undefined)
      weiger('storno-van-storno', `De beweging op revisie ${revisie} is zelf een storno.`, {
        beweging: revisie,
        storneert: oud.storneert,
      });
    if (oud.gestorneerd)
      weiger('al-gestorneerd', `De beweging op revisie ${revisie} is al gestorneerd.`, { beweging: revisie });
    if (ALLEEN_DOOR_VASTSTELLING.has(oud.type))
      weiger(
        'storno-niet-mogelijk',
        `De beweging op revisie ${revisie} komt van een vaststelling; alleen een nieuwe vaststelling neemt haar terug.`,
        { beweging: revisie, type: oud.type },
      );
    // What opened the year stands in the closed boek too.
    if (oud.type === 'boek-overgenomen.v1' || oud.mutaties.some(({ van }) => van.startsWith('overloop:')))
      weiger('storno-niet-mogelijk', `De beweging op revisie ${revisie} komt van het jaar ervoor.`, {
        beweging: revisie,
        type: oud.type,
      });
    if (ALLEEN_DOOR_TREKKING.has(oud.type))
      weiger(
        'storno-niet-mogelijk',
        `De beweging op revisie ${revisie} komt van een trekking; neem de trekking terug.`,
        { beweging: revisie, type: oud.type },
      );
    if (ALLEEN_DOOR_VOUCHER.has(oud.type))
      weiger(
        'storno-niet-mogelijk',
        `De beweging op revisie ${revisie} komt van een voucher; trek de voucher in, of neem de inwisseling terug.`,
        { beweging: revisie, type: oud.type },
      );
    if (ALLEEN_DOOR_SCHULDREGELING.has(oud.type))
      weiger(
        'storno-niet-mogelijk',
        `De beweging op revisie ${revisie} komt van een schuldregeling; neem de fondsboeking terug.`,
        { beweging: revisie, type: oud.type },
      );
    if (ALLEEN_DOOR_BEWONERS.has(oud.type))
      weiger('storno-niet-mogelijk', `De beweging op revisie ${revisie} komt van een stemming; sluit het voorstel.`, {
        ...{ beweging: revisie, type: oud.type },
      });
    const bezig = oud.type === DECLARATIEREGEL ? lopende(toestand, oud.kenmerken?.aanbieder ?? '') : undefined;
    if (bezig !== undefined)
      weiger('declaratie-loopt', `Declaratie ${bezig.declaratie} wordt nog geboekt, en kan deze regel terugnemen.`, {
        ...{ beweging: revisie, declaratie: bezig.declaratie },
      });
    if (boekdatum < oud.boekdatum)
      weiger('storno-te-vroeg', `De beweging telt op ${oud.boekdatum}; een storno kan niet op ${boekdatum}.`, {
        beweging: revisie,
        boekdatum,
        telt: oud.boekdatum,
      });
    for (const { naar, kleur } of oud.mutaties) {
      const eruit = geput(toestand, revisie, naar, kleur);
      if (eruit > 0)
        weiger(
          'storno-niet-mogelijk',
          `Uit de beweging op revisie ${revisie} is al geput; neem eerst terug wat eruit kwam.`,
          { beweging: revisie, rekening: naar, kleur, geput: eruit },
        );
    }
    bewaakAfgerekend(toestand, revisie);
    const post =
      oud.type === verplichtingAangaan.type && oud.verplichting !== undefined
        ? toestand.verplichtingen.lees(oud.verplichting)
        : undefined;
    if (post !== undefined && post.bewegingen !== 1)
      weiger(
        'storno-niet-mogelijk',
        `Op verplichting ${post.verplichting} is daarna nog geboekt; neem dat eerst terug.`,
        { verplichting: post.verplichting, open: post.saldo.eind },
      );
    const mutaties = oud.mutaties.map(({ van, naar, ...rest }) => ({ van: naar, naar: van, ...rest })).reverse();
    return beweging<Gestorneerd>(toestand, this.type, {
      boekdatum,
      hoortBij,
      storneert: revisie,
      voorstel: betaaldOp(toestand, oud),
      reden,
      mutaties,
      kenmerken: kenmerkenVan(oud, hoortBij ?? periodeVan(boekdatum)),
    });
  },
  pasToe(toestand, { storneert, voorstel, boekdatum }, { revisie }) {
    neemTerug(toestand, storneert, revisie);
    if (voorstel !== undefined) raakVoorstel(toestand, voorstel, boekdatum);
  },
};
