import type { Moment } from '@ontschot/kern';
import type { Inzagelogboek } from '@ontschot/teksten';
import type { FastifyRequest } from 'fastify';
import { padZonderPersonen } from '../http/pad.js';
import type { Toegang } from './toegang.js';
import type { Huishoudverzoek } from './verzoek.js';

type Bekeken = Pick<Huishoudverzoek, 'wie' | 'boek' | 'huishouden' | 'doelbinding'>;

/**
 * Records one access to the data of a household, before it is answered: a row with the code in the logboek, and a line
 * without it in the log of the service, at whatever level the rest of that is kept. Throws `TekstenOnbereikbaar`:
 * what cannot be recorded is not shown.
 */
export function noteerInkijk(
  logboek: Inzagelogboek,
  verzoek: FastifyRequest,
  { wie, boek, huishouden, doelbinding }: Bekeken,
  { rol, inzage }: Toegang,
  wat: string,
  op: Moment,
): void {
  const organisatie = wie.organisatie ?? null;
  logboek.noteer({
    ...{ op, wie: wie.afzender, rol, organisatie, boek, huishouden, wat, doelbinding, inzage },
    kenmerk: verzoek.id,
  });
  const adres = `${verzoek.method} ${padZonderPersonen(verzoek.url)}`;
  verzoek.log
    .child({}, { level: 'info' })
    .info({ inzage: { wie: wie.afzender, rollen: [rol], wat: adres, doelbinding } }, 'inzage in huishoudens');
}
