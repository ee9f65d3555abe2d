import type { Eurocent } from '@ontschot/kern';
import type { Geheel } from './geheel.js';
import { Rijen } from './maten.js';
import { betalerVan } from './peiling.js';

/** What became of the gain of a koker, in eurocents: gewonnen = houdt + gedeeld. */
export interface Kokerstroom {
  readonly koker: string;
  readonly naam: string | null;
  readonly financier: string | null;
  readonly gewonnen: Eurocent;
  readonly verlies: Eurocent;
  readonly houdt: Eurocent;
  /** By the rule: as share, as compensation, and to pay back what was put in beforehand. */
  readonly gedeeld: Eurocent;
  /** Of what is shared: what the koker had put in itself, and so owes to nobody. */
  readonly zelfVooraf: Eurocent;
  /** What aanbieders owe it by the rule for a loss. */
  readonly verschuldigd: Eurocent;
}

const LEEG = { gewonnen: 0, verlies: 0, houdt: 0, gedeeld: 0, zelfVooraf: 0, verschuldigd: 0 };

/** Per koker and who paid it. `zelf` tells by which koker something was put in beforehand. */
export function kokersVan(
  { metingen, peiling }: Geheel,
  zelf: (voorfinanciering: string) => string | undefined,
): readonly Kokerstroom[] {
  const rijen = new Rijen<Pick<Kokerstroom, 'koker' | 'naam' | 'financier'>, typeof LEEG>(LEEG);
  for (const meting of metingen) {
    const tel = (koker: string, meer: Partial<typeof LEEG>): void => {
      rijen.tel({ koker, naam: peiling.kokernaam(koker), financier: betalerVan(peiling, koker, meting) }, meer);
    };
    for (const { koker, verschil, houdt } of meting.kokers)
      tel(koker, { gewonnen: Math.max(0, verschil), verlies: Math.max(0, -verschil), houdt });
    for (const { koker, bedrag } of meting.gedeeld) tel(koker, { gedeeld: bedrag });
    for (const { koker, bedrag } of meting.verschuldigd) tel(koker, { verschuldigd: bedrag });
    for (const { voorfinanciering, kokers } of meting.terugbetalingen)
      for (const { koker, bedrag } of kokers) if (zelf(voorfinanciering) === koker) tel(koker, { zelfVooraf: bedrag });
  }
  return rijen.alle;
}
