import type { PeriodeAfsluiten } from '@ontschot/boek';
import { JaNee, Periode } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class PeriodeAfsluitenInvoer implements Omit<PeriodeAfsluiten, 'soort'> {
  @Periode({ uitleg: 'De maand.', voorbeeld: '2025-01' }) periode!: string;
  @JaNee({
    uitleg: 'De laatste maand, ook als in het jaar nog iets openstaat dat daarna niet meer kan eindigen.',
    optioneel: true,
    voorbeeld: true,
  })
  ondanksOpen?: boolean;
}

export const periodeAfsluiten: OpdrachtHttp = {
  soort: 'periode-afsluiten',
  pad: 'perioden/:periode/afsluitingen',
  groep: 'Perioden',
  samenvatting: 'Sluit een maand af: er wordt niet meer in geboekt',
  invoer: PeriodeAfsluitenInvoer,
  rollen: BOEKEN,
  voorbeelden: [{ naam: 'januari', pad: { periode: '2025-01' }, inhoud: {} }],
};
