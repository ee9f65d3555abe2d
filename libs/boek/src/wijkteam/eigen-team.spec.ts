import { behandel, type Opdracht } from '../index.js';
import { gegeven } from '../../test-hulp/beproef.js';
import { aanvragen, inventariseren } from '../../test-hulp/schuldregelingen.js';
import * as maak from '../../test-hulp/trekkingen.js';
import { budget, SCHULDHULP } from '../../test-hulp/wereld.js';

const { ZUS } = maak;
/** What a member of another team can ask about what is not theirs, under this name. */
const GEVRAAGD: readonly (readonly [string, (naam: string) => Opdracht])[] = [
  ['instemmen', (trekking) => maak.instemmen({ trekking, ...ZUS })],
  ['afwijzen', (trekking) => maak.afwijzen({ trekking, ...ZUS })],
  ['intrekken', (trekking) => maak.intrekken({ trekking, ...ZUS, boekdatum: '2025-01-15' })],
  ['laten vervallen', (trekking) => maak.vervallen({ trekking, ...ZUS })],
  ['bekijken', (trekking) => maak.bekijken({ trekking, ...ZUS })],
  ['melden', (trekking) => maak.melden({ trekking, ...ZUS })],
  ['terugbetalen', (trekking) => maak.betaalTerug({ trekking, ...ZUS })],
  ['vertellen', (trekking) => maak.vertellen({ trekking, ...ZUS })],
  ['een schuld', (schuldregeling) => inventariseren({ schuldregeling, ...ZUS })],
  ['een team', (team) => maak.gift({ trekking: 'nieuw', team, ...ZUS })],
];

describe('wat van een ander team is', () => {
  it.each(GEVRAAGD)('is er voor wie het vraagt niet, met dezelfde woorden als wat er niet is: %s', (_, vraag) => {
    const weigering = (naam: string): string => {
      const verhaal = gegeven(
        ...maak.MANDAATWERELD,
        budget('schuldenfonds', { aard: 'fonds', houder: 'gemeente' }),
        maak.gift({ trekking: 'er-is' }),
        aanvragen({ schuldregeling: 'er-is', team: 'team-noord', doel: SCHULDHULP }),
        { soort: 'team-instellen', ...{ team: 'er-is', naam: 'Een team', wijk: 'noord' } },
      ).als(vraag(naam));
      expect(verhaal.soort).toBe('geweigerd');
      return JSON.stringify(verhaal.feiten).replaceAll(naam, 'naam');
    };
    expect(weigering('er-is')).toBe(weigering('weg'));
  });

  it.each([
    ['wat het trok', (trekking: string) => maak.gift({ trekking, team: 'team-noord' })],
    ['wat het daarover zei', (trekking: string) => maak.vertellen({ trekking, ...maak.AN })],
  ])('hoort wie van het team is afgemeld niet nog eens, en dat wordt niet weer vastgelegd: %s', (_, vraag) => {
    const zelfde = { id: 'k-1', afzender: 'an', hash: 'h1' };
    const verhaal = gegeven(
      ...maak.MANDAATWERELD,
      ...(vraag('er-is').soort === 'trekken' ? [] : [maak.gift({ trekking: 'er-is' })]),
    ).als(vraag('er-is'), zelfde);
    expect(verhaal.soort).toBe('geboekt');
    expect(verhaal.als(vraag('er-is'), zelfde).soort).toBe('herhaald');
    const { toestand } = verhaal.en(maak.lid('teamlid-afmelden', maak.AN.door));
    const vraagt = (naam: string, id: string): unknown =>
      behandel(toestand, { ...zelfde, id, rol: 'wijkteam' }, vraag(naam), maak.NU);
    const weer = vraagt('er-is', 'k-1');
    expect(weer).toMatchObject({ soort: 'geweigerd', feiten: [] });
    // What is not there is refused alike.
    const woorden = (uitkomst: unknown): string =>
      JSON.stringify((uitkomst as { weigering: object }).weigering).replaceAll(/er-is|weg(?=\W)/g, 'naam');
    expect(woorden(weer)).toBe(woorden(vraagt('weg', 'k-2')));
  });
});
