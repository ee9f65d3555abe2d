import type { Vastgelegd } from '@ontschot/audit';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { Preventie, soort, vast } from '../casussen/hulp/preventie.js';
import { Proef } from '../e2e/hulp/app.js';
import { CONTROLESLEUTEL, Controle, metSleutel, regelsVan } from './bundels.js';
import { boekenUit } from './uit-store.js';

const BOEK = 'leden-2025';

/** Ten households that count, and three that wait until they are with ten: each cost something. */
describe('verifieer telt een meting na met de huishoudens die toen meetelden', () => {
  const controle = new Controle();
  let gebeurtenissen: Vastgelegd[];
  let ledenTot: number;
  beforeAll(async () => {
    const proef = await Proef.start();
    const boek = await Boekhouding.open(proef, BOEK);
    const preventie = new Preventie(boek);
    await boek.koker('wmo', 'Wmo', '6.3', euro(50_000));
    await preventie.organisatie('buurthuis', 'Buurthuis');
    const [opgenomen] = soort(await boek.doet('huishoudens', { aantal: 23 }), 'huishoudens-opgenomen.v1');
    const codes = opgenomen!['huishoudens'] as readonly string[];
    await boek.boekt('populaties', { populatie: 'groep', naam: 'Groep', leden: { soort: 'huishoudens' } });
    ledenTot = await boek.boekt('populaties/groep/aanvullingen', { huishoudens: codes.slice(0, 10) });
    await boek.boekt('populaties/groep/aanvullingen', { huishoudens: codes.slice(10, 13) });
    await preventie.meld(
      'wmo',
      codes.map((huishouden, i) => ({ maand: '2025-03', huishouden, bedrag: euro(100 + i) })),
    );
    await preventie.stelOp('a', 'buurthuis', 'groep', [vast('wmo', euro(9_000), { volgtPopulatie: true })], {
      huishoudensBijNulmeting: 10,
    });
    const { invoer, kosten } = await preventie.meet('a');
    expect([invoer.populatie.nu, kosten]).toMatchObject([10, { ledenTot, regels: 10 }]);
    gebeurtenissen = metSleutel((await boekenUit(proef.app.get(EVENT_STORE))).get(BOEK) ?? []);
    await proef.stop();
  });
  afterAll(() => controle.ruimOp());

  const met = async (anders: object, nu = 10): Promise<string> => {
    const nieuw = gebeurtenissen.map((een) => {
      if (een.type !== 'preventiewinst-gemeten.v1') return een;
      const kopie = JSON.parse(JSON.stringify(een)) as {
        data: { kosten: object; invoer: { populatie: { nu: number } } };
      };
      Object.assign(kopie.data.kosten, anders);
      kopie.data.invoer.populatie.nu = nu;
      return kopie as unknown as Vastgelegd;
    });
    const bundel = controle.bundel(await regelsVan(nieuw));
    return (await controle.verifieer(bundel, '--sleutel', CONTROLESLEUTEL)).tekst;
  };

  it('en vindt hetzelfde', async () => {
    const tekst = await met({});
    expect(tekst).toContain('Preventiewinst: 1 metingen en vaststellingen nagerekend');
    expect(tekst).not.toContain('NIET IN ORDE');
  });

  it('en keurt af wat zegt dat er meer meetelden, of een ander aantal', async () => {
    expect(await met({ ledenTot: ledenTot + 1 })).toContain('telt 10 huishoudens, de populatie had er toen 13');
    expect(await met({ ledenTot: ledenTot + 1 }, 13)).toContain('rust op 10 kostenregels, het boek heeft er 13');
    expect(await met({}, 11)).toContain('telt 11 huishoudens, de populatie had er toen 10');
  });
});
