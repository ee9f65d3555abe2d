import { WEIGERINGEN, type Weigercode } from '@ontschot/kern';
import type { Probleeminhoud } from '../fouten/probleem.js';

/** What can be done about a line of a file, where that is something else than about an opdracht that somebody gave by hand. */
const RAAD: Partial<Readonly<Record<Weigercode, string>>> = {
  'onbekend-huishouden':
    'Laat een beheerder deze persoon aan een huishouden van dit boek koppelen, en lever het bestand daarna nog eens in.',
  'id-bestaat-al': 'Laat de aanbieder deze regel weglaten, of, als zij nieuw is, een eigen referentie geven.',
  'onbekende-verplichting': 'Noem in de indeling voor dit product een verplichting van deze aanbieder.',
  'verplichting-afgewikkeld': 'Noem in de indeling een verplichting die nog open is.',
  'hoort-bij-klopt-niet': 'Laat de aanbieder deze regel weglaten, en inleveren bij het boek waar zij hoort.',
};

/** A refusal with, at every line that it names, what can be done about it. */
export function metRaad(inhoud: Probleeminhoud): Probleeminhoud {
  const { fouten } = (inhoud.cijfers ?? {}) as { fouten?: readonly { readonly code: Weigercode }[] };
  if (fouten === undefined) return inhoud;
  const metWatNu = fouten.map((fout) => ({ ...fout, watNu: RAAD[fout.code] ?? WEIGERINGEN[fout.code].watNu }));
  return { ...inhoud, cijfers: { ...inhoud.cijfers, fouten: metWatNu } };
}
