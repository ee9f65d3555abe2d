import { gegeven, genaamd, mutatie } from '../../test-hulp/beproef.js';
import { afsluiten, begrotingVaststellen, storneren } from '../../test-hulp/opdrachten.js';
import { inleg, storten, TEAMWERELD } from '../../test-hulp/trekkingen.js';

/** A fund with money of two kokers. */
const fonds = begrotingVaststellen({
  regels: [
    { budget: 'fonds', kleur: 'opvang', bedrag: 3_000 },
    { budget: 'fonds', kleur: 'wmo', bedrag: 1_000 },
  ],
});
const dicht = ['01', '02', '03', '04', '05'].map((maand) => afsluiten({ periode: `2025-${maand}` }));
const afgesproken = (anders: Parameters<typeof inleg>[0] = {}) => gegeven(...TEAMWERELD, fonds, inleg(anders));
const eindigen = (per: string, naam = 'i1') => ({
  soort: 'inleg-beeindigen',
  ...{ inleg: naam, per, reden: 'geld is op' },
});

describe('een inleg afspreken', () => {
  it('zoals zij is gezegd, zonder dat er geld gaat', () => {
    const { soort: _, ...inhoud } = inleg();
    gegeven(...TEAMWERELD, fonds)
      .als(inleg())
      .dan('inleg-afgesproken.v1', { boekdatum: '2025-06-01', ...inhoud })
      .enStaat('vrij:fonds', { opvang: 3_000, wmo: 1_000 });
  });

  it('niet met fouten, en noemt ze allemaal', () => {
    gegeven(...TEAMWERELD)
      .als(
        inleg({
          van: 'weg',
          naar: 'fonds',
          bedrag: 0,
          kleuren: [
            { kleur: 'wmo', bedrag: 1 },
            { kleur: 'wmo', bedrag: 1 },
          ],
          vanaf: '2025-09',
          totEnMet: '2025-04',
        }),
      )
      .danWeigering('inleg-onjuist', {
        fouten: [
          { veld: 'van' },
          { veld: 'naar' },
          { veld: 'bedrag' },
          { veld: 'kleuren' },
          { veld: 'kleuren[1].kleur' },
          { veld: 'totEnMet' },
        ],
      });
  });

  it.each([
    ['in een budget dat er niet is', { naar: 'weg' }, 'naar'],
    ['uit zichzelf', { van: 'wijk-noord' }, 'naar'],
    ['in een ander jaar', { vanaf: '2026-01', totEnMet: '2026-12' }, 'vanaf'],
    ['van een maand die niet bestaat', { vanaf: '2025-00' }, 'vanaf'],
    ['tot een maand die niet bestaat', { totEnMet: '2025-13' }, 'totEnMet'],
  ])('niet %s', (_, anders, veld) => {
    gegeven(...TEAMWERELD)
      .als(inleg(anders))
      .danWeigering('inleg-onjuist', { fouten: [{ veld }] });
  });

  it('niet twee keer onder dezelfde naam', () => {
    afgesproken().als(inleg()).danWeigering('id-bestaat-al', { inleg: 'i1' });
  });
});

