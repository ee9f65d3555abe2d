import type { AfspraakAfwijzen } from '@ontschot/boek';
import { Versie } from '../../invoer/getallen.js';
import { Datum, Id, Naam, Tekst } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { alleenVoorZichzelf } from './aandeel-toestemmen.js';

export class AfspraakAfwijzenInvoer implements Omit<AfspraakAfwijzen, 'soort'> {
  @Id({ uitleg: 'De afspraak.', voorbeeld: 'voordeur' }) afspraak!: string;
  @Versie({ uitleg: 'Welke versie.' }) versie!: number;
  @Id({ uitleg: 'De organisatie die afwijst; een financier alleen voor zichzelf.', voorbeeld: 'rijk' })
  financier!: string;
  @Naam({ uitleg: 'Wie daar over gaat: een functie of orgaan, nooit een naam.', voorbeeld: 'directeur Zorg' })
  door!: string;
  @Datum({ uitleg: 'Op welke dag.' }) op!: string;
  @Tekst({ uitleg: 'Waarom, en wat er anders moet.', voorbeeld: 'De looptijd is te lang' }) reden!: string;
}

export const afspraakAfwijzen: OpdrachtHttp = {
  soort: 'afspraak-afwijzen',
  pad: 'afspraken/:afspraak/afwijzingen',
  groep: 'Afspraken',
  samenvatting: 'Legt vast dat een financier een versie van een afspraak afwijst, en waarom',
  invoer: AfspraakAfwijzenInvoer,
  rollen: ['controller', 'financier'],
  mag: alleenVoorZichzelf,
  voorbeelden: [
    {
      naam: 'rijk',
      pad: { afspraak: 'voordeur' },
      inhoud: {
        versie: 1,
        financier: 'rijk',
        door: 'directeur Zorg',
        op: '2025-02-02',
        reden: 'Wij willen eerst zien wat het de jeugdzorg scheelt',
      },
    },
  ],
};
