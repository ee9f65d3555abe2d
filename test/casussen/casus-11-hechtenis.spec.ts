import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie } from './hulp/preventie.js';

/** Three fines, seven days of detention each. */
const DAGEN = 3 * 7;
const DAG = { naam: 'Dag hechtenis', eenheid: 'dag', bron: 'Gevangeniskosten per dag', jaar: 2025 };
const UITKERING = { naam: 'Dag uitkering', eenheid: 'dag', bron: 'Uitkeringsnorm', jaar: 2025 };

let proef: Proef;
let boek: Boekhouding;

beforeAll(async () => {
  proef = await Proef.start();
  // Given: who cannot pay three fines goes to prison for 21 days; the benefit of those days stops, the fines stay.
  boek = await Boekhouding.open(proef, 'hechtenis-2025');
  const preventie = new Preventie(boek);
  await preventie.organisatie('justitie', 'Ministerie van Justitie');
  await preventie.extern('gevangenis', 'Gevangeniswezen', 'Wet Mulder', 'justitie');
  await boek.koker('uitkering', 'Bijstand', '6.3', euro(100_000));
  await boek.boekt('eenheidsprijzen', { eenheidsprijs: 'hechtenisdag', bedrag: euro(190), ...DAG });
  await boek.boekt('eenheidsprijzen', { eenheidsprijs: 'uitkeringsdag', bedrag: euro(50), ...UITKERING });
  await preventie.cohort('beboet', 'Mensen die hun boetes niet kunnen betalen');
  const dagen = (maand: string, aantal: number, eenheidsprijs: string) => [
    { maand, aantal, eenheidsprijs, populatie: 'beboet' },
  ];
  // A year before the benefit was paid for all of June; now only for the days that are left.
  await preventie.meld('uitkering', dagen('2024-06', 30, 'uitkeringsdag'));
  await preventie.meld('uitkering', dagen('2025-06', 30 - DAGEN, 'uitkeringsdag'));
  await preventie.meld('gevangenis', dagen('2025-06', DAGEN, 'hechtenisdag'));
});
afterAll(() => proef.stop());

describe('Casus 11: in hechtenis om onbetaalde boetes', () => {
  const JUNI = 'waterbedden?van=2025-06&totEnMet=2025-06&populatie=beboet';

  it('kost 21 dagen justitie 3.990 en de uitkering 1.050 minder, en dat staat er als waterbed', async () => {
    const { groepen } = await boek.vraag(JUNI);
    expect(groepen).toMatchObject([
      {
        bewegingen: [
          { koker: 'gevangenis', verschil: -euro(3_990) },
          { koker: 'uitkering', verschil: euro(1_050) },
        ],
        waterbedden: [{ omlaag: 'uitkering', omhoog: 'gevangenis', minder: euro(1_050), meer: euro(3_990) }],
      },
    ]);
  });

  it('zegt van elke eenheidsprijs de bron en het jaar, en hoeveel dagen ermee zijn geteld', async () => {
    const { groepen } = await boek.vraag(JUNI);
    expect(groepen[0].eenheidsprijzen).toEqual([
      {
        ...{ koker: 'gevangenis', eenheidsprijs: 'hechtenisdag', bedrag: euro(190), ...DAG },
        aantal: { nu: DAGEN, toen: 0 },
      },
      {
        ...{ koker: 'uitkering', eenheidsprijs: 'uitkeringsdag', bedrag: euro(50), ...UITKERING },
        aantal: { nu: 30 - DAGEN, toen: 30 },
      },
    ]);
  });

  it('zegt erbij welke kosten er niet in staan', async () => {
    await boek.boekt('ontbrekende-kosten', {
      ...{ ontbrekend: 'inning', naam: 'Kosten van de inning van de boetes', sinds: '2025-06' },
      waarom: 'De boetes blijven staan; wat de inning kost is niet opgegeven',
    });
    const { ontbreekt } = await boek.vraag(JUNI);
    expect(ontbreekt).toMatchObject([{ ontbrekend: 'inning', sinds: '2025-06' }]);
  });
});
