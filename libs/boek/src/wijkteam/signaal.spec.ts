import { OPDRACHT_GEWEIGERD } from '../index.js';
import { gegeven, Verhaal } from '../../test-hulp/beproef.js';
import { beantwoorden, gift, MANDAATWERELD, TEAMWERELD, vierOgen } from '../../test-hulp/trekkingen.js';

const zou = (koker?: string) => ({ voorliggend: { zou: 'ja' as const, ...(koker !== undefined && { koker }) } });
const signaal = {
  type: 'signaal-gegeven.v1',
  gegevens: {
    boekdatum: '2025-06-01',
    signaal: 't1~wmo',
    trekking: 't1',
    koker: 'wmo',
    termijn: '2025-07-13',
  },
};

describe('een koker die had moeten betalen', () => {
  it('krijgt een signaal, samen met de trekking, en heeft zes weken', () => {
    const verhaal = gegeven(...MANDAATWERELD).als(gift(zou('wmo')));
    expect(verhaal.feiten.map(({ type }) => type)).toEqual(['trekking-verstrekt.v1', 'signaal-gegeven.v1']);
    expect(verhaal.feiten[1]).toEqual(signaal);
  });

  it('ook als de trekking op een collega wacht', () => {
    const verhaal = gegeven(...TEAMWERELD, vierOgen()).als(gift(zou('wmo')));
    expect(verhaal.feiten.map(({ type }) => type)).toEqual(['trekking-aangevraagd.v1', 'signaal-gegeven.v1']);
  });

  it('niet als de trekking wordt geweigerd', () => {
    const verhaal = gegeven(...MANDAATWERELD).als(gift({ ...zou('wmo'), bedrag: 60_000 }));
    expect(verhaal.feiten.map(({ type }) => type)).toEqual([OPDRACHT_GEWEIGERD]);
  });

  it.each<[string, Parameters<typeof gift>[0]]>([
    ['geen koker is genoemd', zou()],
    ['het niet zou', { voorliggend: { zou: 'nee' } }],
    ['niemand het weet', { voorliggend: { zou: 'onbekend', koker: 'wmo' } }],
  ])('niet als %s', (_, anders) => {
    const verhaal = gegeven(...MANDAATWERELD).als(gift(anders));
    expect(verhaal.feiten).toHaveLength(1);
  });

  it('en niet als hij er niet is', () => {
    gegeven(...MANDAATWERELD)
      .als(gift(zou('weg')))
      .danWeigering('onbekende-koker', { koker: 'weg' });
  });
});

describe('een signaal beantwoorden', () => {
  const gevraagd = (): Verhaal => gegeven(...MANDAATWERELD, gift(zou('wmo')));

  it('een keer, ook na de termijn; er gaat geen geld', () => {
    gevraagd()
      .als(beantwoorden({ tekst: 'x-9' }), {}, '2025-09-01T08:00:00.000Z')
      .dan('signaal-beantwoord.v1', {
        boekdatum: '2025-09-01',
        signaal: 't1~wmo',
        antwoord: 'neemt-over',
        tekst: 'x-9',
      })
      .als(beantwoorden({ antwoord: 'wijst-af' }))
      .danWeigering('signaal-al-beantwoord', { antwoord: 'neemt-over' })
      .enStaat('besteed:wijk-noord', { wmo: 30_000 });
  });

  it('niet namens wie de koker niet betaalt', () => {
    gevraagd()
      .als(beantwoorden({ namens: 'gemeente' }))
      .dan('signaal-beantwoord.v1', { boekdatum: '2025-06-01', signaal: 't1~wmo', antwoord: 'neemt-over' });
    gevraagd()
      .als(beantwoorden({ namens: 'rijk' }))
      .danWeigering('onbekend-signaal');
  });

  it('niet als het er niet is', () => {
    gevraagd()
      .als(beantwoorden({ signaal: 'weg' }))
      .danWeigering('onbekend-signaal', { signaal: 'weg' });
  });
});
