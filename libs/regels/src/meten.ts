import { telOp, type Eurocent } from '@ontschot/kern';
import { breuk, maal, min, plus, rondAf, NUL, type Breuk } from './breuk.js';
import { deelVan } from './getal.js';
import { aantalMaanden, type Invoer, type Kokerinvoer } from './invoer.js';
import { basis, over } from './nulmeting.js';
import { euro, exact, type Stap } from './stap.js';
import type { Kokeruitkomst } from './uitkomst.js';

/** A koker that was measured: step 1 of design 4. */
export interface Gemeten extends Omit<Kokeruitkomst, 'houdt'> {
  /** The baseline as if the number of households had stayed, for the split in volume and cost. */
  readonly voorheen: Eurocent;
  readonly stappen: readonly Stap[];
}

/**
 * The referentie, realisatie and verschil of one koker. The referentie is an amount of money, so it is rounded to
 * whole cents here, half up; all that is shared later starts from whole cents.
 */
export function meet(koker: Kokerinvoer, invoer: Invoer): Gemeten {
  const { nulmeting, realisatie } = koker;
  const maanden = aantalMaanden(invoer.van, invoer.totEnMet);
  const looptijd = invoer.looptijd ?? maanden;
  const grondslag = basis(nulmeting.methode, maanden, looptijd);
  const { nulmeting: toen, nu } = invoer.populatie;
  const gevolgd = nulmeting.volgtPopulatie ? maal(grondslag, breuk(nu, toen)) : grondslag;
  const verlaagd = nulmeting.verlagingen.reduce(
    (som, { bedrag, per }) => plus(som, over(bedrag, per, maanden, looptijd)),
    over(nulmeting.afgekapt ?? 0, 'periode', maanden, looptijd),
  );
  // A cut can take all that was expected, never more.
  const referentie = Math.max(0, rondAf(min(gevolgd, verlaagd)));
  const besteed = telOp(realisatie.maanden.map(({ bedrag }) => bedrag));
  const verschil = referentie - besteed;
  const gederfd = koker.inkomsten.map(({ aanbieder, procent }) => {
    const verwacht = rondAf(maal(breuk(referentie), deelVan(procent)));
    const gekregen = realisatie.inkomsten.find((een) => een.aanbieder === aanbieder)?.bedrag ?? 0;
    return { aanbieder, bedrag: Math.max(0, verwacht - gekregen) };
  });
  const { uitschieters } = realisatie;
  const stap: Stap = {
    stap: 1,
    naam: 'referentie en realisatie',
    koker: koker.koker,
    invoer: {
      methode: nulmeting.methode.methode,
      maanden,
      ...(looptijd !== maanden && { looptijd }),
      grondslag: exact(grondslag),
      ...(nulmeting.volgtPopulatie && { huishoudensNulmeting: toen, huishoudensNu: nu }),
      verlagingen: exact(verlaagd),
      referentie,
      realisatie: besteed,
      ...(uitschieters && { grensPerHuishouden: uitschieters.grens, uitschieters: uitschieters.afgekapt }),
    },
    uitkomst: String(verschil),
    zin: zin(koker, { grondslag, verlaagd, referentie, besteed, verschil, toen, nu }),
  };
  return {
    koker: koker.koker,
    referentie,
    realisatie: besteed,
    verschil,
    gederfd,
    voorheen: Math.max(0, rondAf(min(grondslag, verlaagd))),
    stappen: [stap],
  };
}

interface Cijfers {
  readonly grondslag: Breuk;
  readonly verlaagd: Breuk;
  readonly referentie: Eurocent;
  readonly besteed: Eurocent;
  readonly verschil: Eurocent;
  readonly toen: number;
  readonly nu: number;
}

function zin({ koker, nulmeting, realisatie }: Kokerinvoer, cijfers: Cijfers): string {
  const { grondslag, verlaagd, referentie, besteed, verschil, toen, nu } = cijfers;
  const delen = [`${METHODEN[nulmeting.methode.methode]} ${euro(grondslag)}`];
  if (nulmeting.volgtPopulatie) delen.push(`maal ${nu} van ${toen} huishoudens`);
  if (verlaagd.teller !== NUL.teller)
    delen.push(`min ${euro(verlaagd)} dat al door een besluit, een contract of de grens per huishouden verviel`);
  const { uitschieters } = realisatie;
  const boven =
    uitschieters === undefined || uitschieters.huishoudens === 0
      ? ''
      : ` (zonder ${euro(uitschieters.afgekapt)} boven de grens van ${euro(uitschieters.grens)} bij ${uitschieters.huishoudens} huishoudens)`;
  const slot = verschil >= 0 ? `${euro(verschil)} minder uitgegeven` : `${euro(-verschil)} meer uitgegeven`;
  return `In koker ${koker} was zonder de preventie ${euro(referentie)} verwacht (${delen.join(', ')}) en is ${euro(besteed)} uitgegeven${boven}: ${slot}.`;
}

const METHODEN = {
  vast: 'vast bedrag',
  historisch: 'eerdere jaren',
  eenheden: 'aantallen maal eenheidsprijs',
  controlegroep: 'vergeleken met een controlegroep',
} as const;

/** The netto gain over all kokers (step 2), in eurocents; below zero is a loss. */
export function salderen(
  gemeten: readonly Gemeten[],
  { interventiekosten }: Invoer,
  aftrekken: boolean,
): { netto: Eurocent; stap: Stap } {
  const som = telOp(gemeten.map(({ verschil }) => verschil));
  const geteld = interventiekosten.inKoker !== undefined;
  const kosten = aftrekken && !geteld ? interventiekosten.bedrag : 0;
  const netto = som - kosten;
  const rijen = gemeten.map(({ koker, verschil }) => `${koker} ${euro(verschil)}`).join(', ');
  const preventie =
    kosten > 0
      ? `, min ${euro(kosten)} voor de preventie zelf`
      : geteld
        ? ` (de preventie zelf telt al mee in koker ${interventiekosten.inKoker ?? ''})`
        : '';
  const stap: Stap = {
    stap: 2,
    naam: 'tegeneffecten',
    invoer: {
      ...Object.fromEntries(gemeten.map(({ koker, verschil }) => [`verschil ${koker}`, verschil])),
      interventiekosten: kosten,
    },
    uitkomst: String(netto),
    zin: `Alle kokers samen (${rijen})${preventie}: netto ${euro(netto)}.`,
  };
  return { netto, stap };
}
