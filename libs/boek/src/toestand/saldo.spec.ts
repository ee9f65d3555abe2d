import { Saldo } from './saldo.js';

describe('een saldo', () => {
  const saldo = Saldo.leeg();
  saldo.boek('wmo', 10, 100);
  saldo.boek('jeugd', 5, 40);
  saldo.boek('wmo', 20, -70);

  it('houdt per kleur een stand bij, in de volgorde waarin de kleuren kwamen', () => {
    expect(saldo.kleuren).toEqual(['wmo', 'jeugd']);
    expect([saldo.reeks('wmo').eind, saldo.reeks('jeugd').eind, saldo.reeks('weg').eind]).toEqual([30, 40, 0]);
  });

  it('telt alle kleuren samen, op een dag en aan het eind', () => {
    expect([4, 5, 10, 20].map((dag) => saldo.totaalOp(dag))).toEqual([0, 40, 140, 70]);
    expect(saldo.eind).toBe(70);
    expect([saldo.laatsteDag, Saldo.leeg().laatsteDag]).toEqual([20, -1]);
  });

  it('heeft beschikbaar wat de hele rest van het jaar over is', () => {
    expect([9, 10, 20].map((dag) => saldo.beschikbaar('wmo', dag))).toEqual([0, 30, 30]);
    expect(saldo.beschikbaar('weg', 0)).toBe(0);
  });

  it('verandert niet mee met zijn kopie, en een kleur die er niet is met niets', () => {
    const kopie = saldo.kopie();
    kopie.boek('wmo', 10, 1);
    kopie.boek('nieuw', 10, 1);
    expect([saldo.eind, saldo.kleuren.length, kopie.eind]).toEqual([70, 2, 72]);
    expect(Saldo.leeg().reeks('nieuw').eind).toBe(0);
  });
});
