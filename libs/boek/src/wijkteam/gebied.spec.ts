import { gegeven, mutatie, type Stap } from '../../test-hulp/beproef.js';
import { begrotingVaststellen } from '../../test-hulp/opdrachten.js';
import { gift, inleg, mandaat, storten, TEAMWERELD, ZUS } from '../../test-hulp/trekkingen.js';
import { budget, wijk } from '../../test-hulp/wereld.js';

const inwoners = { aantal: 12_345, bron: 'CBS, kerncijfers wijken', peildatum: '2025-01-01' };
const vastleggen = (anders: object = {}): Stap => ({
  soort: 'gebied-vastleggen',
  ...{ budget: 'gebied', wijken: ['noord'], inwoners, ...anders },
});
const populatie = (naam: string, wijken: readonly string[]): Stap => ({
  soort: 'populatie-vastleggen',
  ...{ populatie: naam, naam, leden: { soort: 'wijken', wijken } },
});
/** An area with nothing in it. */
const LEEG: readonly Stap[] = [
  ...TEAMWERELD,
  wijk('oost'),
  budget('gebied', { aard: 'gebied' }),
  { soort: 'team-instellen', ...{ team: 'team-zuid', naam: 'Team Zuid', wijk: 'zuid' } },
  begrotingVaststellen({ regels: [{ budget: 'wmo', bedrag: 100_000 }] }),
];
const op = (team: string, anders: object = {}): Stap =>
  mandaat({ mandaat: team, team, budgetten: ['gebied'], ...anders });
const GEVOED: readonly Stap[] = [
  ...LEEG,
  vastleggen({ wijken: ['noord', 'zuid'] }),
  inleg({ van: 'wmo', naar: 'gebied', bedrag: 60_000 }),
  storten(),
];

describe('een gebied vastleggen', () => {
  it('zoals het is gezegd, zonder dat er geld gaat', () => {
    gegeven(...LEEG, populatie('noorders', ['noord']))
      .als(vastleggen({ populatie: 'noorders' }))
      .dan('gebied-vastgelegd.v1', {
        ...{ boekdatum: '2025-06-01', budget: 'gebied', wijken: ['noord'], populatie: 'noorders', inwoners },
      });
  });

  it('niet met fouten, en noemt ze allemaal', () => {
    gegeven(...LEEG, populatie('zuiders', ['zuid']))
      .als(
        vastleggen({
          ...{ budget: 'wijk-noord', wijken: ['noord', 'weg', 'noord'], populatie: 'zuiders' },
          inwoners: { aantal: 0, bron: 'CBS', peildatum: '2025-02-30' },
        }),
      )
      .danWeigering('gebied-onjuist', {
        fouten: [
          ...[{ veld: 'budget' }, { veld: 'budget' }, { veld: 'wijken[1]' }, { veld: 'wijken[2]' }],
          ...[{ veld: 'populatie' }, { veld: 'inwoners.aantal' }, { veld: 'inwoners.peildatum' }],
        ],
      });
  });

  it.each([
    ['van een budget dat er niet is', { budget: 'weg' }, 'budget'],
    ['zonder wijk', { wijken: [] }, 'wijken'],
    ['met een populatie die er niet is', { populatie: 'weg' }, 'populatie'],
    ['zonder te zeggen voor wie', { inwoners: undefined }, 'inwoners'],
  ])('niet %s', (_, anders, veld) => {
    gegeven(...LEEG)
      .als(vastleggen(anders))
      .danWeigering('gebied-onjuist', { fouten: [{ veld }] });
  });

  it('een wijk kan erbij; eraf alleen zolang niets is geboekt en geen team van die wijk er een mandaat op heeft', () => {
    gegeven(...LEEG, vastleggen({ wijken: ['noord', 'zuid'] }), op('team-noord'))
      .als(vastleggen({ wijken: ['zuid'] }))
      .danWeigering('gebied-onjuist', { fouten: [{ veld: 'wijken' }] })
      .en(vastleggen({ wijken: ['noord'] }))
      .als(op('team-zuid'))
      .danWeigering('mandaat-onjuist', { fouten: [{ veld: 'budgetten[0]' }] });
    gegeven(...GEVOED)
      .als(vastleggen({ wijken: ['noord'] }))
      .danWeigering('gebied-onjuist', { fouten: [{ veld: 'wijken' }] })
      .en(vastleggen({ wijken: ['zuid', 'oost', 'noord'], inwoners: { ...inwoners, aantal: 12_400 } }));
  });
});

describe('een gebiedsbudget', () => {
  it('wordt gevoed met inleg, en teams van zijn wijken trekken eruit, elk voor de eigen wijk', () => {
    gegeven(...GEVOED, op('team-noord'), op('team-zuid'))
      .als(gift())
      .danOnderMeer({ budget: 'gebied', kenmerken: { wijk: 'noord' } })
      .als(gift({ trekking: 't2', team: 'team-zuid', huishouden: 'h2', ...ZUS, wijken: ['zuid'] }))
      .danOnderMeer({ budget: 'gebied', kenmerken: { wijk: 'zuid' } })
      .danMutaties(mutatie('vrij:gebied > besteed:gebied', 'wmo', 30_000));
  });

  it('niet door een team van een andere wijk, en niet voor het gebied is vastgelegd', () => {
    const team = { soort: 'team-instellen', ...{ team: 'team-oost', naam: 'Team Oost', wijk: 'oost' } };
    gegeven(...GEVOED, team)
      .als(op('team-oost'))
      .danWeigering('mandaat-onjuist', { fouten: [{ veld: 'budgetten[0]' }] });
    gegeven(...LEEG)
      .als(op('team-noord'))
      .danWeigering('mandaat-onjuist', { fouten: [{ veld: 'budgetten[0]' }] });
  });

  it('ook een budget van bewoners kan inleg krijgen', () => {
    gegeven(...LEEG, budget('straat', { aard: 'bewoners' }), inleg({ van: 'wmo', naar: 'straat' }))
      .en(storten())
      .enStaat('vrij:straat', { wmo: 1_000 });
  });
});
