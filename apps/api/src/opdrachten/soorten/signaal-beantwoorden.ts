import type { Opdracht, SignaalBeantwoorden } from '@ontschot/boek';
import { Zin } from '../../invoer/mensen.js';
import { Keuze } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { GROEP, Signaal } from './trekkingdelen.js';

export class SignaalBeantwoordenInvoer implements Omit<SignaalBeantwoorden, 'soort' | 'namens' | 'tekst'> {
  @Signaal({ uitleg: 'Het signaal.' }) signaal!: string;
  @Keuze(['neemt-over', 'wijst-af'], { uitleg: 'Of de koker dit voortaan betaalt.' })
  antwoord!: 'neemt-over' | 'wijst-af';
  @Zin({ uitleg: 'In één zin waarom. Zij wordt versleuteld bewaard, buiten het boek.', optioneel: true })
  toelichting?: string;
}

export const signaalBeantwoorden: OpdrachtHttp = {
  soort: 'signaal-beantwoorden',
  pad: 'signalen/:signaal/antwoorden',
  groep: GROEP,
  samenvatting: 'Antwoordt namens een koker op het signaal dat hij had moeten betalen',
  invoer: SignaalBeantwoordenInvoer,
  rollen: ['controller', 'financier'],
  zin: 'toelichting',
  // A financier speaks for the organisatie of its token, and so only about kokers that it pays.
  vulAan: (opdracht, { organisatie = '' }, rol) =>
    rol === 'financier' ? ({ ...opdracht, namens: organisatie } as Opdracht) : opdracht,
  voorbeelden: [
    {
      naam: 'opvang',
      pad: { signaal: 'koffieochtend~opvang' },
      inhoud: { antwoord: 'wijst-af', toelichting: 'Hiervoor is geen grond in de wet' },
    },
  ],
};
