import type { Eurocent } from './geld.js';
import { Onberekenbaar, TeGroot } from './rekenfouten.js';

/**
 * Splits `bedrag` (eurocents, not negative) in proportion to `gewichten` (whole numbers, not negative, not all zero).
 * Exact: parts are rounded down and the cents that are left go to the largest remainders, ties in the order given,
 * so the parts always add up to the whole (design 3.1). Throws Onberekenbaar on what cannot be divided,
 * TeGroot on an amount that is not exact.
 */
export function verdeel(bedrag: Eurocent, gewichten: readonly number[]): Eurocent[] {
  if (!Number.isSafeInteger(bedrag)) throw new TeGroot('een bedrag is te groot om exact te zijn');
  if (bedrag < 0) throw new Onberekenbaar('alleen een bedrag van nul of meer is te verdelen');
  const w = gewichten.map((gewicht) => {
    if (!Number.isSafeInteger(gewicht) || gewicht < 0)
      throw new Onberekenbaar('een gewicht is een heel getal van nul of meer');
    return BigInt(gewicht);
  });
  const totaal = w.reduce((som, gewicht) => som + gewicht, 0n);
  if (totaal === 0n) throw new Onberekenbaar('zonder gewicht is er niets te verdelen');
  const delen = w.map((gewicht, plaats) => {
    const teller = BigInt(bedrag) * gewicht;
    return { plaats, deel: teller / totaal, rest: teller % totaal };
  });
  let over = BigInt(bedrag) - delen.reduce((som, { deel }) => som + deel, 0n);
  const opRest = [...delen].sort((a, b) => (a.rest === b.rest ? a.plaats - b.plaats : a.rest > b.rest ? -1 : 1));
  for (const deel of opRest) {
    if (over === 0n) break;
    deel.deel += 1n;
    over -= 1n;
  }
  return delen.map(({ deel }) => Number(deel));
}
