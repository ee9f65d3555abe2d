import { leren, verhalen } from '@ontschot/projecties';
import { TekstBeschadigd, type Teksten } from '@ontschot/teksten';
import type { Rol } from '../../beveiliging/identiteit.js';
import { BoekId } from '../../invoer/velden.js';
import { INZAGE, type VraagHttp } from '../definitie.js';
import { Bladzijde } from '../velden.js';

export class LerenVraag {
  @BoekId({ uitleg: 'Naast dit boek, van een eerder jaar van dezelfde gemeente.', optioneel: true })
  vergelijk?: string;
}

/** Who learns: never more of one household than of ten. */
const LERENDEN: readonly Rol[] = [...INZAGE, 'wijkteam', 'raad'];

/** The sentence; one that is wiped, not here or damaged is not told. */
function leesTekst(teksten: Teksten, id: string): string | undefined {
  try {
    const gelezen = teksten.lees(id);
    return gelezen.staat === 'leesbaar' ? gelezen.tekst : undefined;
  } catch (fout) {
    if (fout instanceof TekstBeschadigd) return undefined;
    throw fout;
  }
}

/** What the raad, the teams and the controller learn. */
export const LEERVRAGEN: readonly VraagHttp[] = [
  {
    naam: 'leren',
    pad: 'boeken/:boekId/leren',
    groep: 'Leren',
    samenvatting: 'Waaraan trekkingen gingen en wat zij brachten, opgeteld over genoeg huishoudens',
    invoer: LerenVraag,
    rollen: LERENDEN,
    beantwoord: (lees, vraag) => leren(lees, vraag as unknown as Parameters<typeof leren>[1]),
  },
  {
    naam: 'verhalen',
    pad: 'boeken/:boekId/verhalen',
    groep: 'Leren',
    samenvatting: 'Wat teams vertelden en mag worden doorverteld, het laatste kwartaal vooraan, zonder over wie',
    invoer: Bladzijde,
    getallen: ['aantal'],
    rollen: LERENDEN,
    voorbeeld: { aantal: '10' },
    beantwoord: (lees, vraag, teksten) => {
      const { regels, volgende } = verhalen(lees, vraag as never, (id) => leesTekst(teksten, id));
      return { verhalen: regels, volgende };
    },
  },
];
