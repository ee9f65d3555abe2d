import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bekendeTypen, leesGebeurtenis, overHuishoudens, Toestand, type Gebeurtenis } from '@ontschot/boek';
import type { Identiteit, Rol } from '../../apps/api/src/beveiliging/identiteit.js';
import { gehoor } from '../../apps/api/src/stroom/gehoor.js';
import { idsVan, zichtbaar } from '../../apps/api/src/stroom/ids.js';

const MAP = join(import.meta.dirname, '..', 'golden', 'gebeurtenissen');
const GOUDEN: readonly Gebeurtenis[] = readdirSync(MAP).map((bestand) =>
  leesGebeurtenis(JSON.parse(readFileSync(join(MAP, bestand), 'utf8')) as Parameters<typeof leesGebeurtenis>[0]),
);
const EIGEN = 'hh-eigen';

/** Of which kinds an inwoner may hear because the event names the household itself. */
const NOEMT = `
  aflossing-ontvangen.v1 declaratieregel-geboekt.v1 declaratieregel-gecrediteerd.v1 eerdere-regel-gecrediteerd.v1
  fondsboeking-teruggenomen.v2 huishouden-vergeten.v1 huishoudens-opgenomen.v1 inzage-gegeven.v1 kosten-gemeld.v1
  kosten-overgenomen.v1 mijlpaal-bereikt.v1 nazorg-besteed.v1 populatie-aangevuld.v1 schuld-overgenomen.v1
  schuldregeling-aangevraagd.v1 schuldregeling-overgedragen.v1 schuldregeling-overgenomen.v1 tegenprestatie-gemeld.v1
  trekking-aangevraagd.v1 trekking-afgewezen.v2 trekking-ingestemd.v1 trekking-ingetrokken.v1
  trekking-kwijtgescholden.v1 trekking-overgedragen.v1 trekking-overgenomen.v1 trekking-terugbetaald.v1
  trekking-teruggenomen.v2 trekking-verstrekt.v1 trekking-vervallen.v1 vordering-kwijtgescholden.v1
  vordering-vastgelegd.v1 voucher-aangevraagd.v1 voucher-ingetrokken.v1 voucher-ingewisseld.v1
  voucher-inwisseling-teruggenomen.v1 voucher-uitgegeven.v1 voucher-vervallen.v1`;
/** And because it goes on with something of the household, of which it only says the name. */
const BIJ_NAAM = `
  aflosplan-afgesproken.v2 inning-gestopt.v1 inning-hervat.v1 inzage-ingetrokken.v1 opbrengst-verteld.v1
  schuld-geinventariseerd.v1 schuldregeling-beeindigd.v2 trekking-bekeken.v1 verhaal-ingetrokken.v1
  voucher-bekeken.v1 voucher-ingestemd.v1`;
const woorden = (tekst: string): string[] => tekst.trim().split(/\s+/);

/** A boek in which all that this event calls by name, is of this household. */
function waarin(gegevens: object, huishouden = EIGEN): Toestand {
  const toestand = Toestand.begin();
  const { wijkteam, preventie, schuldenfonds } = toestand;
  const van = { huishouden } as never;
  const neem: Readonly<Record<string, (naam: string) => void>> = {
    trekking: (naam) => wijkteam.trekkingen.zet(naam, van),
    voucher: (naam) => wijkteam.vouchers.zet(naam, van),
    inzage: (naam) => wijkteam.inzages.zet(naam, van),
    schuldregeling: (naam) => schuldenfonds.schuldregelingen.zet(naam, van),
    vordering: (naam) => preventie.vorderingen.zet(naam, van),
    signaal: (naam) => {
      wijkteam.signalen.zet(naam, { signaal: naam, trekking: 'bij-signaal', koker: 'wmo' });
      wijkteam.trekkingen.zet('bij-signaal', van);
    },
  };
  for (const [veld, naam] of Object.entries(gegevens)) if (typeof naam === 'string') neem[veld]?.(naam);
  return toestand;
}

const LEEG = Toestand.begin();
const typen = (die: (een: Gebeurtenis) => boolean): string[] =>
  [...new Set(GOUDEN.filter(die).map(({ type }) => type))].sort();
const wie = (
  rollen: readonly Rol[],
  { huishouden }: Pick<Identiteit, 'huishouden'> = { huishouden: EIGEN },
): Identiteit => ({
  ...{ afzender: 'x', rollen: new Set(rollen), wijken: new Set<string>(), organisatie: undefined },
  ...{ huishouden, verlooptOp: 0 },
});
/** A token that names no household. */
const ZONDER = { huishouden: undefined };
const INWONER = wie(['inwoner']);

