import type { Declaratieindeling, Productpost, Toestand } from '@ontschot/boek';
import { telOp, type Eurocent, type Weigercode } from '@ontschot/kern';
import { maandVan } from './opnemen.js';
import { DECLARATIES, regelId, type Getoetst, type Opgenomen } from './soorten.js';

/** Why one line cannot be booked. It holds no code of a household. */
export interface Regelbezwaar {
  readonly regel: number;
  readonly code: Weigercode;
  readonly uitleg: string;
}

type Uitkomst = { readonly goed: Getoetst } | { readonly bezwaar: Regelbezwaar } | { readonly geboekt: true };

/** What else bears on it: since which revisie it may find its own lines, and the first year that this boek takes help of. */
export interface Omgeving {
  readonly vanaf?: number | undefined;
  readonly eerstJaar: number;
}

/**
 * Holds a line against the boek as it is now: can it be paid, and was it not paid before. A declaratie that is handed in
 * again while it is being booked (taken in on revisie `vanaf`) may find its own lines there.
 */
export function toets(
  toestand: Toestand,
  indeling: Declaratieindeling,
  regel: Opgenomen,
  { vanaf = Infinity, eerstJaar }: Omgeving,
): Uitkomst {
  const { aanbieder, producten } = indeling;
  const { referentie, product, bedrag, huishouden } = regel;
  const fout = (code: Weigercode, uitleg: string): Uitkomst => ({ bezwaar: { regel: regel.regel, code, uitleg } });
  const eerder = toestand.opdrachten.lees(DECLARATIES, regelId(aanbieder, referentie));
  if (eerder !== undefined && eerder.revisie > vanaf && toestand.bewegingen.lees(eerder.revisie) !== undefined)
    return { geboekt: true };
  if (eerder !== undefined)
    return fout('id-bestaat-al', 'Deze referentie is al geboekt, in deze of een eerdere declaratie.');
  if (bedrag < 0) return toetsCredit(toestand, aanbieder, regel, fout);
  if (!toestand.preventie.huishoudens.heeft(huishouden))
    return fout('onbekend-huishouden', 'Het huishouden van deze persoon staat niet in dit boek.');
  const jaar = Number(regel.van.slice(0, 4));
  if (jaar < eerstJaar || jaar > (toestand.boek?.jaar ?? 0))
    return fout('hoort-bij-klopt-niet', `Deze hulp is van ${jaar}: lever haar in bij het boek van dat jaar.`);
  const post = postVan(producten, product);
  if (post === undefined)
    return fout('onbekende-verplichting', 'Voor het product op deze regel noemt de indeling geen verplichting.');
  const { verplichting } = post;
  const gevonden = toestand.verplichtingen.lees(verplichting);
  if (gevonden?.aanbieder !== aanbieder)
    return fout('onbekende-verplichting', `Verplichting ${verplichting} is er niet voor ${aanbieder}.`);
  if (gevonden.afgewikkeldOp !== undefined)
    return fout('verplichting-afgewikkeld', `Verplichting ${verplichting} is afgewikkeld.`);
  return { goed: { referentie, verplichting, bedrag, huishouden, periode: maandVan(regel) } };
}

/** A credit takes back one whole line that was booked, of the same household. */
function toetsCredit(
  toestand: Toestand,
  aanbieder: string,
  { referentie, vorigeReferentie = '', bedrag, huishouden }: Opgenomen,
  fout: (code: Weigercode, uitleg: string) => Uitkomst,
): Uitkomst {
  const bekend = toestand.opdrachten.lees(DECLARATIES, regelId(aanbieder, vorigeReferentie));
  const oud = bekend === undefined ? undefined : toestand.bewegingen.lees(bekend.revisie);
  if (bekend === undefined || oud === undefined)
    return fout(
      'geen-declaratieregel',
      'De regel die dit terugneemt, is niet geboekt in dit boek. Hoort zij bij een eerder jaar, boek het dan als ontvangst.',
    );
  if (oud.gestorneerd) return fout('al-gestorneerd', 'De regel die dit terugneemt, is al teruggenomen.');
  const was: Eurocent = telOp(oud.mutaties.map((mutatie) => mutatie.bedrag));
  if (was !== -bedrag)
    return fout('declaratie-telt-niet-op', 'Een credit neemt de hele regel terug, en dit is een ander bedrag.');
  if (oud.kenmerken?.huishouden !== huishouden)
    return fout('geen-declaratieregel', 'De regel die dit terugneemt, ging over een ander huishouden.');
  return { goed: { referentie, storneert: bekend.revisie } };
}

/** The verplichting of a product: the narrowest that is named. */
function postVan(
  producten: readonly Productpost[],
  { categorie, code }: Opgenomen['product'],
): Productpost | undefined {
  return (
    producten.find((een) => een.categorie === categorie && een.code === code) ??
    producten.find((een) => een.categorie === categorie && een.code === undefined) ??
    producten.find((een) => een.categorie === undefined)
  );
}
