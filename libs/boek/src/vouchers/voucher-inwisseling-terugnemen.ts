import { periodeVan, type Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { kostenmaand } from '../preventie/besteed.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Inwisseling, Voucher } from '../toestand/voucher.js';
import { somVan, telHuishouden } from '../wijkteam/gebruik.js';
import { laatsteVan } from '../wijkteam/trekkinggegevens.js';
import * as zoek from './opzoeken.js';
import { overVan } from './uit-voucher.js';
import { kenmerkenVan, werkBij } from './vouchergegevens.js';

/** An inwisseling was a mistake: it goes back exactly, onto the voucher, or to room when the voucher ended since. */
export interface VoucherInwisselingTerugnemen extends Opdracht, Wanneer {
  readonly soort: 'voucher-inwisseling-terugnemen';
  readonly voucher: string;
  readonly inwisseling: string;
  /** Of whom, when two aanbieders have one of that name. */
  readonly aanbieder?: string;
  /** Id of the encrypted sentence why. */
  readonly tekst?: string;
  /** The organisatie that asks for itself. Nobody chooses it in an opdracht. */
  readonly namens?: string;
}

export interface VoucherInwisselingTeruggenomen extends Bewegingsgegevens {
  readonly voucher: string;
  readonly inwisseling: string;
  readonly aanbieder: string;
  readonly bedrag: Eurocent;
  /** What is left of the voucher, in eurocents; zero when it ended. */
  readonly over: Eurocent;
  readonly tekst?: string;
}

export const voucherInwisselingTerugnemen: Besluit<VoucherInwisselingTerugnemen, VoucherInwisselingTeruggenomen> = {
  soort: 'voucher-inwisseling-terugnemen',
  type: 'voucher-inwisseling-teruggenomen.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, voucher, inwisseling, tekst, namens } = opdracht;
    opDag(toestand, opdracht);
    const post = zoek.voucherVoor(toestand, voucher, namens);
    const oud = zoek.inwisseling(post, inwisseling, namens ?? opdracht.aanbieder);
    if (oud.teruggenomen)
      weiger('inwisseling-al-teruggenomen', `Inwisseling ${inwisseling} op voucher ${voucher} is al teruggenomen.`, {
        ...{ voucher, inwisseling },
      });
    zoek.nietVoor(post, boekdatum, oud.boekdatum);
    const { aanbieder, bedrag } = oud;
    const over = post.staat === 'uitgegeven' ? overVan(toestand, post) + bedrag : 0;
    const maand = maandVan(toestand, oud);
    const periode = maand === (hoortBij ?? periodeVan(boekdatum)) ? undefined : maand;
    return beweging<VoucherInwisselingTeruggenomen>(toestand, this.type, {
      ...{ boekdatum, hoortBij, voucher, inwisseling, aanbieder, bedrag, over, tekst },
      mutaties: terug(toestand, post, oud),
      // A cost is taken back where it counted, as a storno does.
      kenmerken: schoon({ ...kenmerkenVan(post), aanbieder, periode }),
    });
  },
  pasToe(toestand, { voucher, inwisseling, aanbieder, mutaties, boekdatum }) {
    const post = zoek.voucher(toestand, voucher);
    if (post.staat !== 'uitgegeven') telHuishouden(toestand, post, -somVan(mutaties));
    werkBij(toestand, post, {
      laatste: laatsteVan(post.laatste, boekdatum),
      inwisselingen: post.inwisselingen.map((een) =>
        zoek.isZelfde(een, inwisseling, aanbieder) ? { ...een, teruggenomen: true } : een,
      ),
    });
  },
};

/** What was spent, the other way and the last first: onto the own stand, where nothing may lie once the voucher ended. */
function terug(toestand: Toestand, { budget, staat, voucher }: Voucher, { revisie }: Inwisseling): Mutatie[] {
  const naar =
    staat === 'uitgegeven'
      ? { naar: `verplicht:${budget}` as const, verplichting: voucher }
      : { naar: `vrij:${budget}` as const };
  return bewegingVan(toestand, revisie)
    .mutaties.map(({ naar: van, kleur, bedrag }): Mutatie => ({ van, kleur, bedrag, ...naar }))
    .reverse();
}

const maandVan = (toestand: Toestand, { revisie }: Inwisseling): string => kostenmaand(bewegingVan(toestand, revisie));

function bewegingVan(toestand: Toestand, revisie: number) {
  const oud = toestand.bewegingen.lees(revisie);
  if (oud === undefined) throw new Error(`inwisseling zonder beweging op revisie ${revisie}`);
  return oud;
}
