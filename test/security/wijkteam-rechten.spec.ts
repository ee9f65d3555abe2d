import { ACTOREN, Rechtenproef, type Actor, type Route } from './hulp/wijkteamrechten.js';
import { RECHTEN } from './hulp/wijkteamrechten.tabel.js';

/** What the paths name, in the story of the examples and in what was added to it. */
const NAMEN: Readonly<Record<string, string>> = {
  ...{ trekking: 'identiteitsbewijs', team: 'team-heechterp', mandaat: 'jeugd-2025', budget: 'wijkbudget-heechterp' },
  ...{ inleg: 'opvang-heechterp', signaal: 'koffieochtend~opvang', schuldregeling: 'regeling-7', schuld: 'huur' },
  ...{ voucher: 'zomer-k7p2', inwisseling: 'bon-118', inzage: 'r-inzage', voorstel: 'zitbanken' },
  ...{ afspraak: 'voordeur', bevinding: 'geweigerd-op-mandaat', revisie: '12' },
};
/** What waits for a colleague, where that is what it is about. */
const WACHT: Readonly<Record<string, string>> = {
  'POST trekkingen/:trekking/instemmingen': 'r-instemmen',
  'POST trekkingen/:trekking/afwijzingen': 'r-afwijzen',
  'POST trekkingen/:trekking/intrekkingen': 'r-intrekken',
};
/** Of what only who asked may take back, a colleague finds one that still waits. */
const BLIJFT = 'POST trekkingen/:trekking/intrekkingen';
function velden({ naam }: Route, actor: Actor): Readonly<Record<string, string>> {
  const trekking = naam === BLIJFT && actor !== 'lid' ? 'r-blijft' : WACHT[naam];
  return trekking === undefined ? NAMEN : { ...NAMEN, trekking };
}

/** What is refused to members of the team itself, who know that it is there. */
const VAN_DE_EIGEN = /^409 (eigen-|trekking-van-ander)/;

/** What the table says of everybody. */
function verwacht(naam: string): Readonly<Record<string, string>> {
  const gewoon = (actor: Actor) =>
    actor === 'niemand' || actor === 'verlopen' ? '401 niet-aangemeld' : '403 geen-recht';
  const gezegd = Object.entries(RECHTEN[naam] ?? {}).flatMap(([uitkomst, wie]) =>
    wie.split(' ').map((actor) => [actor, uitkomst]),
  );
  return Object.fromEntries([...ACTOREN.map((actor) => [actor, gewoon(actor)]), ...gezegd]) as Record<string, string>;
}

describe('wie wat mag met wat van wie is', () => {
  let proef: Rechtenproef;
  beforeAll(async () => {
    proef = await Rechtenproef.start();
  }, 120_000);
  afterAll(() => proef.stop());

  const routeVan = (naam: string): Route => {
    const route = proef.routes.find((een) => een.naam === naam);
    if (route === undefined) throw new Error(`${naam} staat niet in de beschrijving van de API`);
    return route;
  };

  it('elke route van deze groepen staat in de tabel: een nieuwe hoort erbij, met wie haar mag', async () => {
    const nieuw: string[] = [];
    for (const route of proef.routes.filter(({ naam }) => !(naam in RECHTEN))) {
      const rij: Record<string, string[]> = {};
      for (const actor of ACTOREN)
        (rij[(await proef.vraag(route, actor, velden(route, actor))).uitkomst] ??= []).push(actor);
      // As it answers now, to be judged before it is added.
      nieuw.push(`'${route.naam}': ${JSON.stringify(rij)}`);
    }
    expect(nieuw).toEqual([]);
    expect(Object.keys(RECHTEN).filter((naam) => !proef.routes.some((een) => een.naam === naam))).toEqual([]);
  });

  it.each(Object.keys(RECHTEN))('%s: ieder krijgt het antwoord van de tabel', async (naam) => {
    const route = routeVan(naam);
    const gekregen: Record<string, string> = {};
    const verraden: string[] = [];
    for (const actor of ACTOREN) {
      const { uitkomst, gezegd } = await proef.vraag(route, actor, velden(route, actor));
      gekregen[actor] = uitkomst;
      if (uitkomst === 'ja' || VAN_DE_EIGEN.test(uitkomst) || route.velden.length === 0) continue;
      // Who may not have it, does not learn whether it is there.
      const nergens = await proef.vraag(route, actor, velden(route, actor), true);
      if (nergens.gezegd !== gezegd) verraden.push(`${actor}: ${gezegd} en ${nergens.gezegd}`);
    }
    expect(gekregen).toEqual(verwacht(naam));
    expect(verraden).toEqual([]);
  });

  it.each(['teams', 'mandaten', 'trekkingen', 'vouchers', 'schuldregelingen', 'signalen'])(
    'GET %s: in de lijst staat voor wie buiten het team is niets, en voor een lid wel',
    async (naam) => {
      const aantal = async (actor: Actor): Promise<number> => {
        const { gezegd } = await proef.vraag(routeVan(`GET ${naam}`), actor, {});
        const { [naam]: lijst } = JSON.parse(gezegd.replace(/^200 /, '')) as Record<string, readonly object[]>;
        return lijst!.length;
      };
      expect([await aantal('ander-team'), await aantal('afgemeld')]).toEqual([0, 0]);
      expect(await aantal('lid')).toBeGreaterThan(0);
    },
  );
});
