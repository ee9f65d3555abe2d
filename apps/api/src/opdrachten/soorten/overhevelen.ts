import type { Overhevelen } from '@ontschot/boek';
import { Bedrag, Id, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { KleurbewegingInvoer } from './delen.js';

export class OverhevelenInvoer extends KleurbewegingInvoer implements Omit<Overhevelen, 'soort'> {
  @Id({ uitleg: 'Het budget dat afstaat.', voorbeeld: 'opvang' }) van!: string;
  @Id({ uitleg: 'Het budget dat krijgt.', voorbeeld: 'schuldhulp' }) naar!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Tekst({ uitleg: 'Op welke grond: een besluit, een mandaat, een afspraak.' }) grond!: string;
}

export const overhevelen: OpdrachtHttp = {
  soort: 'overhevelen',
  pad: 'overhevelingen',
  groep: 'Bewegingen',
  samenvatting: 'Hevelt ruimte over van het ene budget naar het andere; het geld houdt zijn kleur',
  invoer: OverhevelenInvoer,
  rollen: BOEKEN,
  proef: true,
  voorbeelden: [
    {
      naam: 'uit-vrijval',
      inhoud: {
        boekdatum: '2025-04-02',
        van: 'opvang',
        naar: 'schuldhulp',
        bedrag: 1_200_000,
        grond: 'Mandaat wijkteam 2025-3',
        uitBeweging: 18,
      },
    },
  ],
};
