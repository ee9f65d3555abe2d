import { bedragVanEerdere, bewaakEerdere, ofWeigering, overVan, type Toestand } from '@ontschot/boek';
import { schrijfEuro, telOp, type Eurocent, type Weigercode } from '@ontschot/kern';
import { DECLARATIES, regelId, type Opgenomen } from './soorten.js';
import type { Omgeving, Uitkomst } from './uitkomst.js';

type Fout = (code: Weigercode, uitleg: string) => Uitkomst;

const NERGENS =
  'De regel die dit terugneemt, is niet geboekt in dit boek of in dat van het jaar ervoor. Hoort zij bij een eerder jaar, boek het dan als ontvangst.';

/** A credit takes back one whole line that was booked, of the same household: here, or in the boek of the year before. */
export function toetsCredit(
  toestand: Toestand,
  aanbieder: string,
  regel: Opgenomen,
  { boekdatum, eerdere }: Pick<Omgeving, 'boekdatum' | 'eerdere'>,
  fout: Fout,
): Uitkomst {
  const { referentie, vorigeReferentie = '' } = regel;
  const bekend = toestand.opdrachten.lees(DECLARATIES, regelId(aanbieder, vorigeReferentie));
  const oud = bekend === undefined ? undefined : toestand.bewegingen.lees(bekend.revisie);
  if (bekend !== undefined && oud !== undefined) {
    if (oud.gestorneerd) return fout('al-gestorneerd', 'De regel die dit terugneemt, is al teruggenomen.');
    const was = telOp(oud.mutaties.map((mutatie) => mutatie.bedrag));
    const bezwaar =
      anders(was, oud.kenmerken?.huishouden, regel, fout) ??
      gecorrigeerd(was, overVan(toestand, bekend.revisie), bekend.revisie, fout);
    return bezwaar ?? { goed: { referentie, storneert: bekend.revisie } };
  }
  if (eerdere === undefined) return fout('geen-declaratieregel', NERGENS);
  if ('code' in eerdere) return fout(eerdere.code, eerdere.uitleg);
  const eerder = eerdere.goed;
  const bezwaar = anders(bedragVanEerdere(eerder), eerder.kenmerken.huishouden, regel, fout);
  if (bezwaar !== undefined) return bezwaar;
  const uitkomst = ofWeigering(() => {
    bewaakEerdere(toestand, eerder, boekdatum);
  });
  return 'goed' in uitkomst
    ? { goed: { referentie, eerder } }
    : fout(uitkomst.weigering.code, uitkomst.weigering.uitleg);
}

/** Why this is not the whole of that line, of the same household. */
function anders(was: Eurocent, wie: string | undefined, regel: Opgenomen, fout: Fout): Uitkomst | undefined {
  if (was !== -regel.bedrag)
    return fout('declaratie-telt-niet-op', 'Een credit neemt de hele regel terug, en dit is een ander bedrag.');
  if (wie !== regel.huishouden)
    return fout('geen-declaratieregel', 'De regel die dit terugneemt, ging over een ander huishouden.');
  return undefined;
}

/** Why a line of which a part went back meanwhile, as for a malus, is not credited: a credit takes back all of it. */
function gecorrigeerd(was: Eurocent, over: Eurocent, revisie: number, fout: Fout): Uitkomst | undefined {
  if (over === was) return undefined;
  const rest = over === 0 ? 'niets' : schrijfEuro(over);
  const raad =
    over === 0
      ? 'Laat de credit weg'
      : `Corrigeer de besteding op revisie ${revisie} voor die rest en laat de credit weg`;
  return fout(
    'besteding-gecorrigeerd',
    `Van de regel die dit terugneemt, nam een correctie al ${schrijfEuro(was - over)} terug; er is nog ${rest} van over. ${raad}, of neem eerst de correctie terug.`,
  );
}
