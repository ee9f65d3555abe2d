import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { cohort, metAfspraak, vaststellen } from '../../test-hulp/vaststellingen.js';
import { wijk, WERELD } from '../../test-hulp/wereld.js';

const BEGIN: readonly Stap[] = [
  ...metAfspraak({ wmo: 1_000 }),
  { soort: 'huishoudens-opnemen', huishoudens: ['hh-a'] },
  { soort: 'populatie-vastleggen', populatie: 'gezinnen', naam: 'gezinnen', leden: { soort: 'huishoudens' } },
];
const codes = (...namen: readonly string[]): object => ({
  aantal: namen.length,
  fouten: namen.map((code) => ({ code })),
});
const ZONDER_CODE = /^(?!.*hh-).*\.$/;

describe('wie op meer plaatsen iets noemt dat er niet is, hoort alles tegelijk', () => {
  it('als kosten worden gemeld: de koker, wat wordt vervangen en de regels', () => {
    const melden = { soort: 'kosten-melden', koker: 'weg', vervangt: 'nooit', bron: 'opgave' };
    gegeven(...BEGIN)
      .als({ ...melden, regels: [{ maand: '2025-02', bedrag: 1, wijk: 'maan', huishouden: 'hh-x' }] })
      .danWeigering(
        'meer-fouten',
        codes('onbekende-koker', 'onbekende-kostenmelding', 'regels-kloppen-niet'),
        /Koker weg staat niet .* Kostenmelding nooit staat niet .* fouten: \d\.$/,
      );
  });

  it('als een vordering wordt vastgelegd: het huishouden, zonder zijn code in de zin, en de schuldeiser', () => {
    gegeven(...BEGIN)
      .als({ soort: 'vordering-vastleggen', huishouden: 'hh-x', schuldeiser: 'weg', bedrag: 1 })
      .danWeigering('meer-fouten', codes('onbekend-huishouden', 'onbekende-organisatie'), ZONDER_CODE);
  });

  it('als een populatie wordt vastgelegd: elke wijk, en elke populatie waar zij los van is', () => {
    gegeven(...WERELD, wijk('noord'), cohort('groep'))
      .als({
        soort: 'populatie-vastleggen',
        ...{ populatie: 'groep', naam: 'Groep', leden: { soort: 'wijken', wijken: ['maan', 'noord', 'zon'] } },
        losVan: ['niemand', 'groep'],
      })
      .danWeigering('meer-fouten', codes('id-bestaat-al', 'onbekende-wijk', 'onbekende-wijk', 'onbekende-populatie'));
  });

  it('als een populatie wordt aangevuld: de populatie, en de codes die er niet of al zijn', () => {
    const aanvullen = { soort: 'populatie-aanvullen', populatie: 'gezinnen', huishoudens: ['hh-a'] };
    gegeven(...BEGIN, aanvullen)
      .als({ ...aanvullen, huishoudens: ['hh-a', 'hh-x'] })
      .danWeigering('meer-fouten', codes('onbekend-huishouden', 'huishouden-al-in-populatie'), ZONDER_CODE)
      .als({ ...aanvullen, populatie: 'groep', huishoudens: ['hh-x'] })
      .danWeigering('meer-fouten', codes('populatie-past-niet', 'onbekend-huishouden'), ZONDER_CODE);
  });

  it('als iemand vooraf inlegt: de naam, de afspraak, het budget, de aanbieder en het doel', () => {
    const inleg = { soort: 'voorfinancieren', boekdatum: '2025-02-01', afspraak: 'weg', bedrag: 1 };
    gegeven(...BEGIN)
      .als({ ...inleg, door: { budget: 'niets' }, naar: { organisatie: 'niemand' } })
      .danWeigering(
        'meer-fouten',
        codes('onbekende-afspraak', 'onbekend-budget', 'onbekende-organisatie', 'geen-wettige-kleur'),
      )
      .als({ ...inleg, door: { koker: 'wmo' }, naar: { budget: 'niets' } })
      .danWeigering('meer-fouten', codes('onbekende-afspraak', 'onbekend-budget'));
  });

  it('als een financier instemt, contant wordt gemaakt of gemeten: elke naam die er niet is', () => {
    const op = { boekdatum: '2025-07-01', afspraak: 'weg' };
    const meten = { ...vaststellen({ wmo: 0 }), soort: 'preventiewinst-meten', meting: 'm' };
    gegeven(...BEGIN, meten)
      .als({ soort: 'afspraak-instemmen', ...op, versie: 1, financier: 'niemand', door: 'x', op: op.boekdatum })
      .danWeigering('meer-fouten', codes('onbekende-afspraak', 'onbekende-organisatie'))
      .als({ soort: 'contant-maken', ...op, toezegging: 'niets' })
      .danWeigering('meer-fouten', codes('onbekende-afspraak', 'onbekende-toezegging'))
      .als({ ...meten, ...op })
      .danWeigering('meer-fouten', codes('onbekende-afspraak', 'id-bestaat-al'))
      .als(vaststellen({ wmo: 0 }, { ...op, corrigeert: 'nooit' }))
      .danWeigering('meer-fouten', codes('onbekende-afspraak', 'onbekende-vaststelling'));
  });
});
