import { rijen, type Wie } from '../e2e/hulp/app.js';
import { BOEK, DOEL, Teamproef, WAAROM } from '../e2e/hulp/wijkteam.js';

const PAD = `/v1/boeken/${BOEK}`;

const STOP = { reden: 'Mandaat 12' };
const VORDERING = (huishouden: string) => ({ vordering: 'v7', huishouden, schuldeiser: 'gemeente', bedrag: 90_000 });

describe('wie uitleg krijgt over wat een team voor mensen deed', () => {
  let team: Teamproef;
  let kop: number;
  const revisies: Record<string, number> = {};

  beforeAll(async () => {
    team = await Teamproef.start();
    const voucher = {
      ...{ boekdatum: '2025-06-01', voucher: 'k7', team: 'noord', bedrag: 30_000, doel: DOEL, waarom: WAAROM },
      ...{ huishouden: team.huishouden, aanbieders: ['gemeente'], geldigTotEnMet: '2025-12-31' },
    };
    const boekingen = {
      trekking: await team.trek().expect(201),
      voucher: await team.geef('vouchers', voucher, team.leden.an).expect(201),
      vordering: await team.geef('vorderingen', VORDERING(team.huishouden), 'controller').expect(201),
      'gestopte inning': await team.geef('vorderingen/v7/stopzettingen', STOP, 'controller').expect(201),
      'hervatte inning': await team.geef('vorderingen/v7/hervattingen', {}, 'controller').expect(201),
      'geweigerde hervatting': await team.geef('vorderingen/v7/hervattingen', {}, 'controller').expect(409),
      geweigerd: await team.trek({ bedrag: 60_000 }).expect(409),
    };
    for (const [wat, { body }] of Object.entries(boekingen)) revisies[wat] = (body as { revisie: number }).revisie;
    kop = await team.kop();
  });
  afterAll(() => team.proef.stop());

  const haal = (revisie: number, wie: Wie) =>
    team.proef.haal(`${PAD}/uitleg/${revisie}`, wie).set('ontschot-minstens', String(kop));
  const financier = () => team.proef.iemand('financier', 'f-gemeente', { organisatie: 'gemeente' });

  it.each([
    ...['trekking', 'voucher', 'geweigerd'],
    ...['vordering', 'gestopte inning', 'hervatte inning', 'geweigerde hervatting'],
  ])('van een %s alleen controller en auditor', async (wat) => {
    const revisie = revisies[wat]!;
    for (const wie of ['controller', 'auditor'] as const) await haal(revisie, wie).expect(200);
    for (const wie of ['beheerder', await financier()] as const) {
      const zonder = async (plaats: number): Promise<string> => {
        const { body } = await haal(plaats, wie).expect(404);
        return JSON.stringify(body).replaceAll(new RegExp(`(revisie |uitleg/)${plaats}`, 'g'), '$1·');
      };
      // In the same words as of what was never written.
      expect(await zonder(revisie)).toBe(await zonder(kop + 1));
    }
  });

  it('van de inrichting krijgt een beheerder haar nog, en een financier van wat hij betaalt', async () => {
    await haal(1, 'beheerder').expect(200);
    const { body } = await team.proef.haal(`${PAD}/gebeurtenissen?aantal=100`).expect(200);
    const begroting = rijen(body.gebeurtenissen).find(({ type }) => type === 'begroting-vastgesteld.v1');
    await haal(Number(begroting?.['revisie']), await financier()).expect(200);
  });
});
