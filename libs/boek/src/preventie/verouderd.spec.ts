import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { codes, gezinnen } from '../../test-hulp/afspraken.js';
import {
  metAfspraak,
  ontwerp,
  sluiten,
  tweedeVersie,
  vastgesteldeRegel,
  vaststellen,
} from '../../test-hulp/vaststellingen.js';
import { WERELD } from '../../test-hulp/wereld.js';

const MET_HUISHOUDENS: readonly Stap[] = [
  ...WERELD,
  { soort: 'huishoudens-opnemen', ...{ huishoudens: codes('h', 20) } },
  ...gezinnen('gezin', ...codes('h')),
  ...vastgesteldeRegel(),
  ontwerp({ wmo: 1_000 }, { populatie: 'gezin' }),
  ...sluiten(['gemeente']),
];
const meten = (kosten: object): Stap => ({ ...vaststellen({ wmo: 0 }, { kosten }), soort: 'preventiewinst-meten' });

describe('wat veranderde nadat de kosten zijn opgeteld', () => {
  it('gegeven huishoudens die er na het kijken bijkwamen en meetellen, dan wordt niets vastgelegd; wie opnieuw kijkt, mag door', () => {
    const verhaal = gegeven(...MET_HUISHOUDENS);
    const bekekenTot = verhaal.revisie();
    verhaal.en({ soort: 'populatie-aanvullen', ...{ populatie: 'gezin', huishoudens: codes('h', 20).slice(10) } });
    const nu = verhaal.revisie();
    for (const stap of [vaststellen({ wmo: 0 }, { kosten: { bekekenTot } }), meten({ bekekenTot })])
      verhaal.als(stap).danUitkomst({ soort: 'verouderd', waarin: 'gezin' });
    expect(verhaal.revisie()).toBe(nu);
    verhaal
      .als(vaststellen({ wmo: 0 }, { kosten: { bekekenTot: nu } }))
      .danOnderMeer({ ledenTot: nu, uitkomst: { netto: 1_000 } });
  });

  it('gegeven een nieuwe versie die na het kijken is gesloten, dan wordt niets vastgelegd', () => {
    const verhaal = gegeven(...metAfspraak({ wmo: 1_000 }), ...tweedeVersie({ wmo: 5_000 }));
    const nu = verhaal.revisie();
    verhaal
      .als(vaststellen({ wmo: 0 }, { kosten: { versie: 1 } }))
      .danUitkomst({ soort: 'verouderd', waarin: 'versie 2' });
    expect(verhaal.revisie()).toBe(nu);
    verhaal
      .als(vaststellen({ wmo: 0 }, { kosten: { versie: 2 } }))
      .danOnderMeer({ versie: 2, uitkomst: { netto: 5_000 } });
  });

  it('gegeven een afspraak die bij het kijken nog niet gesloten was, dan is er niets opgeteld en wordt opnieuw geteld', () => {
    const niets = { gelezenTot: -1, versie: 0, kokers: [] };
    gegeven(...metAfspraak({ wmo: 1_000 }))
      .als(vaststellen({}, { kosten: niets }))
      .danUitkomst({ soort: 'verouderd', waarin: 'versie 1' });
  });

  it('gegeven een ontwerp dat na het kijken is gewijzigd, dan wordt ook een meting opnieuw geteld', () => {
    gegeven(...metAfspraak({ wmo: 1_000 }), ...tweedeVersie({ wmo: 5_000 }).slice(0, 1))
      .als(meten({ versie: 1 }))
      .danUitkomst({ soort: 'verouderd', waarin: 'versie 2' })
      .als(meten({ versie: 2 }))
      .danOnderMeer({ versie: 2, uitkomst: { netto: 5_000 } });
  });

  it('gegeven een koker die niet is opgeteld, dan geldt zij niet als een koker zonder kosten', () => {
    gegeven(...metAfspraak({ wmo: 1_000, opvang: 5_000 }))
      .als(vaststellen({ wmo: 0 }))
      .danUitkomst({ soort: 'verouderd', waarin: 'opvang' });
  });
});
