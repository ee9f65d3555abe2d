import { VOORSTELSTATEN } from '@ontschot/boek';
import {
  bewonersvoorstel,
  bewonersvoorstellen,
  stemVan,
  type Leesmodel,
  type Voorstelkijk,
  type Voorstelstand,
} from '@ontschot/projecties';
import type { Teksten } from '@ontschot/teksten';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { zonderKleuren } from '../../beveiliging/kleuren.js';
import { Id, Keuze } from '../../invoer/velden.js';
import { kiezerVan } from '../../opdrachten/stemmen/stempel.js';
import { geenRecht, INZAGE, zietAlles, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { BladzijdeOpDag, OpDag } from '../velden.js';

const alleen = (wat: string) => ({ uitleg: `Alleen ${wat}.`, optioneel: true });

export class VoorstellenVraag extends BladzijdeOpDag {
  @Keuze(['te-tellen', ...VOORSTELSTATEN], alleen('in deze staat')) staat?: string;
  @Id(alleen('over dit budget')) budget?: string;
}

export class VoorstelVraag extends OpDag {
  @Id({ uitleg: 'Het voorstel.' }) voorstel!: string;
}

/** An inwoner sees what the own household decides on. */
function begrens(wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud {
  if (zietAlles(wie) || wie.rollen.has('raad')) return vraag;
  if (wie.huishouden === undefined) throw geenRecht('U ziet alleen waar het eigen huishouden over beslist.');
  return { ...vraag, bewoner: wie.huishouden };
}

/**
 * With the sentence, and for a household with what it chose itself, as long as it can change that. Nothing is kept for it: the
 * key of the vote finds it, and is gone once the votes are counted.
 */
function metZin(lees: Leesmodel, teksten: Teksten, vraag: Voorstelkijk, { tekst, ...een }: Voorstelstand): object {
  const { boek, bewoner } = vraag;
  const open = bewoner !== undefined && een.staat === 'open';
  const kiezer = open ? kiezerVan(teksten, boek, een.voorstel, bewoner) : undefined;
  return {
    ...een,
    zin: tekst === null ? null : teksten.lees(tekst),
    ...(bewoner !== undefined && {
      eigenStem: kiezer === undefined ? null : stemVan(lees, vraag, een.voorstel, kiezer),
    }),
  };
}

const deel = {
  groep: 'Bewoners',
  rollen: [...INZAGE, 'raad', 'inwoner'],
  begrens,
  zeef: (wie: Identiteit, antwoord: object) => (zietAlles(wie) ? antwoord : zonderKleuren(antwoord)),
} as const;

export const BEWONERSVRAGEN: readonly VraagHttp[] = [
  {
    ...deel,
    naam: 'bewonersvoorstellen',
    pad: 'boeken/:boekId/bewonersvoorstellen',
    samenvatting: 'Waar bewoners over beslissen: wat, hoeveel en tot wanneer; de stemmen pas als zij zijn geteld',
    invoer: VoorstellenVraag,
    getallen: ['aantal'],
    voorbeeld: { staat: 'open', aantal: '10' },
    beantwoord: (lees, vraag, teksten) => {
      const gevraagd = vraag as unknown as Parameters<typeof bewonersvoorstellen>[1];
      const { regels, volgende } = bewonersvoorstellen(lees, gevraagd);
      return { bewonersvoorstellen: regels.map((een) => metZin(lees, teksten, gevraagd, een)), volgende };
    },
  },
  {
    ...deel,
    naam: 'bewonersvoorstel',
    pad: 'boeken/:boekId/bewonersvoorstellen/:voorstel',
    samenvatting: 'Eén voorstel van bewoners, op elke dag van beide klokken',
    invoer: VoorstelVraag,
    voorbeeld: { voorstel: 'zitbanken' },
    beantwoord: (lees, { voorstel, ...vraag }, teksten) => {
      const gevraagd = vraag as unknown as Voorstelkijk;
      return metZin(lees, teksten, gevraagd, bewonersvoorstel(lees, gevraagd, String(voorstel)));
    },
  },
];
