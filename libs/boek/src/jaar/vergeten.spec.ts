import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { NA_HET_JAAR, open, sluitAf } from '../../test-hulp/jaareinde.js';
import { mandaat, TEAMWERELD, voorschot } from '../../test-hulp/trekkingen.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

const boek2026: Stap = { ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 };
const vergeten: Stap = { soort: 'huishouden-vergeten', huishouden: 'h1', grond: 'AVG, artikel 17' };
const inzage: Stap = {
  ...{ soort: 'inzage-geven', inzage: 'i1', huishouden: 'h1', aan: { rol: 'controller' } },
  ...{ doelbinding: 'een plan maken', totEnMet: '2026-03-01', grond: 'Wmo 2015, artikel 5.1.1' },
};
const wereld = (...stappen: readonly Stap[]): Verhaal =>
  gegeven(...TEAMWERELD, mandaat({ perTrekking: 60_000 }), ...stappen);
const stand = ({ toestand: { preventie, wijkteam } }: Verhaal): object => ({
  bekend: preventie.huishoudens.heeft('h1'),
  vergeten: wijkteam.vergeten.heeft('h1'),
  inzage: wijkteam.inzages.heeft('i1'),
});

describe('een huishouden dat in het oude jaar werd vergeten', () => {
  it('gegeven een voorschot dat nog openstaat, dan is het ook in het nieuwe boek vergeten voordat het voorschot er staat', () => {
    const oud = wereld(voorschot(), inzage, vergeten);
    const nieuw = gegeven(boek2026);
    const typen = open(oud, sluitAf(oud), nieuw).map(({ type }) => type);
    expect(stand(nieuw)).toEqual({ bekend: true, vergeten: true, inzage: false });
    expect(nieuw.toestand.wijkteam.trekkingen.lees('t1')?.huishouden).toBe('h1');
    expect(typen.indexOf('huishouden-vergeten.v1')).toBeLessThan(typen.indexOf('trekking-overgenomen.v1'));
    nieuw.als(vergeten, {}, NA_HET_JAAR).danWeigering('huishouden-vergeten');
  });

  it('gegeven niets dat openstaat, dan komt ook zijn code niet mee', () => {
    const oud = wereld(vergeten);
    const nieuw = gegeven(boek2026);
    const feiten = open(oud, sluitAf(oud), nieuw);
    expect(stand(nieuw)).toEqual({ bekend: false, vergeten: false, inzage: false });
    expect(JSON.stringify(feiten)).not.toContain('"h1"');
  });

  it('gegeven een nieuw boek dat het al kende, dan is het daar ook vergeten', () => {
    const oud = wereld(vergeten);
    const nieuw = gegeven(boek2026, { soort: 'huishoudens-opnemen', huishoudens: ['h1'] });
    open(oud, sluitAf(oud), nieuw);
    expect(stand(nieuw)).toEqual({ bekend: true, vergeten: true, inzage: false });
  });

  it('gegeven een boek dat al dicht is als het wordt vergeten, dan gaat dat bij het openen nog mee', () => {
    const oud = wereld(voorschot(), inzage);
    const geschreven = sluitAf(oud);
    oud.en(vergeten);
    const nieuw = gegeven(boek2026);
    open(oud, geschreven, nieuw);
    expect(stand(nieuw)).toEqual({ bekend: true, vergeten: true, inzage: false });
  });
});
