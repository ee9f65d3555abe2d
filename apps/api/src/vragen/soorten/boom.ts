import type { Boomstand, Hash } from '@ontschot/audit';
import { boomstand, consistentiebewijs, insluitingsbewijs } from '@ontschot/projecties';
import { Getal } from '../../invoer/velden.js';
import { IEDEREEN, INZAGE, type VraagHttp } from '../definitie.js';

const GROOTST = Number.MAX_SAFE_INTEGER;
const TOT = { uitleg: 'Over hoeveel gebeurtenissen; zonder deze over alle.', optioneel: true };

export class BoomVraag {
  @Getal(0, GROOTST, TOT) omvang?: string;
}

export class InsluitingVraag extends BoomVraag {
  @Getal(0, GROOTST, { uitleg: 'De revisie.' }) revisie!: string;
}

export class ConsistentieVraag {
  @Getal(0, GROOTST, { uitleg: 'Hoeveel gebeurtenissen er eerder waren.' }) van!: string;
  @Getal(0, GROOTST, { uitleg: 'Hoeveel er later waren; zonder deze hoeveel er nu zijn.', optioneel: true })
  tot?: string;
}

const tekst = (hash: Hash): string => Buffer.from(hash).toString('base64');
const stand = ({ omvang, wortel }: Boomstand) => ({ omvang, wortel: tekst(wortel) });
const getal = (waarde: unknown): number | undefined => (waarde === undefined ? undefined : Number(waarde));

/** About the tree over a boek: hashes only, out of which nothing can be read. */
export const BOOMVRAGEN: readonly VraagHttp[] = [
  {
    naam: 'boom',
    pad: 'boeken/:boekId/boom',
    groep: 'Controle',
    samenvatting: 'De Merkle-boom over de gebeurtenissen (RFC 6962): hoeveel het er zijn, en de wortel daarover',
    invoer: BoomVraag,
    getallen: ['omvang'],
    rollen: [...IEDEREEN, 'inwoner'],
    beantwoord: async (lees, { boek, omvang }) => ({
      boek,
      ...stand(await boomstand(lees, String(boek), getal(omvang))),
    }),
  },
  {
    naam: 'consistentie',
    pad: 'boeken/:boekId/boom/consistentie',
    groep: 'Controle',
    samenvatting: 'Bewijst dat een eerdere stand van de boom het begin is van een latere: er is alleen bij gekomen',
    invoer: ConsistentieVraag,
    getallen: ['van', 'tot'],
    rollen: [...IEDEREEN, 'inwoner'],
    voorbeeld: { van: '10' },
    beantwoord: async (lees, { boek, van, tot }) => {
      const { eerder, later, bewijs } = await consistentiebewijs(lees, String(boek), Number(van), getal(tot));
      return { boek, eerder: stand(eerder), later: stand(later), bewijs: bewijs.map(tekst) };
    },
  },
  {
    naam: 'insluiting',
    pad: 'boeken/:boekId/gebeurtenissen/:revisie/insluiting',
    groep: 'Controle',
    samenvatting: 'Bewijst dat een gebeurtenis in de boom staat, op haar plek',
    invoer: InsluitingVraag,
    getallen: ['revisie', 'omvang'],
    rollen: INZAGE,
    voorbeeld: { revisie: '12' },
    beantwoord: async (lees, { boek, revisie, omvang }) => {
      const gevonden = await insluitingsbewijs(lees, String(boek), Number(revisie), getal(omvang));
      const { blad, plek, bewijs } = gevonden;
      return { boek, ...stand(gevonden), plek, blad: tekst(blad), bewijs: bewijs.map(tekst) };
    },
  },
];
