import { leesGebeurtenis, type Gebeurtenis, type PopulatieAangevuld, type Populatie, type Wijk } from '@ontschot/boek';
import type { Periode } from '@ontschot/kern';
import { waterbedden, type Beweging, type Waterbed } from '@ontschot/regels';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { nietGevonden, weigerVelden } from '../vragen/vraagfout.js';
import { maandenVan } from './bereik.js';
import { Beurten } from './beurten.js';
import { Telling } from './telling.js';

const GROOTSTE_TIJD = 120;
/** Of fewer households it could be told who moved (design 9). */
const MINSTENS = 10;

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
  /** A population of so few households that nothing is told of it. */
  readonly teKlein: boolean;
  /** Above zero is cheaper, in eurocents. */
  readonly bewegingen: readonly Beweging[];
  readonly waterbedden: readonly Waterbed[];
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
    ({ populatie }) => new Telling({ boek, van, totEnMet, populatie, kokers: [], aanbieders: [] }),
  );
  await elkeGebeurtenis(lees, boek, (gebeurtenis) => tellingen.forEach((telling) => telling.tel(gebeurtenis)));
  const beurten = new Beurten();
  const overzichten: Waterbedoverzicht[] = [];
  for (const [i, { populatie: groep, soort }] of groepen.entries()) {
    const klein = teKlein(groep);
    const bewegingen = klein ? [] : (tellingen[i]?.uitkomst().buitenBereik ?? []);
    await beurten.geef();
    const { populatie, naam } = groep;
    overzichten.push({ populatie, naam, soort, teKlein: klein, bewegingen, waterbedden: waterbedden(bewegingen) });
  }
  return overzichten;
}

const teKlein = ({ leden, huishoudens }: Populatie): boolean =>
  leden.soort === 'huishoudens' && new Set(huishoudens.flatMap(({ codes }) => codes)).size < MINSTENS;

interface Groep {
  readonly soort: 'populatie' | 'wijk';
  readonly populatie: Populatie;
}

/** Every group of people that costs are known of: the populations first, then all of each wijk. */
async function groepenVan(lees: Leesmodel, { boek, populatie }: Waterbedvraag): Promise<Groep[]> {
  const populaties = new Map<string, Populatie>();
  const wijken = new Map<string, Populatie>();
  await elkeGebeurtenis(lees, boek, ({ type, gegevens, revisie }) => {
    if (type === 'wijk-ingesteld.v1') {
      const { wijk, naam } = gegevens as unknown as Wijk;
      const leden = { soort: 'wijken', wijken: [wijk] } as const;
      wijken.set(wijk, { populatie: wijk, naam, leden, losVan: [], huishoudens: [] });
    } else if (type === 'populatie-vastgelegd.v1') {
      const nieuw = gegevens as unknown as Populatie;
      populaties.set(nieuw.populatie, { ...nieuw, huishoudens: [] });
    } else if (type === 'populatie-aangevuld.v1') {
      const { populatie: id, huishoudens: codes } = gegevens as PopulatieAangevuld;
      const een = populaties.get(id);
      if (een !== undefined) populaties.set(id, { ...een, huishoudens: [...een.huishoudens, { revisie, codes }] });
    }
  });
  if (populatie === undefined)
    return [
      ...[...populaties.values()].map((een): Groep => ({ soort: 'populatie', populatie: een })),
      ...[...wijken.values()].map((een): Groep => ({ soort: 'wijk', populatie: een })),
    ];
  const eigen = populaties.get(populatie);
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
