import { schrijfEuro, type Datum, type Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens, Feit, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { REKENINGSOORTEN, soortVan, type Kleur } from '../rekening.js';
import { schoon } from '../schoon.js';
import { dagnummer, datumVan } from '../toestand/reeks.js';
import { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import { bewaakReservering } from '../declaraties/opzoeken.js';
import { weiger } from './besluit.js';

/** What movements do to one stand in one kleur. */
export interface Verschil {
  readonly wie: string;
  readonly saldo: Saldo;
  readonly kleur: Kleur;
  readonly magNegatief: boolean;
  /** The verplichting whose own stand it is. */
  readonly verplichting?: string;
  bedrag: Eurocent;
}

/** What a list of mutaties does to each stand that it touches: of rekeningen, and of each verplichting and voorschot. */
export function verschillen(toestand: Toestand, mutaties: readonly Mutatie[]): Iterable<Verschil> {
  const gevonden = new Map<string, Verschil>();
  const tel = (
    wie: string,
    saldo: Saldo,
    kleur: Kleur,
    magNegatief: boolean,
    bedrag: Eurocent,
    eigen: Pick<Verschil, 'verplichting'> = {},
  ): void => {
    const verschil = gevonden.get(`${wie}|${kleur}`);
    if (verschil === undefined) gevonden.set(`${wie}|${kleur}`, { wie, saldo, kleur, magNegatief, bedrag, ...eigen });
    else verschil.bedrag += bedrag;
  };
  for (const mutatie of mutaties) {
    for (const [rekening, bedrag] of [
      [mutatie.van, -mutatie.bedrag],
      [mutatie.naar, mutatie.bedrag],
    ] as const) {
      const soort = soortVan(rekening);
      tel(rekening, toestand.saldo(rekening), mutatie.kleur, REKENINGSOORTEN[soort].magNegatief, bedrag);
      const { verplichting, voorschot } = mutatie;
      if (soort === 'verplicht' && verplichting !== undefined)
        tel(
          `verplichting ${verplichting}`,
          toestand.verplichtingen.lees(verplichting)?.saldo ?? Saldo.leeg(),
          mutatie.kleur,
          false,
          bedrag,
          { verplichting },
        );
      if (soort === 'voorschot' && voorschot !== undefined)
        tel(
          `voorschot ${voorschot}`,
          toestand.voorschotten.lees(voorschot)?.saldo ?? Saldo.leeg(),
          mutatie.kleur,
          false,
          bedrag,
        );
    }
  }
  return gevonden.values();
}

/**
 * The guard that every movement passes: no rekening that must not be below zero is so, in any kleur, on any date
 * (design 3.1). The refusal names the first day that would break.
 */
export function bewaak(
  toestand: Toestand,
  boekdatum: Datum,
  mutaties: readonly Mutatie[],
  {
    tegoedMagNegatief = false,
    declaratie,
  }: {
    /** Only a vaststelling may find that a receiver owes (design 3.1). */
    readonly tegoedMagNegatief?: boolean;
    /** The declaratie of which this is a line: it may use what was set aside for it. */
    readonly declaratie?: string;
  } = {},
): void {
  const dag = dagnummer(boekdatum);
  for (const { wie, saldo, kleur, magNegatief, bedrag, verplichting } of verschillen(toestand, mutaties)) {
    if (tegoedMagNegatief && wie.startsWith('tegoed:')) continue;
    if (bedrag < 0 && !magNegatief && saldo.beschikbaar(kleur, dag) + bedrag < 0) {
      const breekt = saldo.reeks(kleur).eersteOnder(-bedrag, dag) ?? { dag, stand: 0 };
      const eersteDag = datumVan(toestand.boek?.jaar ?? 0, breekt.dag);
      weiger(
        'te-weinig-ruimte',
        `Op ${eersteDag} staat op ${wie} ${schrijfEuro(breekt.stand)} in kleur ${kleur}; nodig is ${schrijfEuro(-bedrag)}.`,
        {
          rekening: wie,
          kleur,
          eersteDag,
          stand: breekt.stand,
          nodig: -bedrag,
          beschikbaar: saldo.beschikbaar(kleur, dag),
        },
      );
    }
    if (bedrag < 0 && verplichting !== undefined && declaratie === undefined)
      bewaakReservering(toestand, verplichting, kleur, saldo, dag, bedrag);
    if (bedrag > 0 && wie.startsWith('stelpost:') && saldo.reeks(kleur).hoogsteVanaf(dag) + bedrag > 0)
      weiger('stelpost-boven-nul', `Op ${wie} is in kleur ${kleur} geen ${schrijfEuro(bedrag)} meer te vinden.`, {
        rekening: wie,
        kleur,
        bedrag,
        stand: saldo.reeks(kleur).hoogsteVanaf(dag),
      });
  }
  bewaakOmvang(toestand, mutaties);
}

/** What one boek may hold: however its stands are added up, every sum is an exact number. */
const GROOTSTE_BOEK: Eurocent = 1_000_000_000_000_000;

/** All money of a boek came in through a bron, or stands on a stelpost to be found: that bounds every sum of it. */
const BEGIN: ReadonlySet<string> = new Set(['bron', 'stelpost']);

function bewaakOmvang(toestand: Toestand, mutaties: readonly Mutatie[]): void {
  const erbij = mutaties.filter(({ van }) => BEGIN.has(soortVan(van))).reduce((som, { bedrag }) => som + bedrag, 0);
  if (erbij === 0) return;
  let omvang = erbij;
  for (const [rekening, saldo] of toestand.saldi) if (BEGIN.has(soortVan(rekening))) omvang += Math.abs(saldo.eind);
  if (omvang > GROOTSTE_BOEK)
    weiger(
      'bedrag-te-groot',
      `Dit boek houdt dan meer dan ${schrijfEuro(GROOTSTE_BOEK)}; dat is niet meer exact op te tellen.`,
      {
        omvang,
        hoogstens: GROOTSTE_BOEK,
      },
    );
}

/** The members of G; one that may be absent may also be undefined. */
type MetLeeg<G> = { [K in keyof G]: object extends Pick<G, K> ? G[K] | undefined : G[K] };

/** The fact of a movement, after the guard; members that are undefined are left out. */
export function beweging<G extends Bewegingsgegevens>(toestand: Toestand, type: string, gegevens: MetLeeg<G>): Feit<G> {
  const feit: Feit<G> = { type, gegevens: schoon(gegevens) as unknown as G };
  bewaak(toestand, feit.gegevens.boekdatum, feit.gegevens.mutaties);
  return feit;
}
