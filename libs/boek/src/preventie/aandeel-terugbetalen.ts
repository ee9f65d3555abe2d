import { schrijfEuro, type Datum, type Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { kleurNa } from './contant.js';
import { tegoedVan } from './rekeningen.js';
import { zetToezegging } from './toezeggingen.js';

/** A receiver pays what it owes after a loss or a correction. */
export interface AandeelTerugbetalen extends Opdracht, Wanneer {
  readonly soort: 'aandeel-terugbetalen';
  /** The promise that fell below zero. */
  readonly toezegging: string;
  readonly bedrag: Eurocent;
  readonly kenmerk?: string;
}

export interface AandeelTerugbetaald extends Bewegingsgegevens {
  readonly toezegging: string;
  readonly afspraak: string;
  readonly bedrag: Eurocent;
}

export const aandeelTerugbetalen: Besluit<AandeelTerugbetalen, AandeelTerugbetaald> = {
  soort: 'aandeel-terugbetalen',
  type: 'aandeel-terugbetaald.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, toezegging, bedrag, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const rij =
      toestand.preventie.toezeggingen.lees(toezegging) ??
      weiger('onbekende-toezegging', `Toezegging ${toezegging} staat niet in dit boek.`, { toezegging });
    const schuld = Math.max(0, -rij.open);
    if (bedrag > schuld)
      weiger(
        'vordering-te-klein',
        `Er staat nog ${schrijfEuro(schuld)} open; terugbetaald wordt ${schrijfEuro(bedrag)}.`,
        {
          toezegging,
          open: schuld,
          bedrag,
        },
      );
    return beweging<AandeelTerugbetaald>(toestand, this.type, {
      boekdatum,
      hoortBij,
      toezegging,
      afspraak: rij.afspraak,
      bedrag,
      mutaties: [
        { van: `toegezegd:${rij.koker}`, naar: tegoedVan(rij.ontvanger), kleur: rij.koker, bedrag },
        ...geld(toestand, rij, bedrag, boekdatum),
      ],
      kenmerk,
    });
  },
  pasToe(toestand, { toezegging, bedrag }) {
    const rij = toestand.preventie.toezeggingen.lees(toezegging);
    if (rij === undefined) throw new Error(`toezegging ${toezegging} is er niet`);
    zetToezegging(toestand, { ...rij, open: rij.open + bedrag });
  },
};

/**
 * From outside it comes in as money of the receiver; a budget gives back in the kleur in which it got it. One that pays itself
 * keeps the money: only what was released for it goes back under its oormerk.
 */
function geld(
  toestand: Toestand,
  { ontvanger, koker, budget, afspraak }: Toezegging,
  bedrag: Eurocent,
  datum: Datum,
): Mutatie[] {
  const naar = `vrij:${budget}` as const;
  if (ontvanger.soort === 'huishouden')
    weiger('niet-van-een-huishouden', 'Wat een huishouden te veel kreeg, wordt hier niet teruggevorderd.', {});
  if (ontvanger.soort === 'organisatie') return [{ van: `bron:${ontvanger.organisatie}`, naar, kleur: koker, bedrag }];
  const van = `vrij:${ontvanger.budget}` as const;
  // What was free came to it without a movement, and goes back so.
  const zelf = kleurNa(toestand, koker, afspraak, datum) === koker ? bedrag : 0;
  const vrij = Math.max(0, toestand.saldo(van).beschikbaar(koker, dagnummer(datum)));
  const eigen = van === naar ? zelf : Math.min(bedrag, vrij);
  const vrijgegeven = bedrag - eigen;
  const via = `vrijgave:${afspraak}` as const;
  return [
    ...(eigen > 0 && van !== naar ? [{ van, naar, kleur: koker, bedrag: eigen }] : []),
    ...(vrijgegeven > 0
      ? [
          { van, naar: via, kleur: `${koker}@${afspraak}`, bedrag: vrijgegeven },
          { van: via, naar, kleur: koker, bedrag: vrijgegeven },
        ]
      : []),
  ];
}
