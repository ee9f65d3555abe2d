import type { Vastgelegd } from '@ontschot/audit';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { Preventie, soort, vast } from '../casussen/hulp/preventie.js';
import { Proef } from '../e2e/hulp/app.js';
import { CONTROLESLEUTEL, Controle, metSleutel, regelsVan } from './bundels.js';
import { boekenUit } from './uit-store.js';

const [OUD, NIEUW] = ['over-2024', 'over-2025'];
const JAAR = { van: '2025-01', totEnMet: '2025-12' };

/** Ten households of which costs came over, and ten that came to count after that: then those of before the year do not. */
describe('verifieer weet sinds wanneer kosten van eerdere jaren er zijn', () => {
  const controle = new Controle();
  let gebeurtenissen: Vastgelegd[];
  /** Revisies at which the first ten and the others came in. */
  const leden = { eerst: 0, later: 0 };

  beforeAll(async () => {
    const proef = await Proef.start();
    const oud = await Boekhouding.open(proef, OUD);
    await oud.koker('wmo', 'Wmo', '6.3', euro(50_000));
    const [opgenomen] = soort(await oud.doet('huishoudens', { aantal: 20 }), 'huishoudens-opgenomen.v1');
    const codes = opgenomen!['huishoudens'] as readonly string[];
    await oud.boekt('populaties', { populatie: 'groep', naam: 'Groep', leden: { soort: 'huishoudens' } });
    await oud.boekt('populaties/groep/aanvullingen', { huishoudens: codes.slice(0, 10) });
    const meld = (boek: Boekhouding, maand: string) =>
      new Preventie(boek).meld(
        'wmo',
        codes.map((huishouden) => ({ maand, huishouden, bedrag: euro(100) })),
      );
    await meld(oud, '2024-03');
    for (let maand = 1; maand <= 12; maand += 1)
      await oud.boekt(`perioden/2024-${String(maand).padStart(2, '0')}/afsluitingen`, {});
    await oud.boekt('jaarafsluiting', { besluit: 'Raad' });

    const nieuw = await Boekhouding.open(proef, NIEUW);
    await nieuw.boekt('jaaropening', { uit: OUD });
    await nieuw.boekt('organisaties', { organisatie: 'buurthuis', naam: 'Buurthuis' });
    const preventie = new Preventie(nieuw);
    await preventie.stelOp('a', 'buurthuis', 'groep', [vast('wmo', euro(9_000), { volgtPopulatie: true })], {
      ...{ huishoudensBijNulmeting: 10, looptijd: JAAR },
    });
    await meld(nieuw, '2025-03');
    const voor = await preventie.meet('a', { meting: 'met-tien', ...JAAR });
    expect(voor.kosten).toMatchObject({ regels: 20 });
    leden.eerst = (voor.kosten as { ledenTot: number }).ledenTot;
    leden.later = await nieuw.boekt('populaties/groep/aanvullingen', { huishoudens: codes.slice(10) });
    const na = await preventie.meet('a', { meting: 'met-twintig', ...JAAR });
    expect(na.kosten).toMatchObject({ regels: 20, ledenTot: leden.later });
    gebeurtenissen = metSleutel((await boekenUit(proef.app.get(EVENT_STORE))).get(NIEUW) ?? []);
    await proef.stop();
  });
  afterAll(() => controle.ruimOp());

  type Los = Record<string, unknown> & { kosten: object; invoer: { populatie: { nu: number } } };
  const met = async (type: string, anders: (data: Los) => void): Promise<string> => {
    const nieuw = gebeurtenissen.map((een) => {
      if (een.type !== type) return een;
      const kopie = JSON.parse(JSON.stringify(een)) as Vastgelegd;
      anders(kopie.data as Los);
      return kopie;
    });
    return (await controle.verifieer(controle.bundel(await regelsVan(nieuw)), '--sleutel', CONTROLESLEUTEL)).tekst;
  };

  it('en vindt hetzelfde, met de kosten van voor het jaar en zonder', async () => {
    const tekst = await met('preventiewinst-gemeten.v1', () => undefined);
    expect(tekst).toContain('Preventiewinst: 2 metingen en vaststellingen nagerekend');
    expect(tekst).not.toContain('NIET IN ORDE');
  });

  it('en keurt af wat zegt dat de nieuwen nog niet meetelden: dan telden ook die kosten', async () => {
    const eerder = (data: Los): void => {
      if (data['meting'] !== 'met-twintig') return;
      Object.assign(data.kosten, { ledenTot: leden.eerst });
      data.invoer.populatie.nu = 10;
    };
    // Of ten both years are twenty lines as well: only which ones they are says that it is not the same.
    expect(await met('preventiewinst-gemeten.v1', eerder)).toContain('rust op andere kosten dan in het boek staan');
  });

  it('en keurt een meting af die op die kosten rust, als het boek zegt dat zij voor de groep niet tellen', async () => {
    const niet = (data: Los): void => void (data['nietVoor'] = ['groep']);
    expect(await met('kosten-overgenomen.v1', niet)).toContain('rust op 20 kostenregels, het boek heeft er 10');
  });
});
