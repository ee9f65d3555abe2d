import type { Proef } from '../../e2e/hulp/app.js';
import { Boekhouding, euro } from './boekhouding.js';
import { Preventie } from './preventie.js';

export const OTS = { prijs: euro(7_000), verwacht: 600, werkelijk: 300 };
const UHP = { prijs: euro(20_000), verwacht: 100, werkelijk: 40 };
const KOKERS = { ots: OTS, uhp: UHP };
export const REGEL = { verdeelregel: 'dertig', versie: 1 };

/** What was expected: so many measures at their price, all of it income of the maker. */
const kokers = Object.entries(KOKERS).map(([koker, { verwacht }]) => ({
  koker,
  nulmeting: {
    methode: { methode: 'eenheden', eenheden: [{ eenheidsprijs: koker, aantal: verwacht, per: 'jaar' }] },
    volgtPopulatie: false,
  },
  inkomsten: [{ aanbieder: 'jbra', procent: '100' }],
}));

/** A maker that is paid per measure, and the payer of those measures; then what the year really cost. */
export async function gegevenJbra(proef: Proef, boek: string, betaler: 'ministerie' | 'gemeente'): Promise<Preventie> {
  const boekhouding = await Boekhouding.open(proef, boek);
  const preventie = new Preventie(boekhouding);
  await preventie.organisatie('jbra', 'Jeugdbescherming Regio Amsterdam');
  await preventie.organisatie('ministerie', 'Ministerie van Justitie');
  await preventie.cohort('gezinnen', 'Gezinnen met een gezinsmanager');
  for (const [koker, { prijs, werkelijk }] of Object.entries(KOKERS)) {
    if (betaler === 'ministerie') await preventie.extern(koker, koker.toUpperCase(), 'Wet op de jeugdzorg', betaler);
    // The room that is left when the year is paid: less than what will be owed.
    else await boekhouding.koker(koker, koker.toUpperCase(), '6.821', euro(koker === 'ots' ? 500_000 : 400_000));
    const soortMaatregel = { naam: koker.toUpperCase(), eenheid: 'maatregel per jaar', bron: 'Tarieven justitie' };
    await boekhouding.boekt('eenheidsprijzen', { eenheidsprijs: koker, bedrag: prijs, ...soortMaatregel, jaar: 2011 });
    const maatregel = { eenheidsprijs: koker, populatie: 'gezinnen', aanbieder: 'jbra' };
    await preventie.meld(koker, [
      { maand: '2014-06', aantal: werkelijk / 2, ...maatregel },
      { maand: '2014-12', aantal: werkelijk / 2, ...maatregel },
    ]);
  }
  return preventie;
}

export const ontwerp = (preventie: Preventie, meer: object = {}): Promise<number> =>
  preventie.stelOp('gezinsmanager', 'jbra', 'gezinnen', kokers, meer);
