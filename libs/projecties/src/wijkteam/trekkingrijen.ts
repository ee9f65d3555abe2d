import type { Trekkingstaat, Trekkingvorm } from '@ontschot/boek';
import type { Leesmodel } from '../leesmodel.js';
import type { Peiling } from './lezen.js';

/** A trekking before its steps are added up. */
export interface Trekkingrij {
  readonly nr: number;
  readonly trekking: string;
  readonly team: string;
  readonly huishouden: string | null;
}

/** Which ones can be passed over without adding up their steps. */
export interface Rijfilter {
  /** Only those before this one. */
  readonly voor?: number | undefined;
  readonly vorm?: Trekkingvorm | undefined;
  readonly staat?: Trekkingstaat | undefined;
  readonly teVertellen?: boolean | undefined;
  readonly teBekijken?: boolean | undefined;
}

/** How many are read at once. */
const BROK = 200;

/** A step that we knew of and that counts. */
const stap = (wat: string): string =>
  `EXISTS (SELECT 1 FROM wijkteam_stap AS s WHERE s.boek = t.boek AND s.soort = 'trekking' AND s.id = t.trekking
    AND s.bekend <= @bekendOp AND s.dag <= @dag AND ${wat})`;

const isType = (...types: readonly string[]): string => `s.type IN (${types.map((type) => `'${type}'`).join(', ')})`;

/** By which step a trekking comes into a state; `vervallen` is one that it also comes into by time. */
const DOOR_STAP: Partial<Readonly<Record<Trekkingstaat, string>>> = {
  afgewezen: 'trekking-afgewezen.v2',
  ingetrokken: 'trekking-ingetrokken.v1',
  teruggenomen: 'trekking-teruggenomen.v2',
};

function voorwaarden({ vorm, staat, teVertellen, teBekijken }: Rijfilter): string[] {
  const door = staat === undefined ? undefined : DOOR_STAP[staat];
  const klaar = isType(
    'trekking-ingestemd.v1',
    'trekking-afgewezen.v2',
    'trekking-ingetrokken.v1',
    'trekking-vervallen.v1',
  );
  return [
    ...(vorm === undefined ? [] : ['t.vorm = @vorm']),
    ...(door === undefined ? [] : [stap(isType(door))]),
    ...(staat === 'aangevraagd' ? [stap(isType('trekking-aangevraagd.v1')), `NOT ${stap(klaar)}`] : []),
    ...(teVertellen === true ? [`NOT ${stap(isType('opbrengst-verteld.v1'))}`] : []),
    ...(teBekijken === true
      ? [`NOT ${stap(`${isType('trekking-bekeken.v1')} AND json_extract(s.gegevens, '$.akkoord')`)}`]
      : []),
  ];
}

/**
 * The trekkingen that were there on that day of both clocks, the last one first; what surely does not fit the filter is
 * left out, what is left may still not fit. Inside a question.
 */
export function* trekkingrijen(
  lees: Leesmodel,
  { boek, bekendOp, dag }: Peiling,
  filter: Rijfilter = {},
): Generator<Trekkingrij> {
  const waar = voorwaarden(filter).map((voorwaarde) => ` AND ${voorwaarde}`);
  const zoek = lees.sql<[Readonly<Record<string, string | number>>], Trekkingrij>(
    `SELECT nr, trekking, team, huishouden FROM wijkteam_trekking AS t
      WHERE boek = @boek AND nr < @grens AND bekend <= @bekendOp AND dag <= @dag${waar.join('')}
      ORDER BY nr DESC LIMIT ${BROK}`,
  );
  const vast = { boek, bekendOp, dag, ...(filter.vorm !== undefined && { vorm: filter.vorm }) };
  for (let grens: number | undefined = filter.voor ?? Number.MAX_SAFE_INTEGER; grens !== undefined;) {
    const rijen: Trekkingrij[] = zoek.all({ ...vast, grens });
    yield* rijen;
    grens = rijen.length < BROK ? undefined : rijen.at(-1)?.nr;
  }
}
