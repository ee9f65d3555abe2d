import { telOp, type Datum, type Eurocent } from '@ontschot/kern';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { geheelVan } from './geheel.js';
import { landkaart as projectie } from './landkaart.projectie.js';
import { totaalVan } from './maten.js';
import { GEEN_MATEN, partijenVan, type Partij, type Partijmaten } from './partijen.js';
import type { Landkaartfilter } from './peiling.js';
import { gekozenVooraf, voorafVan } from './vooraf.js';

interface Saldi {
  /**
   * What it comes to when all that was promised here is paid, in eurocents. What was taken over came to it in the boek
   * that promised it: so the years add up.
   */
  readonly saldo: Eurocent;
  /** What it comes to with what was really paid. */
  readonly saldoContant: Eurocent;
}

export interface Partijregel extends Partij, Partijmaten, Saldi {
  readonly naam: string | null;
}

export interface WieBetaaltWieWint {
  readonly boek: string;
  readonly op: Datum;
  readonly bekendOp: Datum;
  readonly regels: readonly Partijregel[];
  /** What one party pays another, cancels out: the saldo is what all kokers gained, less what makers lost. */
  readonly totaal: Partijmaten & Saldi;
  /** The cost of prevention that is in no koker of its afspraak: nobody's here, and in no saldo. */
  readonly interventieVanNiemand: Eurocent;
}

function saldiVan(maten: Partijmaten): Saldi {
  const { gewonnen, meerkosten, derft, voorafBetaald, voorafOntvangen } = maten;
  const zonder = gewonnen - meerkosten - derft + voorafOntvangen - voorafBetaald;
  return {
    saldo: zonder + (maten.krijgtToegezegd - maten.krijgtOvergenomen) - (maten.toegezegd - maten.overgenomen),
    saldoContant: zonder + maten.ontvangen - maten.betaald,
  };
}

/** Per party what it pays, wins and loses, as one table that adds up. Throws as `landkaart`. */
export function wieBetaaltWieWint(lees: Leesmodel, vraag: Landkaartfilter): WieBetaaltWieWint {
  return lees.vraag([projectie, inrichting], () => {
    const geheel = geheelVan(lees, vraag);
    const { peiling, afspraken, metingen } = geheel;
    const { aanbieder, financier } = vraag.alleen ?? {};
    const magZien = ({ soort, partij }: Partij): boolean =>
      (aanbieder === undefined && financier === undefined) ||
      (soort === 'organisatie' && partij !== null && (partij === aanbieder || partij === financier));
    const regels = partijenVan(geheel, gekozenVooraf(voorafVan(lees, peiling), afspraken, vraag))
      .filter(magZien)
      .map((rij) => ({ ...rij, naam: naamVan(rij), ...saldiVan(rij) }));
    function naamVan({ soort, partij }: Partij): string | null {
      if (partij === null) return null;
      return soort === 'budget' ? (peiling.budget(partij)?.naam ?? null) : peiling.naam(partij);
    }
    const totaal = totaalVan<Partijmaten>(regels, GEEN_MATEN);
    const vanNiemand = metingen.filter(({ interventiekosten }) => interventiekosten.inKoker === undefined);
    return {
      boek: peiling.boek,
      op: peiling.opDatum,
      bekendOp: peiling.bekendOpDatum,
      regels,
      totaal: { ...totaal, ...saldiVan(totaal) },
      interventieVanNiemand: telOp(vanNiemand.map(({ interventiekosten }) => interventiekosten.bedrag)),
    };
  });
}
