import { leren, raadsoverzicht, signalenPerKoker, verhalen } from '@ontschot/projecties';
import { TekstBeschadigd, type Teksten } from '@ontschot/teksten';
import type { Identiteit, Rol } from '../../beveiliging/identiteit.js';
import { BoekId } from '../../invoer/velden.js';
import { geenRecht, INZAGE, zietAlles, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { Bladzijde } from '../velden.js';

export class LerenVraag {
  @BoekId({ uitleg: 'Naast dit boek, van een eerder jaar van dezelfde gemeente.', optioneel: true })
  vergelijk?: string;
}

/** Who learns: never more of one household than of ten. */
const LERENDEN: readonly Rol[] = [...INZAGE, 'wijkteam', 'raad'];

/** A financier counts the signals to its own kokers; who sees no signal by itself, of all together. */
function telbaar(wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud {
  const { rollen, organisatie } = wie;
  if (zietAlles(wie)) return vraag;
  if (rollen.has('raad') || rollen.has('wijkteam')) return { ...vraag, algemeen: 'ja' };
  if (organisatie === undefined) throw geenRecht('U ziet alleen signalen aan kokers van de eigen organisatie.');
  return { ...vraag, financier: organisatie };
}

/** A wijkteam never thinks of kokers (design 1): for it there is the total. */
const zonderKokers = (wie: Identiteit, antwoord: object): object =>
  zietAlles(wie) || !wie.rollen.has('wijkteam') ? antwoord : { ...antwoord, regels: [] };

/** Where the raad reads on. */
const verder = (boek: unknown): object =>
  Object.fromEntries(
    ['verhalen', 'leren', 'signalen-per-koker', 'landkaart'].map((naam) => [
      naam,
      { href: `/v1/boeken/${String(boek)}/${naam}` },
    ]),
  );

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
  {
    naam: 'signalen-per-koker',
    pad: 'boeken/:boekId/signalen-per-koker',
    groep: 'Leren',
    samenvatting: 'Hoeveel signalen kokers kregen, wat zij ermee deden en hoe lang dat duurde',
    rollen: [...LERENDEN, 'financier'],
    begrens: telbaar,
    beantwoord: (lees, { algemeen, ...vraag }) =>
      signalenPerKoker(lees, { ...vraag, algemeen: algemeen !== undefined } as never),
    zeef: zonderKokers,
  },
  {
    naam: 'raadsoverzicht',
    pad: 'boeken/:boekId/raadsoverzicht',
    groep: 'Leren',
    samenvatting: 'De totalen van een boek voor de raad: geld, preventiewinst, wijkteams en verhalen',
    rollen: [...INZAGE, 'raad'],
    beantwoord: (lees, vraag) => {
      const { boek } = vraag as { readonly boek: string };
      return { ...raadsoverzicht(lees, { boek }), _links: verder(boek) };
    },
  },
];
