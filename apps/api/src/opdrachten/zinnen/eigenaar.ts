import type { Opdracht, Toestand } from '@ontschot/boek';
import type { Eigenaar } from '@ontschot/teksten';

type Velden = Partial<Readonly<Record<'huishouden' | 'trekking' | 'signaal' | 'schuldregeling' | 'voucher', string>>>;

/**
 * Whom the sentence with an opdracht is about: a household of this boek, or the trekking when that is for a group;
 * undefined when it is about something that the boek does not have, and so will be refused.
 */
export function eigenaarVan(toestand: Toestand, boek: string, opdracht: Opdracht, id: string): Eigenaar | undefined {
  const { huishouden, trekking = id, signaal, schuldregeling, voucher } = opdracht as Opdracht & Velden;
  if (schuldregeling !== undefined) {
    const regeling = toestand.schuldenfonds.schuldregelingen.lees(schuldregeling);
    return regeling && { huishouden: regeling.huishouden };
  }
  if (voucher !== undefined && opdracht.soort !== 'voucher-uitgeven') {
    const post = toestand.wijkteam.vouchers.lees(voucher);
    return post && { huishouden: post.huishouden };
  }
  if (opdracht.soort === 'trekken' || opdracht.soort === 'voucher-uitgeven') {
    if (huishouden === undefined) return { boek, trekking };
    return toestand.preventie.huishoudens.heeft(huishouden) ? { huishouden } : undefined;
  }
  const { trekkingen, signalen } = toestand.wijkteam;
  const post = trekkingen.lees(signaal === undefined ? trekking : (signalen.lees(signaal)?.trekking ?? ''));
  if (post === undefined) return undefined;
  return post.huishouden === undefined ? { boek, trekking: post.trekking } : { huishouden: post.huishouden };
}
