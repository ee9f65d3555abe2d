import type { Datum } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import * as zoek from '../besluiten/opzoeken.js';
import type { Doel } from '../doel.js';
import type { Gegevens, Kenmerken } from '../gebeurtenissen/gebeurtenis.js';
import { inJaar } from '../preventie/afspraakzoeken.js';
import { huishoudens } from '../preventie/opzoeken.js';
import { schoon } from '../schoon.js';
import { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import { alsLid, type Lid } from '../wijkteam/leden.js';
import { team as zoekTeam } from '../wijkteam/opzoeken.js';
import { kenmerkenVan } from './geld.js';
import { uiterlijkVan } from './opzoeken.js';

/** A household asks for one creditor. The four weeks run from the day of the application (design 5). */
export interface SchuldregelingAanvragen extends Opdracht, Partial<Lid> {
  readonly soort: 'schuldregeling-aanvragen';
  /** Its name, and that of its claim and its advance; the id of the opdracht when left out. */
  readonly schuldregeling?: string;
  readonly huishouden: string;
  /** Who helps; somebody of a wijkteam must be a member of it. */
  readonly team?: string;
  /** The budget that pays: usually of aard `fonds`, but a municipality may do it out of what it has for debts. */
  readonly fonds: string;
  /** The organisatie that becomes the one creditor; who holds the fund when left out. */
  readonly schuldeiser?: string;
  readonly doel: Doel;
  readonly aangevraagdOp: Datum;
}

/** The household stands in `kenmerken`. */
export interface SchuldregelingAangevraagd extends Gegevens {
  readonly schuldregeling: string;
  readonly team?: string;
  readonly fonds: string;
  readonly schuldeiser: string;
  readonly doel: Doel;
  readonly aangevraagdOp: Datum;
  /** The last day on which a takeover is in time. */
  readonly uiterlijk: Datum;
  readonly kenmerken: Kenmerken;
}

export const schuldregelingAanvragen: Besluit<SchuldregelingAanvragen, SchuldregelingAangevraagd> = {
  soort: 'schuldregeling-aanvragen',
  type: 'schuldregeling-aangevraagd.v1',
  besluit(toestand, opdracht, id) {
    const { schuldregeling = id, huishouden, team, fonds, doel, aangevraagdOp, door, wijken = [] } = opdracht;
    if (door !== undefined) alsLid(toestand, team ?? geenTeam(), { door, wijken });
    const vanTeam = team === undefined ? undefined : zoekTeam(toestand, team);
    naamIsVrij(toestand, schuldregeling);
    huishoudens(toestand, [huishouden]);
    const { houder, wijk = vanTeam?.wijk } = zoek.budget(toestand, fonds);
    const { schuldeiser = houder } = opdracht;
    if (schuldeiser === undefined)
      return weiger('schuldeiser-ontbreekt', `Van fonds ${fonds} staat niet vast wie het houdt.`, { budget: fonds });
    zoek.organisatie(toestand, schuldeiser);
    const kenmerken = kenmerkenVan(schoon({ doel, wijk: vanTeam?.wijk ?? wijk, huishouden }));
    return {
      type: this.type,
      gegevens: schoon({
        boekdatum: inJaar(toestand, aangevraagdOp),
        schuldregeling,
        team,
        fonds,
        schuldeiser,
        doel,
        aangevraagdOp,
        uiterlijk: uiterlijkVan({ aangevraagdOp }),
        kenmerken,
      }),
    };
  },
  pasToe(toestand, { schuldregeling, team, fonds, schuldeiser, doel, aangevraagdOp, boekdatum, kenmerken }) {
    const { huishouden = '', wijk } = kenmerken;
    toestand.schuldenfonds.schuldregelingen.zet(
      schuldregeling,
      schoon({
        ...{ schuldregeling, huishouden, team, fonds, schuldeiser, doel, wijk, aangevraagdOp },
        ...{ staat: 'aangevraagd' as const, schulden: [], vanaf: boekdatum, boekingen: [] },
      }),
    );
    // From now on: nobody can take the name before the first debt is taken over.
    toestand.voorschotten.zet(
      schuldregeling,
      schoon({ voorschot: schuldregeling, budget: fonds, doel, wijk, saldo: Saldo.leeg() }),
    );
  },
};

const geenTeam = (): never => weiger('onbekend-team', 'Noem het team namens wie dit wordt gevraagd.');

function naamIsVrij(toestand: Toestand, schuldregeling: string): void {
  if (
    toestand.schuldenfonds.schuldregelingen.heeft(schuldregeling) ||
    toestand.voorschotten.heeft(schuldregeling) ||
    toestand.preventie.vorderingen.heeft(schuldregeling)
  )
    weiger('id-bestaat-al', `Er is al een schuldregeling, voorschot of vordering ${schuldregeling}.`, {
      schuldregeling,
    });
}
