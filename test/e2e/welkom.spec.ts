import { Leesmodel } from '@ontschot/projecties';
import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { waarHetLandde } from '../../apps/api/src/demo/waar-het-landde.js';
import { welkomInDemo } from '../../apps/api/src/welkom.js';
import { Proef } from './hulp/app.js';

let proef: Proef;
beforeAll(async () => (proef = await Proef.start()));
afterAll(() => proef.stop());

describe('wat de start van de demo over casus 1 zegt', () => {
  it('gegeven een opslag zonder boeken, dan niets', () => {
    expect(waarHetLandde(proef.app.get(Leesmodel))).toBeUndefined();
  });

  it('gegeven het demoboek, dan één zin, uit wat het boek antwoordt', async () => {
    const revisie = await proef.app.get(DemoVuller).vul();
    const lees = proef.app.get(Leesmodel);
    expect(await lees.wachtOp(DEMO_BOEK, revisie, 10_000)).toBe(true);
    const zin =
      'Jeugdbescherming De Kring (verzonnen) voorkwam € 3.300.000,00 aan kosten: dat landde bij Ministerie (verzonnen). ' +
      'Zij verdiende daardoor zelf € 3.300.000,00 minder en kreeg € 990.000,00 terug.';
    expect(waarHetLandde(lees)).toBe(zin);
    expect(welkomInDemo(zin).trim().split('\n')).toEqual([zin]);
  });

  it('als het ministerie meer blijkt te hebben betaald, dan zegt de zin dat ook', async () => {
    const weg = `/v1/boeken/${DEMO_BOEK}`;
    const kosten = {
      ...{ melding: 'nagekomen', koker: 'ots', bron: 'Nagekomen opgave' },
      regels: [{ maand: '2025-12', aantal: 100, eenheidsprijs: 'ots-2011', populatie: 'gezinnen-met-coach' }],
    };
    await proef.stuur(`${weg}/kostenmeldingen`, kosten, 'nagekomen').expect(201);
    const correctie = {
      ...{ vaststelling: 'opnieuw', corrigeert: 'een-gezin-een-coach-2025', boekdatum: '2025-12-31' },
      ...{ van: '2025-01', totEnMet: '2025-12' },
    };
    const { body } = await proef
      .stuur(`${weg}/afspraken/een-gezin-een-coach/vaststellingen`, correctie, 'opnieuw')
      .expect(201);
    const lees = proef.app.get(Leesmodel);
    expect(await lees.wachtOp(DEMO_BOEK, Number(body.revisie), 10_000)).toBe(true);
    expect(waarHetLandde(lees)).toContain('voorkwam € 2.600.000,00 aan kosten: dat landde bij Ministerie');
  });
});
