import { deelVan, EEN, isGetal, isMinder, keurResultaatafspraak, NUL, type Keurfout } from '@ontschot/regels';
import type { Ondersteuningsopdracht } from '../toestand/onderdelen.js';

/** What of a contract is judged on what it says; a part with a fault of shape may be left out. */
export type Contractdelen = Partial<Pick<Ondersteuningsopdracht, 'financiering' | 'doorbesteding' | 'resultaat'>>;

/** Every fault of what a contract says itself, without the boek; an empty list when it can be used. */
export function keurContract({ financiering = [], doorbesteding, resultaat }: Contractdelen): Keurfout[] {
  const fouten: Keurfout[] = financiering.flatMap(({ vorm, naast = [] }, i) =>
    new Set([vorm, ...naast]).size === naast.length + 1
      ? []
      : [{ veld: `financiering[${i}].naast`, uitleg: 'Noem elke vorm van financiering één keer.' }],
  );
  if (doorbesteding !== undefined) {
    const { procent } = doorbesteding;
    const klopt = isGetal(procent) && isMinder(NUL, deelVan(procent)) && !isMinder(EEN, deelVan(procent));
    if (!klopt)
      fouten.push({ veld: 'doorbesteding.procent', uitleg: 'Geef een percentage van meer dan nul en hoogstens 100.' });
  }
  if (resultaat !== undefined)
    for (const { veld, uitleg } of keurResultaatafspraak(resultaat)) fouten.push({ veld: `resultaat.${veld}`, uitleg });
  return fouten;
}
