import { CORRECTIEREDENEN, type BestedingCorrigeren } from '@ontschot/boek';
import { Bedrag, Kenmerk, Keuze, Revisie, Tekst } from '../../invoer/velden.js';
import type { Regel } from '../../invoer/veld.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

/** A malus is booked by the assessment that it comes from. */
const REDENEN = CORRECTIEREDENEN.filter((reden) => reden !== 'malus');

const ZIN_BIJ_ANDERS: Regel = {
  code: 'samen',
  melding: 'Bij de reden anders hoort een toelichting.',
  keur: (toelichting, rond) => toelichting !== undefined || (rond as { readonly reden?: unknown }).reden !== 'anders',
};

export class BestedingCorrigerenInvoer extends BewegingInvoer implements Omit<BestedingCorrigeren, 'soort'> {
  @Revisie({ uitleg: 'De revisie van de besteding waarvan een deel teruggaat.' }) besteding!: number;
  @Bedrag({ uitleg: 'Hoeveel ervan, in eurocenten.' }) bedrag!: number;
  @Keuze(REDENEN, { uitleg: 'Waarom.' }) reden!: BestedingCorrigeren['reden'];
  @Tekst({ uitleg: 'In één zin, niet over personen; nodig bij anders.', optioneel: true, samen: [ZIN_BIJ_ANDERS] })
  toelichting?: string;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie, zoals een creditnota.', optioneel: true }) kenmerk?: string;
}

export const bestedingCorrigeren: OpdrachtHttp = {
  soort: 'besteding-corrigeren',
  pad: 'correcties',
  groep: 'Contracten',
  samenvatting: 'Neemt een deel van een besteding terug, met de reden; zij telt af in de maand waarin die telde',
  invoer: BestedingCorrigerenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'pgb-naast-populatie',
      inhoud: {
        ...{ boekdatum: '2025-08-01', besteding: 21, bedrag: 200_000, reden: 'pgb-naast-populatie' },
        kenmerk: 'CN-2025-031',
      },
    },
  ],
};
