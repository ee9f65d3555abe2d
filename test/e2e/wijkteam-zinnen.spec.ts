import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Boekschrijvers, OpslagOnbereikbaar, Overbelast } from '@ontschot/boekschrijver';
import { AppendTooLarge, StoreBusy, StoreFull } from '@ontschot/event-store';
import { Teksten } from '@ontschot/teksten';
import { Teamproef, WAAROM } from './hulp/wijkteam.js';

const VERHAAL = 'Zij draait nu de was voor de hele trap';
/** A piece of each sentence that stands nowhere else. */
const STUKKEN = ['wasmachine', 'Karima', 'hele trap'];

describe('wat een wijkteam over mensen schrijft', () => {
  let team: Teamproef;
  let log: string;
  beforeEach(async () => {
    log = '';
    const naar = new Writable({
      write(deel, _, klaar) {
        log += String(deel);
        klaar();
      },
    });
    team = await Teamproef.start({ ONTSCHOT_LOG: 'info' }, {}, naar);
  });
  afterEach(() => team.proef.stop());

  const teksten = () => team.proef.app.get(Teksten);
  /** The ids of the texts that are kept from now on. */
  const gadeslaan = (): string[] => {
    const ids: string[] = [];
    const hier = teksten();
    const echt = hier.bewaar.bind(hier);
    hier.bewaar = (eigenaar, id, tekst) => {
      ids.push(id);
      return echt(eigenaar, id, tekst);
    };
    return ids;
  };
  const tekstVan = (body: unknown): string =>
    (body as { gebeurtenissen: { gegevens: { tekst: string } }[] }).gebeurtenissen[0]!.gegevens.tekst;
  const inMap = (): string => {
    const bestanden = readdirSync(team.proef.map).map((naam) => readFileSync(join(team.proef.map, naam)));
    return Buffer.concat(bestanden).toString('latin1');
  };
  const nergens = (...antwoorden: readonly string[]) => {
    for (const stuk of STUKKEN)
      for (const [waar, inhoud] of Object.entries({ map: inMap(), log, antwoord: antwoorden.join() }))
        expect([stuk, waar, inhoud.includes(stuk)]).toEqual([stuk, waar, false]);
  };

  it('staat versleuteld buiten het boek: niet in de map, niet in het log, niet in een antwoord', async () => {
    const trek = await team.trek({ trekking: 'a' }).expect(201);
    const vertel = await team.geef('trekkingen/a/opbrengsten', { verhaal: VERHAAL }, team.leden.bo).expect(201);
    const mis = await team.trek({ bedrag: 60_000 }).expect(409);
    const fout = await team.trek({ waarom: `${WAAROM}\n`, bedrag: 'x' }).expect(400);
    nergens(trek.text, vertel.text, mis.text, fout.text);
    expect(teksten().lees(tekstVan(trek.body))).toEqual({ staat: 'leesbaar', tekst: WAAROM });
    expect(teksten().lees(tekstVan(vertel.body))).toEqual({ staat: 'leesbaar', tekst: VERHAAL });
    // It goes with the household, also what was told about the trekking later.
    teksten().vergeet({ huishouden: team.huishouden });
    for (const { body } of [trek, vertel]) expect(teksten().lees(tekstVan(body))).toEqual({ staat: 'vergeten' });
  });

  it('hangt bij een groep aan de trekking, en niet aan een huishouden', async () => {
    const { huishouden: _, ...rest } = team.gift({ trekking: 'a', vorm: 'collectief' }) as Record<string, unknown>;
    const { body } = await team
      .geef('trekkingen', { ...rest, groep: { naam: 'straat', aantal: 8 } }, team.leden.an)
      .expect(201);
    teksten().vergeet({ boek: 'wijkteam-2025', trekking: 'a' });
    expect(teksten().lees(tekstVan(body))).toEqual({ staat: 'vergeten' });
  });

  it.each([
    ['ontbreekt', undefined, 'ontbreekt'],
    ['leeg is', '', 'tekst'],
    ['te lang is', 'x'.repeat(501), 'tekst'],
    ['een BSN noemt', 'Het gaat om 123456782', 'bsn'],
    ['een e-mailadres noemt', 'Vraag het jan@voorbeeld.nl', 'mailadres'],
    ['geen tekst is', { zin: 'x' }, 'tekst'],
  ])('wordt niet aangenomen als het %s', async (_, waarom, code) => {
    const { body } = await team.trek({ waarom }).expect(400);
    expect(body.fouten).toMatchObject([{ veld: 'waarom', code }]);
  });

  it('herhaald met dezelfde zin geeft het eerste antwoord, met een andere of zonder zin is het een andere opdracht', async () => {
    const eerst = await team.trek({}, team.leden.an, 'x').expect(201);
    const weer = await team.trek({}, team.leden.an, 'x').expect(201);
    expect(weer.body).toEqual({ ...eerst.body, herhaald: true });
    const anders = await team.trek({ waarom: 'Iets anders' }, team.leden.an, 'x').expect(409);
    expect(anders.body.code).toBe('opdracht-id-hergebruikt');
    expect(teksten().lees(tekstVan(eerst.body))).toMatchObject({ tekst: WAAROM });
    // Another caller's id is another id.
    await team.trek({ trekking: 'y', waarom: 'Iets anders' }, team.leden.bo, 'x').expect(201);
    await team.geef('trekkingen/x/opbrengsten', { verhaal: VERHAAL, bedrag: 1 }, team.leden.an, 'v').expect(201);
    const zonder = await team.geef('trekkingen/x/opbrengsten', { bedrag: 1 }, team.leden.an, 'v').expect(409);
    expect(zonder.body.code).toBe('opdracht-id-hergebruikt');
  });

  it('na het vergeten geeft een herhaling nog het eerste antwoord, en komt de zin niet terug', async () => {
    const eerst = await team.trek({}, team.leden.an, 'x').expect(201);
    teksten().vergeet({ huishouden: team.huishouden });
    const weer = await team.trek({}, team.leden.an, 'x').expect(201);
    expect(weer.body).toEqual({ ...eerst.body, herhaald: true });
    expect(teksten().lees(tekstVan(eerst.body))).toEqual({ staat: 'vergeten' });
  });

  it('gaat weg als de opdracht wordt geweigerd, ook bij een herhaling', async () => {
    const bewaard = gadeslaan();
    for (const herhaald of [false, true]) {
      const { body } = await team.trek({ bedrag: 60_000 }, team.leden.an, 'x').expect(409);
      expect(body.herhaald).toBe(herhaald);
      expect(teksten().lees(bewaard.at(-1)!)).toEqual({ staat: 'onbekend' });
    }
    expect(bewaard).toHaveLength(2);
    // About a household that the boek does not know, nothing is kept at all.
    await team.trek({ huishouden: 'hh-bestaat-niet' }).expect(409);
    expect(bewaard).toHaveLength(2);
  });

  it('wordt bij de volgende start opgeruimd als de dienst stopte voor het boek het wist, en blijft als het er staat', async () => {
    const bewaard = gadeslaan();
    const schrijvers = team.proef.app.get(Boekschrijvers);
    const echt = schrijvers.dienIn.bind(schrijvers);
    const weg = () => Promise.reject(new OpslagOnbereikbaar('weg'));
    schrijvers.dienIn = weg;
    await team.trek({}, team.leden.an, 'niet').expect(503);
    schrijvers.dienIn = (...wat) => echt(...wat).then(weg);
    await team.trek({}, team.leden.an, 'wel').expect(503);
    const [niet, wel] = bewaard;
    expect([niet, wel].map((id) => teksten().lees(id!).staat)).toEqual(['leesbaar', 'leesbaar']);
    await team.proef.opnieuw();
    await team.meld();
    expect([niet, wel].map((id) => teksten().lees(id!).staat)).toEqual(['onbekend', 'leesbaar']);
    expect((await team.trek({}, team.leden.an, 'wel').expect(201)).body.herhaald).toBe(true);
    expect((await team.trek({ bedrag: 1 }, team.leden.an, 'niet').expect(201)).body.herhaald).toBe(false);
  });

  it.each([
    ['hier niet is aangenomen', new OpslagOnbereikbaar('twijfel', {}, 'niet-aangenomen'), 503],
    ['niet te schrijven was', new OpslagOnbereikbaar('druk', { cause: new StoreBusy('druk') }), 503],
    ['geen ruimte had', new OpslagOnbereikbaar('vol', { cause: new StoreFull() }), 503],
    ['te groot was', new AppendTooLarge('bytes', 2, 1), 413],
    ['het niet won van anderen', new Overbelast(1, 'strijd'), 503],
  ])(
    'gaat meteen weg als de opdracht %s, en blijft zolang een ander met dezelfde id het niet weet',
    async (_, fout, status) => {
      const bewaard = gadeslaan();
      const schrijvers = team.proef.app.get(Boekschrijvers);
      const echt = schrijvers.dienIn.bind(schrijvers);
      schrijvers.dienIn = () => Promise.reject(fout);
      await team.trek({}, team.leden.an, 'x').expect(status);
      expect(teksten().lees(bewaard[0]!)).toEqual({ staat: 'onbekend' });
      // Written, and nobody knows yet: then one with the same id that was not taken in takes nothing along.
      schrijvers.dienIn = (...wat) =>
        echt(...wat).then(() => Promise.reject(new OpslagOnbereikbaar('stil', {}, 'onduidelijk')));
      await team.trek({}, team.leden.an, 'x').expect(503);
      schrijvers.dienIn = () => Promise.reject(fout);
      await team.trek({}, team.leden.an, 'x').expect(status);
      expect(teksten().lees(bewaard[0]!)).toEqual({ staat: 'leesbaar', tekst: WAAROM });
      schrijvers.dienIn = echt;
      const weer = await team.trek({}, team.leden.an, 'x').expect(201);
      expect([weer.body.herhaald, tekstVan(weer.body)]).toEqual([true, bewaard[0]]);
      expect(teksten().lees(bewaard[0]!)).toEqual({ staat: 'leesbaar', tekst: WAAROM });
    },
  );

  it('blijft niet achter als een herhaling komt waar deze teksten er niet van weten', async () => {
    await team.trek({}, team.leden.an, 'x').expect(201);
    const nieuw = teksten().idVoor('wijkteam-2025', 'elders');
    teksten().idVoor = () => nieuw;
    expect((await team.trek({}, team.leden.an, 'x').expect(201)).body.herhaald).toBe(true);
    expect(teksten().lees(nieuw)).toEqual({ staat: 'onbekend' });
  });

  it('laat bij een proef niets achter', async () => {
    const bewaard = gadeslaan();
    await team.geef('trekkingen/proeven', team.gift(), team.leden.an).expect(200);
    expect(bewaard).toEqual([]);
  });
});
