import { gegeven } from '../test-hulp/beproef.js';
import { afsluiten, besteden, ontvangen, overhevelen } from '../test-hulp/opdrachten.js';
import { boekOpenen, inNoord, WERELD } from '../test-hulp/wereld.js';
import { behandel } from './behandelen.js';
import { Toestand } from './toestand/toestand.js';

const RUIM = [...WERELD, inNoord({ wmo: 100 })];
const ZELFDE = { id: 'k-1', afzender: 'c1', hash: 'h1' };

describe('dezelfde opdracht nog eens', () => {
  it('gegeven een geboekte opdracht, als zij met dezelfde inhoud terugkomt, dan geldt het eerste antwoord', () => {
    const verhaal = gegeven(...RUIM).als(overhevelen({ bedrag: 80 }), ZELFDE);
    const revisie = verhaal.revisie();
    verhaal
      .als(overhevelen({ bedrag: 80 }), ZELFDE)
      .danUitkomst({ soort: 'herhaald', bekend: { hash: 'h1', revisie, aantal: 1 } })
      .enStaat('vrij:wijk-noord', { wmo: 20 });
    expect(verhaal.revisie()).toBe(revisie);
  });

  it('gegeven een geweigerde opdracht, als het nu wel zou kunnen, dan blijft het eerste antwoord staan', () => {
    const verhaal = gegeven(...RUIM).als(overhevelen({ bedrag: 101 }), ZELFDE);
    const revisie = verhaal.revisie();
    verhaal
      .danWeigering('te-weinig-ruimte')
      .en(ontvangen({ bedrag: 10 }))
      .als(overhevelen({ bedrag: 101 }), ZELFDE)
      .danUitkomst({ soort: 'herhaald', bekend: { hash: 'h1', revisie, aantal: 1 } });
  });

  it('gegeven een geboekte opdracht, als dezelfde id met andere inhoud komt, dan is de id al gebruikt', () => {
    const verhaal = gegeven(...RUIM).als(overhevelen({ bedrag: 80 }), ZELFDE);
    const revisie = verhaal.revisie();
    verhaal
      .als(overhevelen({ bedrag: 10 }), { ...ZELFDE, hash: 'h2' })
      .danUitkomst({ soort: 'hergebruikt', bekend: { hash: 'h1', revisie, aantal: 1 } });
    expect(verhaal.revisie()).toBe(revisie);
  });

  it('gegeven een andere afzender, dan is dezelfde id een andere opdracht', () => {
    gegeven(...RUIM)
      .als(overhevelen({ bedrag: 40 }), ZELFDE)
      .als(overhevelen({ bedrag: 40 }), { ...ZELFDE, afzender: 'c2' })
      .danOnderMeer({ grond: 'mandaat 3' })
      .enStaat('vrij:fonds', { wmo: 80 });
  });

  it('gegeven afzenders en ids die achter elkaar hetzelfde lezen, dan zijn het andere opdrachten', () => {
    gegeven(...RUIM)
      .als(overhevelen({ bedrag: 40 }), { ...ZELFDE, afzender: 'c', id: '1k' })
      .als(overhevelen({ bedrag: 40 }), { ...ZELFDE, afzender: 'c1', id: 'k' })
      .enStaat('vrij:fonds', { wmo: 80 });
  });

  it('gegeven de gebeurtenissen, dan weet de toestand welke opdrachten er waren, met alleen een hash en de revisie', () => {
    const { toestand } = gegeven(...RUIM).als(overhevelen({ bedrag: 80 }), ZELFDE);
    expect(toestand.opdrachten.lees('c1', 'k-1')).toEqual({ hash: 'h1', revisie: toestand.revisie, aantal: 1 });
  });
});

describe('een besluit', () => {
  it('verandert de toestand niet: dat doet alleen evolve', () => {
    const { toestand } = gegeven(...RUIM);
    const { revisie } = toestand;
    const herkomst = { id: 'x', afzender: 'c1', rol: 'controller', hash: 'h' };
    for (const opdracht of [besteden({ bedrag: 60 }), besteden({ bedrag: 60 }), besteden({ bedrag: 101 }), afsluiten()])
      behandel(toestand, herkomst, opdracht, '2025-06-01T08:00:00.000Z');
    expect(toestand.revisie).toBe(revisie);
    expect(toestand.saldo('vrij:wijk-noord').eind).toBe(100);
    expect(toestand.opdrachten.heeft('c1', 'x')).toBe(false);
    expect(toestand.afgeslotenTotEnMet).toBeUndefined();
  });

  it('is een fout van wie het vroeg als niemand het kent', () => {
    const herkomst = { id: 'x', afzender: 'c1', rol: 'controller', hash: 'h' };
    expect(() => behandel(Toestand.begin(), herkomst, { soort: 'weg' }, '')).toThrow(TypeError);
    expect(() => gegeven(boekOpenen).als({ soort: 'constructor' })).toThrow(TypeError);
  });
});
