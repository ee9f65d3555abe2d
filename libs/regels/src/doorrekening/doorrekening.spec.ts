import fc from 'fast-check';
import { telOp } from '@ontschot/kern';
import { euros, invoer, koker, regel } from '../../test-hulp/maak.js';
import { willekeurigeInvoer, willekeurigeRegel } from '../../test-hulp/willekeurig.js';
import { bereken, Partijtelling, Regelloop, stapverschillen, type Invoer, type Verdeelregel } from '../index.js';

const vastgelegd = (in_: Invoer, onder: Verdeelregel) => ({ invoer: in_, uitkomst: bereken(in_, onder) });
const niemand = (): null => null;

describe('een regel doorrekenen over wat is vastgesteld', () => {
  it('gegeven dezelfde regel, dan is de uitkomst tot op de cent wat is vastgelegd', () => {
    fc.assert(
      fc.property(fc.array(willekeurigeInvoer, { maxLength: 4 }), willekeurigeRegel, (reeks, onder) => {
        const loop = new Regelloop(onder);
        for (const een of reeks) {
          const oud = { ...vastgelegd(een, onder), afspraak: 'a' };
          expect(loop.neem(oud)).toEqual({ gerekend: true, invoer: een, uitkomst: oud.uitkomst });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gegeven welke regels ook, dan tellen ontvangers, kokers en betalers op tot hetzelfde totaal', () => {
    fc.assert(
      fc.property(willekeurigeInvoer, willekeurigeRegel, willekeurigeRegel, (een, oude, nieuwe) => {
        const oud = vastgelegd(een, oude);
        const nieuw = new Regelloop(nieuwe).neem(oud);
        if (!nieuw.gerekend) throw new Error('niet gerekend');
        const telling = new Partijtelling();
        telling.tel('vastgelegd', een, oud.uitkomst, (id) => `betaler van ${id.slice(-1)}`);
        telling.tel('nieuw', nieuw.invoer, nieuw.uitkomst, (id) => `betaler van ${id.slice(-1)}`);
        const { totaal, ontvangers, kokers, betalers } = telling.geef();
        for (const kant of ['vastgelegd', 'nieuw', 'verschil'] as const) {
          const som = totaal[kant];
          expect(telOp(ontvangers.map((rij) => rij[kant]))).toBe(som);
          expect(telOp(kokers.map((rij) => rij.betaalt[kant]))).toBe(som);
          expect(telOp(betalers.map((rij) => rij.betaalt[kant]))).toBe(som);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('als de regel vraagt naar wat niet is gemeten, dan wordt dat gezegd en niets geteld', () => {
    const tevreden = { maat: 'tevreden', naam: 'de tevredenheid', van: '0', tot: '10' };
    const met = regel({ poorten: [{ maat: 'tevreden', minstens: '6' }] }, { maten: [tevreden] });
    const oud = vastgelegd(invoer([koker('zorg', 1_000, 600)]), regel());
    expect(new Regelloop(met).neem(oud)).toEqual({
      gerekend: false,
      ontbreekt: ['De regel vraagt naar de tevredenheid (tevreden); geef de uitkomst.'],
    });
  });

  it('wat is gemeten en de regel niet kent, staat niet in de weg', () => {
    const een = invoer([koker('zorg', 1_000, 600)], { maten: [{ maat: 'wachttijd', waarde: '3' }] });
    const oud = { invoer: een, uitkomst: bereken(een, regel()) };
    expect(new Regelloop(regel({ deel: '50' })).neem(oud)).toMatchObject({
      gerekend: true,
      uitkomst: { delen: [{ bedrag: euros(200) }] },
    });
  });

  it('zegt welke stappen verschillen, met beide waarden, en van de rest wat er uitkwam', () => {
    const een = invoer([koker('zorg', 1_000, 600)]);
    const stappen = stapverschillen(bereken(een, regel()).stappen, bereken(een, regel({ deel: '50' })).stappen);
    expect(stappen.filter(({ verschilt }) => verschilt).map(({ stap }) => stap)).toEqual([6, 7, 8, 9]);
    expect(stappen[0]).toEqual({
      ...{ stap: 1, naam: 'referentie en realisatie', koker: 'zorg', verschilt: false, uitkomst: '40000' },
    });
    expect(stappen.find(({ stap }) => stap === 6)).toMatchObject({
      vastgelegd: { invoer: { deel: '30' }, uitkomst: '12000' },
      nieuw: { invoer: { deel: '50' }, uitkomst: '20000' },
    });
  });

  it('een stap die er maar aan één kant is, staat tegenover niets', () => {
    const een = invoer([koker('zorg', 1_000, 990)]);
    const stappen = stapverschillen(bereken(een).stappen, bereken(een, regel({ drempel: { procent: '2' } })).stappen);
    expect(stappen.at(-1)).toMatchObject({ stap: 3, verschilt: true, vastgelegd: null, nieuw: { uitkomst: '0' } });
  });
});

describe('voorfinanciering onder een andere regel', () => {
  const vooraf = (open: number) => ({
    ...{ voorfinancieringen: [{ voorfinanciering: 'start', door: { budget: 'fonds' }, open: euros(open) }] },
  });
  const winst = [koker('zorg', 1_000, 0)];
  const terug = (een: ReturnType<Regelloop['neem']>): number =>
    een.gerekend ? telOp(een.uitkomst.terugbetalingen.map(({ bedrag }) => bedrag)) : NaN;

  it('wordt niet twee keer terugbetaald: wat de eerste keer meer wordt verrekend, staat daarna niet meer open', () => {
    const loop = new Regelloop(regel({ deel: '100' }));
    const eerst = { ...vastgelegd(invoer(winst, vooraf(500)), regel()), afspraak: 'a' };
    const daarna = { ...vastgelegd(invoer(winst, vooraf(200)), regel()), afspraak: 'a' };
    expect([terug(loop.neem(eerst)), terug(loop.neem(daarna))]).toEqual([euros(500), 0]);
  });

  it('blijft open als de eerste keer minder wordt verrekend, ook als zij was afbetaald', () => {
    const loop = new Regelloop(regel({ deel: '10' }));
    const eerst = { ...vastgelegd(invoer(winst, vooraf(150)), regel()), afspraak: 'a' };
    const daarna = { ...vastgelegd(invoer(winst), regel()), afspraak: 'a' };
    expect([terug(loop.neem(eerst)), terug(loop.neem(daarna))]).toEqual([euros(100), euros(50)]);
  });

  it('die een koker zelf betaalde, is hij zichzelf niet schuldig', () => {
    const door = { voorfinanciering: 'start', door: { koker: 'zorg' }, open: euros(100) };
    const een = invoer(winst, { voorfinancieringen: [door] });
    const telling = new Partijtelling();
    telling.tel('nieuw', een, bereken(een, regel()), niemand);
    expect(telling.geef().ontvangers).toEqual([
      { soort: 'organisatie', partij: 'aanbieder', vastgelegd: 0, nieuw: euros(200), verschil: euros(200) },
    ]);
  });
});
