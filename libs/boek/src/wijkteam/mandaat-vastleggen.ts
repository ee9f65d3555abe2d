import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Mandaatinhoud } from '../toestand/wijkteam.js';
import { keurMandaat } from './mandaatkeuring.js';
import * as zoek from './opzoeken.js';

/** How long a request waits for a colleague unless the mandate says otherwise (design 5). */
const WACHTTIJD = 24;

/** Says what a team may decide; again under the same name, it is that from then on. It moves no money. */
export interface MandaatVastleggen extends Opdracht, Omit<Mandaatinhoud, 'wachttijdUren'> {
  readonly soort: 'mandaat-vastleggen';
  /** 24 when left out. */
  readonly wachttijdUren?: number;
}

export type MandaatVastgelegd = Mandaatinhoud & Gegevens;

export const mandaatVastleggen: Besluit<MandaatVastleggen, MandaatVastgelegd> = {
  soort: 'mandaat-vastleggen',
  type: 'mandaat-vastgelegd.v1',
  besluit(toestand, { soort: _, wachttijdUren = WACHTTIJD, ...rest }, _id, op) {
    const inhoud = inhoudVan({ ...rest, wachttijdUren });
    const fouten = keurMandaat(toestand, inhoud);
    if (fouten.length > 0)
      weiger('mandaat-onjuist', `Mandaat ${inhoud.mandaat} klopt niet; fouten: ${fouten.length}.`, { fouten });
    return { type: this.type, gegevens: { boekdatum: zoek.dagVan(toestand, op), ...inhoud } };
  },
  pasToe(toestand, gegevens) {
    toestand.wijkteam.mandaten.zet(gegevens.mandaat, { ...inhoudVan(gegevens), ingetrokken: false });
  },
};

/** Only what belongs to a mandate, in a fixed order. */
function inhoudVan(van: Mandaatinhoud): Mandaatinhoud {
  const { mandaat, team, rol, budgetten, doelen, perTrekking, perHuishoudenPerJaar, openVoorschotten } = van;
  const { meekijken, wachttijdUren, geldigVan, geldigTotEnMet } = van;
  return schoon({
    mandaat,
    team,
    rol,
    budgetten,
    doelen,
    perTrekking,
    perHuishoudenPerJaar,
    openVoorschotten,
    meekijken,
    wachttijdUren,
    geldigVan,
    geldigTotEnMet,
  });
}
