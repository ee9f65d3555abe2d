import type { AanbiedersVerrekenen, ClientenOvernemen, Kant } from '@ontschot/boek';
import { alleenBij, eenVan } from '../../invoer/samen.js';
import { Aantal, Bedrag, Datum, Deel, Id, Kenmerk, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class AanbiedersVerrekenenInvoer extends BewegingInvoer implements Omit<AanbiedersVerrekenen, 'soort'> {
  @Id({ uitleg: 'De verplichting die geeft.', voorbeeld: 'zorg-a' }) van!: string;
  @Id({ uitleg: 'De verplichting die het krijgt, van een andere aanbieder.', voorbeeld: 'zorg-b' }) naar!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Tekst({ uitleg: 'Waarom.' }) reden!: string;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

/** One side: a contract here with its verplichting, or an organisatie outside. */
export class KantInvoer {
  @Id({
    uitleg: 'Het contract; of noem een organisatie.',
    optioneel: true,
    samen: [eenVan('ondersteuningsopdracht', 'organisatie')],
  })
  ondersteuningsopdracht?: string;
  @Id({
    uitleg: 'De verplichting van het contract.',
    optioneel: true,
    samen: [
      alleenBij('ondersteuningsopdracht'),
      {
        code: 'samen',
        melding: 'Bij een contract hoort een verplichting.',
        keur: (waarde, rond) =>
          waarde !== undefined || (rond as { ondersteuningsopdracht?: unknown }).ondersteuningsopdracht === undefined,
      },
    ],
  })
  verplichting?: string;
  @Id({ uitleg: 'Een organisatie van buiten, zoals een andere gemeente.', optioneel: true }) organisatie?: string;
  @Id({
    uitleg: 'In de kleur van welke koker haar geld binnenkomt; zonder deze die van het budget.',
    optioneel: true,
    samen: [alleenBij('organisatie')],
  })
  koker?: string;
}

export class ClientenOvernemenInvoer
  extends BewegingInvoer
  implements Omit<ClientenOvernemen, 'soort' | 'van' | 'naar'>
{
  @Deel(() => KantInvoer, { uitleg: 'Waar zij vandaan komen.' }) van!: Kant;
  @Deel(() => KantInvoer, { uitleg: 'Waar zij heen gaan.' }) naar!: Kant;
  @Aantal({ uitleg: 'Hoeveel; nooit wie.', voorbeeld: 5 }) aantal!: number;
  @Datum({ uitleg: 'Vanaf welke dag; alleen hele maanden tellen.', voorbeeld: '2025-10-01' }) vanaf!: string;
  @Bedrag({ uitleg: 'Per cliënt per jaar, in eurocenten.' }) bedragPerJaar!: number;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const aanbiedersVerrekenen: OpdrachtHttp = {
  soort: 'aanbieders-verrekenen',
  pad: 'verrekeningen',
  groep: 'Contracten',
  samenvatting: 'Verrekent een verschil in kosten: wat aan de ene aanbieder is toegezegd gaat naar de andere',
  invoer: AanbiedersVerrekenenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'verschoven',
      elders: true,
      inhoud: {
        ...{ boekdatum: '2025-09-01', van: 'zorg-a', naar: 'zorg-b', bedrag: 1_500_000 },
        reden: 'De begeleiding verschoof naar de ander',
      },
    },
  ],
};

export const clientenOvernemen: OpdrachtHttp = {
  soort: 'clienten-overnemen',
  pad: 'clientovernames',
  groep: 'Contracten',
  samenvatting: 'Cliënten gaan van de ene populatie naar de andere, verrekend naar hele maanden (grensverkeer)',
  invoer: ClientenOvernemenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'buurgemeente',
      inhoud: {
        ...{ boekdatum: '2025-08-20', aantal: 1, vanaf: '2025-10-01', bedragPerJaar: 200_000 },
        van: { ondersteuningsopdracht: 'opvang-2025', verplichting: 'karima' },
        naar: { organisatie: 'rijk' },
      },
    },
  ],
};
