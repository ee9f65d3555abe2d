import { Proef, stukkenIn } from '../test-hulp/proef.js';
import { Hoofdsleutels, KoppelingOngeldig, PersoonBeschadigd, PersoonElders } from './index.js';

/** Test BSNs: they begin with 9999 and pass the elfproef. */
const BSNS = Array.from({ length: 30_000 }, (_, i) => String(999_900_000 + i)).filter(
  (cijfers) => [...cijfers].reduce((s, cijfer, i) => s + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0,
);
const [A = '', B = '', C = ''] = BSNS;
const huishouden = (nummer: number): string =>
  `hh-${[...String(nummer)]
    .map((een) => 'bcdfghjkmn'[Number(een)])
    .join('')
    .padStart(16, '2')}`;
const [EEN, TWEE] = [huishouden(22), huishouden(33)];

describe('de opzoektabel', () => {
  let proef: Proef;
  beforeEach(() => (proef = new Proef()));
  afterEach(() => proef.ruimOp());
  const tabel = () => proef.teksten.opzoektabel;
  const rijen = () =>
    proef.sql<{ nr: number; merk: Buffer; huishouden: Buffer }>('SELECT nr, merk, huishouden FROM persoon ORDER BY nr');

  it('geeft van een persoon het huishouden, ook van meer personen en na opnieuw openen', () => {
    expect([tabel().zoek(A), tabel().aantal()]).toEqual([undefined, 0]);
    expect(tabel().koppel({ bsn: A, huishouden: EEN })).toBe('gekoppeld');
    expect(tabel().koppel({ bsn: B, huishouden: EEN })).toBe('gekoppeld');
    expect(tabel().koppel({ bsn: A, huishouden: EEN })).toBe('stond-er-al');
    for (const keer of [1, 2]) {
      expect([A, B, C].map((bsn) => tabel().zoek(bsn))).toEqual([EEN, EEN, undefined]);
      expect(tabel().aantal()).toBe(2);
      if (keer === 1) proef.heropen(proef.regel);
    }
  });

  it('koppelt een persoon alleen aan een ander huishouden als het een verhuizing is', () => {
    tabel().koppel({ bsn: A, huishouden: EEN });
    const oud = rijen().flatMap((rij) => [rij.huishouden.subarray(1)]);
    expect(() => tabel().koppel({ bsn: A, huishouden: TWEE })).toThrow(PersoonElders);
    expect(tabel().zoek(A)).toBe(EEN);
    expect(tabel().koppel({ bsn: A, huishouden: TWEE, verhuisd: true })).toBe('verhuisd');
    expect([tabel().zoek(A), tabel().aantal()]).toEqual([TWEE, 1]);
    expect(stukkenIn(proef.alleBytes(), oud)).toBe(0);
    proef.teksten.vergeet({ huishouden: EEN });
    expect(tabel().zoek(A)).toBe(TWEE);
  });

  it('neemt alleen een BSN en een code van een huishouden, en herhaalt die niet als zij weigert', () => {
    for (const bsn of ['', '12345', '999990018', `${A}0`, ' ' + A]) {
      expect(() => tabel().koppel({ bsn, huishouden: EEN })).toThrow(KoppelingOngeldig);
      expect(() => tabel().zoek(bsn)).toThrow(/^dit is geen BSN$/);
    }
    expect(() => tabel().koppel({ bsn: A, huishouden: 'jansen' })).toThrow(/^dit is geen code van een huishouden$/);
    tabel().koppel({ bsn: A, huishouden: EEN });
    expect(() => tabel().koppel({ bsn: A, huishouden: TWEE })).toThrow(/^(?!.*(9999|hh-))/);
  });

  it('vergeet met een huishouden in dezelfde daad wie erbij hoorde: niets ervan staat nog in de map', () => {
    const paren = BSNS.slice(0, 360).map((bsn, i) => ({ bsn, nummer: Math.floor(i / 3) }));
    // Some by themselves and the others at once, as after an earlier year.
    for (const { bsn, nummer } of paren.slice(0, 60)) tabel().koppel({ bsn, huishouden: huishouden(nummer) });
    tabel().koppelAlle(paren.slice(60).map(({ bsn, nummer }) => ({ bsn, huishouden: huishouden(nummer) })));
    const zin = proef.vast({ huishouden: huishouden(1) }, 'een zin');
    const weg = paren.map(({ nummer }) => nummer % 3 === 1);
    const geheim = rijen().flatMap((rij, i) => (weg[i] === true ? [rij.merk, rij.huishouden.subarray(1)] : []));
    expect(stukkenIn(proef.alleBytes(), geheim)).toBeGreaterThan(geheim.length);
    for (let nummer = 1; nummer < 120; nummer += 3) proef.teksten.vergeet({ huishouden: huishouden(nummer) });
    expect(stukkenIn(proef.alleBytes(), geheim)).toBe(0);
    expect(proef.teksten.lees(zin)).toEqual({ staat: 'vergeten' });
    for (const keer of [1, 2]) {
      for (const [i, { bsn, nummer }] of paren.entries())
        expect(tabel().zoek(bsn)).toBe(weg[i] === true ? undefined : huishouden(nummer));
      expect(tabel().aantal()).toBe(240);
      if (keer === 1) proef.heropen(proef.regel);
    }
  });

  it('koppelt niemand meer aan een huishouden dat vergeten is; die persoon mag onder een nieuwe code terugkomen', () => {
    tabel().koppel({ bsn: A, huishouden: EEN });
    proef.teksten.vergeet({ huishouden: EEN });
    expect(tabel().koppel({ bsn: A, huishouden: EEN })).toBe('vergeten');
    expect([tabel().zoek(A), tabel().aantal()]).toEqual([undefined, 0]);
    expect(tabel().koppel({ bsn: A, huishouden: TWEE })).toBe('gekoppeld');
    expect(tabel().zoek(A)).toBe(TWEE);
  });

  it('bewaart het BSN nergens, en de code van het huishouden ook niet', () => {
    tabel().koppelAlle(BSNS.slice(0, 200).map((bsn, i) => ({ bsn, huishouden: huishouden(i) })));
    for (const bsn of BSNS.slice(0, 200)) tabel().zoek(bsn);
    const alles = proef.alleBytes().toString('latin1');
    expect(BSNS.slice(0, 200).filter((bsn) => alles.includes(bsn))).toEqual([]);
    expect(alles).not.toMatch(/hh-[2-9b-n]{16}/);
    expect(alles).toContain('persoon');
  });

  it('koppelt er veel tegelijk, alle of geen, en weet na een weigering nog wie waar hoort', () => {
    tabel().koppel({ bsn: A, huishouden: EEN });
    const alle = [B, A, C].map((bsn) => ({ bsn, huishouden: TWEE }));
    expect(() => tabel().koppelAlle(alle)).toThrow(PersoonElders);
    expect([[A, B, C].map((bsn) => tabel().zoek(bsn)), tabel().aantal()]).toEqual([[EEN, undefined, undefined], 1]);
    expect(tabel().koppel({ bsn: C, huishouden: EEN })).toBe('gekoppeld');
    expect(tabel().zoek(C)).toBe(EEN);
    const verhuisd = alle.map((een) => ({ ...een, verhuisd: true }));
    expect(tabel().koppelAlle(verhuisd)).toEqual(['gekoppeld', 'verhuisd', 'verhuisd']);
    expect([A, B, C].map((bsn) => tabel().zoek(bsn))).toEqual([TWEE, TWEE, TWEE]);
  });

  it('werkt door als de hoofdsleutel wisselt, en heeft de oude daarna niet meer nodig', async () => {
    tabel().koppel({ bsn: A, huishouden: EEN });
    const nieuw = Hoofdsleutels.nieuweRegel();
    proef.heropen(nieuw, proef.regel);
    expect(tabel().zoek(A)).toBe(EEN);
    expect(await proef.teksten.wisselHoofdsleutel()).toEqual({ verpakt: 2, beschadigd: 0 });
    proef.heropen(nieuw);
    expect(tabel().zoek(A)).toBe(EEN);
    expect(tabel().koppel({ bsn: A, huishouden: EEN })).toBe('stond-er-al');
  });

  it('ziet wat een ander proces koppelde, liet verhuizen of vergat', () => {
    const ander = proef.open(proef.regel);
    tabel().koppel({ bsn: A, huishouden: EEN });
    expect(ander.opzoektabel.zoek(A)).toBe(EEN);
    ander.opzoektabel.koppel({ bsn: B, huishouden: TWEE });
    ander.opzoektabel.koppel({ bsn: A, huishouden: TWEE, verhuisd: true });
    expect([A, B].map((bsn) => tabel().zoek(bsn))).toEqual([TWEE, TWEE]);
    ander.vergeet({ huishouden: TWEE });
    expect([A, B].map((bsn) => tabel().zoek(bsn))).toEqual([undefined, undefined]);
    ander.sluit();
  });

  it('geeft niet het huishouden van een ander als rijen verwisseld zijn', () => {
    tabel().koppel({ bsn: A, huishouden: EEN });
    tabel().koppel({ bsn: B, huishouden: TWEE });
    const [een] = rijen();
    proef.sql('UPDATE persoon SET huishouden = ? WHERE nr = 2', een?.huishouden);
    expect(() => tabel().zoek(B)).toThrow(PersoonBeschadigd);
    expect(tabel().zoek(A)).toBe(EEN);
  });
});
