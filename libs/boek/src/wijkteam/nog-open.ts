import type { Eurocent } from '@ontschot/kern';
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
}

export function nogOpenOp(toestand: Toestand, budget: string): NogOpen {
  const verplicht = [...toestand.verplichtingen].map(([, post]) => post).filter((post) => post.budget === budget);
  const voorschotten = [...toestand.voorschotten].map(([, post]) => post).filter((post) => post.budget === budget);
  return {
    aanvragen: tel(verplicht.filter((post) => wacht(toestand, post))),
    verplichtingen: tel(verplicht.filter((post) => !wacht(toestand, post))),
    voorschotten: tel(voorschotten),
  };
}

/** What has no aanbieder waits for a colleague, but for a voucher that was issued. */
const wacht = ({ wijkteam }: Toestand, { verplichting, aanbieder }: Verplichting): boolean =>
  aanbieder === undefined && wijkteam.vouchers.lees(verplichting)?.staat !== 'uitgegeven';

function tel(posten: readonly { readonly saldo: Saldo }[]): Telling {
  const open = posten.map(({ saldo }) => saldo.eind).filter((stand) => stand > 0);
  return { aantal: open.length, bedrag: open.reduce((som, stand) => som + stand, 0) };
}
