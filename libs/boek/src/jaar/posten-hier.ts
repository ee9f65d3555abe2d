import type { Feit, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Namen } from './namen.js';
import type { Postsoort } from './onthoud-naam.js';
import type { Openingsdag } from './overname.js';
import type { Meeverplichting, Meevoorfinanciering, Meevoorschot } from './posten.js';

/** From which boek and event it comes, when it counts here, and how it is called. */
export interface Hier {
  readonly uit: string;
  readonly revisie: number;
  readonly wanneer: Openingsdag;
  readonly namen: Namen;
}

/** The name here, and where it comes from; `was` only where the name is another than there. */
export function herkomst(
  soort: Postsoort,
  was: string,
  { uit, wanneer, namen }: Hier,
): Openingsdag & Record<string, string> {
  const wordt = namen.geef(soort, was);
  return { ...wanneer, [soort]: wordt, uit, ...(wordt !== was && { was }) };
}

export function verplichtingHier(post: Meeverplichting, mutaties: readonly Mutatie[], hier: Hier): Feit {
  const { aanbieder, doel, wijk } = post;
  const eigen = herkomst('verplichting', post.verplichting, hier);
  return {
    type: 'verplichting-aangegaan.v1',
    gegevens: {
      ...post,
      ...eigen,
      mutaties: mutaties.map((een) => hier.namen.terug(een, { verplichting: eigen['verplichting'] as string })),
      kenmerken: schoon({ doel, wijk, aanbieder }),
    },
  } as Feit;
}

export function voorschotHier(post: Meevoorschot, mutaties: readonly Mutatie[], hier: Hier): Feit {
  const { ontvanger: aanbieder, doel, wijk, verplichting } = post;
  const eigen = herkomst('voorschot', post.voorschot, hier);
  return {
    type: 'voorschot-verstrekt.v1',
    gegevens: {
      ...post,
      ...(verplichting !== undefined && { verplichting: hier.namen.naam('verplichting', verplichting) }),
      ...eigen,
      mutaties: mutaties.map((een) => hier.namen.terug(een, { voorschot: eigen['voorschot'] as string })),
      kenmerken: schoon({ doel, wijk, aanbieder }),
    },
  } as Feit;
}

export function voorfinancieringHier(post: Meevoorfinanciering, mutaties: readonly Mutatie[], hier: Hier): Feit {
  const { afspraak, door, naar, budget, open: bedrag, doel } = post;
  const eigen = herkomst('voorfinanciering', post.voorfinanciering, hier);
  const aanbieder = 'organisatie' in naar ? naar.organisatie : undefined;
  return {
    type: 'voorfinanciering-verstrekt.v1',
    gegevens: schoon({
      ...eigen,
      afspraak: hier.namen.afspraak(afspraak),
      ...{ door, naar, budget, bedrag, doel },
      mutaties: mutaties.map((een) => hier.namen.terug(een, { voorschot: eigen['voorfinanciering'] as string })),
      kenmerken: aanbieder === undefined ? undefined : schoon({ doel, aanbieder }),
    }),
  };
}
