import { periodeVan } from '@ontschot/kern';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { betaaldOp, raakVoorstel } from '../bewoners/uit-voorstel.js';
import { bewaakGecorrigeerd } from '../contracten/correctie.js';
import { bewaakMalus } from '../contracten/resultaten.js';
import { kenmerkenTerug } from '../preventie/besteed.js';
import { bewaakAfgerekend } from '../wijkteam/afgerekend.js';
import { bewaakAlleenDoor } from './alleen-door.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import { geput } from './putten.js';
import { neemTerug } from './terugnemen.js';
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
    // What opened the year stands in the closed boek too.
    if (oud.type === 'boek-overgenomen.v1' || oud.mutaties.some(({ van }) => van.startsWith('overloop:')))
      weiger('storno-niet-mogelijk', `De beweging op revisie ${revisie} komt van het jaar ervoor.`, {
        beweging: revisie,
        type: oud.type,
      });
    bewaakAlleenDoor(toestand, revisie, oud);
    bewaakGecorrigeerd(toestand, revisie);
    bewaakMalus(toestand, revisie);
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
      kenmerken: kenmerkenTerug(oud, hoortBij ?? periodeVan(boekdatum)),
    });
  },
  pasToe(toestand, { storneert, voorstel, boekdatum }, { revisie }) {
    neemTerug(toestand, storneert, revisie);
    if (voorstel !== undefined) raakVoorstel(toestand, voorstel, boekdatum);
  },
};
