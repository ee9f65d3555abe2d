import { zonderControlegetal } from '../beveiliging/controlegetal.js';
import { zonderHuishoudens } from '../beveiliging/huishoudens.js';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { zonderJaarruimte } from '../beveiliging/jaarruimte.js';
import { zonderStemmen } from '../beveiliging/stemmen.js';
import { zonderUitschieters } from '../beveiliging/uitschieters.js';
import { geenRecht, zietAlles, type Vraaginhoud } from './definitie.js';

/** Who an aanbieder or financier asks for: its own organisatie, in the role that it has. */
export function eigen(wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud {
  if (zietAlles(wie)) return vraag;
  const { organisatie, rollen } = wie;
  if (organisatie === undefined || !(rollen.has('aanbieder') || rollen.has('financier')))
    throw geenRecht('U ziet alleen wat van de eigen organisatie is.');
  return {
    ...vraag,
    ...(rollen.has('aanbieder') && { alsAanbieder: organisatie }),
    ...(rollen.has('financier') && { alsFinancier: organisatie }),
  };
}

/** The question as the read side takes it: its fields were checked against the class of the question. */
export function metAlleen({ alsAanbieder, alsFinancier, ...vraag }: Vraaginhoud): never {
  const alleen = { aanbieder: alsAanbieder, financier: alsFinancier };
  return { ...vraag, ...((alsAanbieder ?? alsFinancier) !== undefined && { alleen }) } as never;
}

/** What one household got in a year or in a week is for the auditor. */
export const zonderRuimte = (wie: Identiteit, antwoord: object): object =>
  wie.rollen.has('auditor') ? antwoord : zonderJaarruimte(antwoord);

/**
 * Codes of households, what one could be tried with, what one or few of them cost, and what one of them voted, are for the
 * auditor.
 */
export const zonderCodes = (wie: Identiteit, antwoord: object): object =>
  wie.rollen.has('auditor')
    ? antwoord
    : zonderStemmen(zonderHuishoudens(zonderControlegetal(zonderUitschieters(zonderJaarruimte(antwoord)))));
