import { telOp, verdeel, type Datum, type Eurocent } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import { uitPost } from '../besluiten/posten.js';
import { bezwaar } from '../besluiten/wettig.js';
import type { Kenmerken, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Kleur } from '../rekening.js';
import { schoon } from '../schoon.js';
import type { Schuldregeling } from '../toestand/schuldenfonds.js';
import { dagnummer } from '../toestand/reeks.js';
import { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';

/** The dimensions on which what is booked for a schuldregeling is added up. */
export const kenmerkenVan = ({
  doel,
  wijk,
  huishouden,
}: Pick<Schuldregeling, 'doel' | 'wijk' | 'huishouden'>): Kenmerken => schoon({ doel, wijk, huishouden });

/** What these mutaties add to the advance, in eurocents; below zero when it leaves. */
export const opVoorschot = (mutaties: readonly Mutatie[]): Eurocent =>
  telOp(
    mutaties.map(({ van, naar, bedrag }) =>
      naar.startsWith('voorschot:') ? bedrag : van.startsWith('voorschot:') ? -bedrag : 0,
    ),
  );

/**
 * The mutaties by which `bedrag` (eurocents) leaves the advance: in the order in which its kleuren were taken, back to
 * room in the reverse. What is spent must be lawful on that day (design 3.2).
 */
export function uitVoorschot(
  toestand: Toestand,
  regeling: Schuldregeling,
  naar: 'vrij' | 'besteed',
  bedrag: Eurocent,
  boekdatum: Datum,
): Mutatie[] {
  const { schuldregeling, fonds, doel } = regeling;
  if (bedrag === 0) return [];
  const delen = uitPost(
    toestand,
    {
      wie: `schuldregeling ${schuldregeling}`,
      saldo: toestand.voorschotten.lees(schuldregeling)?.saldo ?? Saldo.leeg(),
      richting: naar === 'vrij' ? 'terug' : 'heen',
      code: 'voorschot-te-klein',
    },
    bedrag,
    dagnummer(boekdatum),
  );
  for (const { kleur } of naar === 'besteed' ? delen : []) {
    const reden = bezwaar(toestand, kleur, doel, boekdatum);
    if (reden !== undefined)
      weiger(
        'geen-wettige-kleur',
        `Kleur ${kleur} van schuldregeling ${schuldregeling} mag niet worden gebruikt: ${reden}.`,
        {
          schuldregeling,
          kleuren: delen,
          doel,
        },
      );
  }
  return delen.map((deel) => ({
    van: `voorschot:${fonds}`,
    naar: `${naar}:${fonds}`,
    ...deel,
    voorschot: schuldregeling,
  }));
}

/**
 * The mutaties of what comes in beyond the cost: new money of the fund, in the kleuren in which the fund paid for the debts,
 * in proportion. So money for debts alone yields money for debts alone.
 */
export function bovenKosten(toestand: Toestand, regeling: Schuldregeling, bedrag: Eurocent): Mutatie[] {
  const { fonds, schuldeiser } = regeling;
  if (bedrag === 0) return [];
  const betaald = betaaldIn(toestand, regeling);
  const delen = verdeel(
    bedrag,
    betaald.map((een) => een.bedrag),
  );
  return betaald.flatMap(({ kleur }, i) => {
    const deel = delen[i] ?? 0;
    return deel === 0
      ? []
      : [{ van: `bron:${schuldeiser}` as const, naar: `vrij:${fonds}` as const, kleur, bedrag: deel }];
  });
}

/** In which kleuren the fund paid for the debts, here and in the boeken of earlier years; by kleur. */
export function betaaldIn(toestand: Toestand, { boekingen, betaald = [] }: Schuldregeling): Kleurbedrag[] {
  const per = new Map(betaald.map(({ kleur, bedrag }) => [kleur, bedrag]));
  for (const { soort, revisie } of boekingen)
    for (const deel of soort === 'overname' ? (toestand.bewegingen.lees(revisie)?.mutaties ?? []) : [])
      per.set(deel.kleur, (per.get(deel.kleur) ?? 0) + deel.bedrag);
  return [...per].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kleur, bedrag]) => ({ kleur, bedrag }));
}

interface Kleurbedrag {
  readonly kleur: Kleur;
  readonly bedrag: Eurocent;
}
