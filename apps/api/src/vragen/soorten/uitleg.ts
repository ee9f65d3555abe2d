import { uitleg } from '@ontschot/projecties';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { Getal } from '../../invoer/velden.js';
import { geenRecht, INRICHTING, zietAlles, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { zonderCodes } from '../eigen.js';

export class UitlegVraag {
  @Getal(0, Number.MAX_SAFE_INTEGER, { uitleg: 'De revisie.' }) revisie!: string;
}

/**
 * An aanbieder asks about what it delivers, a financier about what it pays; to them the rest is not there. What is done
 * for people is there for controller and auditor alone, as it is in the lists.
 */
function eigen(wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud {
  const { rollen, organisatie } = wie;
  if (zietAlles(wie)) return vraag;
  const beperkt = { ...vraag, zonder: 'mensen' };
  if (INRICHTING.some((rol) => rollen.has(rol))) return beperkt;
  const als = (['aanbieder', 'financier'] as const).find((rol) => rollen.has(rol));
  if (organisatie === undefined || als === undefined)
    throw geenRecht('U krijgt alleen uitleg over wat de eigen organisatie aangaat.');
  return { ...beperkt, [als]: organisatie };
}

export const UITLEGVRAGEN: readonly VraagHttp[] = [
  {
    naam: 'uitleg',
    pad: 'boeken/:boekId/uitleg/:revisie',
    groep: 'Preventiewinst',
    samenvatting: 'Waarom een gebeurtenis is zoals zij is, terug tot de afspraak; tekst is met een pen na te rekenen',
    invoer: UitlegVraag,
    getallen: ['revisie'],
    rollen: [...INRICHTING, 'aanbieder', 'financier'],
    voorbeeld: { revisie: '12' },
    begrens: eigen,
    beantwoord: (lees, vraag) => uitleg(lees, vraag as unknown as Parameters<typeof uitleg>[1]),
    zeef: zonderCodes,
  },
];
