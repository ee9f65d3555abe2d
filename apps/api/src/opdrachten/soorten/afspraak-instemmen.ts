import type { AfspraakInstemmen, Opdracht } from '@ontschot/boek';
import { Versie } from '../../invoer/getallen.js';
import { Datum, Id, Kenmerk, Naam } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';

export class AfspraakInstemmenInvoer implements Omit<AfspraakInstemmen, 'soort'> {
  @Id({ uitleg: 'De afspraak.', voorbeeld: 'voordeur' }) afspraak!: string;
  @Versie({ uitleg: 'Met welke versie.' }) versie!: number;
  @Id({ uitleg: 'De organisatie die instemt; een financier alleen voor zichzelf.', voorbeeld: 'rijk' })
  financier!: string;
  @Naam({ uitleg: 'Wie daar over gaat: een functie of orgaan, nooit een naam.', voorbeeld: 'directeur Zorg' })
  door!: string;
  @Datum({ uitleg: 'Op welke dag.' }) op!: string;
  @Kenmerk({ uitleg: 'Waar het staat.', voorbeeld: 'Brief 2025-118' }) document!: string;
}

export const afspraakInstemmen: OpdrachtHttp = {
  soort: 'afspraak-instemmen',
  pad: 'afspraken/:afspraak/instemmingen',
  groep: 'Afspraken',
  samenvatting: 'Legt vast dat een financier met een versie van een afspraak instemt',
  invoer: AfspraakInstemmenInvoer,
  rollen: ['controller', 'financier'],
  mag: (opdracht, { organisatie }, rol) =>
    rol !== 'financier' || (opdracht as Opdracht & { readonly financier: string }).financier === organisatie,
  voorbeelden: [
    {
      naam: 'rijk',
      pad: { afspraak: 'voordeur' },
      inhoud: { versie: 1, financier: 'rijk', door: 'directeur Zorg', op: '2025-02-03', document: 'Brief 2025-118' },
    },
    {
      naam: 'gemeente',
      pad: { afspraak: 'voordeur' },
      inhoud: {
        versie: 1,
        financier: 'gemeente-leeuwarden',
        door: 'college',
        op: '2025-02-04',
        document: 'Besluit 2025-31',
      },
    },
    {
      naam: 'nazorg',
      pad: { afspraak: 'nazorg' },
      inhoud: {
        versie: 1,
        financier: 'gemeente-leeuwarden',
        door: 'college',
        op: '2025-02-04',
        document: 'Besluit 2025-32',
      },
    },
  ],
};
