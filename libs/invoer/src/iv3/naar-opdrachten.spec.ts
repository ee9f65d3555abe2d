import { behandel, evolve, Toestand } from '@ontschot/boek';
import { AFZENDER, iv3NaarOpdrachten, kiesTaakvelden, SOCIAAL_DOMEIN, type Iv3Gemeente } from '../index.js';

const gemeente: Iv3Gemeente = {
  naam: "'s-Hertogenbosch",
  posten: [
    { taakveld: '0.10', naam: 'Mutaties reserves', lasten: 999 },
    { taakveld: '6.21', naam: 'Toegang en eerstelijnsvoorz. WMO', lasten: -2_426_200_000 },
    { taakveld: '6.1', naam: 'Samenkracht en burgerparticipatie', lasten: 500 },
    { taakveld: '6.812', naam: 'Maatschappelijke- en vrouwenopva..', lasten: undefined },
    { taakveld: '7.1', naam: 'Volksgezondheid', lasten: 700 },
  ],
};
const boek = { boek: 's-hertogenbosch-2025', jaar: 2025, taakvelden: kiesTaakvelden(SOCIAAL_DOMEIN)! };

/** Decides and folds the opdrachten, as the writer would. */
function voer(opdrachten: ReturnType<typeof iv3NaarOpdrachten>): Toestand {
  const toestand = Toestand.begin();
  const op = '2025-01-01T00:00:00.000Z';
  for (const { id, opdracht } of opdrachten) {
    const herkomst = { id, afzender: AFZENDER, rol: 'proef', hash: id };
    const uitkomst = behandel(toestand, herkomst, opdracht, op);
    if (uitkomst.soort !== 'geboekt') throw new Error(JSON.stringify(uitkomst));
    for (const feit of uitkomst.feiten)
      evolve(toestand, {
        ...feit,
        revisie: toestand.revisie + 1,
        metadata: { geregistreerdOp: op, opdracht: herkomst, zout: '' },
      });
  }
  return toestand;
}

describe('de opdrachten uit Iv3', () => {
  const opdrachten = iv3NaarOpdrachten(gemeente, boek);

  it('maken per gekozen taakveld een koker met een budget van dezelfde naam', () => {
    const toestand = voer(opdrachten);
    const codes = ['0.10', '6.1', '6.21', '6.812', '7.1'];
    expect(codes.filter((code) => toestand.budgetten.heeft(code))).toEqual(['6.1', '6.21', '6.812', '7.1']);
    expect(toestand.koker('6.812', '2025-01-01')).toMatchObject({
      naam: 'Maatschappelijke- en vrouwenopvang (WMO)',
      wet: 'Wmo 2015',
      oormerk: { aard: 'vrij' },
      financier: 'gemeente-s-hertogenbosch',
    });
  });

  it('begroten elke regel, wat niet is gemeld als nul, en wat onder nul is als stelpost', () => {
    const toestand = voer(opdrachten);
    expect(toestand.saldo('vrij:6.1').eind).toBe(500);
    expect(toestand.saldo('vrij:6.812').eind).toBe(0);
    expect(toestand.isBegroot('6.812', '6.812')).toBe(true);
    expect(toestand.saldo('stelpost:6.21').eind).toBe(-2_426_200_000);
    expect(toestand.saldo('bron:gemeente-s-hertogenbosch').eind).toBe(2_426_200_000 - 1200);
  });

  it('zijn gelijk, ook als het bestand anders is gesorteerd', () => {
    expect(iv3NaarOpdrachten({ ...gemeente, posten: gemeente.posten.toReversed() }, boek)).toEqual(opdrachten);
  });

  it('hebben elk een eigen id', () => {
    expect(new Set(opdrachten.map(({ id }) => id)).size).toBe(opdrachten.length);
  });
});

describe('de keuze van taakvelden', () => {
  it('gaat over codes en over beginnen van codes', () => {
    const kies = kiesTaakvelden('6.7x, 7.1')!;
    expect(['6.711', '6.7', '6.71a', '7.1'].map(kies)).toEqual([true, true, true, true]);
    expect(['6.81', '7.11', '16.7'].map(kies)).toEqual([false, false, false]);
  });

  it.each(['', 'x', '6', '6.', '6.x,', 'alles', '6.x;7.1'])('is niet te lezen als er "%s" staat', (keuze) => {
    expect(kiesTaakvelden(keuze)).toBeUndefined();
  });
});
