import { createDecipheriv } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';
import { Boekschrijvers, stroomVan } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { Teksten } from '@ontschot/teksten';
import SqliteDatabase from 'better-sqlite3';
import { DOEL_SCHULDHULP } from '../../apps/api/src/opdrachten/soorten/delen.js';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Routes } from '../../apps/api/src/http/routes.js';
import { Proef, type Rol } from '../e2e/hulp/app.js';
import { BOEK, PAD, vertel } from '../e2e/hulp/verhaal.js';

const ZIN = 'Zijn moeder Wilhelmina ligt in het ziekenhuis te Franeker';
const ROLLEN: readonly Rol[] = ['controller', 'auditor', 'wijkteam', 'beheerder', 'financier', 'raad', 'inwoner'];
const TREKKING = {
  ...{ boekdatum: '2025-08-06', trekking: 'reiskosten', team: 'team-heechterp', vorm: 'gift', bedrag: 1_000 },
  ...{ doel: DOEL_SCHULDHULP, voorliggend: { zou: 'nee' } },
};

describe('een huishouden vergeten', () => {
  let proef: Proef;
  let uitgesproken = '';
  const log = () =>
    new Writable({
      write(deel, _, klaar) {
        uitgesproken += String(deel);
        klaar();
      },
    });
  const INFO = { ONTSCHOT_LOG: 'info' };
  const teksten = () => proef.app.get(Teksten);
  const opnieuw = async () => {
    await proef.app.close();
    await proef.begin(INFO, {}, log());
  };
  const trek = (trekking: string, waarom: string) =>
    proef.stuur(
      `${PAD}/trekkingen`,
      { ...TREKKING, huishouden: proef.huishouden, trekking, waarom },
      trekking,
      'wijkteam',
    );
  const vergeet = (id: string, inhoud: object = { grond: 'AVG, artikel 17' }, rol: Rol = 'controller') =>
    proef.stuur(`${PAD}/huishoudens/${proef.huishouden}/vergetelheid`, inhoud, id, rol);
  const bytes = () => Buffer.concat(readdirSync(proef.map).map((naam) => readFileSync(join(proef.map, naam))));
  const tekstVan = (body: { gebeurtenissen: { gegevens: { tekst: string } }[] }) =>
    body.gebeurtenissen[0]!.gegevens.tekst;
  /** Everything that anybody can read of the service, in one text. */
  const antwoorden = async (): Promise<string> => {
    const delen: string[] = [];
    for (const { url, methoden } of proef.app.get(Routes).alle) {
      if (!methoden.includes('GET')) continue;
      const pad = url
        .replace(':boekId', BOEK)
        .replace(':huishouden', proef.huishouden)
        .replace(':trekking', 'reiskosten')
        .replace(/:\w+/g, '1');
      for (const rol of ROLLEN) delen.push((await proef.haal(pad, rol).set('ontschot-doelbinding', 'Toets')).text);
    }
    return delen.join('\n');
  };
  /** The state, folded from the events as they stand in the store. */
  const nagespeeld = async (): Promise<object> => {
    const toestand = Toestand.begin();
    for await (const pagina of proef.app.get<EventStore>(EVENT_STORE).readStream(stroomVan(BOEK), 0))
      for (const een of pagina) evolve(toestand, leesGebeurtenis(een));
    return alsWaarden(toestand);
  };
  const alsWaarden = ({ lagen, ...rest }: Toestand): object => ({
    ...rest,
    ouder: undefined,
    lagen: Object.fromEntries(Object.entries(lagen).map(([naam, laag]) => [naam, [...laag]])),
  });
  const sleutelVan = (): Buffer => {
    const db = new SqliteDatabase(join(proef.map, 'teksten.sqlite'), { readonly: true });
    const rij = db
      .prepare<[string], { eigenaar: Buffer; hoofdsleutel: Buffer; verpakt: Buffer }>(
        'SELECT sleutel.* FROM sleutel JOIN tekst ON tekst.sleutel = sleutel.nr WHERE tekst.id = ?',
      )
      .get(tekst)!;
    db.close();
    const hoofdsleutel = Buffer.from(readFileSync(join(proef.map, 'hoofdsleutel'), 'utf8').trim(), 'base64');
    const open = createDecipheriv('aes-256-gcm', hoofdsleutel, rij.verpakt.subarray(1, 13));
    const plaats = [1, 'sleutel', rij.eigenaar.toString('hex'), rij.hoofdsleutel.toString('hex')];
    open.setAAD(Buffer.from(JSON.stringify(plaats)));
    open.setAuthTag(rij.verpakt.subarray(-16));
    verpakt = rij.verpakt;
    return Buffer.concat([open.update(rij.verpakt.subarray(13, -16)), open.final()]);
  };

  let tekst = '';
  let kopie = '';
  let sleutel: Buffer;
  let verpakt: Buffer;
  let standen: unknown;
  const saldi = async () => {
    const { body } = await proef.haal(`${PAD}/saldi?per=koker`).expect(200);
    const { revisie: _, ...rest } = body as { revisie: number };
    return rest;
  };

  beforeAll(async () => {
    proef = await Proef.start(INFO, {}, log());
    await vertel(proef);
    const { body } = await trek('reiskosten', ZIN).expect(201);
    tekst = tekstVan(body as never);
    await proef.haal(PAD).set('ontschot-minstens', String(body.revisie)).expect(200);
    standen = await saldi();
    sleutel = sleutelVan();
    copyFileSync(join(proef.map, 'teksten.sqlite'), (kopie = `${proef.map}.kopie`));
  });
  afterAll(async () => {
    rmSync(kopie, { force: true });
    await proef.stop();
  });

  it('gaat vooraf: de zin staat er, versleuteld', () => {
    expect(teksten().lees(tekst)).toEqual({ staat: 'leesbaar', tekst: ZIN });
    expect(bytes().includes(verpakt)).toBe(true);
    expect(bytes().includes('Wilhelmina')).toBe(false);
  });

  it('mag niet zonder grond, en niet door een inwoner van een ander huishouden', async () => {
    const { body } = await vergeet('zonder', {}).expect(409);
    expect(body.code).toBe('grond-ontbreekt');
    await vergeet('ander', {}, 'inwoner').expect(403);
    await vergeet('team', {}, 'wijkteam').expect(403);
    expect(teksten().lees(tekst)).toMatchObject({ staat: 'leesbaar' });
  });

  it('haalt de zin en haar sleutel uit elk bestand, elk antwoord en het log', async () => {
    await vergeet('vergeet').expect(201);
    expect(teksten().lees(tekst)).toEqual({ staat: 'vergeten' });
    const gelezen = await antwoorden();
    await opnieuw();
    const alles = Buffer.concat([
      bytes(),
      Buffer.from(gelezen),
      Buffer.from(await antwoorden()),
      Buffer.from(uitgesproken),
    ]);
    for (const geheim of [Buffer.from('Wilhelmina'), Buffer.from('Franeker'), sleutel, verpakt])
      expect([geheim.toString('hex'), alles.includes(geheim)]).toEqual([geheim.toString('hex'), false]);
    expect(teksten().lees(tekst)).toEqual({ staat: 'vergeten' });
  });

  it('laat elk bedrag staan, en wie het naspeelt komt in dezelfde toestand', async () => {
    expect(await saldi()).toEqual(standen);
    const nu = await proef.app.get(Boekschrijvers).bekijk(BOEK, alsWaarden);
    expect(await nagespeeld()).toEqual(nu);
  });

  it('bewaart daarna geen zin meer, terwijl elk bedrag meetelt', async () => {
    const { body } = await trek('schoenen', `${ZIN} nog steeds`).expect(201);
    expect(teksten().lees(tekstVan(body as never)).staat).not.toBe('leesbaar');
    expect(bytes().includes('Wilhelmina')).toBe(false);
    await proef.haal(PAD).set('ontschot-minstens', String(body.revisie)).expect(200);
    expect(await saldi()).not.toEqual(standen);
  });

  it('doet het nog eens met hetzelfde antwoord, en met een ander een weigering', async () => {
    expect((await vergeet('vergeet').expect(201)).body.herhaald).toBe(true);
    expect((await vergeet('nog-eens').expect(409)).body.code).toBe('huishouden-vergeten');
  });

  it('houdt stand als een oude kopie van de teksten wordt teruggezet', async () => {
    await proef.app.close();
    copyFileSync(kopie, join(proef.map, 'teksten.sqlite'));
    expect(bytes().includes(verpakt)).toBe(true);
    await proef.begin(INFO, {}, log());
    expect(teksten().lees(tekst)).toEqual({ staat: 'vergeten' });
    expect(bytes().includes(verpakt)).toBe(false);
  });

  it('gebeurt ook als een andere node, of een proces dat werd gestopt, alleen de gebeurtenis schreef', async () => {
    const id = teksten().idVoor(BOEK, 'elders');
    teksten().bewaar({ huishouden: 'hh-elders' }, id, ZIN);
    teksten().bevestig(id);
    const herkomst = (naam: string) => ({ id: naam, afzender: 'node-2', rol: 'controller', hash: naam });
    const neemOp = { soort: 'huishoudens-opnemen', huishoudens: ['hh-elders'] };
    const vergeten = { soort: 'huishouden-vergeten', huishouden: 'hh-elders', zelf: true };
    const [, antwoord] = await proef.app.get(Boekschrijvers).dienIn(BOEK, [
      { herkomst: herkomst('op'), opdracht: neemOp },
      { herkomst: herkomst('weg'), opdracht: vergeten },
    ]);
    const { revisie } = antwoord as { revisie: number };
    await proef.haal(PAD).set('ontschot-minstens', String(revisie)).expect(200);
    expect(teksten().lees(id)).toEqual({ staat: 'vergeten' });
  });

  it('noemt het huishouden nergens in het log', () => {
    expect(uitgesproken.length).toBeGreaterThan(1_000);
    expect(uitgesproken.includes(proef.huishouden)).toBe(false);
  });
});
