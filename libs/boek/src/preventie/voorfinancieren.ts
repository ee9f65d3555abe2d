import type { Eurocent } from '@ontschot/kern';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { kiesKleuren } from '../besluiten/kleurkeuze.js';
import * as zoek from '../besluiten/opzoeken.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Doel } from '../doel.js';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { onthoudNaam } from '../jaar/onthoud-naam.js';
import { schoon } from '../schoon.js';
import { Saldo } from '../toestand/saldo.js';
import type { Voorfinanciering } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { vrijgegeven } from './contant.js';
import { geslotenAfspraak } from './afspraakzoeken.js';
import { ontbreektNog } from './instemmingen.js';
import { nietOvergedragen } from './overdracht.js';
import { budgetVanKoker } from './verdeling.js';

/**
 * Puts money in before there is any gain: a payer of a koker of the afspraak, or a fund. It goes to an aanbieder as an
 * advance, or to a budget that spends it, and is paid back first out of what is shared later (design 4, step 8).
 */
export interface Voorfinancieren extends Opdracht, Wanneer {
  readonly soort: 'voorfinancieren';
  /** Its name; the id of the opdracht when left out. */
  readonly voorfinanciering?: string;
  readonly afspraak: string;
  readonly door: Voorfinanciering['door'];
  readonly naar: Voorfinanciering['naar'];
  readonly bedrag: Eurocent;
  /** What the aanbieder does with it; needed when it goes to one. */
  readonly doel?: Doel;
}

export interface VoorfinancieringVerstrekt extends Bewegingsgegevens {
  readonly voorfinanciering: string;
  readonly afspraak: string;
  readonly door: Voorfinanciering['door'];
  readonly naar: Voorfinanciering['naar'];
  /** The budget it came from. */
  readonly budget: string;
  readonly bedrag: Eurocent;
  readonly doel?: Doel;
  /** The boek that it came over from, and its name there when that is another; `bedrag` is then what was open there. */
  readonly uit?: string;
  readonly was?: string;
}

export const voorfinancieren: Besluit<Voorfinancieren, VoorfinancieringVerstrekt> = {
  soort: 'voorfinancieren',
  type: 'voorfinanciering-verstrekt.v1',
  besluit(toestand, opdracht, id) {
    const { boekdatum, hoortBij, afspraak, door, naar, bedrag, doel, voorfinanciering = id } = opdracht;
    opDag(toestand, opdracht);
    const [, budget] = allesTegelijk(
      () => keurNaam(toestand, voorfinanciering),
      () => budgetVan(toestand, opdracht),
      () => nietOvergedragen(toestand),
      () => keurBestemming(toestand, opdracht),
    );
    const bestemming = bestemd(opdracht, budget);
    const mutaties: Mutatie[] =
      'koker' in door
        ? vrijgegeven(
            toestand,
            { van: `vrij:${budget}`, naar: bestemming, koker: door.koker, afspraak },
            bedrag,
            boekdatum,
          )
        : kiesKleuren(toestand, budget, bedrag, boekdatum, doel, {}).map((deel) => ({
            van: `vrij:${budget}` as const,
            naar: bestemming,
            ...deel,
          }));
    return beweging<VoorfinancieringVerstrekt>(toestand, this.type, {
      boekdatum,
      hoortBij,
      voorfinanciering,
      afspraak,
      door,
      naar,
      budget,
      bedrag,
      doel,
      mutaties: mutaties.map((een) =>
        een.naar.startsWith('voorschot:') ? { ...een, voorschot: voorfinanciering } : een,
      ),
      kenmerken: 'organisatie' in naar ? schoon({ doel, aanbieder: naar.organisatie }) : undefined,
    });
  },
  pasToe(toestand, gegevens, { revisie }) {
    const { voorfinanciering, afspraak, door, naar, budget, bedrag, doel } = gegevens;
    onthoudNaam(toestand, 'voorfinanciering', voorfinanciering, gegevens);
    const { voorfinancieringen } = toestand.preventie;
    voorfinancieringen.zet(voorfinanciering, {
      voorfinanciering,
      afspraak,
      door,
      budget,
      naar,
      bedrag,
      open: bedrag,
      revisie,
    });
    if ('organisatie' in naar && doel !== undefined)
      toestand.voorschotten.zet(voorfinanciering, {
        voorschot: voorfinanciering,
        budget,
        ontvanger: naar.organisatie,
        doel,
        saldo: Saldo.leeg(),
      });
  },
};

function keurNaam(toestand: Toestand, voorfinanciering: string): void {
  if (toestand.preventie.voorfinancieringen.heeft(voorfinanciering) || toestand.voorschotten.heeft(voorfinanciering))
    weiger('id-bestaat-al', `Er is al een voorfinanciering of voorschot ${voorfinanciering}.`, { voorfinanciering });
}

/** The budget that the money comes from; refuses a payer that is not in the afspraak, or did not agree to it. */
function budgetVan(toestand: Toestand, { afspraak, door, boekdatum }: Voorfinancieren): string {
  const [{ gesloten }, budget] = allesTegelijk(
    () => geslotenAfspraak(toestand, afspraak),
    () => ('budget' in door ? zoek.budget(toestand, door.budget).budget : undefined),
  );
  if ('budget' in door) return budget ?? door.budget;
  const { koker } = door;
  const { inhoud, versie } = gesloten;
  if (!inhoud.kokers.some((een) => een.koker === koker))
    weiger('koker-niet-in-afspraak', `Koker ${koker} doet niet mee in afspraak ${afspraak}.`, { koker });
  if (ontbreektNog(toestand, { afspraak, koker }, boekdatum) !== undefined)
    weiger(
      'instemming-ontbreekt-nog',
      `De financier van koker ${koker} stemde niet in met versie ${versie} van ${afspraak}.`,
      { koker, afspraak, versie },
    );
  return budgetVanKoker(inhoud, koker);
}

function keurBestemming(toestand: Toestand, { naar, doel }: Voorfinancieren): void {
  if ('budget' in naar) return void zoek.budget(toestand, naar.budget);
  allesTegelijk(
    () => zoek.organisatie(toestand, naar.organisatie),
    () => {
      if (doel === undefined) weiger('geen-wettige-kleur', 'Noem het doel waarvoor de aanbieder dit geld krijgt.', {});
    },
  );
}

function bestemd({ naar }: Voorfinancieren, budget: string): `voorschot:${string}` | `vrij:${string}` {
  if ('organisatie' in naar) return `voorschot:${budget}`;
  if (naar.budget === budget)
    weiger('zelfde-budget', `Van en naar zijn allebei ${budget}.`, { van: budget, naar: budget });
  return `vrij:${naar.budget}`;
}
