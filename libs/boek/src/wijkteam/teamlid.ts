import type { Weigercode } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Lidstand } from '../toestand/wijkteam.js';
import * as zoek from './opzoeken.js';

/** Somebody of a team. */
export interface OverTeamlid {
  readonly team: string;
  /** The pseudonym under which they ask (`afzender`). */
  readonly lid: string;
}

export interface Teamlid extends Gegevens, OverTeamlid {}

interface Verandering<Soort extends string> {
  readonly soort: Soort;
  readonly type: string;
  /** What they are from now on. */
  readonly stand: Lidstand;
  /** How it is refused when that was said of them last. */
  readonly al: Weigercode;
}

/**
 * The decision that puts somebody on a team, or takes them off. Who was never named, can be a member by wijk: so only what
 * was said last counts.
 */
export const zetTeamlid = <O extends Opdracht & OverTeamlid>({
  soort,
  type,
  stand,
  al,
}: Verandering<O['soort']>): Besluit<O, Teamlid> => ({
  soort,
  type,
  besluit(toestand, { team, lid }, _id, op) {
    zoek.team(toestand, team);
    if (toestand.wijkteam.leden.lees(team, lid) === stand)
      weiger(al, `Dit lid is al ${stand} bij team ${team}.`, { team, lid });
    return { type, gegevens: { boekdatum: zoek.dagVan(toestand, op), team, lid } };
  },
  pasToe(toestand, { team, lid }) {
    toestand.wijkteam.leden.zet(team, lid, stand);
  },
});
