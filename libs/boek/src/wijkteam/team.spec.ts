import { gegeven } from '../../test-hulp/beproef.js';
import { AN, gift, lid, MANDAATWERELD, TEAMWERELD, ZUS } from '../../test-hulp/trekkingen.js';

const instellen = (anders: object = {}) => ({
  soort: 'team-instellen',
  ...{ team: 'team-zuid', naam: 'Team Zuid', wijk: 'zuid' },
  ...anders,
});

describe('een team instellen', () => {
  it('voor een wijk', () => {
    gegeven(...TEAMWERELD)
      .als(instellen())
      .dan('team-ingesteld.v1', { boekdatum: '2025-01-01', team: 'team-zuid', naam: 'Team Zuid', wijk: 'zuid' });
  });

  it('onder een andere naam, maar niet voor een andere wijk', () => {
    gegeven(...TEAMWERELD, instellen())
      .als(instellen({ naam: 'Zuiderlicht' }))
      .danOnderMeer({ naam: 'Zuiderlicht' })
      .als(instellen({ wijk: 'noord' }))
      .danWeigering('onderdeel-ligt-vast', { team: 'team-zuid', wijk: 'zuid' });
  });

  it('niet voor een wijk die er niet is', () => {
    gegeven(...TEAMWERELD)
      .als(instellen({ wijk: 'weg' }))
      .danWeigering('onbekende-wijk', { wijk: 'weg' });
  });
});

describe('een lid', () => {
  it('wordt aangemeld en kan dan trekken, ook uit een andere wijk', () => {
    gegeven(...MANDAATWERELD)
      .als(lid('teamlid-aanmelden', 'zus'))
      .dan('teamlid-aangemeld.v1', { boekdatum: '2025-06-01', team: 'team-noord', lid: 'zus' })
      .als(lid('teamlid-aanmelden', 'zus'))
      .danWeigering('al-lid')
      .als(gift(ZUS))
      .danOnderMeer({ door: 'zus' });
  });

  it('dat lid was door zijn wijk wordt afgemeld en kan vanaf dan niets meer, tot het weer wordt aangemeld', () => {
    gegeven(...MANDAATWERELD)
      .als(lid('teamlid-afmelden', 'an'))
      .dan('teamlid-afgemeld.v1', { boekdatum: '2025-06-01', team: 'team-noord', lid: 'an' })
      .als(lid('teamlid-afmelden', 'an'))
      .danWeigering('al-afgemeld')
      .als(gift(AN))
      .danWeigering('geen-lid')
      .en(lid('teamlid-aanmelden', 'an'))
      .als(gift(AN))
      .danOnderMeer({ door: 'an' });
  });

  it('van een team dat er niet is, is er niet', () => {
    gegeven(...TEAMWERELD)
      .als(lid('teamlid-aanmelden', 'an', 'weg'))
      .danWeigering('onbekend-team', { team: 'weg' })
      .als(lid('teamlid-afmelden', 'an', 'weg'))
      .danWeigering('onbekend-team', { team: 'weg' });
  });
});
