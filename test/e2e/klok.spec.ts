import { Writable } from 'node:stream';
import { setTimeout as wacht } from 'node:timers/promises';
import { Boekschrijvers, ECHT, GRENZEN, opdrachtHash, OpslagOnbereikbaar } from '@ontschot/boekschrijver';
import { Leesmodel } from '@ontschot/projecties';
import type { EventStore } from '@ontschot/event-store';
import { Klok } from '../../apps/api/src/klok/klok.js';
import { KLOK } from '../../apps/api/src/klok/tijdopdracht.js';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Dubbel } from '../hulp/eventstoredb-dubbel/dubbel.js';
import { Proef, rijen } from './hulp/app.js';
import { BOEK, Teamproef } from './hulp/wijkteam.js';

const PAD = `/v1/boeken/${BOEK}`;
const INLEG = {
  ...{ inleg: 'elke-maand', van: 'bron', naar: 'pot', bedrag: 10_000, ritme: 'maandelijks', vanaf: '2025-01' },
  ...{ totEnMet: '2025-12', jaareinde: 'terug' },
};

describe('de klok over HTTP', () => {
  let team: Teamproef;
  afterEach(() => team.proef.stop());

  const klok = (proef = team.proef): Klok => proef.app.get(Klok);
  const bij = async (proef = team.proef): Promise<void> => {
    const lees = proef.app.get(Leesmodel);
    const kop = await proef.app.get<EventStore>(EVENT_STORE).headOfStream(`boek-${BOEK}`);
    while (!(await lees.wachtOp(BOEK, kop, 10_000)) || !lees.gereed().gereed) await wacht(10);
  };
  const ronde = async (op?: string, proef = team.proef): Promise<void> => {
    await bij(proef);
    await klok(proef).ronde(op);
    await bij(proef);
  };
  const pot = async (): Promise<unknown> => {
    const { body } = await team.proef.haal(`${PAD}/saldi?per=budget&op=2025-12-31`).expect(200);
    const { vrij, verplicht } = rijen(body.regels).find(({ sleutel }) => sleutel === 'pot')!;
    return { vrij, verplicht };
  };
  /** What the clock did, by type and id. */
  const gedaan = async (proef = team.proef): Promise<string[]> => {
    const regels: string[] = [];
    for await (const pagina of proef.app.get<EventStore>(EVENT_STORE).readStream(`boek-${BOEK}`, 0))
      for (const { type, metadata } of pagina) {
        const { id, afzender } = (metadata as { opdracht: { id: string; afzender: string } }).opdracht;
        if (afzender === KLOK) regels.push(`${type} ${id}`);
      }
    return regels;
  };
  const spreekAf = async (): Promise<void> => {
    await team
      .geef('budgetten', { budget: 'bron', naam: 'Bron', aard: 'koker', koker: 'wmo' }, 'controller')
      .expect(201);
    const regels = [{ budget: 'bron', kleur: 'wmo', bedrag: 200_000 }];
    await team.geef('begrotingen', { boekdatum: '2025-01-01', besluit: 'Raad 2', regels }, 'controller').expect(201);
    await team.geef('inleggen', INLEG, 'controller').expect(201);
  };
  const eersteDrie = ['01', '02', '03'].map((maand) => `inleg-gestort.v1 inleg~elke-maand~2025-${maand}`);

  it('stort een afgesproken inleg voor de maanden die zijn begonnen, zonder dat iemand erom vraagt, en na een herstart niet weer', async () => {
    team = await Teamproef.start();
    await spreekAf();
    await ronde('2025-03-15T12:00:00.000Z');
    expect(await gedaan()).toEqual(eersteDrie);
    expect(await pot()).toEqual({ vrij: 230_000, verplicht: 0 });
    await team.proef.opnieuw();
    await ronde('2025-03-15T12:00:00.000Z');
    expect(await gedaan()).toEqual(eersteDrie);
    await ronde('2025-04-01T00:00:00.000Z');
    expect(await pot()).toEqual({ vrij: 240_000, verplicht: 0 });
    const { body } = await team.proef.haal(`${PAD}/inleggen`).expect(200);
    expect(rijen(body.inleggen)[0]).toMatchObject({ ingelegd: 40_000 });
  });

  it('laat een aanvraag die te lang wacht vervallen: het geld is weer vrij', async () => {
    team = await Teamproef.start();
    await team.trek({ trekking: 'wacht', team: 'vier-ogen' }).expect(202);
    await ronde();
    expect([await gedaan(), await pot()]).toEqual([[], { vrij: 170_000, verplicht: 30_000 }]);
    await eenDagLater(team);
    await ronde(over(25));
    expect(await gedaan()).toEqual(['trekking-vervallen.v1 vervallen~wacht']);
    expect(await pot()).toEqual({ vrij: 200_000, verplicht: 0 });
    const { body } = await team.proef.haal(`${PAD}/trekkingen/wacht`).expect(200);
    expect(body).toMatchObject({ staat: 'vervallen', verplicht: 0 });
  });

  it('gaat vanzelf rond als zij is begonnen, en stopt met de dienst', async () => {
    team = await Teamproef.start();
    await spreekAf();
    await bij();
    klok().begin();
    while ((await gedaan()).length < 12) await wacht(10);
    await bij();
    expect(await pot()).toEqual({ vrij: 320_000, verplicht: 0 });
  });

  it('valt niet om en blijft gereed als de opslag haar afwijst, zegt dat in een regel, en doet het de volgende ronde', async () => {
    const regels: string[] = [];
    const log = new Writable({
      write: (deel: Buffer, _, klaar) => {
        regels.push(String(deel));
        klaar();
      },
    });
    team = await Teamproef.start({ ONTSCHOT_LOG: 'info' }, {}, log);
    await spreekAf();
    const schrijvers = team.proef.app.get(Boekschrijvers);
    const echt = schrijvers.dienIn.bind(schrijvers);
    schrijvers.dienIn = () => Promise.reject(new OpslagOnbereikbaar('vol'));
    await ronde('2025-03-15T12:00:00.000Z');
    await team.proef.vraag().get('/gezondheid/gereed').expect(200);
    const van = () =>
      regels.map((regel) => JSON.parse(regel) as Record<string, unknown>).filter((een) => 'boek' in een);
    expect(van()).toMatchObject([{ level: 40, boek: BOEK, boeken: 1, melding: 'vol' }]);
    schrijvers.dienIn = echt;
    await ronde('2025-03-15T12:00:00.000Z');
    expect(await gedaan()).toEqual(eersteDrie);
    expect(van()[1]).toMatchObject({ level: 30, boek: BOEK, geboekt: 3, geweigerd: 0 });
  });

  it('niemand kan over HTTP in haar naam iets vragen, en niemand kan haar ids vast innemen', async () => {
    team = await Teamproef.start();
    await spreekAf();
    const alsKlok = await team.proef.iemand('controller', KLOK);
    await team.geef('wijken', { wijk: 'oost', naam: 'Oost' }, alsKlok).expect(401);
    const storting = { boekdatum: '2025-01-01', periode: '2025-01' };
    for (const wie of ['controller', alsKlok] as const)
      expect(
        (await team.geef('inleggen/elke-maand/stortingen', storting, wie, 'inleg~elke-maand~2025-01')).status,
      ).not.toBe(201);
    await ronde('2025-03-15T12:00:00.000Z');
    expect(await gedaan()).toEqual(eersteDrie);
  });

  it('twee diensten op een opslag doen het samen een keer', async () => {
    const dubbel = await Dubbel.start();
    team = await Teamproef.start({ ONTSCHOT_EVENTSTORE: dubbel.adres });
    const ander = await Proef.start({ ONTSCHOT_EVENTSTORE: dubbel.adres });
    await spreekAf();
    await team.trek({ trekking: 'wacht', team: 'vier-ogen' }).expect(202);
    await eenDagLater(team);
    const op = over(25);
    await Promise.all([ronde(op), ronde(op, ander)]);
    const maanden = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect((await gedaan(ander)).sort()).toEqual([
      ...maanden.map((maand) => `inleg-gestort.v1 inleg~elke-maand~2025-${maand}`),
      'trekking-vervallen.v1 vervallen~wacht',
    ]);
    await bij();
    expect(await pot()).toEqual({ vrij: 320_000, verplicht: 0 });
    await ander.stop();
    await team.proef.app.close();
    await dubbel.sluit();
  });
});

const over = (uren: number): string => new Date(Date.now() + uren * 3_600_000).toISOString();

/** Another process books something with its clock a day ahead: from then on that is the moment of this boek. */
async function eenDagLater(team: Teamproef): Promise<void> {
  const store = team.proef.app.get<EventStore>(EVENT_STORE);
  const schrijvers = new Boekschrijvers(store, GRENZEN, { ...ECHT, nu: () => over(25) });
  const opdracht = { soort: 'wijk-instellen', ...{ wijk: 'oost', naam: 'Oost' } };
  const herkomst = { id: 'later', afzender: 'later', rol: 'controller', hash: opdrachtHash(opdracht) };
  await schrijvers.dienIn(BOEK, [{ herkomst, opdracht }]);
}
