import { Dagstanden } from './dagstanden.js';
import type { Bundelgebeurtenis } from './gebeurtenis.js';

type Zet = readonly [opdracht: string, van: string, naar: string, bedrag: number, boekdatum: string];
const gebeurtenis = ([id, van, naar, bedrag, boekdatum]: Zet, revision: number): Bundelgebeurtenis => ({
  ...{ stream: 'boek-x-2025', revision, id: `id-${revision}`, type: 'x.v1' },
  data: { boekdatum, mutaties: [{ van, naar, kleur: 'wmo', bedrag }] },
  metadata: { geregistreerdOp: '2025-01-01T00:00:00.000Z', opdracht: { afzender: 'ik', id } },
});
const lees = (zetten: readonly Zet[]) => (): void => {
  const standen = new Dagstanden();
  zetten.map(gebeurtenis).forEach((een) => standen.lees(een));
  standen.sluit();
};
const IN: Zet = ['in', 'bron:gemeente', 'vrij:a', 100, '2025-03-01'];

describe('de standen per dag in de browser', () => {
  it('gegeven een opdracht die in januari uitgeeft wat pas in december komt, dan staat er iets onder nul', () => {
    const vals: Zet[] = [
      ['o', 'vrij:a', 'besteed:a', 100, '2025-01-01'],
      ['o', 'bron:gemeente', 'vrij:a', 100, '2025-12-01'],
    ];
    expect(lees(vals)).toThrow('gebeurtenis 1: op 2025-01-01 staat vrij:a in kleur wmo onder nul');
    expect(lees(vals.toReversed())).toThrow('op 2025-01-01 staat vrij:a in kleur wmo onder nul');
  });

  it('ook als er in december meer komt dan er in januari af ging', () => {
    expect(
      lees([IN, ['o', 'vrij:a', 'besteed:a', 1, '2025-02-28'], ['o', 'bron:b', 'vrij:a', 9, '2025-12-01']]),
    ).toThrow('op 2025-02-28 staat vrij:a');
  });

  it('gegeven een opdracht die eerst ontvangt en daarna uitgeeft, dan klopt het', () => {
    expect(lees([IN, ['in', 'vrij:a', 'besteed:a', 100, '2025-12-01']])).not.toThrow();
  });

  it('gegeven een opdracht die op dezelfde dag uitgeeft en ontvangt, dan telt de dag als geheel', () => {
    expect(lees([['in', 'vrij:a', 'besteed:a', 100, '2025-03-01'], IN])).not.toThrow();
  });
});
