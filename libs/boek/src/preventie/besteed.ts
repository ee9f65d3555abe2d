import { periodeVan, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import type { Kenmerken, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { isVrijgegeven } from '../rekening.js';
import type { Beweging } from '../toestand/bewegingen.js';
import { contantGemaakt } from './contant.js';
import { voorfinancieringVerrekend } from './voorfinanciering-verrekend.js';

/** What a movement cost a koker; below zero when it takes a cost back. In eurocents. */
export interface Kosten {
  readonly koker: string;
  readonly bedrag: Eurocent;
}

/** A payout of gain never counts as realisatie (design 3.1). */
const GEEN_KOSTEN: ReadonlySet<string> = new Set([contantGemaakt.type, voorfinancieringVerrekend.type]);

/** A line of the boek of the year before that is paid back into this one: what it cost there goes down. */
export const EERDER_GECREDITEERD = 'eerdere-regel-gecrediteerd.v1';

interface Wanneer {
  readonly boekdatum: Datum;
  readonly hoortBij?: Periode | undefined;
  readonly kenmerken?: Kenmerken | undefined;
}

/** The month that a cost counts in: that of the help where it is told, else that of the boekdatum. */
export const kostenmaand = ({ kenmerken, hoortBij, boekdatum }: Wanneer): Periode =>
  kenmerken?.periode ?? hoortBij ?? periodeVan(boekdatum);

/** What was spent by a movement, per mutatie, in the kleur of the koker that paid; nothing for most movements. */
export function kostenVan(type: string, { mutaties }: { readonly mutaties: readonly Mutatie[] }): Kosten[] {
  const kosten: Kosten[] = [];
  for (const { van, naar, kleur, bedrag } of mutaties) {
    const af = van.startsWith('besteed:') || type === EERDER_GECREDITEERD;
    const teken = (naar.startsWith('besteed:') ? 1 : 0) - (af ? 1 : 0);
    if (teken !== 0 && !isVrijgegeven(kleur) && !GEEN_KOSTEN.has(type))
      kosten.push({ koker: kleur, bedrag: teken * bedrag });
  }
  return kosten;
}

/** The kenmerken of what takes (part of) a cost back: it counts in the month in which the cost counted, whenever that is. */
export function kenmerkenTerug(oud: Beweging, maand: Periode): Kenmerken | undefined {
  const periode = kostenmaand(oud);
  return periode !== maand && kostenVan(oud.type, oud).length > 0 ? { ...oud.kenmerken, periode } : oud.kenmerken;
}
