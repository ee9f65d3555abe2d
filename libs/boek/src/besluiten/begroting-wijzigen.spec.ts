import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import {
  begrotingVaststellen,
  begrotingWijzigen,
  besteden,
  overhevelen,
  storneren,
} from '../../test-hulp/opdrachten.js';
import { begroting, inNoord, koker, VRIJ, WERELD } from '../../test-hulp/wereld.js';

const wijzig = (budget: string, wijziging: number, nieuwBedrag: number, meer: object = {}) =>
  begrotingWijzigen({ regels: [{ budget, wijziging, nieuwBedrag, ...meer }] });

describe('de begroting wijzigen', () => {
  it('gegeven een begroting, als er bij komt en af gaat, dan kloppen wijziging en nieuw bedrag met elkaar', () => {
    gegeven(...WERELD, begroting({ wmo: 100, werk: 50 }))
      .als(
        begrotingWijzigen({
          regels: [
            { budget: 'wmo', wijziging: 20, nieuwBedrag: 120 },
            { budget: 'werk', wijziging: -50, nieuwBedrag: 0 },
          ],
        }),
      )
      .dan('begroting-gewijzigd.v1', {
        boekdatum: '2025-04-01',
        besluit: 'raad 2025-03-25',
        mutaties: [mutatie('bron:gemeente > vrij:wmo', 'wmo', 20), mutatie('vrij:werk > bron:rijk', 'werk', 50)],
        regels: [
          { budget: 'wmo', kleur: 'wmo', wijziging: 20, nieuwBedrag: 120 },
          { budget: 'werk', kleur: 'werk', wijziging: -50, nieuwBedrag: 0 },
        ],
      });
  });

  it('gegeven geld dat is besteed en overgeheveld, dan telt in het oude bedrag alles wat in het budget zit', () => {
    gegeven(...WERELD, begroting({ wmo: 100 }))
      .en(besteden({ budget: 'wmo', bedrag: 30 }), overhevelen({ van: 'wmo', naar: 'fonds', bedrag: 10 }))
      .als(wijzig('wmo', 5, 105))
      .danWeigering('wijziging-klopt-niet', { budget: 'wmo', oud: 90, wijziging: 5, nieuwBedrag: 105 })
      .als(wijzig('wmo', 5, 95))
      .danMutaties(mutatie('bron:gemeente > vrij:wmo', 'wmo', 5));
  });

  it('gegeven een latere wijziging, als er een eerdere bij komt, dan telt het bedrag van de boekdatum', () => {
    gegeven(...WERELD, begroting({ wmo: 100 }), { ...wijzig('wmo', 20, 120), boekdatum: '2025-09-01' })
      .als(wijzig('wmo', 5, 105))
      .danMutaties(mutatie('bron:gemeente > vrij:wmo', 'wmo', 5));
  });

  it('gegeven een stelpost, als er geld bij komt, dan vult dat eerst de besparing in', () => {
    gegeven(...WERELD, begroting({ wmo: -100 }))
      .als(wijzig('wmo', 60, -40))
      .danMutaties(mutatie('bron:gemeente > stelpost:wmo', 'wmo', 60))
      .als(wijzig('wmo', 100, 60))
      .danMutaties(mutatie('bron:gemeente > stelpost:wmo', 'wmo', 40), mutatie('bron:gemeente > vrij:wmo', 'wmo', 60));
  });

  it('gegeven een stelpost die later al is ingevuld, als er eerder geld bij komt, dan wordt hij niet dubbel ingevuld', () => {
    gegeven(...WERELD, begroting({ wmo: -100 }), { ...wijzig('wmo', 70, -30), boekdatum: '2025-09-01' })
      .als(wijzig('wmo', 50, -50))
      .danMutaties(mutatie('bron:gemeente > stelpost:wmo', 'wmo', 30), mutatie('bron:gemeente > vrij:wmo', 'wmo', 20))
      .enStaat('stelpost:wmo', {});
  });

  it('gegeven een begroting, als een verlaging een stelpost wordt, dan blijft de ruimte staan', () => {
    gegeven(...WERELD, begroting({ wmo: 100 }))
      .als(wijzig('wmo', -30, 70, { alsStelpost: true }))
      .danMutaties(mutatie('stelpost:wmo > bron:gemeente', 'wmo', 30))
      .enStaat('vrij:wmo', { wmo: 100 });
  });

  it('gegeven een wijziging van nul, dan beweegt er niets', () => {
    gegeven(...WERELD, begroting({ wmo: 100 }))
      .als(wijzig('wmo', 0, 100))
      .danMutaties();
  });

  it('gegeven een verlaging die een latere dag onder nul brengt, dan noemt de weigering die dag', () => {
    gegeven(...WERELD, begroting({ wmo: 100 }), besteden({ budget: 'wmo', bedrag: 80, boekdatum: '2025-10-15' }))
      .als(wijzig('wmo', -30, 70))
      .danWeigering(
        'te-weinig-ruimte',
        { rekening: 'vrij:wmo', kleur: 'wmo', eersteDag: '2025-10-15', stand: 20, nodig: 30, beschikbaar: 20 },
        /^Op 2025-10-15 staat op vrij:wmo € 0,20 in kleur wmo; nodig is € 0,30\.$/,
      );
  });

  it('gegeven geen begroting, of een die is gestorneerd, als zij wijzigt, dan wordt dat geweigerd', () => {
    gegeven(...WERELD, inNoord({ wmo: 100 }))
      .als(wijzig('wijk-noord', 1, 1, { kleur: 'jeugd' }))
      .danWeigering('begroting-nog-niet-vastgesteld', { budget: 'wijk-noord', kleur: 'jeugd' });
    gegeven(...WERELD, begroting({ wmo: 100 }))
      .en((revisie) => storneren({ beweging: revisie() }))
      .als(wijzig('wmo', 1, 1))
      .danWeigering('begroting-nog-niet-vastgesteld', { budget: 'wmo', kleur: 'wmo' });
  });

  it('gegeven één opdracht, als een budget er twee keer in staat, dan wordt zij geweigerd', () => {
    const regel = { budget: 'wmo', wijziging: 10, nieuwBedrag: 110 };
    gegeven(...WERELD, begroting({ wmo: 100 }))
      .als(begrotingWijzigen({ regels: [regel, regel] }))
      .danWeigering('wijziging-klopt-niet', { budget: 'wmo' });
  });

  it.each([
    ['een onbekend budget', 'weg', {}, 'onbekend-budget'],
    ['een kleur die niet past', 'wmo', { kleur: 'jeugd' }, 'koker-en-budget-verschillen'],
    ['een externe koker', 'zvw', {}, 'koker-extern'],
    ['een onbekende koker', 'fonds', { kleur: 'weg' }, 'onbekende-koker'],
  ] as const)('gegeven een boek, als een regel %s noemt, dan wordt zij geweigerd', (_, budget, meer, code) => {
    gegeven(...WERELD)
      .als(wijzig(budget, 1, 1, meer))
      .danWeigering(code);
  });

  it('gegeven twee die inbrachten, als op twee regels minder komt, dan krijgt niemand meer terug dan hij inbracht', () => {
    const regel = (budget: string, wijziging: number) => ({
      budget,
      kleur: 'wmo',
      wijziging,
      nieuwBedrag: 50 + wijziging,
    });
    gegeven(
      ...WERELD,
      inNoord({ wmo: 50 }),
      koker('wmo', VRIJ, { financier: 'rijk', vanaf: '2025-03-01' }),
      begrotingVaststellen({ boekdatum: '2025-03-01', regels: [{ budget: 'fonds', kleur: 'wmo', bedrag: 50 }] }),
    )
      .als(begrotingWijzigen({ regels: [regel('wijk-noord', -40), regel('fonds', -40)] }))
      .danMutaties(
        mutatie('vrij:wijk-noord > bron:rijk', 'wmo', 40),
        mutatie('vrij:fonds > bron:rijk', 'wmo', 10),
        mutatie('vrij:fonds > bron:gemeente', 'wmo', 30),
      )
      .enStaat('bron:rijk', {});
  });
});
