import type { Periode } from '@ontschot/kern';
import { waterbedden, type Invoer, type Uitkomst, type Waterbed } from '@ontschot/regels';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit } from '../besluiten/besluit.js';
import { inBoekjaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { moetBijZijn } from './bijgewerkt.js';
import type { Kostentelling } from './kostentelling.js';
import { afspraak as zoekAfspraak } from './afspraakzoeken.js';
import { onthoudGrenzen } from './grensstand.js';
import { onthoudVerteld } from './ledenstand.js';
import { keur, maakInvoer, moetTeMetenZijn, uitrekenen, type Meetopdracht } from './meetinvoer.js';

/** Measures what an afspraak came to, a draft too: no rule and no money (design 4). */
export interface PreventiewinstMeten extends Meetopdracht {
  readonly soort: 'preventiewinst-meten';
  /** Its name; the id of the opdracht when left out. */
  readonly meting?: string;
}

/** Which costs the sum rests on, and of a population of codes up to which revisie its members counted. */
export type Gerekend = Pick<Kostentelling, 'gelezenTot' | 'regels' | 'hash'> & { readonly ledenTot?: number };

/** What a meting and a vaststelling have in common: what went in, and what came out. */
export interface Gemeten extends Gegevens {
  readonly afspraak: string;
  /** The version of the afspraak. */
  readonly versie: number;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly invoer: Invoer;
  readonly kosten: Gerekend;
  readonly uitkomst: Uitkomst;
  /** Within the kokers of the afspraak. */
  readonly waterbedden: readonly Waterbed[];
  /** With a koker that serves the same population and is missing from the afspraak (casebook 6). */
  readonly buitenBereik: readonly Waterbed[];
  /** Why nothing could be said of such a koker: costs of earlier years were not all here, or do not count. */
  readonly buitenBereikOnvolledig?: string | undefined;
}

export interface PreventiewinstGemeten extends Gemeten {
  readonly meting: string;
}

/** Pairs of a koker of the afspraak and one outside it that moved the other way. */
export function waterbedBuiten(uitkomst: Uitkomst, { buitenBereik }: Kostentelling): Waterbed[] {
  const binnen = new Set(uitkomst.kokers.map(({ koker }) => koker));
  return waterbedden([...uitkomst.kokers, ...buitenBereik.filter(({ koker }) => !binnen.has(koker))]).filter(
    ({ omlaag, omhoog }) => binnen.has(omlaag) !== binnen.has(omhoog),
  );
}

export const preventiewinstMeten: Besluit<PreventiewinstMeten, PreventiewinstGemeten> = {
  soort: 'preventiewinst-meten',
  type: 'preventiewinst-gemeten.v1',
  besluit(toestand, opdracht, id) {
    const { afspraak: naam, van, totEnMet, boekdatum, kosten, meting = id } = opdracht;
    inBoekjaar(toestand, boekdatum);
    const [afspraak] = allesTegelijk(
      () => zoekAfspraak(toestand, naam),
      () => {
        if (toestand.preventie.metingen.heeft(meting))
          weiger('id-bestaat-al', `Er is al een meting ${meting}.`, { meting });
      },
    );
    const { inhoud, versie } = afspraak;
    const { ledenTot } = moetTeMetenZijn(toestand, opdracht, { inhoud }, false);
    moetBijZijn(toestand, afspraak, van, totEnMet, kosten);
    const invoer = maakInvoer(toestand, inhoud, opdracht, []);
    keur(invoer, undefined, opdracht);
    const uitkomst = uitrekenen(invoer);
    const { gelezenTot, regels, hash, buitenBereikOnvolledig } = kosten;
    return {
      type: this.type,
      gegevens: schoon({
        boekdatum,
        meting,
        afspraak: naam,
        versie,
        van,
        totEnMet,
        invoer,
        kosten: schoon({ gelezenTot, regels, hash, ledenTot }),
        uitkomst,
        waterbedden: waterbedden(uitkomst.kokers),
        buitenBereik: waterbedBuiten(uitkomst, kosten),
        buitenBereikOnvolledig,
      }),
    };
  },
  pasToe(toestand, { meting, afspraak, kosten, invoer }) {
    const { metingen, populaties, afspraken } = toestand.preventie;
    metingen.zet(meting, afspraak);
    onthoudVerteld(populaties, afspraken.lees(afspraak)?.inhoud.populatie, kosten.ledenTot);
    onthoudGrenzen(toestand, invoer);
  },
};
