import { gegeven, type Stap } from '../test-hulp/beproef.js';
import { beantwoorden, gift, MANDAATWERELD } from '../test-hulp/trekkingen.js';
import { inwisselen, inwisselingTerug, uitgeven } from '../test-hulp/vouchers.js';
import { behandel, type Opdracht } from './index.js';

const zou = { voorliggend: { zou: 'ja' as const, koker: 'wmo' } };
const kosten = (namens: string): Opdracht =>
  ({
    ...{ soort: 'kosten-melden', melding: 'm1', koker: 'zvw', bron: 'administratie', namens },
    regels: [{ maand: '2025-02', bedrag: 1_000 }],
  }) as Opdracht;

/** What an organisatie asks, what went before, which one it was, and which one the token names by then. */
const GEVRAAGD: readonly (readonly [string, readonly Stap[], (namens: string) => Opdracht, string, string])[] = [
  ['een inwisseling', [uitgeven()], (namens) => inwisselen({ namens, bedrag: 100 }), 'buurthuis', 'kwintes'],
  [
    'een terugname',
    [uitgeven(), inwisselen({ bedrag: 100 }), inwisselen({ namens: 'kwintes', bedrag: 100, inwisseling: 'bon-2' })],
    (namens) => inwisselingTerug({ namens }),
    'buurthuis',
    'kwintes',
  ],
  [
    'een antwoord op een signaal',
    [gift(zou)],
    (namens) => ({ ...beantwoorden(), namens }) as Opdracht,
    'gemeente',
    'rijk',
  ],
  ['een kostenmelding', [], kosten, 'verzekeraar', 'rijk'],
];

describe('een herhaling door wie voor een organisatie vraagt', () => {
  it.each(GEVRAAGD)('geeft alleen diezelfde organisatie het antwoord nog eens: %s', (_, eerder, vraag, zij, ander) => {
    const zelfde = { id: 'k-1', afzender: 'a-1', hash: 'h1' };
    const verhaal = gegeven(...MANDAATWERELD, ...eerder).als(vraag(zij), zelfde);
    expect(verhaal.soort).toBe('geboekt');
    expect(verhaal.als(vraag(zij), zelfde).soort).toBe('herhaald');
    const weer = behandel(verhaal.toestand, { ...zelfde, rol: 'aanbieder' }, vraag(ander), '2025-06-01T09:00:00.000Z');
    expect(weer).toMatchObject({ soort: 'geweigerd', feiten: [] });
    expect(JSON.stringify(weer)).not.toContain(zij);
  });
});
