import type { OrganisatieInstellen } from '@ontschot/boek';
import { Id, Naam } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';

export class OrganisatieInstellenInvoer implements Omit<OrganisatieInstellen, 'soort'> {
  @Id({ uitleg: 'De naam waaronder het boek haar kent.', voorbeeld: 'rijk' }) organisatie!: string;
  @Naam({ uitleg: 'Hoe zij heet.', voorbeeld: 'Het Rijk' }) naam!: string;
}

export const organisatieInstellen: OpdrachtHttp = {
  soort: 'organisatie-instellen',
  pad: 'organisaties',
  groep: 'Onderdelen',
  samenvatting: 'Stelt een organisatie in: een financier, een aanbieder, de gemeente zelf',
  invoer: OrganisatieInstellenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [
    { naam: 'financier', inhoud: { organisatie: 'rijk', naam: 'Het Rijk' } },
    { naam: 'gemeente', inhoud: { organisatie: 'gemeente-leeuwarden', naam: 'Gemeente Leeuwarden' } },
    { naam: 'aanbieder', inhoud: { organisatie: 'opvang-fryslan', naam: 'Opvang Fryslân' } },
    { naam: 'verzekeraar', inhoud: { organisatie: 'zorgverzekeraar', naam: 'De zorgverzekeraar' } },
  ],
};
