import type { Declaratieindeling, Productpost, Toestand } from '@ontschot/boek';
import type { Weigercode } from '@ontschot/kern';
import { maandVan } from './opnemen.js';
import { DECLARATIES, regelId, type Opgenomen } from './soorten.js';
import { toetsCredit } from './toets-credit.js';
import type { Omgeving, Uitkomst } from './uitkomst.js';

/**
 * Holds a line against the boek as it is now: can it be paid, and was it not paid before. A declaratie that is handed in
 * again while it is being booked (taken in on revisie `vanaf`) may find its own lines there.
 */
export function toets(
  toestand: Toestand,
  indeling: Declaratieindeling,
  regel: Opgenomen,
  { vanaf = Infinity, eerstJaar, boekdatum, eerdere }: Omgeving,
): Uitkomst {
  const { aanbieder, producten } = indeling;
  const { referentie, product, bedrag, huishouden } = regel;
  const fout = (code: Weigercode, uitleg: string): Uitkomst => ({ bezwaar: { regel: regel.regel, code, uitleg } });
  const eerder = toestand.opdrachten.lees(DECLARATIES, regelId(aanbieder, referentie));
  if (eerder !== undefined && eerder.revisie > vanaf && toestand.bewegingen.lees(eerder.revisie) !== undefined)
    return { geboekt: true };
  if (eerder !== undefined)
    return fout('id-bestaat-al', 'Deze referentie is al geboekt, in deze of een eerdere declaratie.');
  if (bedrag < 0) return toetsCredit(toestand, aanbieder, regel, { boekdatum, eerdere }, fout);
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
