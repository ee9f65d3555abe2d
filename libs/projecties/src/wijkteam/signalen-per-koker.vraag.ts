import type { Koker } from '@ontschot/boek';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { onderdelen } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { hoeveel, MINSTENS } from './kleine-groepen.js';
import { alleStappen, peilingVan, stappenVan } from './lezen.js';
import { betaald, signaalVan, type Signaaloverzicht } from './signalen.vraag.js';
import { verdeelIn } from './vakken.js';
import { verstrekteVan } from './verstrekt.js';
import { wijkteam } from './wijkteam.projectie.js';

/** As we know it now. */
export interface Signaaltelling {
  readonly boek: string;
  /** Only of kokers that this organisatie pays at some time. */
  readonly financier?: string;
  /** For who sees no signal by itself: not told apart as long as fewer than ten households were helped at all. */
  readonly algemeen?: boolean;
}

/** How signals were answered. */
export interface Signaalcijfers {
  readonly aantal: number;
  readonly open: number;
  readonly beantwoord: number;
  readonly neemtOver: number;
  readonly wijstAf: number;
  /** Answered after the term, or open past it. */
  readonly teLaat: number;
  /** Of what was answered, whole days, half up; null when nothing was. */
  readonly gemiddeldeDagen: number | null;
}

export interface Signaalregel extends Signaalcijfers {
  readonly koker: string;
  readonly naam: string | null;
}

export interface SignalenPerKoker {
  readonly boek: string;
  readonly regels: readonly Signaalregel[];
  readonly totaal: Signaalcijfers;
}

function cijfersVan(signalen: readonly Signaaloverzicht[]): Signaalcijfers {
  const tel = (waar: (een: Signaaloverzicht) => boolean): number => signalen.filter(waar).length;
  const klaar = signalen.filter(({ staat }) => staat === 'beantwoord');
  const dagen = klaar.reduce((som, een) => som + een.dagen, 0);
  return {
    aantal: signalen.length,
    open: signalen.length - klaar.length,
    beantwoord: klaar.length,
    neemtOver: tel(({ antwoord }) => antwoord === 'neemt-over'),
    wijstAf: tel(({ antwoord }) => antwoord === 'wijst-af'),
    teLaat: tel(({ teLaat }) => teLaat),
    gemiddeldeDagen: klaar.length === 0 ? null : Math.floor((2 * dagen + klaar.length) / (2 * klaar.length)),
  };
}

/**
 * Per koker how many signals it got and what it did with them. A count under ten is told: it is about how a payer
 * answers, and names no amount, doel, wijk or day by which a household could be found. Throws `niet-gevonden`.
 */
export function signalenPerKoker(lees: Leesmodel, { boek, financier, algemeen }: Signaaltelling): SignalenPerKoker {
  return lees.vraag([wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, { boek });
    const kokers = onderdelen<Koker>(lees, boek, 'koker', peiling.bekendOp).map(({ onderdeel }) => onderdeel);
    const namen = new Map(kokers.map(({ koker, naam }) => [koker, naam]));
    const eigen = financier === undefined ? undefined : betaald(kokers, financier);
    const alle = [...alleStappen(lees, 'signaal', peiling)].flatMap((stappen) => {
      const [trekking] = stappenVan(lees, 'trekking', String(stappen[0]?.gegevens['trekking']), peiling);
      const een = signaalVan(stappen, { trekking, namen }, peiling);
      return een === undefined || eigen?.has(een.koker) === false ? [] : [een];
    });
    const perKoker = new Map<string, Signaaloverzicht[]>();
    for (const een of alle) perKoker.set(een.koker, [...(perKoker.get(een.koker) ?? []), een]);
    const weinig = algemeen === true && hoeveel(verdeelIn(verstrekteVan(lees, peiling), () => '')) < MINSTENS;
    const regels = [...perKoker]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([koker, signalen]) => ({ koker, naam: namen.get(koker) ?? null, ...cijfersVan(signalen) }));
    return { boek, regels: weinig ? [] : regels, totaal: cijfersVan(alle) };
  });
}
