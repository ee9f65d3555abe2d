import type { AandeelToestemmen, Opdracht } from '@ontschot/boek';
import { Aandeel } from '../../invoer/toezeggingen.js';
import { Id, Kenmerk } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class AandeelToestemmenInvoer extends BewegingInvoer implements Omit<AandeelToestemmen, 'soort'> {
  @Aandeel({ uitleg: 'Het aandeel dat is gevraagd.' }) aandeel!: string;
  @Id({ uitleg: 'De financier; een financier alleen voor zichzelf.', voorbeeld: 'rijk' }) financier!: string;
  @Kenmerk({ uitleg: 'Waar het staat.', voorbeeld: 'Brief 2025-240' }) document!: string;
}

/** A payer speaks for itself alone; the controller records what was agreed on paper. */
export const alleenVoorZichzelf: NonNullable<OpdrachtHttp['mag']> = (opdracht, { organisatie }, rol) =>
  rol !== 'financier' || (opdracht as Opdracht & { financier: string }).financier === organisatie;

export const aandeelToestemmen: OpdrachtHttp = {
  soort: 'aandeel-toestemmen',
  pad: 'aandelen/:aandeel/toestemmingen',
  groep: 'Preventiewinst',
  samenvatting: 'Legt vast dat een externe financier instemt met wat hem is gevraagd: het is dan toegezegd',
  invoer: AandeelToestemmenInvoer,
  rollen: ['controller', 'financier'],
  mag: alleenVoorZichzelf,
  voorbeelden: [
    {
      naam: 'verzekeraar',
      pad: { aandeel: 'thuis-kwartaal-3~1' },
      inhoud: { boekdatum: '2025-10-08', financier: 'zorgverzekeraar', document: 'Brief 2025-240' },
    },
  ],
};
