import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Teksten } from '@ontschot/teksten';
import SqliteDatabase from 'better-sqlite3';
import { Routes } from '../../apps/api/src/http/routes.js';
import { SOORTEN } from '../../apps/api/src/opdrachten/soorten/index.js';
import type { Rol, Wie } from '../e2e/hulp/app.js';
import { BOEK, DOEL, Teamproef } from '../e2e/hulp/wijkteam.js';

const PAD = `/v1/boeken/${BOEK}`;
const DAG = { boekdatum: '2025-06-02' };
const ROLLEN: readonly Rol[] = ['controller', 'auditor', 'inwoner'];

/** Every kind of opdracht that comes with a sentence, with a word in it that stands nowhere else. */
const WOORDEN: Readonly<Record<string, string>> = {
  trekken: 'wasmachine',
  'trekking-afwijzen': 'stofzuiger',
  'trekking-terugnemen': 'broodrooster',
  'opbrengst-vertellen': 'strijkplank',
  'signaal-beantwoorden': 'koffiemolen',
  'aflosplan-afspreken': 'naaimachine',
  'schuldregeling-beeindigen': 'typemachine',
  'fondsboeking-terugnemen': 'grasmaaier',
  'voucher-uitgeven': 'bandrecorder',
  'voucher-inwisseling-terugnemen': 'platenspeler',
  'voucher-intrekken': 'diaprojector',
};
const zin = (soort: string): string => `Over de ${WOORDEN[soort]!} van Wilhelmina`;

