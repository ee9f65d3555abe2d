import { opdrachtHash } from '@ontschot/boekschrijver';
import type { Rol } from '../e2e/hulp/app.js';
import { BOEK, Teamproef } from '../e2e/hulp/wijkteam.js';

const PAD = `/v1/boeken/${BOEK}`;

describe('wat de envelop van een gebeurtenis over een huishouden verraadt', () => {
  let team: Teamproef;
  beforeAll(async () => {
    team = await Teamproef.start();
  });
  afterAll(() => team.proef.stop());

  const envelop = async (revisie: number, rol: Rol): Promise<Record<string, Record<string, string>>> => {
    const gevraagd = team.proef.haal(`${PAD}/gebeurtenissen/${revisie}`, rol);
    const { body } = await gevraagd.set('ontschot-minstens', String(revisie)).expect(200);
    return (body as { metadata: Record<string, Record<string, string>> }).metadata;
  };

  it('met de hash van de opdracht is een code te proberen: die ziet alleen de auditor', async () => {
    const vordering = { vordering: 'v-1', huishouden: team.huishouden, bedrag: 100 };
    const inhoud = { ...vordering, schuldeiser: 'gemeente' };
    const { body } = await team.geef('vorderingen', inhoud, 'controller').expect(201);
    const heel = await envelop(body.revisie as number, 'auditor');
    expect(heel['opdracht']?.['hash']).toBe(opdrachtHash({ soort: 'vordering-vastleggen', ...inhoud }));
    const gezien = await envelop(body.revisie as number, 'controller');
    expect(Object.keys(gezien['opdracht']!).sort()).toEqual(['afzender', 'id', 'rol']);
  });

  it('met het zout is zij aan het blad in de boom te proberen: ook dat ziet alleen de auditor', async () => {
    const { body } = await team.trek().expect(201);
    const revisie = body.revisie as number;
    expect(await envelop(revisie, 'auditor')).toHaveProperty('zout');
    expect(await envelop(revisie, 'controller')).not.toHaveProperty('zout');
  });
});
