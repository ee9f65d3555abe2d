import type { BoekOpdracht } from '@ontschot/boek';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { huishoudspoor } from '../huishoudens/spoor.js';
import { verplichting } from '../inrichting/posten.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import { rechtmatigheid } from '../rechtmatigheid/rechtmatigheid.vraag.js';
import { saldi } from '../saldi/saldi.vraag.js';
import { verantwoording } from '../verantwoording/verantwoording.vraag.js';
import { contract, contracten } from './contracten.vraag.js';

const BOEK = 'GM0001-2025';
const HUIS = 'hh-4k7p2wq9xz3mf6tb';
const doel = { taakveld: '6.71', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };

describe('wat onder een contract gebeurt', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const schrijver = new Schrijver(BOEK);
  const doe = (opdracht: object): number => schrijver.doe(opdracht as BoekOpdracht);
  let correctie: number;

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    doe({ soort: 'boek-openen', boek: BOEK, gemeente: 'Proefdam', jaar: 2025 });
    for (const organisatie of ['gemeente', 'noord', 'zuid'])
      doe({ soort: 'organisatie-instellen', organisatie, naam: organisatie });
    const oormerk = { aard: 'vrij' };
    doe({
      soort: 'koker-instellen',
      koker: 'wmo',
      naam: 'Wmo',
      wet: 'Wmo',
      taakveld: '6.71',
      oormerk,
      financier: 'gemeente',
    });
    doe({ soort: 'budget-instellen', budget: 'wmo', naam: 'Wmo', aard: 'koker', koker: 'wmo' });
    doe({
      soort: 'begroting-vaststellen',
      ...{ boekdatum: '2025-01-01', besluit: 'raad', regels: [{ budget: 'wmo', bedrag: 1_000_00 }] },
    });
    doe({ soort: 'huishoudens-opnemen', huishoudens: [HUIS] });
    for (const [id, vorm] of [
      ['noord', 'populatie'],
      ['zuid', 'functiegericht'],
    ])
      doe({
        soort: 'ondersteuningsopdracht-instellen',
        ...{ ondersteuningsopdracht: id, naam: id, aanbieder: id, levert: 'hulp', beoogt: 'rust' },
        ...{ populatie: { omschrijving: 'allen', aantal: 9 }, financiering: [{ vanaf: '2025-01-01', vorm }] },
      });
    for (const id of ['noord', 'zuid'])
      doe({
        soort: 'verplichting-aangaan',
        ...{ boekdatum: '2025-01-02', verplichting: id, budget: 'wmo', aanbieder: id, bedrag: 300_00, doel },
        ondersteuningsopdracht: id,
      });
    const betaald = doe({
      soort: 'besteden',
      ...{ boekdatum: '2025-03-10', verplichting: 'noord', bedrag: 200_00, huishouden: HUIS, periode: '2025-02' },
    });
    doe({
      soort: 'voorschot-verstrekken',
      boekdatum: '2025-03-11',
      voorschot: 's',
      ontvanger: 'noord',
      verplichting: 'noord',
      bedrag: 50_00,
    });
    doe({ soort: 'voorschot-verrekenen', boekdatum: '2025-03-12', voorschot: 's', bedrag: 20_00, reden: 'geleverd' });
    doe({ soort: 'verplichting-afwikkelen', boekdatum: '2025-03-31', verplichting: 'noord', reden: 'klaar' });
    schrijver.nu = '2025-05-06T08:00:00.000Z';
    correctie = doe({
      soort: 'besteding-corrigeren',
      ...{ boekdatum: '2025-05-06', besteding: betaald, bedrag: 80_00, reden: 'verkeerde-declaratieroute' },
    });
    await schrijver.schrijf(opstelling.store);
    lees = await opstelling.leesmodel();
    await lees.wachtOp(BOEK, schrijver.toestand.revisie, 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  it('telt op: toegezegd is wat vrijviel, is besteed, voorgeschoten en nog open staat', () => {
    const { regels } = contracten(lees, { boek: BOEK });
    expect(regels).toMatchObject([
      {
        ...{ ondersteuningsopdracht: 'noord', vorm: 'populatie', toegezegd: 300_00, vrijgevallen: 50_00 },
        ...{ besteed: 140_00, voorschot: 30_00, gecorrigeerd: 80_00, open: 80_00, vrij: { nu: 80_00, naHetJaar: 0 } },
      },
      { ondersteuningsopdracht: 'zuid', open: 300_00, vrij: { nu: 0, naHetJaar: 300_00, vanaf: '2026-01-01' } },
    ]);
  });

  it('is te vragen zoals het toen was, en zoals wij het toen wisten', () => {
    expect(contract(lees, { boek: BOEK, op: '2025-03-31' }, 'noord')).toMatchObject({ besteed: 220_00, open: 0 });
    const toen = contract(lees, { boek: BOEK, bekendOp: '2025-05-05' }, 'noord');
    expect(toen).toMatchObject({ gecorrigeerd: 0, correcties: [] });
    expect(() => contract(lees, { boek: BOEK, aanbieder: 'zuid' }, 'noord')).toThrow('staat niet in boek');
  });

  it('noemt elke correctie met haar reden, en nergens een huishouden', () => {
    expect(contract(lees, { boek: BOEK }, 'noord').correcties).toMatchObject([
      { revisie: correctie, reden: 'verkeerde-declaratieroute', bedrag: 80_00, gestorneerd: false },
    ]);
    const { contracten_stap, contracten_geld } = opstelling.rijen('lees');
    expect(JSON.stringify([contracten_stap, contracten_geld])).not.toContain('hh-');
  });

  it('telt een correctie af waar de besteding telde: bij het huishouden, in zijn maand, en op elk overzicht', async () => {
    const { kosten } = await huishoudspoor(opstelling.store, BOEK, HUIS);
    expect(kosten).toEqual([
      { koker: 'wmo', maand: '2025-02', bedrag: 200_00 },
      { koker: 'wmo', maand: '2025-02', bedrag: -80_00 },
    ]);
    expect(saldi(lees, { boek: BOEK, per: 'budget' }).regels[0]).toMatchObject({ besteed: 140_00, verplicht: 380_00 });
    expect(JSON.stringify(verantwoording(lees, { boek: BOEK, koker: 'wmo' }))).toContain(String(140_00));
    expect(rechtmatigheid(lees, { boek: BOEK })).toMatchObject({ grens: expect.anything() });
    expect(verplichting(lees, BOEK, 'noord', {})).toMatchObject({ afgewikkeld: false, stand: 80_00 });
  });
});
