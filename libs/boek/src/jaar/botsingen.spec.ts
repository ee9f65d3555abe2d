import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { NA_HET_JAAR, open, sluitAf } from '../../test-hulp/jaareinde.js';
import { WERELD_2026 } from '../../test-hulp/jaarwisseling.js';
import { begroting, boekOpenen, budget, JEUGDHULP, koker, VRIJ, voor, WERELD } from '../../test-hulp/wereld.js';
import { botsingen, jaaroverzicht, zouBotsen, type Opdracht } from '../index.js';

const boek2026: Stap = { ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 };
const met = (...hier: readonly Stap[]): Verhaal => gegeven(...WERELD_2026, ...hier);
const oud = (): Verhaal => gegeven(...WERELD, begroting({ jeugd: 500 }));
const GEZIN = voor({ taakveld: '6.72' });

describe('een koker die in het volgende boek een ander oormerk heeft', () => {
  it.each([
    ['vrij wordt', koker('jeugd', VRIJ), ['koker jeugd']],
    ['andere doelen krijgt', koker('jeugd', voor(JEUGDHULP)), ['koker jeugd']],
    ['pas later vrij wordt', koker('jeugd', VRIJ, { vanaf: '2026-07-01' }), []],
    ['hetzelfde oormerk houdt', koker('jeugd', GEZIN), []],
    ['geen geld meer heeft', koker('werk', VRIJ, { financier: 'rijk' }), []],
  ])('gegeven een koker die %s, dan telt dat alleen als er geld van is op de eerste dag', (_, hier, gevonden) => {
    expect(botsingen(oud().toestand, met(hier).toestand)).toEqual(gevonden);
    expect(zouBotsen(oud().toestand, hier)).toBe(gevonden[0]);
  });

  it('gegeven doelen in een andere volgorde, dan is het hetzelfde oormerk', () => {
    const doelen = [{ taakveld: '6.72' }, { taakveld: '6.3' }];
    const beide = gegeven(...WERELD, koker('jeugd', voor(...doelen)), begroting({ jeugd: 500 }));
    expect(botsingen(beide.toestand, met(koker('jeugd', voor(...doelen.reverse()))).toestand)).toEqual([]);
  });

  it('gegeven een jaar dat al dicht is, dan is er nog steeds geld van: het is onderweg', () => {
    const dicht = oud();
    sluitAf(dicht);
    expect(zouBotsen(dicht.toestand, koker('jeugd', VRIJ))).toBe('koker jeugd');
  });
});

describe('een onderdeel dat na het afsluiten wordt ingesteld', () => {
  const dicht = oud();
  const geschreven = sluitAf(dicht);
  /** As the service gives it: with what it finds in the closed boek. */
  const metEerder = (opdracht: Opdracht): Opdracht => {
    const botst = zouBotsen(dicht.toestand, opdracht);
    return { ...opdracht, ...(botst !== undefined && { botst }) };
  };

  it.each([
    ['budget jeugd', budget('jeugd', { aard: 'fonds' })],
    ['koker jeugd', koker('jeugd', GEZIN, { wet: 'Jeugdwet' })],
  ])('gegeven een %s dat iets anders zou zijn, dan wordt dat geweigerd en kan het boek open', (botst, opdracht) => {
    const nieuw = gegeven(boek2026, { soort: 'organisatie-instellen', organisatie: 'gemeente', naam: 'gemeente' });
    nieuw.als(metEerder(opdracht)).danWeigering('overname-botst', { botsingen: [botst] });
    open(dicht, geschreven, nieuw);
    expect(nieuw.toestand.saldo('vrij:jeugd').eind).toBe(500);
  });

  it('gegeven hetzelfde, of een naam die daar niet was, dan mag het', () => {
    expect(zouBotsen(dicht.toestand, budget('jeugd'))).toBeUndefined();
    expect(zouBotsen(dicht.toestand, budget('nieuw', { aard: 'fonds' }))).toBeUndefined();
    expect(zouBotsen(dicht.toestand, koker('nieuw', VRIJ))).toBeUndefined();
  });
});

describe('een naam die het volgende boek al voor iets anders gebruikt', () => {
  const botst = (): Verhaal => met(koker('jeugd', VRIJ), budget('los', { aard: 'reserve' }));
  const metLos = (): Verhaal => oud().en(budget('los', { aard: 'fonds' }));

  it('gegeven dat het overzicht die kent, dan staat daar wat er te doen is, en houdt het tegen', () => {
    const gevonden = botsingen(metLos().toestand, botst().toestand);
    expect(gevonden).toEqual(['koker jeugd', 'budget los']);
    expect(jaaroverzicht(metLos().toestand, NA_HET_JAAR, gevonden).beletsels).toContainEqual(
      expect.objectContaining({ wat: 'namen-botsen', houdtTegen: true, aantal: 2, namen: gevonden }),
    );
    expect(jaaroverzicht(metLos().toestand, NA_HET_JAAR).beletsels.map(({ wat }) => wat)).not.toContain('namen-botsen');
  });

  it('gegeven dat koker en budget daar opnieuw worden ingesteld zoals hier, dan botst er niets meer', () => {
    const nieuw = botst().en(koker('jeugd', GEZIN), budget('los', { aard: 'fonds' }));
    expect(botsingen(metLos().toestand, nieuw.toestand)).toEqual([]);
  });
});
