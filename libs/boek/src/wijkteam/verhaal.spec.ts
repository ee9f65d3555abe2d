import { gegeven, type Verhaal } from '../../test-hulp/beproef.js';
import { BO, collectief, gift, MANDAATWERELD, neemTerug, vertellen, ZUS } from '../../test-hulp/trekkingen.js';

const boekdatum = '2025-06-01';
const ZIN = { tekst: 'zin-1' };
const alsVerhaal = (anders: object = {}) => vertellen({ ...ZIN, alsVerhaal: true, toestemming: true, ...anders });
const intrekken = (anders: object = {}) => ({ soort: 'verhaal-intrekken', trekking: 't1', ...anders });
const wereld = (...stappen: readonly object[]): Verhaal => gegeven(...MANDAATWERELD, ...stappen);
const verhalen = (verhaal: Verhaal) => verhaal.toestand.wijkteam.trekkingen.lees('t1')?.verhalen;

describe('een zin doorvertellen als verhaal', () => {
  it('gebeurt alleen als het team het zegt', () => {
    wereld(gift())
      .als(vertellen(ZIN))
      .dan('opbrengst-verteld.v1', { boekdatum, trekking: 't1', ...ZIN });
    wereld(gift())
      .als(vertellen({ ...ZIN, alsVerhaal: false, toestemming: false }))
      .dan('opbrengst-verteld.v1', { boekdatum, trekking: 't1', ...ZIN });
  });

  it('over een huishouden mag als de inwoner ja zei, en dat staat erbij', () => {
    const ja = { alsVerhaal: true, toestemming: true };
    const verhaal = wereld(gift()).als(alsVerhaal());
    verhaal.dan('opbrengst-verteld.v1', { boekdatum, trekking: 't1', ...ZIN, ...ja });
    expect(verhalen(verhaal)).toEqual(['zin-1']);
    for (const toestemming of [false, undefined])
      wereld(gift())
        .als(vertellen({ ...ZIN, alsVerhaal: true, toestemming }))
        .danWeigering('toestemming-ontbreekt', { trekking: 't1' });
  });

  it('over een groep mag zonder toestemming, want er is geen huishouden', () => {
    wereld(collectief())
      .als(vertellen({ ...ZIN, alsVerhaal: true }))
      .dan('opbrengst-verteld.v1', { boekdatum, trekking: 't1', ...ZIN, alsVerhaal: true });
  });

  it('kan niet zonder zin, en niet over een huishouden dat is vergeten', () => {
    wereld(gift())
      .als(alsVerhaal({ tekst: undefined, bedrag: 1 }))
      .danWeigering('verhaal-zonder-zin');
    const vergeten = { soort: 'huishouden-vergeten', huishouden: 'h1', zelf: true };
    wereld(gift(), vergeten).als(alsVerhaal()).danWeigering('huishouden-vergeten');
  });
});

describe('een verhaal intrekken', () => {
  const verteld = (): Verhaal => wereld(gift(), alsVerhaal(), alsVerhaal({ tekst: 'zin-2' }));

  it('doet de inwoner van dit huishouden, iemand van het team, of de gemeente: alles wat er staat', () => {
    for (const wie of [{ huishouden: 'h1' }, BO, {}]) {
      const verhaal = verteld().als(intrekken(wie));
      verhaal.dan('verhaal-ingetrokken.v1', { boekdatum, trekking: 't1' });
      expect(verhalen(verhaal)).toEqual([]);
      verhaal.als(intrekken(wie)).danWeigering('geen-verhaal', { trekking: 't1' });
    }
  });

  it('doet niemand van een ander team, en voor een ander huishouden is de trekking er niet', () => {
    verteld().als(intrekken(ZUS)).danWeigering('onbekende-trekking');
    const ander = verteld().als(intrekken({ huishouden: 'h2' }));
    ander.danWeigering('onbekende-trekking', { trekking: 't1' }, /^Trekking t1 staat niet in dit boek\.$/);
    wereld(collectief(), vertellen({ ...ZIN, alsVerhaal: true }))
      .als(intrekken({ huishouden: 'h2' }))
      .danWeigering('onbekende-trekking');
  });

  it('kan ook van wat is teruggenomen, en daarna kan met een nieuw ja weer worden verteld', () => {
    verteld().en(neemTerug()).als(intrekken()).danOnderMeer({ trekking: 't1' });
    const weer = verteld().en(intrekken(), alsVerhaal({ tekst: 'zin-3' }));
    expect(verhalen(weer)).toEqual(['zin-3']);
  });
});
