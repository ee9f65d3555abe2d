import type { Datum } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Inwisseling, Voucher, Voucherstaat } from '../toestand/voucher.js';
import type { Toestand } from '../toestand/toestand.js';

export const geenVoucher = (voucher: string): never =>
  weiger('onbekende-voucher', `Voucher ${voucher} staat niet in dit boek.`, { voucher });

/** The voucher, or a refusal when the boek does not have it. */
export function voucher(toestand: Toestand, id: string): Voucher {
  return toestand.wijkteam.vouchers.lees(id) ?? geenVoucher(id);
}

/** Whether it could ever be used: one that a colleague never agreed to could not. */
const isGegeven = ({ vervaltOp, ingestemd }: Voucher): boolean => vervaltOp === undefined || ingestemd === true;

/**
 * The voucher as an organisatie may know of it: one that does not name it, or that was never granted, is not there for
 * it. Without `namens`, as the municipality knows it.
 */
export function voucherVoor(toestand: Toestand, id: string, namens: string | undefined): Voucher {
  const gevonden = voucher(toestand, id);
  if (namens === undefined) return gevonden;
  return isGegeven(gevonden) && gevonden.aanbieders.includes(namens) ? gevonden : geenVoucher(id);
}

const STAAT: Readonly<Record<Voucherstaat, string>> = {
  aangevraagd: 'wacht op een collega',
  uitgegeven: 'is uitgegeven',
  ingetrokken: 'is ingetrokken',
  vervallen: 'is vervallen',
};

/** Refuses a voucher that is in none of these states. */
export function inStaat({ voucher: id, staat }: Voucher, ...mag: readonly Voucherstaat[]): void {
  if (!mag.includes(staat))
    weiger('voucher-staat-past-niet', `Voucher ${id} ${STAAT[staat]}; dit kan dan niet.`, { voucher: id, staat, mag });
}

/** Refuses one that was never granted. */
export function isUitgegeven(post: Voucher): void {
  if (!isGegeven(post)) inStaat(post, 'uitgegeven');
}

/** Refuses a day before the one from which the voucher counts. */
export function nietVoor({ voucher: id, vanaf }: Voucher, boekdatum: Datum, telt = vanaf): void {
  if (boekdatum < telt)
    weiger('voucher-te-vroeg', `Voucher ${id} telt op ${telt}; dit kan niet op ${boekdatum}.`, {
      voucher: id,
      boekdatum,
      telt,
    });
}

/**
 * What was paid on it under that name, which is one of an aanbieder: two can have the same. For an aanbieder only what it was
 * paid itself; who asks for the municipality names the aanbieder when there are two.
 */
export function inwisseling(post: Voucher, id: string, aanbieder: string | undefined): Inwisseling {
  const { voucher: naam } = post;
  const gevonden = post.inwisselingen.filter((een) => isZelfde(een, id, aanbieder ?? een.aanbieder));
  const [eerste, ...meer] = gevonden;
  if (eerste !== undefined && meer.length === 0) return eerste;
  const uitleg =
    eerste === undefined
      ? `Op voucher ${naam} staat geen inwisseling ${id}.`
      : `Op voucher ${naam} staan meer inwisselingen ${id}; noem de aanbieder.`;
  return weiger('onbekende-inwisseling', uitleg, {
    ...{ voucher: naam, inwisseling: id },
    ...(eerste !== undefined && { aanbieders: gevonden.map((een) => een.aanbieder) }),
  });
}

/** Whether it has this name of this aanbieder. */
export const isZelfde = (een: Inwisseling, inwisseling: string, aanbieder: string): boolean =>
  een.inwisseling === inwisseling && een.aanbieder === aanbieder;
