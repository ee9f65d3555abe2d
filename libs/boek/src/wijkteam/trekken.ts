import { urenLater, type Eurocent, type Moment } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { kiesKleuren } from '../besluiten/kleurkeuze.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Doel } from '../doel.js';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Mandaat, Trekkingvorm } from '../toestand/wijkteam.js';
import type { Vraagsoort } from '../vraagsoort.js';
import { alsLid, type Lid } from './leden.js';
import { kiesMandaat } from './mandaatkeuze.js';
import { hoeMeegekeken } from './meekijken.js';
import { geefSignaal } from './signaal-gegeven.js';
import { trekkingAangevraagd } from './trekking-aangevraagd.js';
import { kenmerkenVan, neemOp, type TrekkingVerstrekt, type Voorliggend } from './trekkinggegevens.js';
import { keurTrekking } from './trekkingkeuring.js';

/** Draws money for a household or a group within a mandate: granted, set aside for a colleague, or refused, at once. */
export interface Trekken extends Opdracht, Wanneer, Lid {
  readonly soort: 'trekken';
  /** Its name; the id of the opdracht when left out. */
  readonly trekking?: string;
  readonly team: string;
  readonly vorm: Trekkingvorm;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  /** What kind of question it was. */
  readonly vraagsoort?: Vraagsoort;
  /** Left out, the first of the mandate that has enough. */
  readonly budget?: string;
  /** The code of the household; not for a collectieve trekking. */
  readonly huishouden?: string;
  readonly groep?: { readonly naam: string; readonly aantal: number };
  /** How many hours work off an advance. */
  readonly tegenprestatie?: { readonly uren: number };
  readonly voorliggend: Voorliggend;
  /** Id of the encrypted sentence why. */
  readonly tekst?: string;
}

export const trekken: Besluit<Trekken, TrekkingVerstrekt> = {
  soort: 'trekken',
  type: 'trekking-verstrekt.v1',
  besluit(toestand, opdracht, id, op) {
    const { boekdatum, hoortBij, team, vorm, bedrag, doel, huishouden, groep, tegenprestatie } = opdracht;
    const { vraagsoort, voorliggend, tekst, door, trekking = id } = opdracht;
    opDag(toestand, opdracht);
    const vanTeam = alsLid(toestand, team, opdracht);
    keurTrekking(toestand, opdracht);
    naamIsVrij(toestand, trekking);
    const { mandaat, budget } = kiesMandaat(toestand, opdracht, op);
    const gekeken = hoeMeegekeken(toestand, mandaat, bedrag, { doel, huishouden, groep }, op);
    const wacht = gekeken.meekijken === 'vooraf';
    const { wijk = vanTeam.wijk } = toestand.budgetten.lees(budget) ?? {};
    const naar = wacht ? 'verplicht' : vorm === 'voorschot' ? 'voorschot' : 'besteed';
    const mutaties = kiesKleuren(toestand, budget, bedrag, boekdatum, doel, {}).map((deel): Mutatie => ({
      van: `vrij:${budget}`,
      naar: `${naar}:${budget}`,
      ...deel,
      ...(naar === 'verplicht' && { verplichting: trekking }),
      ...(naar === 'voorschot' && { voorschot: trekking }),
    }));
    const gegevens: TrekkingVerstrekt = schoon({
      boekdatum,
      hoortBij,
      trekking,
      team,
      mandaat: mandaat.mandaat,
      budget,
      vorm,
      bedrag,
      doel,
      vraagsoort,
      groep,
      tegenprestatie,
      voorliggend,
      tekst,
      ...gekeken,
      door,
      mutaties,
      kenmerken: kenmerkenVan(schoon({ doel, wijk, huishouden })),
    });
    const feit = wacht
      ? beweging(toestand, trekkingAangevraagd.type, { ...gegevens, vervaltOp: vervalt(mandaat, op) })
      : beweging(toestand, this.type, gegevens);
    return [feit, ...geefSignaal(toestand, trekking, voorliggend, boekdatum, op)];
  },
  pasToe(toestand, gegevens, gebeurtenis) {
    neemOp(toestand, gegevens, gebeurtenis);
  },
};

function naamIsVrij(toestand: Toestand, trekking: string): void {
  if (
    toestand.wijkteam.trekkingen.heeft(trekking) ||
    toestand.voorschotten.heeft(trekking) ||
    toestand.verplichtingen.heeft(trekking)
  )
    weiger('id-bestaat-al', `Er is al een trekking, voorschot of verplichting ${trekking}.`, { trekking });
}

const vervalt = ({ wachttijdUren }: Mandaat, op: Moment): Moment => urenLater(op, wachttijdUren);
