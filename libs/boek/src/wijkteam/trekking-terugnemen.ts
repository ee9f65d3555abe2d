import { periodeVan, type Periode } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens, MetTekst, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { kostenmaand } from '../preventie/besteed.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';
import { somVan, telHuishouden, telVoorschot } from './gebruik.js';
import { alsLidOfAnder, type Lid } from './leden.js';
import * as zoek from './opzoeken.js';
import { kenmerkenVan, laatsteVan, werkBij } from './trekkinggegevens.js';
import { openVan, uitTrekking } from './uit-trekking.js';

/** A trekking was a mistake: all that was booked goes back, exactly. Not once anything was repaid. */
export interface TrekkingTerugnemen extends Opdracht, Wanneer, Partial<Lid> {
  readonly soort: 'trekking-terugnemen';
  readonly trekking: string;
  /** Id of the encrypted sentence why. */
  readonly tekst?: string;
}

/** One for each month in which the trekking cost anything, so that each cost is taken back where it counted. */
export interface TrekkingTeruggenomen extends Bewegingsgegevens, MetTekst {
  readonly trekking: string;
}

export const trekkingTerugnemen: Besluit<TrekkingTerugnemen, TrekkingTeruggenomen> = {
  soort: 'trekking-terugnemen',
  type: 'trekking-teruggenomen.v2',
  besluit(toestand, opdracht) {
    const { trekking, tekst, boekdatum, hoortBij } = opdracht;
    opDag(toestand, opdracht);
    const post = zoek.trekkingIn(toestand, trekking, 'verstrekt');
    alsLidOfAnder(toestand, post.team, opdracht);
    if (post.terugbetaald > 0)
      weiger('trekking-deels-terugbetaald', `Op trekking ${trekking} is al terugbetaald.`, {
        trekking,
        terugbetaald: post.terugbetaald,
      });
    // Not before the last movement: a part cannot go back on a day on which it was not booked yet.
    zoek.nietVoor(post, boekdatum, post.laatste);
    const open = post.vorm === 'voorschot' ? openVan(toestand, post) : 0;
    const nog = open === 0 ? [] : uitTrekking(toestand, post, 'voorschot', 'vrij', open, boekdatum);
    const maanden = perMaand(toestand, post);
    const hier = hoortBij ?? periodeVan(boekdatum);
    if (nog.length > 0) maanden.set(hier, [...nog, ...(maanden.get(hier) ?? [])]);
    return [...maanden].map(([maand, mutaties]) =>
      beweging<TrekkingTeruggenomen>(toestand, this.type, {
        boekdatum,
        hoortBij,
        trekking,
        tekst,
        mutaties,
        kenmerken: schoon({ ...kenmerkenVan(post), periode: maand === hier ? undefined : maand }),
      }),
    );
  },
  pasToe(toestand, { trekking, mutaties, boekdatum }) {
    const post = zoek.trekking(toestand, trekking);
    telHuishouden(toestand, post, -somVan(mutaties));
    telVoorschot(toestand, post, -somVan(mutaties.filter(({ van }) => van.startsWith('voorschot:'))));
    werkBij(toestand, post, { staat: 'teruggenomen', laatste: laatsteVan(post.laatste, boekdatum) });
  },
};

/** What was spent, the other way and the last first, by the month in which it counted as a cost. */
function perMaand(toestand: Toestand, { bestedingen, budget }: Trekking): Map<Periode, Mutatie[]> {
  const maanden = new Map<Periode, Mutatie[]>();
  for (const revisie of [...bestedingen].reverse()) {
    const oud = toestand.bewegingen.lees(revisie);
    if (oud === undefined) throw new Error(`trekking zonder beweging op revisie ${revisie}`);
    const maand = kostenmaand(oud);
    const terug = oud.mutaties.map(({ naar, kleur, bedrag }): Mutatie => ({
      van: naar,
      naar: `vrij:${budget}`,
      kleur,
      bedrag,
    }));
    maanden.set(maand, [...(maanden.get(maand) ?? []), ...terug.reverse()]);
  }
  return maanden;
}