describe('een inleg storten', () => {
  it('naar verhouding van wat er is; het geld houdt zijn kleur', () => {
    afgesproken()
      .als(storten())
      .dan('inleg-gestort.v1', {
        boekdatum: '2025-06-01',
        inleg: 'i1',
        periode: '2025-06',
        mutaties: [
          mutatie('vrij:fonds > vrij:wijk-noord', 'opvang', 750),
          mutatie('vrij:fonds > vrij:wijk-noord', 'wmo', 250),
        ],
      });
  });

  it('in de afgesproken kleuren', () => {
    afgesproken({ kleuren: [{ kleur: 'opvang', bedrag: 1_000 }] })
      .als(storten())
      .danMutaties(mutatie('vrij:fonds > vrij:wijk-noord', 'opvang', 1_000));
  });

  it('elke maand een keer, en na een storno opnieuw', () => {
    afgesproken()
      .en(genaamd('juni', storten()))
      .als(storten())
      .danWeigering('inleg-al-gestort', { gestort: ['2025-06'] })
      .als(storten({ periode: '2025-05' }))
      .danOnderMeer({ periode: '2025-05' })
      .en((revisie) => storneren({ beweging: revisie('juni'), boekdatum: '2025-06-01' }))
      .als(storten())
      .danOnderMeer({ periode: '2025-06' });
  });

  it('eenmalig: een keer in de hele looptijd', () => {
    afgesproken({ ritme: 'eenmalig' })
      .en(storten())
      .als(storten({ periode: '2025-05' }))
      .danWeigering('inleg-al-gestort', { ritme: 'eenmalig' });
  });

  it('alleen in de looptijd, en niet voor de maand begint', () => {
    afgesproken()
      .als(storten({ periode: '2025-03' }))
      .danWeigering('inleg-past-niet', { vanaf: '2025-04', totEnMet: '2025-09' })
      .als(storten({ periode: '2025-10', boekdatum: '2025-10-01' }))
      .danWeigering('inleg-past-niet')
      .als(storten({ periode: '2025-07' }))
      .danWeigering('inleg-past-niet', { boekdatum: '2025-06-01' });
  });

  it('niet voor een maand van een ander jaar dan dat van het boek', () => {
    afgesproken({ vanaf: '2024-11', totEnMet: '2025-09' })
      .als(storten({ periode: '2024-12' }))
      .danWeigering('inleg-past-niet', { periode: '2024-12', jaar: 2025 })
      .als(storten({ periode: '2025-01' }))
      .danOnderMeer({ periode: '2025-01' });
  });

  it('van een maand die dicht is in de eerste open maand, en die hoort er dan bij', () => {
    afgesproken()
      .en(...dicht)
      .als(storten({ periode: '2025-05', hoortBij: '2025-05' }))
      .danOnderMeer({ hoortBij: '2025-05' })
      .als(storten({ hoortBij: '2025-05' }))
      .danWeigering('inleg-past-niet', { hoortBij: '2025-05' });
  });

  it('niet als er te weinig is; later alsnog', () => {
    afgesproken({ bedrag: 4_001 })
      .als(storten())
      .danWeigering('te-weinig-ruimte', { beschikbaar: 4_000 })
      .en({ soort: 'ontvangen', ...{ boekdatum: '2025-06-02', budget: 'fonds', koker: 'wmo', bedrag: 1, grond: 'n' } })
      .als(storten({ boekdatum: '2025-06-02' }))
      .danOnderMeer({ periode: '2025-06' });
  });

  it('niet als zij niet is afgesproken', () => {
    gegeven(...TEAMWERELD)
      .als(storten())
      .danWeigering('onbekende-inleg', { inleg: 'i1' });
  });
});

describe('een inleg beëindigen', () => {
  it('na die maand wordt niets meer gestort', () => {
    afgesproken()
      .als(eindigen('2025-05'))
      .dan('inleg-beeindigd.v1', { boekdatum: '2025-06-01', inleg: 'i1', per: '2025-05', reden: 'geld is op' })
      .als(storten())
      .danWeigering('inleg-past-niet', { totEnMet: '2025-05' })
      .als(storten({ periode: '2025-05' }))
      .danOnderMeer({ periode: '2025-05' });
  });

  it('niet voor een maand waarover al is gestort, niet na de looptijd, en niet als zij er niet is', () => {
    afgesproken()
      .en(storten())
      .als(eindigen('2025-05'))
      .danWeigering('inleg-past-niet', { vroegst: '2025-06', laatst: '2025-09' })
      .als(eindigen('2025-10'))
      .danWeigering('inleg-past-niet')
      .als(eindigen('2025-05', 'weg'))
      .danWeigering('onbekende-inleg');
  });

  it('per de maand voor de eerste: dan wordt er nooit gestort', () => {
    afgesproken().en(eindigen('2025-03')).als(storten()).danWeigering('inleg-past-niet', { totEnMet: '2025-03' });
  });
});
