import { schrijfEuro, type Datum, type Moment } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';
import { kostPerHuishouden, openVoorschotten } from './gebruik.js';
import { dagenVan, geldt, voorDoel } from './mandaatkeuze.js';
import * as zoek from './opzoeken.js';

/** What waited, as far as a mandate has anything to say about it; by its name in the figures. */
type Getoetst = Pick<Trekking, 'team' | 'mandaat' | 'budget' | 'doel' | 'bedrag' | 'vorm' | 'huishouden'> &
  ({ readonly trekking: string } | { readonly voucher: string });

/**
 * Holds a request that waited against its mandate as it is now: it may have changed, ended or been taken back since.
 * What the request set aside is counted in what a household costs and in what is open already.
 */
export function toetsMandaat(toestand: Toestand, post: Getoetst, boekdatum: Datum, op: Moment): void {
  const { team, budget, doel, bedrag, vorm, huishouden } = post;
  const mandaat = zoek.mandaat(toestand, post.mandaat);
  const naam = mandaat.mandaat;
  const dagen = dagenVan(toestand, boekdatum, op);
  const eigen = 'voucher' in post ? { voucher: post.voucher } : { trekking: post.trekking };
  const cijfers = { ...eigen, mandaat: naam, nodig: bedrag };
  if (!geldt(mandaat, dagen)) {
    const { geldigVan, geldigTotEnMet, ingetrokken } = mandaat;
    weiger('geen-mandaat', `Mandaat ${naam} van team ${team} geldt niet op ${dagen.join(' en ')}.`, {
      ...cijfers,
      dagen,
      mandaten: [{ mandaat: naam, geldigVan, geldigTotEnMet, ingetrokken }],
    });
  }
  const { budgetten, doelen, perTrekking } = mandaat;
  if (!budgetten.includes(budget))
    weiger('budget-buiten-mandaat', `Mandaat ${naam} gaat niet meer over budget ${budget}.`, {
      ...cijfers,
      budget,
      budgetten,
    });
  if (!voorDoel(mandaat, doel))
    weiger('doel-buiten-mandaat', `Mandaat ${naam} gaat niet meer over dit doel.`, { ...cijfers, doel, doelen });
  if (bedrag > perTrekking)
    weiger('boven-mandaat', `Mandaat ${naam} gaat nog tot ${schrijfEuro(perTrekking)} per trekking.`, {
      ...cijfers,
      mogelijk: perTrekking,
    });
  const kost = huishouden === undefined ? 0 : kostPerHuishouden(toestand, naam, huishouden);
  if (kost > mandaat.perHuishoudenPerJaar)
    weiger(
      'huishouden-boven-jaarbedrag',
      `Hiermee kost dit huishouden dit jaar ${schrijfEuro(kost)}, en mandaat ${naam} gaat tot ${schrijfEuro(mandaat.perHuishoudenPerJaar)}.`,
      { ...cijfers, mogelijk: Math.max(0, mandaat.perHuishoudenPerJaar - kost + bedrag) },
    );
  const open = vorm === 'voorschot' ? openVoorschotten(toestand, naam) : 0;
  if (open > mandaat.openVoorschotten)
    weiger(
      'voorschotten-boven-mandaat',
      `Hiermee staat ${schrijfEuro(open)} aan voorschotten open, en mandaat ${naam} gaat tot ${schrijfEuro(mandaat.openVoorschotten)}.`,
      { ...cijfers, mogelijk: Math.max(0, mandaat.openVoorschotten - open + bedrag) },
    );
}
