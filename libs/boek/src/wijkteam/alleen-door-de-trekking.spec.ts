import { gegeven, genaamd, type Stap } from '../../test-hulp/beproef.js';
import {
  aangaan,
  afwikkelen,
  betalen,
  laatVrijvallen,
  storneren,
  terugbetalen,
  verhogen,
  verrekenen,
  verstrekken,
} from '../../test-hulp/opdrachten.js';
import {
  betaalTerug,
  gift,
  instemmen,
  MANDAATWERELD,
  melden,
  neemTerug,
  TEAMWERELD,
  vierOgen,
  voorschot,
} from '../../test-hulp/trekkingen.js';

const boekdatum = '2025-06-01';
const wacht = () => gegeven(...TEAMWERELD, vierOgen(), voorschot());
const geleend = () => gegeven(...MANDAATWERELD, voorschot({ tegenprestatie: { uren: 40 } }));

describe('wat van een trekking kwam, gaat alleen door de trekking', () => {
  it.each([
    ['verhogen', verhogen({ verplichting: 't1', boekdatum })],
    ['laten vrijvallen', laatVrijvallen({ verplichting: 't1', boekdatum })],
    ['afwikkelen', afwikkelen({ verplichting: 't1', boekdatum })],
    ['besteden', betalen({ verplichting: 't1', boekdatum })],
    ['voorschieten', verstrekken({ verplichting: 't1', boekdatum })],
  ])('wat wacht is niet te %s', (_, stap) => {
    wacht().als(stap).danWeigering('van-een-trekking', { trekking: 't1' });
  });

  it.each([
    ['terugbetalen', terugbetalen({ voorschot: 't1', boekdatum })],
    ['verrekenen', verrekenen({ voorschot: 't1', boekdatum })],
  ])('het voorschot is niet zomaar te %s', (_, stap) => {
    geleend().als(stap).danWeigering('van-een-trekking', { trekking: 't1' });
    wacht().als(stap).danWeigering('van-een-trekking', { trekking: 't1' });
  });

  it('de naam van wat wacht is ook voor een ander bezet', () => {
    wacht()
      .als(aangaan({ verplichting: 't1' }))
      .danWeigering('id-bestaat-al')
      .als(verstrekken({ voorschot: 't1' }))
      .danWeigering('id-bestaat-al');
  });

  it('en andersom: een trekking neemt niet de naam van een verplichting of voorschot', () => {
    gegeven(...MANDAATWERELD, aangaan({ verplichting: 'v1' }), verstrekken({ voorschot: 's1' }))
      .als(gift({ trekking: 'v1' }))
      .danWeigering('id-bestaat-al')
      .als(gift({ trekking: 's1' }))
      .danWeigering('id-bestaat-al');
  });

  it.each<[string, readonly Stap[]]>([
    ['wat is verstrekt', [...MANDAATWERELD, gift()]],
    ['wat wacht', [...TEAMWERELD, vierOgen(), gift()]],
    ['waarmee is ingestemd', [...TEAMWERELD, vierOgen(), gift(), instemmen()]],
    ['wat is afgewerkt', [...MANDAATWERELD, voorschot({ tegenprestatie: { uren: 40 } }), melden()]],
    ['wat is terugbetaald', [...MANDAATWERELD, voorschot(), betaalTerug()]],
    ['wat is teruggenomen', [...MANDAATWERELD, gift(), neemTerug()]],
  ])('%s is niet te storneren', (_, stappen) => {
    const laatste = stappen.at(-1) as Stap;
    gegeven(...stappen.slice(0, -1), genaamd('boeking', laatste))
      .als((revisie) => storneren({ beweging: revisie('boeking'), boekdatum }))
      .danWeigering('storno-niet-mogelijk');
  });
});
