import type { AandeelAfwijzen } from '@ontschot/boek';
import { Aandeel } from '../../invoer/toezeggingen.js';
import { Datum, Id, Tekst } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { alleenVoorZichzelf } from './aandeel-toestemmen.js';

export class AandeelAfwijzenInvoer implements Omit<AandeelAfwijzen, 'soort'> {
  @Aandeel({ uitleg: 'Het aandeel dat is gevraagd.' }) aandeel!: string;
  @Datum({ uitleg: 'De dag waarop het telt.' }) boekdatum!: string;
  @Id({ uitleg: 'De financier; een financier alleen voor zichzelf.', voorbeeld: 'rijk' }) financier!: string;
  @Tekst({ uitleg: 'Waarom.' }) reden!: string;
}

export const aandeelAfwijzen: OpdrachtHttp = {
  soort: 'aandeel-afwijzen',
  pad: 'aandelen/:aandeel/afwijzingen',
  groep: 'Preventiewinst',
  samenvatting: 'Legt vast dat een externe financier afwijst wat hem is gevraagd',
  invoer: AandeelAfwijzenInvoer,
  rollen: ['controller', 'financier'],
  mag: alleenVoorZichzelf,
  voorbeelden: [
    {
      naam: 'verzekeraar',
      pad: { aandeel: 'thuis-kwartaal-4~1' },
      inhoud: { boekdatum: '2025-12-31', financier: 'zorgverzekeraar', reden: 'Eerst een evaluatie' },
    },
  ],
};
