import { geteldeLeden, leesGebeurtenis, metGeteldeLeden, type Gebeurtenis, type Populatie } from '@ontschot/boek';
import type { Periode } from '@ontschot/kern';
import { waterbedden, type Beweging, type Waterbed } from '@ontschot/regels';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { nietGevonden, weigerVelden } from '../vragen/vraagfout.js';
import { maandenVan } from './bereik.js';
import { Beurten } from './beurten.js';
import { Groepen } from './groepen.js';
import { Prijzenteller, type Gebruikteprijs } from './prijzen.js';
import { Telling } from './telling.js';

const GROOTSTE_TIJD = 120;

export interface Waterbedvraag {
  readonly boek: string;
  readonly van: Periode;
  readonly totEnMet: Periode;
  /** Only of this population; of every population and every wijk when left out. */
  readonly populatie?: string;
}

/** What moved on one group of people against the same months as many years earlier as the period is years long. */
export interface Waterbedoverzicht {
  readonly populatie: string;
  readonly naam: string;
  /** A population of the boek, or all of a wijk. */
  readonly soort: 'populatie' | 'wijk';
  /** A population of so few households, or so few that other populations do not have, that nothing is told of it. */
  readonly teKlein: boolean;
  /** Of a population of codes: households that are counted in this, and that wait until it says nothing of few of them. */
  readonly tellenMee?: number;
  readonly wachten?: number;
  /** Why nothing can be said yet: of the months it is held against not all costs are here. Then nothing else is. */
  readonly onvolledig: string | null;
  /** Above zero is cheaper, in eurocents. */
  readonly bewegingen: readonly Beweging[];
  readonly waterbedden: readonly Waterbed[];
  /** By which unit prices its costs were counted, with the source and year of each. */
  readonly eenheidsprijzen: readonly Gebruikteprijs[];
}

/**
 * Cost that went down in one koker and came up in another for the same people, also where nobody agreed on anything
 * (issue: found and reported, inside and outside agreements). Read straight from the events, with turns for others.
 */
export async function waterbed(lees: Leesmodel, vraag: Waterbedvraag): Promise<readonly Waterbedoverzicht[]> {
  const { boek, van, totEnMet } = vraag;
  lees.vraag([inrichting], () => boekVan(lees, boek));
  if (van > totEnMet || maandenVan(van, totEnMet).length > GROOTSTE_TIJD)
    weigerVelden([{ veld: 'totEnMet', uitleg: `Geef een maand op of na van, hoogstens ${GROOTSTE_TIJD} maanden.` }]);
  const groepen = await groepenVan(lees, vraag);
  const tellingen = groepen.map(
    ({ populatie }) =>
      new Telling({ ...{ boek, van, totEnMet }, populatie: metGeteldeLeden(populatie), kokers: [], aanbieders: [] }),
  );
  const prijzen = groepen.map(({ populatie }) => new Prijzenteller(metGeteldeLeden(populatie), van, totEnMet));
  await elkeGebeurtenis(lees, boek, (gebeurtenis) => {
    for (const telling of tellingen) telling.tel(gebeurtenis);
    for (const prijs of prijzen) prijs.neem(gebeurtenis);
  });
  const beurten = new Beurten();
  const overzichten: Waterbedoverzicht[] = [];
  for (const [i, { populatie: groep, soort }] of groepen.entries()) {
    const { populatie, naam, leden } = groep;
    const aantallen = leden.soort === 'huishoudens' ? geteldeLeden(groep) : undefined;
    const teKlein = aantallen?.tellenMee === 0;
    const geteld = tellingen[i]?.uitkomst();
    const bewegingen = teKlein ? [] : (geteld?.buitenBereik ?? []);
    await beurten.geef();
    overzichten.push({
      ...{ populatie, naam, soort, teKlein, onvolledig: geteld?.buitenBereikOnvolledig ?? null },
      ...{ bewegingen, waterbedden: waterbedden(bewegingen) },
      eenheidsprijzen: teKlein ? [] : (prijzen[i]?.uitkomst() ?? []),
      ...aantallen,
    });
  }
  return overzichten;
}

interface Groep {
  readonly soort: 'populatie' | 'wijk';
  readonly populatie: Populatie;
}

/** Every group of people that costs are known of: the populations first, then all of each wijk. */
async function groepenVan(lees: Leesmodel, { boek, populatie }: Waterbedvraag): Promise<Groep[]> {
  const groepen = new Groepen();
  await elkeGebeurtenis(lees, boek, (gebeurtenis) => groepen.neem(gebeurtenis));
  if (populatie === undefined)
    return [
      ...[...groepen.populaties].map(([, een]): Groep => ({ soort: 'populatie', populatie: een })),
      ...[...groepen.wijken.values()].map((een): Groep => ({ soort: 'wijk', populatie: een })),
    ];
  const eigen = groepen.populaties.lees(populatie);
  return eigen === undefined
    ? nietGevonden(`Populatie ${populatie} staat niet in boek ${boek}.`)
    : [{ soort: 'populatie', populatie: eigen }];
}

async function elkeGebeurtenis(lees: Leesmodel, boek: string, doe: (gebeurtenis: Gebeurtenis) => void): Promise<void> {
  const beurten = new Beurten();
  for await (const pagina of lees.store.readStream(`boek-${boek}`, 0))
    for (const opgeslagen of pagina) {
      doe(leesGebeurtenis(opgeslagen));
      await beurten.geef();
    }
}
