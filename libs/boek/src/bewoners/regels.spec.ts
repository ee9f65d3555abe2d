import { gegeven } from '../../test-hulp/beproef.js';
import { BUURT, indienen, regels } from '../../test-hulp/bewoners.js';

const buurt = () => gegeven(...BUURT);

describe('hoe bewoners over een budget beslissen', () => {
  it('wordt vastgelegd, en kan opnieuw', () => {
    buurt()
      .als(regels())
      .dan('bewonersregels-vastgelegd.v1', {
        ...{ boekdatum: '2025-06-01', budget: 'buurtpot', populatie: 'buurt', minstensStemmen: 3 },
        ...{ procentVoor: 60, dagen: 14, hoogstens: 50_000 },
      })
      .en(regels({ hoogstens: 10_000 }))
      .als(indienen())
      .danWeigering('bewonersvoorstel-past-niet', { hoogstens: 10_000, fouten: [{ veld: 'bedrag' }] });
  });

  it.each([
    ['voor een budget dat er niet is', { budget: 'weg' }, 'budget'],
    ['voor een budget dat niet van bewoners is', { budget: 'wijk-noord' }, 'budget'],
    ['zonder populatie', { populatie: 'weg' }, 'populatie'],
    ['met meer stemmen dan huishoudens', { minstensStemmen: 11 }, 'minstensStemmen'],
    ['zonder stemmen', { minstensStemmen: 0 }, 'minstensStemmen'],
    ['met een half procent', { procentVoor: 50.5 }, 'procentVoor'],
    ['met meer dan alles', { procentVoor: 101 }, 'procentVoor'],
    ['zonder een dag om te stemmen', { dagen: 0 }, 'dagen'],
    ['met een stemming zonder einde', { dagen: 91 }, 'dagen'],
    ['zonder bedrag', { hoogstens: 0 }, 'hoogstens'],
  ])('niet %s', (_, anders, veld) => {
    buurt()
      .als(regels(anders))
      .danWeigering('bewonersregels-onjuist', { fouten: [{ veld }] });
  });

  it('niet met negen huishoudens, en niet met een populatie zonder codes: dan is een stemming niet geheim', () => {
    buurt()
      .en(
        { soort: 'populatie-vastleggen', populatie: 'klein', naam: 'Klein', leden: { soort: 'huishoudens' } },
        {
          soort: 'populatie-aanvullen',
          populatie: 'klein',
          huishoudens: ['h0', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'h8'],
        },
        { soort: 'populatie-vastleggen', populatie: 'geteld', naam: 'Geteld', leden: { soort: 'cohort' } },
      )
      .als(regels({ populatie: 'klein' }))
      .danWeigering('bewonersregels-onjuist', { fouten: [{ veld: 'populatie' }] })
      .als(regels({ populatie: 'geteld' }))
      .danWeigering('bewonersregels-onjuist', { fouten: [{ veld: 'populatie' }] })
      .en({ soort: 'populatie-aanvullen', populatie: 'klein', huishoudens: ['h9'] })
      .als(regels({ populatie: 'klein' }))
      .danOnderMeer({ populatie: 'klein' });
  });
});
