import type { Eurocent } from '@ontschot/kern';
import { inEindvolgorde } from '../bewoners/eindvolgorde.js';
import type { Bewonersvoorstel } from '../toestand/bewoners.js';
import type { Verplichting } from '../toestand/onderdelen.js';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';

interface Telling {
  readonly aantal: number;
  readonly bedrag: Eurocent;
}

/** What stands on a budget and is not spent yet: it may still come free. Amounts in eurocents. */
export interface NogOpen {
  /** Requests that wait. */
  readonly aanvragen: Telling;
  /** Promised to aanbieders, or to a household to spend itself. */
  readonly verplichtingen: Telling;
  /** Advanced, of trekkingen and of others. */
  readonly voorschotten: Telling;
  /** Votes of residents on it that were not counted, with what they ask: nothing is set aside for these yet. */
  readonly stemmingen: Telling;
}

export function nogOpenOp(toestand: Toestand, budget: string): NogOpen {
  const verplicht = [...toestand.verplichtingen].map(([, post]) => post).filter((post) => post.budget === budget);
  const voorschotten = [...toestand.voorschotten].map(([, post]) => post).filter((post) => post.budget === budget);
  return {
    aanvragen: tel(verplicht.filter((post) => wacht(toestand, post))),
    verplichtingen: tel(verplicht.filter((post) => !wacht(toestand, post))),
    voorschotten: tel(voorschotten),
    stemmingen: telStemmingen(stemmingenOver(toestand, budget)),
  };
}

/** The proposals on a budget of which the votes were not counted, by their end; the vote may be over. */
export const stemmingenOver = ({ wijkteam }: Toestand, budget: string): Bewonersvoorstel[] =>
  inEindvolgorde(
    [...wijkteam.bewonersvoorstellen]
      .map(([, post]) => post)
      .filter((post) => post.budget === budget && post.staat === 'open'),
  );

const telStemmingen = (open: readonly Bewonersvoorstel[]): Telling => ({
  aantal: open.length,
  bedrag: open.reduce((som, { bedrag }) => som + bedrag, 0),
});

/** What has no aanbieder waits for a colleague, but for a voucher that was issued and what residents decided on. */
const wacht = ({ wijkteam }: Toestand, { verplichting, aanbieder }: Verplichting): boolean =>
  aanbieder === undefined &&
  !wijkteam.bewonersvoorstellen.heeft(verplichting) &&
  wijkteam.vouchers.lees(verplichting)?.staat !== 'uitgegeven';

function tel(posten: readonly { readonly saldo: Saldo }[]): Telling {
  const open = posten.map(({ saldo }) => saldo.eind).filter((stand) => stand > 0);
  return { aantal: open.length, bedrag: open.reduce((som, stand) => som + stand, 0) };
}
