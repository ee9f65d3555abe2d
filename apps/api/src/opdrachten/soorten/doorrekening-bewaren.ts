import type { DoorrekeningBewaren } from '@ontschot/boek';
import { Id, Naam } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { DOORREKENKEURING, DoorrekenkeuzeInvoer } from './doorrekendelen.js';

export class DoorrekeningBewarenInvoer extends DoorrekenkeuzeInvoer implements Omit<DoorrekeningBewaren, 'soort'> {
  @Id({ uitleg: 'De naam waaronder het boek haar kent; zonder deze de id van de opdracht.', optioneel: true })
  doorrekening?: string;
  @Naam({ uitleg: 'Hoe zij heet.', voorbeeld: 'Een derde, of een kwart' }) naam!: string;
}

const regel = {
  naam: 'Een derde voor wie het deed',
  winst: {
    interventiekosten: 'aftrekken',
    compensatie: 'eerst',
    deel: '33.333333',
    verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
  },
};

/** What is asked in the examples: a rule of the boek beside one that is nowhere yet. */
export const DOORREKENVOORBEELD = { regels: [{ verdeelregel: 'kwart', versie: 1 }, { regel }], metMetingen: true };

export const doorrekeningBewaren: OpdrachtHttp = {
  soort: 'doorrekening-bewaren',
  pad: 'doorrekeningen',
  groep: 'Doorrekeningen',
  samenvatting: 'Bewaart hoe regels worden doorgerekend, zodat dat later hetzelfde geeft; geld beweegt er niet van',
  invoer: DoorrekeningBewarenInvoer,
  inhoud: DOORREKENKEURING,
  naamVan: 'doorrekening',
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'derde-of-kwart',
      inhoud: { doorrekening: 'derde-of-kwart', naam: 'Een derde, of een kwart', ...DOORREKENVOORBEELD },
    },
  ],
};
