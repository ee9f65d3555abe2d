import type { Toestand } from '@ontschot/boek';
import type { inzageoverzicht, trekkingoverzicht, voucheroverzicht } from './overzicht.js';
import type { Kostenoverzicht } from './kostenoverzicht.js';

interface Genoemd {
  readonly trekkingen: ReturnType<typeof trekkingoverzicht>;
  readonly vouchers: ReturnType<typeof voucheroverzicht>;
  readonly inzages: ReturnType<typeof inzageoverzicht>;
  readonly kosten: Kostenoverzicht;
}

/** How what is named by an id is called by people: of what the household meets, and of nothing else in the boek. */
export interface Namen {
  readonly teams: Readonly<Record<string, string>>;
  readonly organisaties: Readonly<Record<string, string>>;
  readonly kokers: Readonly<Record<string, string>>;
}

const lijst = (ids: Iterable<string>, naamVan: (id: string) => string | undefined): Record<string, string> =>
  Object.fromEntries([...new Set(ids)].sort().map((id) => [id, naamVan(id) ?? id]));

export function namenIn(toestand: Toestand, { trekkingen, vouchers, inzages, kosten }: Genoemd): Namen {
  const aan = inzages.map((een) => een.aan);
  const betalers = kosten.jaren.flatMap(({ financiers }) => financiers.map(({ financier }) => financier));
  return {
    teams: lijst(
      [...trekkingen, ...vouchers, ...aan].flatMap((een) => ('team' in een ? [een.team] : [])),
      (id) => toestand.wijkteam.teams.lees(id)?.naam,
    ),
    organisaties: lijst(
      [
        ...vouchers.flatMap(({ aanbieders }) => aanbieders),
        ...aan.flatMap((een) => ('organisatie' in een ? [een.organisatie] : [])),
        ...betalers.filter((een) => een !== null),
      ],
      (id) => toestand.organisaties.lees(id)?.naam,
    ),
    kokers: lijst(
      kosten.kokers.map(({ koker }) => koker),
      (id) => toestand.kokers.lees(id)?.at(-1)?.naam,
    ),
  };
}
