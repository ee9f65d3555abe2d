import { canoniek, schrijfEuro, telOp, type Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { bewaak } from '../besluiten/bewaking.js';
import type { Bewegingsgegevens, Feit, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { overdrachtVan } from '../preventie/toezeggingen-overdragen.js';
import { soortVan, type Kleur, type Rekeningsoort } from '../rekening.js';
import { schoon } from '../schoon.js';
import type { Criterium } from '../toestand/jaar.js';
import type { Toestand } from '../toestand/toestand.js';
import { beletsels } from './beletsels.js';
import { brokken, meegegaan, postenVan, type Brok, type Meeposten } from './posten.js';
import { laatsteVanJaar, type Ruimtedeel } from './ruimte.js';
import { vanHuishoudens } from './van-huishoudens.js';

/**
 * Closes the year: what carries over goes to the overloop of the next boek, what does not back to its payers, and then
 * nothing happens here any more. Given again with the same content it goes on where it was.
 */
export interface BoekAfsluiten extends Opdracht {
  readonly soort: 'boek-afsluiten';
  /** By which decision budgets are carried over or not. */
  readonly besluit: string;
  readonly criteria?: readonly Criterium[];
  /** What the next boek, where it is there already, uses for something else; found by the service. */
  readonly botsingen?: readonly string[];
}

/** A total of a kleur when the boek is closed, per kind of rekening; all together they are zero. Eurocents. */
export interface Eindtotaal extends Partial<Record<Rekeningsoort, Eurocent>> {
  readonly kleur: Kleur;
}

export interface BoekAfgesloten extends Bewegingsgegevens {
  readonly naar: string;
  readonly besluit: string;
  readonly criteria: readonly Criterium[];
  readonly deel: number;
  /** More of it follows: it did not fit in one event. */
  readonly volgt?: true;
  readonly posten: Meeposten;
  /** What became of the room of each budget, and why. */
  readonly ruimte: readonly Ruimtedeel[];
  /** Only of the last part. */
  readonly totalen?: readonly Eindtotaal[];
}

/** What an append may hold of this, in characters: with its envelopes it stays below half a MiB. */
export const GROOTSTE_DEEL = 300 * 1024;

export const volgendBoek = ({ boek }: Toestand): string =>
  boek === undefined ? '' : `${boek.boek.slice(0, -4)}${boek.jaar + 1}`;

export const boekAfsluiten: Besluit<BoekAfsluiten, BoekAfgesloten> = {
  soort: 'boek-afsluiten',
  type: 'boek-afgesloten.v1',
  besluit(toestand, { besluit, criteria = [], botsingen = [] }, _id, op) {
    const { afsluiting } = toestand.jaar;
    const naar = volgendBoek(toestand);
    if (afsluiting === undefined) keur(toestand, naar, op, botsingen);
    else if (afsluiting.besluit !== besluit || canoniek(afsluiting.criteria) !== canoniek(criteria))
      weiger('boek-wordt-afgesloten', 'Het afsluiten is begonnen met een ander besluit of met andere criteria.', {
        besluit: afsluiting.besluit,
        criteria: afsluiting.criteria,
      });
    const boekdatum = laatsteVanJaar(toestand);
    const toegezegd = toestand.preventie.overgedragen.heeft(naar)
      ? undefined
      : overdrachtVan(toestand, boekdatum, naar);
    const eerst: Feit<Bewegingsgegevens>[] = [
      ...(toegezegd === undefined ? [] : [{ type: 'toezeggingen-overgedragen.v1', gegevens: toegezegd }]),
      ...vanHuishoudens(toestand, naar),
    ];
    const maat = new Maat();
    const feiten = eerst.filter((feit, i) => maat.past(feit, i === 0));
    const alle = brokken(toestand, naar, criteria);
    const delen =
      feiten.length < eerst.length ? [] : alle.filter((brok, i) => maat.past(brok, feiten.length + i === 0));
    const volgt = feiten.length < eerst.length || delen.length < alle.length;
    const mutaties = delen.flatMap((brok) => brok.mutaties);
    const gegevens: BoekAfgesloten = schoon({
      ...{ boekdatum, naar, besluit, criteria, deel: (afsluiting?.deel ?? 0) + 1 },
      volgt: volgt ? (true as const) : undefined,
      posten: postenVan(delen),
      ruimte: delen.flatMap((brok: Brok) => brok.ruimte ?? []),
      totalen: volgt
        ? undefined
        : totalen(toestand, [...feiten.flatMap((feit) => feit.gegevens.mutaties), ...mutaties]),
      mutaties,
    });
    bewaak(toestand, boekdatum, [...feiten.flatMap((feit) => feit.gegevens.mutaties), ...mutaties], {
      tegoedMagNegatief: true,
    });
    return [...feiten, { type: this.type, gegevens }];
  },
  pasToe(toestand, { naar, besluit, criteria, deel, volgt, posten }, { revisie }) {
    toestand.jaar = {
      ...toestand.jaar,
      afsluiting: { naar, besluit, criteria, deel, af: volgt !== true, revisie },
    };
    for (const { verplichting } of posten.verplichtingen)
      toestand.jaarlagen.namenVanEerder.zet(meegegaan(verplichting), verplichting);
    const { voorfinancieringen } = toestand.preventie;
    for (const { voorfinanciering } of posten.voorfinancieringen) {
      const rij = voorfinancieringen.lees(voorfinanciering);
      if (rij !== undefined) voorfinancieringen.zet(voorfinanciering, { ...rij, open: 0 });
    }
  },
};

/** Counts what fits; once something did not, nothing after it does: so the order stays. */
class Maat {
  private over = GROOTSTE_DEEL;

  /** The first always fits, whatever its size. */
  past(wat: unknown, eerste: boolean): boolean {
    this.over = this.over < 0 && !eerste ? -Infinity : this.over - JSON.stringify(wat).length;
    return eerste || this.over >= 0;
  }
}

function keur(toestand: Toestand, naar: string, op: string, botsingen: readonly string[]): void {
  const inDeWeg = beletsels(toestand, op).filter(({ houdtTegen }) => houdtTegen);
  if (inDeWeg.length > 0)
    weiger(
      'boek-niet-af-te-sluiten',
      `Dit staat het afsluiten in de weg: ${inDeWeg.map(({ wat, aantal, bedrag }) => `${wat} (${aantal}${bedrag === undefined ? '' : `, ${schrijfEuro(bedrag)}`})`).join(', ')}.`,
      {
        beletsels: inDeWeg,
      },
    );
  if (botsingen.length > 0)
    weiger(
      'overname-botst',
      `Boek ${naar} gebruikt deze namen voor iets anders: ${botsingen.slice(0, 5).join(', ')}.`,
      {
        naar,
        aantal: botsingen.length,
        botsingen: botsingen.slice(0, 20),
      },
    );
}

/** Per kleur what stands on each kind of rekening once these mutaties are booked. */
function totalen(toestand: Toestand, mutaties: readonly Mutatie[]): Eindtotaal[] {
  const per = new Map<Kleur, Map<Rekeningsoort, Eurocent>>();
  const tel = (kleur: Kleur, soort: Rekeningsoort, bedrag: Eurocent): void => {
    const rij = per.get(kleur) ?? new Map<Rekeningsoort, Eurocent>();
    per.set(kleur, rij.set(soort, (rij.get(soort) ?? 0) + bedrag));
  };
  for (const [rekening, saldo] of toestand.saldi)
    for (const kleur of saldo.kleuren) tel(kleur, soortVan(rekening), saldo.reeks(kleur).eind);
  for (const { van, naar, kleur, bedrag } of mutaties) {
    tel(kleur, soortVan(van), -bedrag);
    tel(kleur, soortVan(naar), bedrag);
  }
  return [...per]
    .filter(([, rij]) => telOp([...rij.values()].map(Math.abs)) > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kleur, rij]) => ({ kleur, ...Object.fromEntries([...rij].filter(([, bedrag]) => bedrag !== 0)) }));
}