describe('van elke soort gebeurtenis die een boek kent', () => {
  it('staat vast of een inwoner haar kan horen; een nieuwe zwijgt, tot zij hier staat', () => {
    expect(new Set(GOUDEN.map(({ type }) => type))).toEqual(new Set(bekendeTypen()));
    const noemt = typen(({ gegevens }) => overHuishoudens(gegevens, LEEG).size > 0);
    expect(noemt).toEqual(woorden(NOEMT));
    const bijNaam = typen(({ gegevens }) => overHuishoudens(gegevens, waarin(gegevens)).has(EIGEN));
    expect(bijNaam.filter((type) => !noemt.includes(type))).toEqual(woorden(BIJ_NAAM));
  });

  it.each(GOUDEN.map((een) => [een.type, een] as const))('%s hoort niemand van een ander huishouden', (_, een) => {
    const { gegevens } = een;
    for (const toestand of [LEEG, waarin(gegevens, 'hh-ander')]) {
      const over = overHuishoudens(gegevens, toestand);
      expect(gehoor({ gegevens, over }, INWONER)).toBeUndefined();
      // Nor when nobody found out whom it is about.
      expect(gehoor({ gegevens }, INWONER)).toBeUndefined();
      expect(gehoor({ gegevens, over: new Set([...over, EIGEN]) }, wie(['inwoner'], ZONDER))).toBeUndefined();
    }
  });

  it.each(GOUDEN.map((een) => [een.type, een] as const))('%s zegt een inwoner geen enkel id', (_, een) => {
    const { gegevens } = een;
    const als = gehoor({ gegevens, over: new Set([EIGEN]) }, INWONER);
    expect(als && zichtbaar(idsVan(gegevens), als)).toEqual({});
  });
});

describe('een inwoner', () => {
  const { kenmerken: _, ...kaal }: Record<string, unknown> = { boekdatum: '2025-06-01', mutaties: [] };
  const over = (velden: object, toestand = LEEG): string[] => [
    ...overHuishoudens({ ...kaal, ...velden } as never, toestand),
  ];

  it('hoort van een uitgave, een correctie en een storno voor het eigen huishouden', () => {
    expect(over({ kenmerken: { wijk: 'noord', huishouden: EIGEN } })).toEqual([EIGEN]);
  });

  it('hoort van een lijst waar het eigen huishouden tussen staat', () => {
    expect(over({ huishoudens: ['hh-ander', EIGEN] })).toContain(EIGEN);
    expect(over({ huishoudens: [{ huishouden: 'hh-ander' }, { huishouden: EIGEN }] })).toContain(EIGEN);
    expect(over({ regels: [{ wijk: 'noord' }, { huishouden: EIGEN }] })).toContain(EIGEN);
  });

  it('hoort niet van een code op een plaats die niemand bedacht', () => {
    for (const velden of [
      { opdracht: { soort: 'trekken', huishouden: EIGEN }, weigering: { cijfers: { huishouden: EIGEN } } },
      { ontvanger: { soort: 'huishouden', huishouden: EIGEN } },
      { kiezer: EIGEN, voorstel: EIGEN },
      { nieuw: EIGEN, uitleg: `over ${EIGEN}`, delen: [{ huishouden: EIGEN }] },
      { huishouden: { huishouden: EIGEN }, huishoudens: { [EIGEN]: 1 }, regels: { huishouden: EIGEN } },
    ])
      expect([velden, over(velden)]).toEqual([velden, []]);
  });

  it('hoort niet van een trekking met dezelfde naam als iets anders van het huishouden', () => {
    const toestand = waarin({ voucher: 'v1' });
    expect(over({ trekking: 'v1' }, toestand)).toEqual([]);
    expect(over({ voucher: 'v1' }, toestand)).toEqual([EIGEN]);
    expect(over({ voucher: 7 }, toestand)).toEqual([]);
  });
});

describe('wie meer is dan inwoner', () => {
  const eigen = { gegevens: { trekking: 't' }, over: new Set([EIGEN]) };
  const vanAnder = { gegevens: { trekking: 't' }, over: new Set(['hh-ander']) };
  const gewoon = { gegevens: { budget: 'b' }, over: new Set<string>() };
  const als = (een: { gegevens: object; over: ReadonlySet<string> }, van: Identiteit): Rol[] => [
    ...(gehoor(een, van)?.rollen ?? []),
  ];

  it('hoort als elke rol wat die mag', () => {
    const raad = wie(['raad', 'inwoner']);
    expect([eigen, vanAnder, gewoon].map((een) => als(een, raad))).toEqual([['inwoner'], [], ['raad']]);
    const team = wie(['wijkteam', 'inwoner']);
    expect([eigen, vanAnder].map((een) => als(een, team))).toEqual([['wijkteam', 'inwoner'], ['wijkteam']]);
  });

  it('hoort zonder huishouden alleen als de andere rol', () => {
    const raad = wie(['raad', 'inwoner'], ZONDER);
    expect([eigen, vanAnder, gewoon].map((een) => als(een, raad))).toEqual([[], [], ['raad']]);
  });
});
