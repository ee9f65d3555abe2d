import { Writable } from 'node:stream';
import { Inzagelogboek, TekstenOnbereikbaar } from '@ontschot/teksten';
import { ROLLEN } from '../../apps/api/src/beveiliging/identiteit.js';
import { MET_GRENZEN } from '../../apps/api/src/grenzen.js';
import { Proef, rijen } from '../e2e/hulp/app.js';
import { BOEK, PAD, vertel } from '../e2e/hulp/verhaal.js';

interface Inzage {
  readonly wie: string;
  readonly rollen: readonly string[];
  readonly wat: string;
  readonly doelbinding: string;
}

describe('wie huishoudens inziet, zegt waarvoor, en staat in het log', () => {
  let proef: Proef;
  let regels: string[] = [];
  const plaatsen: number[] = [];
  const inzagen = (): Inzage[] => regels.flatMap((regel) => (JSON.parse(regel) as { inzage?: Inzage }).inzage ?? []);
  const haal = (pad: string, rol: (typeof ROLLEN)[number], doelbinding?: string) => {
    const gevraagd = proef
      .vraag()
      .get(`${PAD}/${pad}`)
      .set('authorization', `Bearer ${proef.token(rol)}`);
    return doelbinding === undefined ? gevraagd : gevraagd.set('ontschot-doelbinding', doelbinding);
  };

  beforeAll(async () => {
    const naar = new Writable({
      write: (deel: Buffer, _, klaar) => {
        regels.push(String(deel));
        klaar();
      },
    });
    // Whatever level the log is kept at.
    proef = await Proef.start({ ONTSCHOT_LOG: 'stil' }, {}, naar);
    const kop = await vertel(proef);
    await proef.haal(PAD).set('ontschot-minstens', String(kop)).expect(200);
    for (let revisie = 0; revisie <= kop; revisie += 1) {
      const { text } = await proef.haal(`${PAD}/gebeurtenissen/${revisie}`, 'auditor');
      if (text.includes('"hh-')) plaatsen.push(revisie);
    }
  });
  beforeEach(() => {
    regels = [];
  });
  afterAll(() => proef.stop());

  it('een auditor die niet zegt waarvoor, krijgt geen code te zien en hoort wat er ontbreekt', async () => {
    expect(plaatsen.length).toBeGreaterThan(3);
    for (const revisie of plaatsen)
      for (const pad of [`gebeurtenissen/${revisie}`, `uitleg/${revisie}`]) {
        const { body, text } = await haal(pad, 'auditor').expect(400);
        expect(rijen(body.fouten)).toMatchObject([{ veld: 'Ontschot-Doelbinding', code: 'ontbreekt' }]);
        expect(text).not.toContain('"hh-');
      }
    expect(inzagen()).toEqual([]);
  });

  it('wie zegt waarvoor, krijgt haar, en er komt één regel met wie, wat en waarvoor, zonder code', async () => {
    for (const revisie of plaatsen) await haal(`gebeurtenissen/${revisie}`, 'auditor', 'Steekproef 7').expect(200);
    expect(inzagen()).toEqual(
      plaatsen.map((revisie) => ({
        ...{ wie: 'demo-auditor', rollen: ['auditor'], doelbinding: 'Steekproef 7' },
        wat: `GET ${PAD}/gebeurtenissen/${revisie}`,
      })),
    );
    expect(regels.join('')).not.toContain('hh-');
  });

  it('staat bij elk huishouden dat het antwoord noemt in het logboek van dat huishouden, voor de inwoner te zien', async () => {
    const logboek = proef.app.get(Inzagelogboek);
    const rijenVan = (code: string) => logboek.van(BOEK, code, 1_000);
    for (const revisie of plaatsen) {
      const { text } = await haal(`gebeurtenissen/${revisie}`, 'auditor', 'Steekproef 8').expect(200);
      const codes = new Set(text.match(/hh-[a-z0-9]+/g));
      expect(codes.size).toBeGreaterThan(0);
      const kenmerken = new Set([...codes].map((code) => rijenVan(code)[0]?.kenmerk));
      // One answer, so one trace in all of them.
      expect(kenmerken.size).toBe(1);
      for (const code of codes)
        expect(rijenVan(code)[0]).toMatchObject({
          ...{ wie: 'demo-auditor', rol: 'auditor', wat: 'gebeurtenis', doelbinding: 'Steekproef 8', inzage: null },
        });
    }
    const voor = rijenVan(proef.huishouden).length;
    await haal(`gebeurtenissen/${plaatsen[0]!}`, 'controller', 'Steekproef 8').expect(200);
    await haal('kostenmeldingen', 'auditor', 'Steekproef 8').expect(200);
    expect(rijenVan(proef.huishouden)).toHaveLength(voor);
  });

  it('wordt niet getoond als het niet is vast te leggen, of te veel huishoudens tegelijk zijn', async () => {
    const { text } = await haal(`gebeurtenissen/${plaatsen[0]!}`, 'auditor', 'Steekproef 9').expect(200);
    const logboek = proef.app.get(Inzagelogboek);
    const echt = logboek.noteerAlle.bind(logboek);
    logboek.noteerAlle = () => {
      throw new TekstenOnbereikbaar('vol');
    };
    expect((await haal(`gebeurtenissen/${plaatsen[0]!}`, 'auditor', 'Steekproef 9').expect(503)).text).not.toContain(
      '"hh-',
    );
    logboek.noteerAlle = echt;
    expect(text).toContain('"hh-');
    const krap = proef.app.get<{ ingezien: number }>(MET_GRENZEN);
    const { ingezien } = krap;
    krap.ingezien = 0;
    const { body } = await haal(`gebeurtenissen/${plaatsen[0]!}`, 'auditor', 'Steekproef 9').expect(400);
    krap.ingezien = ingezien;
    expect(rijen(body.fouten)).toMatchObject([{ veld: 'huishoudens', code: 'te-veel' }]);
  });

  it('ook een lijst is één regel, en wat geen huishouden noemt is geen inzage', async () => {
    const { text } = await haal('toezeggingen?aantal=500', 'auditor', 'Steekproef 7').expect(200);
    expect(inzagen().length).toBe(text.includes('"hh-') ? 1 : 0);
    regels = [];
    for (const pad of ['saldi?per=koker', 'populaties', 'landkaart', 'journaal'])
      await haal(pad, 'auditor').expect(200);
    expect(inzagen()).toEqual([]);
  });

  it('elke rol die een code te zien krijgt, staat in het log', async () => {
    const paden = [
      'populaties',
      'afspraken',
      'vaststellingen',
      'metingen',
      'toezeggingen',
      'weigeringen',
      'vorderingen',
    ];
    for (const rol of ROLLEN)
      for (const pad of [...paden, ...plaatsen.flatMap((een) => [`gebeurtenissen/${een}`, `uitleg/${een}`])]) {
        regels = [];
        const { text, status } = await haal(pad, rol, 'Steekproef 7');
        if (status !== 200) expect(text).not.toContain('"hh-');
        else expect([rol, pad, inzagen().length]).toEqual([rol, pad, text.includes('"hh-') ? 1 : 0]);
      }
  });

  it('wat weinig huishoudens kostten ziet alleen de auditor, die zegt waarvoor', async () => {
    for (const pad of ['kostenmeldingen', 'kostenmeldingen/opvang-maart']) {
      regels = [];
      await haal(pad, 'auditor').expect(400);
      await haal(pad, 'controller').expect(200);
      expect(inzagen()).toEqual([]);
      await haal(pad, 'auditor', 'Steekproef 7').expect(200);
      expect(inzagen()).toHaveLength(1);
    }
    const gemeld = plaatsen.map((een) => haal(`gebeurtenissen/${een}`, 'controller'));
    for (const vraag of gemeld) expect((await vraag.expect(200)).text).not.toMatch(/294500|"aantal":31/);
  });

  it('wie codes maakt, staat in het log met de opdracht als reden', async () => {
    await proef.stuur(`${PAD}/huishoudens`, { aantal: 3 }, 'erbij').expect(201);
    expect(inzagen()).toMatchObject([{ wie: 'demo-controller', doelbinding: 'opdracht huishoudens-opnemen' }]);
    expect(regels.join('')).not.toContain('hh-');
  });

  it.each(['hh-bcdfghjkmnpqrstv', 'BSN 111222333', 'jan@voorbeeld.nl', ' ', 'x'.repeat(201)])(
    'de reden %s kan niet: zij komt in het log',
    async (doelbinding) => {
      const { body } = await haal('saldi?per=koker', 'auditor', doelbinding).expect(400);
      expect(rijen(body.fouten).map(({ veld }) => veld)).toContain('Ontschot-Doelbinding');
      expect(regels.join('')).not.toContain(doelbinding.trim() || 'inzage');
    },
  );

  it('ouder dan de bewaartermijn is na een start weg, en jonger niet', async () => {
    const inkijk = { wie: 'w', rol: 'auditor', organisatie: null, boek: BOEK, wat: 'kosten', doelbinding: 'd' };
    const jaar = new Date().getUTCFullYear();
    for (const geleden of [1, 3])
      proef.app.get(Inzagelogboek).noteer({
        ...inkijk,
        huishouden: 'hh-oud',
        op: `${jaar - geleden}-01-01T00:00:00.000Z`,
        inzage: null,
        kenmerk: 'k',
      });
    await proef.app.close();
    await proef.begin({ ONTSCHOT_INZAGELOGBOEK_BEWAARJAREN: '2' });
    const over = proef.app.get(Inzagelogboek).van(BOEK, 'hh-oud', 10);
    expect(over.map(({ op }) => op)).toEqual([`${jaar - 1}-01-01T00:00:00.000Z`]);
  });
});
