import type { Boekschrijvers, Ingediend } from '@ontschot/boekschrijver';
import { inStappen } from './stappen.js';

const ingediend = { herkomst: { id: 'einde' }, opdracht: { soort: 'boek-afsluiten' } } as Ingediend;

/** Writes one event a step, with what `wat` says, and counts the steps. */
class Schrijvers {
  readonly ids: string[] = [];

  constructor(private readonly wat: (stap: number) => object) {}

  dienIn(_boek: string, [een]: readonly Ingediend[]): Promise<unknown> {
    const stap = this.ids.push(een?.herkomst.id ?? '');
    const gegevens = { deel: stap, ...this.wat(stap) };
    return Promise.resolve([
      { soort: 'geboekt', revisie: stap, gebeurtenissen: [{ type: 'boek-afgesloten.v1', gegevens }] },
    ]);
  }

  bekijk(): Promise<number | undefined> {
    return Promise.resolve(this.ids.length >= 50 ? this.ids.length : undefined);
  }
}

const stappen = (schrijvers: Schrijvers) =>
  inStappen(schrijvers as unknown as Boekschrijvers, 'GM0080-2025', ingediend, () => undefined);

describe('een jaarwisseling in stappen', () => {
  it('gegeven stappen die elk iets anders schrijven, dan gaat zij door tot de laatste', async () => {
    const schrijvers = new Schrijvers((stap) => ({ posten: [stap] }));
    expect(await stappen(schrijvers)).toMatchObject({ soort: 'geboekt', revisie: 50 });
    expect(schrijvers.ids.slice(0, 3)).toEqual(['einde', 'einde~1', 'einde~2']);
  });

  it('gegeven een stap die niets anders schrijft dan die ervoor, dan houdt zij op in plaats van eindeloos te schrijven', async () => {
    const schrijvers = new Schrijvers(() => ({ posten: [] }));
    await expect(stappen(schrijvers)).rejects.toThrow('komt niet tot een einde');
    expect(schrijvers.ids).toHaveLength(2);
  });
});
