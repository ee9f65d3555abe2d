import { schrijfEuro, type Datum, type Eurocent } from '@ontschot/kern';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { bewaak } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Toezegging } from '../toestand/preventie.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import { bruikbaarOp, teltVanaf } from './bruikbaar.js';
import { contantGemaakt, maakContant, type ContantGemaakt } from './contant.js';
import { afspraak as zoekAfspraak } from './afspraakzoeken.js';
import { ontbreektNog, type Ontbrekend } from './instemmingen.js';
import { tegoedVan } from './rekeningen.js';

/**
 * Makes promises contant as far as there is money, the oldest first: all, or those of one afspraak or one toezegging.
 * What an older promise needs stays for it.
 */
export interface ContantMaken extends Opdracht, Wanneer {
  readonly soort: 'contant-maken';
  readonly afspraak?: string;
  readonly toezegging?: string;
  /** The most that is paid, in eurocents. */
  readonly hoogstens?: Eurocent;
}

export const contantMaken: Besluit<ContantMaken, ContantGemaakt> = {
  soort: 'contant-maken',
  ...contantGemaakt,
  besluit(toestand, opdracht) {
    const { boekdatum, afspraak, toezegging, hoogstens } = opdracht;
    opDag(toestand, opdracht);
    allesTegelijk(
      () => (afspraak === undefined ? undefined : zoekAfspraak(toestand, afspraak)),
      () => {
        if (toezegging !== undefined && !toestand.preventie.toezeggingen.heeft(toezegging))
          weiger('onbekende-toezegging', `Toezegging ${toezegging} staat niet in dit boek.`, { toezegging });
      },
    );
    const mag = (rij: Toezegging): boolean =>
      (afspraak === undefined || rij.afspraak === afspraak) &&
      (toezegging === undefined || rij.toezegging === toezegging);
    const feiten = maakContant(toestand, boekdatum, { mag, ...(hoogstens !== undefined && { hoogstens }) });
    if (feiten.length === 0) waaromNiets(toestand, boekdatum, mag);
    bewaak(
      toestand,
      boekdatum,
      feiten.flatMap(({ gegevens }) => gegevens.mutaties),
    );
    return feiten;
  },
};

/** Refuses with what is open of what was asked, and what it waits for. */
function waaromNiets(toestand: Toestand, boekdatum: Datum, mag: (rij: Toezegging) => boolean): never {
  const rijen = [...toestand.preventie.toezeggingen]
    .map(([, rij]) => rij)
    .filter((rij) => rij.staat === 'toegezegd' && rij.open > 0 && mag(rij));
  const open = rijen.reduce((som, rij) => som + rij.open, 0);
  const eerste = rijen.flatMap(teltVanaf).reduce((dag, telt) => (telt < dag ? telt : dag), '9999-12-31');
  const cijfers = { open, boekdatum };
  if (open === 0) weiger('niets-contant-te-maken', 'Hiervoor staat geen toezegging open.', cijfers);
  if (eerste > boekdatum)
    weiger('niets-contant-te-maken', `Er staat ${schrijfEuro(open)} open, maar dat is pas toegezegd op ${eerste}.`, {
      ...cijfers,
      eerste,
    });
  const nu = rijen.filter((rij) => bruikbaarOp(rij, boekdatum) > 0);
  const instemming = nu.flatMap((rij) => ontbreektNog(toestand, rij, boekdatum) ?? []);
  const [eerst] = instemming;
  if (eerst !== undefined && instemming.length === nu.length)
    weiger(
      'niets-contant-te-maken',
      `Er staat ${schrijfEuro(open)} open, maar ${eerst.financier}, die koker ${eerst.koker} op ${boekdatum} betaalt, stemde niet in met versie ${eerst.versie} van afspraak ${eerst.afspraak}.`,
      { ...cijfers, instemming: uniek(instemming) },
    );
  const schulden = schuldenVan(toestand, boekdatum, rijen);
  if (schulden.length > 0)
    weiger(
      'niets-contant-te-maken',
      `Er staat ${schrijfEuro(open)} open, maar de ontvanger moet zelf nog meer terugbetalen dan hem is toegezegd.`,
      { ...cijfers, schulden },
    );
  weiger(
    'niets-contant-te-maken',
    `Er staat ${schrijfEuro(open)} aan toezeggingen open, maar geen koker heeft daarvoor vanaf ${boekdatum} vrije ruimte.`,
    cijfers,
  );
}

const uniek = (lijst: readonly Ontbrekend[]): Ontbrekend[] =>
  lijst.filter((een, i) => lijst.findIndex((ander) => JSON.stringify(ander) === JSON.stringify(een)) === i);

/** What the receivers of these promises owe to the same koker, when that keeps back all of them; else nothing. */
function schuldenVan(
  toestand: Toestand,
  boekdatum: Datum,
  rijen: readonly Toezegging[],
): { readonly toezegging: string; readonly bedrag: Eurocent }[] {
  const pot = ({ ontvanger, koker }: Toezegging): string => `${tegoedVan(ontvanger)}|${koker}`;
  const nu = rijen.filter((rij) => bruikbaarOp(rij, boekdatum) > 0);
  const over = ({ ontvanger, koker }: Toezegging): Eurocent =>
    toestand.saldo(tegoedVan(ontvanger)).beschikbaar(koker, dagnummer(boekdatum));
  if (nu.some((rij) => over(rij) > 0)) return [];
  const potten = new Set(nu.map(pot));
  return [...toestand.preventie.toezeggingen]
    .map(([, rij]) => rij)
    .filter((rij) => rij.open < 0 && potten.has(pot(rij)))
    .map(({ toezegging, open }) => ({ toezegging, bedrag: -open }));
}
