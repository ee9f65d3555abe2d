import { telOp } from '@ontschot/kern';
import {
  betaaltInJaar,
  boek as boekVan,
  heeftWijk,
  koker as kokerVan,
  raadssaldi,
  saldi,
  verantwoording,
  type Leesmodel,
  type Saldi,
} from '@ontschot/projecties';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { Id, Keuze } from '../../invoer/velden.js';
import { geenRecht, INZAGE, zietAlles, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { OpDag } from '../velden.js';

const PER = ['budget', 'koker', 'kleur', 'doel', 'wijk'] as const;

export class SaldiVraag extends OpDag {
  @Keuze(PER, { uitleg: 'Waarover de stand wordt opgeteld.' }) per!: (typeof PER)[number];
  @Id({ uitleg: 'Alleen van dit budget.', optioneel: true }) budget?: string;
}

export class VerantwoordingVraag extends OpDag {
  @Id({ uitleg: 'De koker.' }) koker!: string;
}

/** The raad sees totals per budget and koker, of closed months (`algemeen`); a wijkteam its own wijken. */
function begrensSaldi(wie: Identiteit, vraag: Vraaginhoud, lees: Leesmodel): Vraaginhoud {
  const { per, budget, bekendOp } = vraag;
  if (zietAlles(wie)) return vraag;
  if (wie.rollen.has('raad') && (per === 'budget' || per === 'koker') && budget === undefined) {
    if (bekendOp === undefined) return { ...vraag, algemeen: 'ja' };
    throw geenRecht(
      'De raad ziet saldi zoals wij die nu kennen: van dag tot dag zou het verschil één huishouden zijn.',
    );
  }
  if (wie.rollen.has('wijkteam') && per === 'wijk' && budget === undefined) {
    const boek = boekVan(lees, String(vraag['boek'])).boek;
    if ([...wie.wijken].some((wijk) => heeftWijk(lees, boek, wijk))) return vraag;
    throw geenRecht('Een wijkteam ziet de eigen wijken, en geen daarvan staat in dit boek.');
  }
  throw geenRecht('De raad ziet saldi per budget en koker, een wijkteam per wijk.');
}

/** Of the wijken only those of the wijkteam, with a total of their own. */
function eigenWijken(wie: Identiteit, antwoord: object): object {
  const { per, regels, totaal } = antwoord as Saldi;
  if (zietAlles(wie) || per !== 'wijk') return antwoord;
  const eigen = regels.filter(({ sleutel }) => wie.wijken.has(sleutel));
  const maten = Object.keys(totaal) as (keyof typeof totaal)[];
  const samen = Object.fromEntries(maten.map((maat) => [maat, telOp(eigen.map((regel) => regel[maat]))]));
  return { ...antwoord, regels: eigen, totaal: samen };
}

/** A financier sees where the euros of a koker went that it paid on any day of the year: those euros are in it. */
function eigenKokers(wie: Identiteit, vraag: Vraaginhoud, lees: Leesmodel): Vraaginhoud {
  if (zietAlles(wie)) return vraag;
  const { boek, koker } = vraag as { boek: string; koker: string };
  const { jaar } = boekVan(lees, boek);
  const gevonden = kokerVan(lees, boek, koker);
  if (wie.organisatie === undefined || gevonden === undefined || !betaaltInJaar(gevonden, wie.organisatie, jaar))
    throw geenRecht('Een financier ziet de verantwoording van de kokers die hij in dit jaar betaalt of betaalde.');
  return vraag;
}

export const STANDVRAGEN: readonly VraagHttp[] = [
  {
    naam: 'saldi',
    pad: 'boeken/:boekId/saldi',
    groep: 'Stand',
    samenvatting: 'Wat waar staat, op elke dag van beide klokken',
    invoer: SaldiVraag,
    rollen: [...INZAGE, 'raad', 'wijkteam'],
    voorbeeld: { per: 'budget', op: '2025-06-30' },
    begrens: begrensSaldi,
    beantwoord: (lees, { algemeen, ...vraag }) =>
      algemeen === undefined ? saldi(lees, vraag as never) : raadssaldi(lees, vraag as never),
    zeef: eigenWijken,
  },
  {
    naam: 'verantwoording',
    pad: 'boeken/:boekId/verantwoording',
    groep: 'Stand',
    samenvatting: 'Waar de euro’s van een koker bleven, door elk budget dat zij passeerden',
    invoer: VerantwoordingVraag,
    rollen: [...INZAGE, 'financier'],
    voorbeeld: { koker: 'opvang' },
    begrens: eigenKokers,
    beantwoord: (lees, vraag) => verantwoording(lees, vraag as unknown as Parameters<typeof verantwoording>[1]),
  },
];
