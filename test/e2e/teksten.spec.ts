import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { HoofdsleutelOntbreekt, Hoofdsleutels, TekstBeschadigd, Teksten } from '@ontschot/teksten';
import { leesbaar } from '../../apps/api/src/start.js';
import { Proef } from './hulp/app.js';

const KARIMA = { huishouden: 'hh-bcdfghjkmnpqrstv' };
const ZIN = 'De wasmachine van Karima was stuk';

describe('de teksten van een dienst', () => {
  let map: string;
  let sleutels: string;
  let proef: Proef;
  let uitgesproken: string;
  const [OUD, NIEUW] = [Hoofdsleutels.nieuweRegel(), Hoofdsleutels.nieuweRegel()];
  const omgeving = () => ({ ONTSCHOT_HOOFDSLEUTEL_BESTAND: sleutels, ONTSCHOT_LOG: 'info' });
  const log = () =>
    new Writable({
      write(deel, _, klaar) {
        uitgesproken += String(deel);
        klaar();
      },
    });
  const teksten = () => proef.app.get(Teksten);

  beforeEach(async () => {
    sleutels = join((map = mkdtempSync(join(tmpdir(), 'ontschot-sleutels-'))), 'sleutels');
    writeFileSync(sleutels, OUD);
    uitgesproken = '';
    proef = await Proef.start(omgeving(), {}, log());
  });
  afterEach(async () => {
    await proef.stop();
    rmSync(map, { recursive: true, force: true });
  });

  function bewaar(): string {
    const id = teksten().idVoor('leeuwarden-2025', 'trekking-1');
    teksten().bewaar(KARIMA, id, ZIN);
    teksten().bevestig(id);
    return id;
  }

  it('zijn er na een nieuwe start nog, ook met een nieuwe hoofdsleutel; daarna mag de oude weg', async () => {
    const id = bewaar();
    for (const inhoud of [`${NIEUW}\n${OUD}`, NIEUW]) {
      await proef.app.close();
      writeFileSync(sleutels, inhoud);
      await proef.begin(omgeving(), {}, log());
      expect(teksten().lees(id)).toEqual({ staat: 'leesbaar', tekst: ZIN });
    }
    expect(uitgesproken.match(/nieuwste hoofdsleutel/g)).toHaveLength(1);
  });

  it('houden een start tegen zonder hun hoofdsleutel, met een zin die zegt wat te doen', async () => {
    bewaar();
    await proef.app.close();
    writeFileSync(sleutels, NIEUW);
    const fout: unknown = await proef.begin(omgeving(), {}, log()).catch((een: unknown) => een);
    expect(fout).toBeInstanceOf(HoofdsleutelOntbreekt);
    expect(leesbaar(fout)).toMatch(/teksten\.sqlite .*merk [\da-f]{16}\)\. Zet die er weer bij/);
    writeFileSync(sleutels, OUD);
    await proef.begin(omgeving(), {}, log());
  });

  it('staan niet in de map en niet in het log: niet bewaard, niet gelezen, niet bij een fout, niet na het vergeten', () => {
    const id = bewaar();
    expect(() => teksten().bewaar(KARIMA, id, `${ZIN}!`)).toThrow(/staat al iets anders/);
    expect(new TekstBeschadigd(id).message).not.toContain('wasmachine');
    expect(teksten().lees(id)).toMatchObject({ tekst: ZIN });
    const bytes = () => Buffer.concat(readdirSync(proef.map).map((naam) => readFileSync(join(proef.map, naam))));
    const nergens = () => {
      for (const geheim of ['wasmachine', KARIMA.huishouden, OUD, Buffer.from(OUD, 'base64')])
        expect([bytes().includes(geheim), uitgesproken.includes(geheim.toString())]).toEqual([false, false]);
    };
    nergens();
    teksten().vergeet(KARIMA);
    expect(teksten().lees(id)).toEqual({ staat: 'vergeten' });
    nergens();
  });
});
