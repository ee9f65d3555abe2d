import { richtIn } from '../../test/hulp/gemeente.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

const BOEK = 'GM0001-2025';

describe('waterbedden buiten afspraken', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    const schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
    schrijver.doe({
      soort: 'populatie-vastleggen',
      populatie: 'ouderen',
      naam: 'Ouderen thuis',
      leden: { soort: 'cohort' },
    });
    schrijver.doe({ soort: 'populatie-vastleggen', populatie: 'nieuw', naam: 'Nieuw', leden: { soort: 'cohort' } });
    const meld = (koker: string, maand: string, bedrag: number, populatie = 'ouderen'): unknown =>
      schrijver.doe({ soort: 'kosten-melden', koker, bron: 'opgave', regels: [{ maand, bedrag, populatie }] });
    meld('wmo', '2024-03', 100_000);
    meld('jeugd', '2024-03', 20_000);
    meld('jeugd', '2025-03', 150_000);
    // Of these people nothing is known of the year before, so nobody can say that anything moved.
    meld('jeugd', '2025-03', 999_999, 'nieuw');
    const leden = { soort: 'huishoudens' } as const;
    for (const [populatie, aantal] of [
      ['negen', 9],
      ['tien', 10],
    ] as const) {
      schrijver.doe({ soort: 'populatie-vastleggen', populatie, naam: populatie, leden });
      const huishoudens = Array.from({ length: aantal }, (_, i) => `hh-${populatie}-${i}-aaaaaaaaaaaa`);
      // And one in no populatie: ten of nineteen would leave the nine.
      schrijver.doe({
        soort: 'huishoudens-opnemen',
        huishoudens: [...huishoudens, `hh-${populatie}-los-aaaaaaaaaaaa`],
      });
      schrijver.doe({ soort: 'populatie-aanvullen', populatie, huishoudens });
    }
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  it('gegeven kosten die in de ene koker daalden en in een andere stegen, dan staat het paar er', async () => {
    const groepen = await lezen.waterbed(lees, { boek: BOEK, van: '2025-01', totEnMet: '2025-06' });

    expect(groepen.find(({ populatie }) => populatie === 'ouderen')).toEqual({
      populatie: 'ouderen',
      naam: 'Ouderen thuis',
      soort: 'populatie',
      teKlein: false,
      onvolledig: null,
      bewegingen: [
        { koker: 'jeugd', verschil: -130_000 },
        { koker: 'wmo', verschil: 100_000 },
      ],
      waterbedden: [{ omlaag: 'wmo', omhoog: 'jeugd', minder: 100_000, meer: 130_000 }],
      eenheidsprijzen: [],
    });
    expect(groepen.find(({ populatie }) => populatie === 'nieuw')).toMatchObject({ bewegingen: [], waterbedden: [] });
    expect(groepen.filter(({ soort }) => soort === 'wijk').length).toBeGreaterThan(0);
  });

  it('gegeven minder dan tien huishoudens, dan is de groep te klein om er iets van te zeggen', async () => {
    const groepen = await lezen.waterbed(lees, { boek: BOEK, van: '2025-01', totEnMet: '2025-06' });
    expect(groepen.find(({ populatie }) => populatie === 'negen')).toMatchObject({
      ...{ teKlein: true, bewegingen: [], waterbedden: [] },
    });
    const tien = groepen.find(({ populatie }) => populatie === 'tien');
    expect(tien).toMatchObject({ teKlein: false, tellenMee: 10, wachten: 0 });
  });

  it('gegeven een andere tijd, of een populatie die er niet is, dan is het antwoord leeg of een fout', async () => {
    const later = await lezen.waterbed(lees, { boek: BOEK, van: '2025-07', totEnMet: '2025-12', populatie: 'ouderen' });
    expect(later).toMatchObject([{ bewegingen: [], waterbedden: [] }]);
    const fout = (vraag: object) => lezen.waterbed(lees, { boek: BOEK, van: '2025-01', totEnMet: '2025-06', ...vraag });
    await expect(fout({ populatie: 'weg' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(fout({ boek: 'GM9-2025' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(fout({ totEnMet: '2024-01' })).rejects.toMatchObject({ code: 'vraag-ongeldig' });
  });
});
