import { volgendePeriode, type Periode } from '@ontschot/kern';
import { aantalMaanden, type Invoer, type Keurfout, type Uitkomst, type Verdeelregel } from '@ontschot/regels';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { Geweigerd } from '../besluiten/besluit.js';
import type { Weigering } from '../gebeurtenissen/gebeurtenis.js';
import type { Afspraakinhoud, Populatie } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { keurAfspraak } from './afspraakkeuring.js';
import { inhoudVan, type Afspraakvoorstel } from './afspraakvoorstel.js';
import { moetEerdereKostenHebben } from './eerdere-maanden.js';
import { isVerteldeGrens } from './grensstand.js';
import type { Opgeteld } from './kostentelling.js';
import { keur, maakInvoer, uitrekenen, type Meetopdracht } from './meetinvoer.js';
import { moetTelbaarZijn } from './telbaar.js';

/** What a proposal would have meant over months that are past, had it begun with the first of them. */
export interface Afspraakproef extends Pick<Meetopdracht, 'huishoudens' | 'maten' | 'inspanning'> {
  readonly voorstel: Afspraakvoorstel;
  readonly over: { readonly van: Periode; readonly totEnMet: Periode };
}

/** What there is to add up for it. */
export interface Proefbereik {
  readonly soort: 'bereik';
  readonly inhoud: Afspraakinhoud;
  /** As the state has it. */
  readonly populatie: Populatie;
  readonly regel: Verdeelregel | undefined;
  /** The limit per household was left out: see `proefbereik`. */
  readonly zonderGrens: boolean;
}

type Fout = { readonly soort: 'fout'; readonly fouten: readonly Keurfout[] };
type Nee = { readonly soort: 'geweigerd'; readonly weigering: Weigering };

/**
 * Of which kokers, months and members costs are to be added up; or every fault of the proposal at once, or why it cannot be
 * done. A limit per household counts only where costs were told with it already: nothing remembers what a proof told, and two
 * limits side by side tell what few households cost (ADR 20).
 */
export function proefbereik(toestand: Toestand, { voorstel, over }: Afspraakproef): Proefbereik | Fout | Nee {
  const fouten = [...keurAfspraak(toestand, voorstel), ...keurMaanden(voorstel, over)];
  if (fouten.length > 0) return { soort: 'fout', fouten };
  return ofNee(() => {
    const heel = inhoudVan(toestand, voorstel);
    const { van, totEnMet } = over;
    const populatie = toestand.preventie.populaties.lees(heel.populatie);
    if (populatie === undefined) throw new TypeError('een populatie die niet is gekeurd, wordt niet geteld');
    allesTegelijk(
      () => moetTelbaarZijn(populatie),
      () => moetEerdereKostenHebben(toestand, heel.populatie, van),
    );
    const zonderGrens = heel.grensPerHuishouden !== undefined && !isVerteldeGrens(toestand, heel, van, totEnMet);
    const { grensPerHuishouden: _, ...zonder } = heel;
    const inhoud = { ...(zonderGrens ? zonder : heel), looptijd: looptijdVanaf(heel.looptijd, van) };
    const { verdeelregel: keuze } = heel;
    const versies = keuze === undefined ? [] : (toestand.preventie.verdeelregels.lees(keuze.verdeelregel) ?? []);
    return {
      ...{ soort: 'bereik', inhoud, populatie, zonderGrens },
      regel: versies.find(({ versie }) => versie === keuze?.versie)?.regel,
    };
  });
}

/** What comes of it with these costs; refuses what its rule asks and was not given. Nothing was put in beforehand. */
export const rekenAfspraakDoor = (
  toestand: Toestand,
  { inhoud, regel }: Proefbereik,
  { over, voorstel: _, ...rest }: Afspraakproef,
  opgeteld: Opgeteld,
): { readonly soort: 'uitkomst'; readonly invoer: Invoer; readonly uitkomst: Uitkomst } | Nee =>
  ofNee(() => {
    const kosten = { ...opgeteld, bekekenTot: toestand.revisie, versie: 0 };
    const vraag = { soort: 'proef', afspraak: '', boekdatum: '', ...over, ...rest, kosten };
    const invoer = maakInvoer(toestand, inhoud, vraag, []);
    keur(invoer, regel, vraag);
    return { soort: 'uitkomst', invoer, uitkomst: uitrekenen(invoer, regel) };
  });

function keurMaanden({ looptijd }: Afspraakvoorstel, { van, totEnMet }: Afspraakproef['over']): Keurfout[] {
  if (van > totEnMet) return [{ veld: 'over', uitleg: `${van} komt na ${totEnMet}.` }];
  return looptijd.van > looptijd.totEnMet ||
    aantalMaanden(van, totEnMet) <= aantalMaanden(looptijd.van, looptijd.totEnMet)
    ? []
    : [{ veld: 'over', uitleg: 'Dit is langer dan de afspraak loopt; kies hoogstens zoveel maanden als zij loopt.' }];
}

/** As long as it is, from another month on. */
function looptijdVanaf(looptijd: Afspraakinhoud['looptijd'], van: Periode): Afspraakinhoud['looptijd'] {
  let totEnMet = van;
  for (let maand = looptijd.van; maand < looptijd.totEnMet; maand = volgendePeriode(maand))
    totEnMet = volgendePeriode(totEnMet);
  return { van, totEnMet };
}

function ofNee<T>(doe: () => T): T | Nee {
  try {
    return doe();
  } catch (oorzaak) {
    if (!(oorzaak instanceof Geweigerd)) throw oorzaak;
    return { soort: 'geweigerd', weigering: oorzaak.weigering };
  }
}
