import { vormenOp, type Financieringsvorm, type Ondersteuningsopdracht } from '@ontschot/boek';
import { schrijfEuro, type Datum, type Eurocent } from '@ontschot/kern';
import { breuk, rondAf } from '@ontschot/regels';
import type { Vormregel, Vrijval } from './contractstand.js';
import type { Postgeld } from './lezen.js';
import { LEEG, openVan, samen } from './maten.js';

/** What of the open money of these verplichtingen comes free, and when; what was given for the whole year only after it. */
export function vrijvalVan(posten: readonly Postgeld[], vanaf: Datum): Vrijval {
  const som = (naHetJaar: boolean): Eurocent =>
    posten
      .filter(({ vrijval }) => vrijval !== null && (vrijval === 'na-het-jaar') === naHetJaar)
      .reduce((tot, { geld }) => tot + openVan(geld), 0);
  return { nu: som(false), naHetJaar: som(true), vanaf };
}

const UITLEG: Readonly<Record<Financieringsvorm, (vrij: Vrijval, perClient: Eurocent | null) => string>> = {
  functiegericht: ({ naHetJaar, vanaf }) =>
    `Betaald voor beschikbaarheid: dit jaar komt niets vrij; wat dan over is (nu ${schrijfEuro(naHetJaar)}) vanaf 1 januari ${vanaf.slice(0, 4)}.`,
  product: ({ nu }) => `Betaald per product: wat niet is geleverd (${schrijfEuro(nu)}) kan nu vrijvallen.`,
  populatie: ({ nu }, perClient) =>
    `Betaald per cliënt: per cliënt minder kan ${perClient === null ? 'niets' : schrijfEuro(perClient)} vrijvallen, samen ${schrijfEuro(nu)}.`,
};

/** What was promised under each form that the contract had, by the form on the day of the verplichting; the first form first. */
export function vormregels(
  contract: Ondersteuningsopdracht,
  posten: readonly Postgeld[],
  vanaf: Datum,
): readonly Vormregel[] {
  const per = new Map<Financieringsvorm, Postgeld[]>();
  for (const post of posten.toSorted((a, b) => ((a.vanaf ?? '') < (b.vanaf ?? '') ? -1 : 1))) {
    const vorm = post.vanaf === null ? undefined : vormenOp(contract, post.vanaf)[0];
    if (vorm !== undefined) per.set(vorm, [...(per.get(vorm) ?? []), post]);
  }
  const { aantal } = contract.populatie;
  return [...per].map(([vorm, eigen]): Vormregel => {
    const geld = eigen.reduce((tot, een) => samen(tot, een.geld), LEEG);
    const open = openVan(geld);
    const vrij = vrijvalVan(eigen, vanaf);
    const perClient = vorm === 'populatie' && aantal > 0 ? rondAf(breuk(open, aantal)) : null;
    return { vorm, ...geld, open, vrij, perClient, uitleg: UITLEG[vorm](vrij, perClient) };
  });
}
