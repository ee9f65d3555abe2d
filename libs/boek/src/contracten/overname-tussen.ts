import type { Datum, Eurocent } from '@ontschot/kern';
import type { Toestand } from '../toestand/toestand.js';

/** Which clients went from one contract here to another: by the verplichtingen that pay, and on which terms. */
export interface Tussen {
  readonly van: string;
  readonly naar: string;
  readonly aantal: number;
  readonly vanaf: Datum;
  readonly bedragPerJaar: Eurocent;
}

const sleutel = ({ van, naar, aantal, vanaf, bedragPerJaar }: Tussen): string =>
  [van, naar, aantal, vanaf, bedragPerJaar].join('|');
const andersom = (wat: Tussen): Tussen => ({ ...wat, van: wat.naar, naar: wat.van });

/** Remembers that the event on that revisie took these clients there, or, when they had gone the other way, back. */
export function onthoudTussen({ lagen: { tussenContracten } }: Toestand, wat: Tussen, revisie: number): void {
  const heen = tussenContracten.lees(sleutel(andersom(wat))) ?? [];
  if (heen.length > 0) tussenContracten.zet(sleutel(andersom(wat)), heen.slice(0, -1));
  else tussenContracten.zet(sleutel(wat), [...(tussenContracten.lees(sleutel(wat)) ?? []), revisie]);
}

/** Whether these clients went the other way on the same terms, no later than that day, and have not come back. */
export const komtTerug = ({ lagen, bewegingen }: Toestand, wat: Tussen, boekdatum: Datum): boolean =>
  (lagen.tussenContracten.lees(sleutel(andersom(wat))) ?? []).some(
    (revisie) => (bewegingen.lees(revisie)?.boekdatum ?? '') <= boekdatum,
  );
