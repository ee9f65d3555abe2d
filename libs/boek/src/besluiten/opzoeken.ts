import type { Datum } from '@ontschot/kern';
import type {
  Budget,
  Koker,
  Ondersteuningsopdracht,
  Organisatie,
  Verplichting,
  Voorschot,
} from '../toestand/onderdelen.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';

/** Each gives the part that is meant, or refuses when the boek does not have it. */
export function organisatie(toestand: Toestand, id: string): Organisatie {
  return (
    toestand.organisaties.lees(id) ??
    weiger('onbekende-organisatie', `Organisatie ${id} staat niet in dit boek.`, { organisatie: id })
  );
}

export function wijk(toestand: Toestand, id: string): void {
  if (!toestand.wijken.heeft(id)) weiger('onbekende-wijk', `Wijk ${id} staat niet in dit boek.`, { wijk: id });
}

export function koker(toestand: Toestand, id: string, datum: Datum): Koker {
  return (
    toestand.koker(id, datum) ??
    weiger('onbekende-koker', `Koker ${id} staat op ${datum} niet in dit boek.`, { koker: id, boekdatum: datum })
  );
}

export function budget(toestand: Toestand, id: string): Budget {
  return (
    toestand.budgetten.lees(id) ?? weiger('onbekend-budget', `Budget ${id} staat niet in dit boek.`, { budget: id })
  );
}

const vanAanbieder = (post: Verplichting): post is Verplichting & { readonly aanbieder: string } =>
  post.aanbieder !== undefined;
const vanOntvanger = (post: Voorschot): post is Voorschot & { readonly ontvanger: string } =>
  post.ontvanger !== undefined;

/** What came from a trekking is only moved through it (design 3.1). */
const vanTrekking = (trekking: string): never =>
  weiger(
    'van-een-trekking',
    `Dit geld hoort bij trekking ${trekking}; alleen wat met de trekking gebeurt verplaatst het.`,
    {
      trekking,
    },
  );

/** As is what a household may spend itself. */
const vanVoucher = (voucher: string): never =>
  weiger(
    'van-een-voucher',
    `Dit geld hoort bij voucher ${voucher}; alleen wat met de voucher gebeurt verplaatst het.`,
    {
      voucher,
    },
  );

/** As is what a schuldenfonds paid for debts that it took over. */
const vanSchuldregeling = (schuldregeling: string): never =>
  weiger(
    'van-een-schuldregeling',
    `Dit geld hoort bij schuldregeling ${schuldregeling}; alleen wat met de regeling gebeurt verplaatst het.`,
    { schuldregeling },
  );

/** The verplichting to an aanbieder, which must still be open. */
export function verplichting(toestand: Toestand, id: string): Verplichting & { readonly aanbieder: string } {
  const gevonden =
    toestand.verplichtingen.lees(id) ??
    weiger('onbekende-verplichting', `Verplichting ${id} staat niet in dit boek.`, { verplichting: id });
  if (!vanAanbieder(gevonden)) return toestand.wijkteam.vouchers.heeft(id) ? vanVoucher(id) : vanTrekking(id);
  if (gevonden.afgewikkeldOp !== undefined)
    weiger('verplichting-afgewikkeld', `Verplichting ${id} is afgewikkeld.`, { verplichting: id });
  return gevonden;
}

export function voorschot(toestand: Toestand, id: string): Voorschot & { readonly ontvanger: string } {
  const gevonden =
    toestand.voorschotten.lees(id) ??
    weiger('onbekend-voorschot', `Voorschot ${id} staat niet in dit boek.`, { voorschot: id });
  if (toestand.schuldenfonds.schuldregelingen.heeft(id)) return vanSchuldregeling(id);
  return vanOntvanger(gevonden) ? gevonden : vanTrekking(id);
}

export function ondersteuningsopdracht(toestand: Toestand, id: string): Ondersteuningsopdracht {
  return (
    toestand.ondersteuningsopdrachten.lees(id) ??
    weiger('onbekende-ondersteuningsopdracht', `Ondersteuningsopdracht ${id} staat niet in dit boek.`, {
      ondersteuningsopdracht: id,
    })
  );
}

/** What was put in beforehand under an afspraak is only set off by a vaststelling: it is paid back first (design 4). */
export function geenVoorfinanciering(toestand: Toestand, voorschot: string): void {
  const { afspraak } = toestand.preventie.voorfinancieringen.lees(voorschot) ?? {};
  if (afspraak !== undefined)
    weiger('voorschot-van-afspraak', `Voorschot ${voorschot} hoort bij afspraak ${afspraak}.`, { voorschot, afspraak });
}
