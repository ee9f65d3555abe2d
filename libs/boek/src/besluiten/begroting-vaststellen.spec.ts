import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { begrotingVaststellen, euro, storneren } from '../../test-hulp/opdrachten.js';
import { begroting, koker, VRIJ, WERELD } from '../../test-hulp/wereld.js';

describe('de begroting vaststellen', () => {
  it('gegeven budgetten, als veel regels tegelijk worden vastgesteld, dan brengt elke financier zijn geld in', () => {
    gegeven(...WERELD)
      .als(
        begrotingVaststellen({
          regels: [
            { budget: 'wmo', bedrag: euro(500) },
            { budget: 'werk', bedrag: euro(300) },
            { budget: 'wijk-noord', kleur: 'jeugd', bedrag: 1 },
          ],
        }),
      )
      .dan('begroting-vastgesteld.v1', {
        boekdatum: '2025-01-01',
        besluit: 'raad 2024-11-12',
        mutaties: [
          mutatie('bron:gemeente > vrij:wmo', 'wmo', euro(500)),
          mutatie('bron:rijk > vrij:werk', 'werk', euro(300)),
          mutatie('bron:gemeente > vrij:wijk-noord', 'jeugd', 1),
        ],
        kenmerken: { primitief: true },
        regels: [
          { budget: 'wmo', kleur: 'wmo', bedrag: euro(500) },
          { budget: 'werk', kleur: 'werk', bedrag: euro(300) },
          { budget: 'wijk-noord', kleur: 'jeugd', bedrag: 1 },
        ],
      })
      .enStaat('bron:gemeente', { wmo: -euro(500), jeugd: -1 });
  });

  it('gegeven een regel onder nul, dan is dat een stelpost: een besparing die nog gevonden moet worden', () => {
    gegeven(...WERELD)
      .als(begroting({ wmo: -euro(24_262) }))
      .danMutaties(mutatie('stelpost:wmo > bron:gemeente', 'wmo', euro(24_262)))
      .enStaat('stelpost:wmo', { wmo: -euro(24_262) })
      .enStaat('vrij:wmo', {});
  });

  it('gegeven een regel van nul, dan beweegt er niets en is de begroting wel vastgesteld', () => {
    gegeven(...WERELD)
      .als(begroting({ wmo: 0 }))
      .danMutaties()
      .als(begroting({ wmo: 1 }))
      .danWeigering('begroting-al-vastgesteld', { budget: 'wmo', kleur: 'wmo', bedrag: 1 });
  });

  it('gegeven een begroting, als dezelfde regel nog eens komt, dan wordt alles geweigerd', () => {
    gegeven(...WERELD, begroting({ wmo: 10 }))
      .als(begroting({ opvang: 5, wmo: 10 }))
      .danWeigering('begroting-al-vastgesteld', { budget: 'wmo', kleur: 'wmo', bedrag: 10 })
      .enStaat('vrij:opvang', {});
  });

  it('gegeven één opdracht, als een regel er twee keer in staat, dan wordt zij geweigerd', () => {
    const regel = { budget: 'wmo', bedrag: 10 };
    gegeven(...WERELD)
      .als(begrotingVaststellen({ regels: [regel, { ...regel, kleur: 'wmo' }] }))
      .danWeigering('begroting-al-vastgesteld', { budget: 'wmo' });
  });

  it('gegeven een gestorneerde begroting, als zij opnieuw wordt vastgesteld, dan mag dat', () => {
    gegeven(...WERELD, begroting({ wmo: 10 }))
      .en((revisie) => storneren({ beweging: revisie() }))
      .als(begroting({ wmo: 12 }))
      .danMutaties(mutatie('bron:gemeente > vrij:wmo', 'wmo', 12))
      .enStaat('vrij:wmo', { wmo: 12 });
  });

  it('gegeven een financier die op een datum wisselt, dan brengt die van de boekdatum het geld in', () => {
    gegeven(...WERELD, koker('wmo', VRIJ, { financier: 'rijk', vanaf: '2025-07-01' }))
      .als(begrotingVaststellen({ boekdatum: '2025-07-01', regels: [{ budget: 'wmo', bedrag: 10 }] }))
      .danMutaties(mutatie('bron:rijk > vrij:wmo', 'wmo', 10));
  });

  it.each([
    ['een onbekend budget', { budget: 'weg' }, 'onbekend-budget', { budget: 'weg' }],
    ['geen kleur bij een budget zonder koker', { budget: 'wijk-noord' }, 'koker-en-budget-verschillen', {}],
    [
      'een andere kleur bij een kokerbudget',
      { budget: 'wmo', kleur: 'jeugd' },
      'koker-en-budget-verschillen',
      { budget: 'wmo', koker: 'wmo', kleur: 'jeugd' },
    ],
    ['een onbekende koker', { budget: 'wijk-noord', kleur: 'weg' }, 'onbekende-koker', { koker: 'weg' }],
    ['een vrijgegeven kleur', { budget: 'wijk-noord', kleur: 'wmo@a1' }, 'onbekende-koker', { koker: 'wmo@a1' }],
    [
      'een koker van een financier met eigen boeken',
      { budget: 'zvw' },
      'koker-extern',
      { koker: 'zvw', financier: 'verzekeraar' },
    ],
  ] as const)('gegeven een boek, als een regel %s noemt, dan wordt zij geweigerd', (_, regel, code, cijfers) => {
    gegeven(...WERELD)
      .als(begrotingVaststellen({ regels: [{ bedrag: 10, ...regel }] }))
      .danWeigering(code, cijfers);
  });

  it('gegeven een bedrag dat optelt tot meer dan exact kan zijn, dan wordt het geweigerd', () => {
    const groot = 1_000_000_000_000_000 - 50;
    gegeven(...WERELD, begroting({ wmo: groot }))
      .als(begrotingVaststellen({ regels: [{ budget: 'wijk-noord', kleur: 'wmo', bedrag: 100 }] }))
      .danWeigering('bedrag-te-groot', { hoogstens: 1_000_000_000_000_000 });
  });
});
