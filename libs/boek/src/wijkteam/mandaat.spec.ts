import { gegeven } from '../../test-hulp/beproef.js';
import { gift, mandaat, MANDAATWERELD, TEAMWERELD } from '../../test-hulp/trekkingen.js';

const trekIn = { soort: 'mandaat-intrekken', ...{ mandaat: 'm1', reden: 'reorganisatie' } };

describe('een mandaat vastleggen', () => {
  it('zoals het is gezegd; een aanvraag wacht 24 uur als er niets anders is gezegd', () => {
    const { soort: _, ...inhoud } = mandaat();
    gegeven(...TEAMWERELD)
      .als(mandaat())
      .dan('mandaat-vastgelegd.v1', { boekdatum: '2025-06-01', ...inhoud, wachttijdUren: 24 });
  });

  it('opnieuw onder dezelfde naam: vanaf dan geldt het nieuwe', () => {
    gegeven(...MANDAATWERELD)
      .en(mandaat({ perTrekking: 10_000 }))
      .als(gift())
      .danWeigering('boven-mandaat', { mogelijk: 10_000 });
  });

  it('verplaatst geen geld', () => {
    gegeven(...TEAMWERELD)
      .en(mandaat())
      .enStaat('vrij:wijk-noord', { schuld: 15_000, wmo: 150_000 });
  });

  it('niet met fouten, en noemt ze allemaal', () => {
    gegeven(...TEAMWERELD)
      .als(
        mandaat({
          team: 'weg',
          budgetten: ['wijk-noord', 'weg', 'wijk-noord'],
          doelen: [],
          perTrekking: -1,
          perHuishoudenPerJaar: 0.5,
          openVoorschotten: -2,
          meekijken: { wanneer: 'vooraf', vanaf: -1 },
          wachttijdUren: 0,
          geldigVan: '2025-07-01',
          geldigTotEnMet: '2025-06-30',
        }),
      )
      .danWeigering('mandaat-onjuist', {
        fouten: [
          { veld: 'team' },
          { veld: 'budgetten[1]' },
          { veld: 'budgetten[2]' },
          { veld: 'doelen' },
          { veld: 'perTrekking' },
          { veld: 'perHuishoudenPerJaar' },
          { veld: 'openVoorschotten' },
          { veld: 'meekijken.vanaf' },
          { veld: 'wachttijdUren' },
          { veld: 'geldigTotEnMet' },
        ],
      });
  });

  it.each([
    ['zonder budget', { budgetten: [] }, 'budgetten'],
    ['met een dag die niet bestaat', { geldigVan: '2025-02-30' }, 'geldigVan'],
    ['voor een ander jaar', { geldigVan: '2024-01-01', geldigTotEnMet: '2024-12-31' }, 'geldigVan'],
    ['met een wachttijd van meer dan een maand', { wachttijdUren: 721 }, 'wachttijdUren'],
  ])('niet %s', (_, anders, veld) => {
    gegeven(...TEAMWERELD)
      .als(mandaat(anders))
      .danWeigering('mandaat-onjuist', { fouten: [{ veld }] });
  });

  it('niet voor een ander team onder dezelfde naam', () => {
    gegeven(...MANDAATWERELD)
      .en({ soort: 'team-instellen', ...{ team: 'team-zuid', naam: 'Team Zuid', wijk: 'zuid' } })
      .als(mandaat({ team: 'team-zuid' }))
      .danWeigering('mandaat-onjuist', { fouten: [{ veld: 'team' }] });
  });
});

describe('een mandaat intrekken', () => {
  it('vanaf nu', () => {
    gegeven(...MANDAATWERELD)
      .als(trekIn)
      .dan('mandaat-ingetrokken.v1', { boekdatum: '2025-06-01', mandaat: 'm1', reden: 'reorganisatie' })
      .als(gift())
      .danWeigering('geen-mandaat');
  });

  it('niet als het er niet is, en niet twee keer; opnieuw vastgelegd geldt het weer', () => {
    gegeven(...TEAMWERELD)
      .als(trekIn)
      .danWeigering('onbekend-mandaat', { mandaat: 'm1' })
      .en(mandaat(), trekIn)
      .als(trekIn)
      .danWeigering('mandaat-ingetrokken', { mandaat: 'm1' })
      .en(mandaat())
      .als(gift())
      .danOnderMeer({ mandaat: 'm1' });
  });
});
