import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import type { Kenmerken } from '../../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../../toestand/toestand.js';
import { kostPerHuishouden, openVoorschotten } from '../../wijkteam/gebruik.js';
import { tekst, veldenVan, type Toetser, type Velden } from './toets.js';

/** What a team draws or gives away, as far as mandates and colleagues have to do with it. */
interface Gevraagd {
  readonly team: string;
  readonly mandaat: string;
  readonly budget: string;
  readonly bedrag: Eurocent;
  readonly vorm?: string | undefined;
  readonly huishouden?: string | undefined;
  readonly door: string;
  /** Whether this event asked for it; what comes later is counted in its use already. */
  readonly nieuw: boolean;
}

/** Under which mandate it was, what that allowed, and what was used of it. */
export const toetsMandaat: Toetser = (voor, gebeurtenis) => {
  const gevraagd = gevraagdIn(voor, veldenVan(gebeurtenis));
  const mandaat = gevraagd && voor.wijkteam.mandaten.lees(gevraagd.mandaat);
  // A mandate is about money: what moves none, it says nothing about.
  if (!('mutaties' in gebeurtenis.gegevens)) return [];
  if (gevraagd === undefined || mandaat === undefined) return [];
  const { mandaat: naam, perTrekking, perHuishoudenPerJaar, geldigVan, geldigTotEnMet, meekijken } = mandaat;
  const { bedrag, budget, team, huishouden, vorm, nieuw } = gevraagd;
  const kost = huishouden === undefined ? undefined : kostPerHuishouden(voor, naam, huishouden);
  const open = vorm === 'voorschot' ? openVoorschotten(voor, naam) : undefined;
  const zin = `Team ${team} had mandaat ${naam}, geldig van ${geldigVan} tot en met ${geldigTotEnMet}, tot ${schrijfEuro(perTrekking)} per keer uit budget ${budget}; dit was ${schrijfEuro(bedrag)}.`;
  const cijfers = {
    ...{ mandaat: naam, team, budget, bedrag, perTrekking, geldigVan, geldigTotEnMet, meekijken },
    budgetten: mandaat.budgetten,
    ...(mandaat.doelen !== undefined && { doelen: mandaat.doelen }),
    ...(open !== undefined && {
      voorschotten: { openstaand: open, grens: mandaat.openVoorschotten, ditTeltAlMee: !nieuw },
    }),
    // Under this name, so that only who may see households sees it.
    ...(huishouden !== undefined && {
      huishouden: { huishouden, kostDitJaar: kost, grens: perHuishoudenPerJaar, ditTeltAlMee: !nieuw },
    }),
  };
  return [{ toets: 'mandaat', zin, cijfers }];
};

/** Whether a colleague had to look along, and did. */
export const toetsVierOgen: Toetser = (voor, gebeurtenis) => {
  const velden = veldenVan(gebeurtenis);
  const gevraagd = gevraagdIn(voor, velden);
  if (gevraagd === undefined) return [];
  const meekijken = tekst(velden['meekijken']);
  const { mandaat, door: aanvrager, nieuw } = gevraagd;
  const vanaf = voor.wijkteam.mandaten.lees(mandaat)?.meekijken.vanaf;
  if (nieuw && meekijken !== undefined) {
    const samen = velden['samen'];
    return [{ toets: 'vier-ogen', zin: ZINNEN[meekijken] ?? '', cijfers: { meekijken, vanaf, samen } }];
  }
  const door = tekst(velden['door']);
  if (!/-(ingestemd|bekeken|afgewezen)\.v\d+$/.test(gebeurtenis.type) || door === undefined) return [];
  const zin = 'Een ander lid van het team dan wie het vroeg keek hiernaar.';
  return [{ toets: 'vier-ogen', zin, cijfers: { aanvrager, collega: door, anders: aanvrager !== door } }];
};

const ZINNEN: Readonly<Record<string, string>> = {
  vooraf: 'Een collega moest vooraf instemmen: het geld bleef gereserveerd.',
  achteraf: 'Een collega kijkt achteraf mee.',
  geen: 'Het bedrag bleef onder de grens waarvanaf een collega meekijkt.',
};

/** What a trekking or voucher is about: out of the event that asks for it, or out of the state. */
function gevraagdIn(voor: Toestand, velden: Velden): Gevraagd | undefined {
  const [trekking, voucher] = [tekst(velden['trekking']), tekst(velden['voucher'])];
  if (trekking === undefined && voucher === undefined) return undefined;
  if (typeof velden['mandaat'] === 'string') {
    const { huishouden } = (velden['kenmerken'] ?? {}) as Kenmerken;
    return { ...(velden as unknown as Gevraagd), huishouden, nieuw: true };
  }
  const { trekkingen, vouchers } = voor.wijkteam;
  const post = trekking === undefined ? vouchers.lees(voucher ?? '') : trekkingen.lees(trekking);
  return post && { vorm: undefined, ...post, nieuw: false };
}
