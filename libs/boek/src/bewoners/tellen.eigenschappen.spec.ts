import fc from 'fast-check';
import { gegeven } from '../../test-hulp/beproef.js';
import { BUURT, EINDE, indienen, regels, stem, tellen } from '../../test-hulp/bewoners.js';
import type { BewonersvoorstelGeteld, Stem } from '../index.js';

const keuze = fc.record({ nr: fc.nat(9), keus: fc.constantFrom<Stem>('voor', 'tegen') });
const grenzen = fc.record({
  minstensStemmen: fc.integer({ min: 1, max: 10 }),
  procentVoor: fc.integer({ min: 1, max: 100 }),
});

describe('hoe er ook wordt gestemd en veranderd', () => {
  it('elk huishouden telt één keer, met zijn laatste stem, en er ligt alleen geld apart als het is aanvaard', () => {
    fc.assert(
      fc.property(fc.array(keuze, { maxLength: 20 }), grenzen, (stemmen, anders) => {
        const verhaal = gegeven(...BUURT, regels(anders), indienen(), ...stemmen.map(({ nr, keus }) => stem(nr, keus)));
        verhaal.als(tellen, {}, EINDE);
        const geteld = verhaal.eersteFeit() as BewonersvoorstelGeteld;
        const laatste = [...new Map(stemmen.map(({ nr, keus }) => [nr, keus])).values()];
        const voor = laatste.filter((een) => een === 'voor').length;
        expect([geteld.voor, geteld.tegen]).toEqual([voor, laatste.length - voor]);
        const aanvaard = laatste.length >= anders.minstensStemmen && voor / laatste.length >= anders.procentVoor / 100;
        expect(geteld.uitkomst).toBe(aanvaard ? 'aanvaard' : 'afgewezen');
        const apart = verhaal.toestand.verplichtingen.lees('banken')?.saldo.eind;
        expect(apart).toBe(aanvaard ? 30_000 : 0);
        expect(verhaal.toestand.saldo('verplicht:buurtpot').eind).toBe(apart);
      }),
      { numRuns: 150 },
    );
  });
});