describe('elke zin die over een huishouden wordt geschreven', () => {
  let team: Teamproef;
  let log = '';
  const ids = new Map<string, string>();
  let geheimen: Buffer[] = [];
  const teksten = () => team.proef.app.get(Teksten);
  const naarLog = () =>
    new Writable({
      write(deel, _, klaar) {
        log += String(deel);
        klaar();
      },
    });

  /** Gives an opdracht of this kind with its sentence; keeps the id of its text, and gives its revisie. */
  const schrijf = async (soort: string, wat: string, inhoud: object, wie: Wie = 'controller', status = 201) => {
    const veld = SOORTEN.find((een) => een.soort === soort)!.zin!;
    const { body } = await team.geef(wat, { ...inhoud, [veld]: zin(soort) }, wie).expect(status);
    const [{ gegevens }] = body.gebeurtenissen as [{ gegevens: { tekst: string } }];
    ids.set(`${soort} ${wat}`, gegevens.tekst);
    return Number(body.revisie);
  };
  const opSchijf = (): Buffer =>
    Buffer.concat(readdirSync(team.proef.map).map((naam) => readFileSync(join(team.proef.map, naam))));
  /** All that can be asked; what a team reads back is left out as long as it is there to read. */
  const antwoorden = async (zonder?: string): Promise<string> => {
    const delen: string[] = [];
    for (const { url, methoden } of team.proef.app.get(Routes).alle) {
      if (!methoden.includes('GET') || (zonder !== undefined && url.endsWith(zonder))) continue;
      const pad = url
        .replace(':boekId', BOEK)
        .replace(':huishouden', team.huishouden)
        .replace(':trekking', 'a')
        .replace(':schuldregeling', 'r')
        .replace(':voucher', 'k7')
        .replace(/:\w+/g, '1');
      for (const rol of [...ROLLEN, team.leden.an])
        delen.push((await team.proef.haal(pad, rol).set('ontschot-doelbinding', 'Toets')).text);
    }
    const kop = await team.kop();
    for (let revisie = 0; revisie <= kop; revisie++)
      delen.push((await team.proef.haal(`${PAD}/gebeurtenissen/${revisie}`, 'auditor')).text);
    return delen.join('\n');
  };
  /** Everything that stands on disk, in the log, or in an answer, in one text. */
  const alles = async (zonder?: string): Promise<Buffer> =>
    Buffer.concat([opSchijf(), Buffer.from(log), Buffer.from(await antwoorden(zonder))]);
  const gevonden = (waar: Buffer): string[] =>
    [...Object.values(WOORDEN), 'Wilhelmina'].filter((woord) => waar.includes(woord));

  beforeAll(async () => {
    team = await Teamproef.start({ ONTSCHOT_LOG: 'info' }, {}, naarLog());
    const { an, bo } = team.leden;
    const gift = { ...team.gift(), boekdatum: '2025-06-02' };
    const metKoker = { ...gift, trekking: 'a', voorliggend: { zou: 'ja', koker: 'wlz' } };
    await schrijf('trekken', 'trekkingen', metKoker, an);
    await schrijf('opbrengst-vertellen', 'trekkingen/a/opbrengsten', {}, bo);
    await schrijf('signaal-beantwoorden', 'signalen/a~wlz/antwoorden', { antwoord: 'wijst-af' });
    await schrijf('trekking-terugnemen', 'trekkingen/a/terugnames', DAG);
    await team.trek({ trekking: 'b', team: 'vier-ogen', ...DAG, waarom: zin('trekken') }).expect(202);
    await schrijf('trekking-afwijzen', 'trekkingen/b/afwijzingen', DAG, bo);
    const voucher = { voucher: 'k7', team: 'noord', bedrag: 10_000, doel: DOEL, huishouden: team.huishouden, ...DAG };
    await team.geef('organisaties', { organisatie: 'buurt', naam: 'De buurt' }, 'controller').expect(201);
    await schrijf(
      'voucher-uitgeven',
      'vouchers',
      { ...voucher, aanbieders: ['buurt'], geldigTotEnMet: '2025-12-31' },
      an,
    );
    const bon = { ...DAG, inwisseling: 'bon-1', aanbieder: 'buurt', bedrag: 4_000 };
    await team.geef('vouchers/k7/inwisselingen', bon, 'controller').expect(201);
    await schrijf('voucher-inwisseling-terugnemen', 'vouchers/k7/inwisselingen/bon-1/terugnames', DAG);
    await schrijf('voucher-intrekken', 'vouchers/k7/intrekkingen', DAG);
    const aanvraag = { schuldregeling: 'r', huishouden: team.huishouden, fonds: 'pot', schuldeiser: 'gemeente' };
    await team
      .geef('schuldregelingen', { ...aanvraag, doel: DOEL, aangevraagdOp: DAG.boekdatum }, 'controller')
      .expect(201);
    const schuld = { schuld: 'huur', schuldeiser: 'corporatie', bedrag: 10_000, ...DAG };
    await team.geef('schuldregelingen/r/schulden', schuld, 'controller').expect(201);
    const neemOver = () =>
      team.geef('schuldregelingen/r/schulden/huur/overnames', { ...DAG, percentage: '60' }, 'controller').expect(201);
    const boeking = Number((await neemOver()).body.revisie);
    await schrijf('fondsboeking-terugnemen', 'schuldregelingen/r/terugnames', { ...DAG, boeking });
    await neemOver();
    const mijlpalen = [{ mijlpaal: 'cursus', deel: '50' }];
    await schrijf('aflosplan-afspreken', 'schuldregelingen/r/aflosplannen', { ...DAG, mijlpalen });
    await schrijf('schuldregeling-beeindigen', 'schuldregelingen/r/beeindigingen', { ...DAG, wijze: 'voortijdig' });
    await team.proef
      .haal(PAD)
      .set('ontschot-minstens', String(await team.kop()))
      .expect(200);
    const db = new SqliteDatabase(join(team.proef.map, 'teksten.sqlite'), { readonly: true });
    const verpakt = db.prepare<[], Buffer>('SELECT verpakt FROM sleutel').pluck().all();
    geheimen = [...verpakt, ...db.prepare<[], Buffer>('SELECT inhoud FROM tekst').pluck().all()];
    db.close();
  }, 120_000);
  afterAll(() => team.proef.stop());

  it('is er van elke soort opdracht die er een kent', () => {
    const kennen = SOORTEN.flatMap(({ soort, zin: veld }) => (veld === undefined ? [] : [soort]));
    expect(Object.keys(WOORDEN).sort()).toEqual(kennen.sort());
    expect(new Set(ids.values()).size).toBe(kennen.length);
  });

  it('is te lezen waar zij wordt bewaard, en staat nergens in het open', async () => {
    for (const [wat, id] of ids)
      expect([wat, teksten().lees(id)]).toEqual([wat, { staat: 'leesbaar', tekst: zin(wat.split(' ')[0]!) }]);
    const waar = await alles('/zinnen');
    expect(gevonden(waar)).toEqual([]);
    expect(geheimen).toHaveLength(ids.size + 2);
    expect(geheimen.filter((een) => !waar.includes(een))).toEqual([]);
  }, 120_000);

  it('is voor haar team terug te lezen, of voor een controller met een inzage', async () => {
    const inzage = {
      ...{ inzage: 'i', aan: { rol: 'controller' }, doelbinding: 'Toets', grond: 'Wgs, artikel 8' },
      totEnMet: new Date().toISOString().slice(0, 10),
    };
    await team.geef(`huishoudens/${team.huishouden}/inzages`, inzage, 'controller').expect(201);
    const lees = async (wat: string, wie: Wie) =>
      (await team.proef.haal(`${PAD}/${wat}/zinnen`, wie).set('ontschot-doelbinding', 'Toets').expect(200)).text;
    const gelezen = [
      await lees('trekkingen/a', team.leden.an),
      await lees('trekkingen/b', team.leden.an),
      await lees('vouchers/k7', team.leden.an),
      await lees('schuldregelingen/r', 'controller'),
    ];
    expect(gevonden(Buffer.from(gelezen.join()))).toEqual([...Object.values(WOORDEN), 'Wilhelmina']);
  });

  it('is weg als het huishouden is vergeten: uit elk bestand, elk antwoord en het log, ook na een nieuwe start', async () => {
    await team
      .geef(`huishoudens/${team.huishouden}/vergetelheid`, { grond: 'AVG, artikel 17' }, 'controller')
      .expect(201);
    for (const ronde of ['meteen', 'na een start']) {
      for (const id of ids.values()) expect([ronde, teksten().lees(id)]).toEqual([ronde, { staat: 'vergeten' }]);
      const waar = await alles();
      expect([ronde, gevonden(waar)]).toEqual([ronde, []]);
      expect(geheimen.filter((een) => waar.includes(een))).toEqual([]);
      await team.proef.app.close();
      await team.proef.begin({ ONTSCHOT_LOG: 'info' }, {}, naarLog());
      await team.meld();
    }
  }, 120_000);
});
