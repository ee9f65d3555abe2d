import { feit, gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, afsluiten, ontvangen } from '../../test-hulp/opdrachten.js';
import { boekOpenen, WERELD } from '../../test-hulp/wereld.js';
import type { Gebeurtenis } from '../gebeurtenissen/gebeurtenis.js';
import { evolve } from './evolve.js';
import { Toestand } from './toestand.js';

const opdracht = { id: 'o', afzender: 'c', rol: 'controller', hash: 'h' };
const gebeurtenis = (type: string, revisie: number, gegevens: object): Gebeurtenis => ({
  ...feit(type, { boekdatum: '2025-01-01', ...gegevens }),
  revisie,
  metadata: { geregistreerdOp: '2025-01-02T08:00:00.000Z', opdracht, zout: 'z' },
});
const geopend = gebeurtenis('boek-geopend.v1', 0, { boek: 'GM0080-2025', gemeente: 'Leeuwarden', jaar: 2025 });

describe('evolve', () => {
  it('brengt de toestand één gebeurtenis verder en geeft haar terug', () => {
    const begin = Toestand.begin();
    expect([begin.revisie, begin.laatsteMoment, begin.boek]).toEqual([-1, '', undefined]);
    const toestand = evolve(begin, geopend);
    expect(toestand).toBe(begin);
    expect(toestand).toMatchObject({ revisie: 0, laatsteMoment: '2025-01-02T08:00:00.000Z', boek: { jaar: 2025 } });
  });

  it.each([
    ['een gat', 2],
    ['een herhaling', 0],
    ['een stap terug', -1],
  ])('weigert %s in de revisies', (_, revisie) => {
    const toestand = evolve(Toestand.begin(), geopend);
    expect(() => evolve(toestand, { ...geopend, revisie })).toThrow(/volgt niet op 0/);
    expect(toestand.revisie).toBe(0);
  });

  it('weigert een gebeurtenis die niemand kent, en laat de toestand zoals zij was', () => {
    const toestand = evolve(Toestand.begin(), geopend);
    expect(() => evolve(toestand, gebeurtenis('weg.v1', 1, {}))).toThrow(/onbekende gebeurtenis weg\.v1 op revisie 1/);
    expect(() => evolve(toestand, gebeurtenis('constructor', 1, {}))).toThrow(/onbekende gebeurtenis/);
    expect(toestand.revisie).toBe(0);
    expect(toestand.opdrachten.lees('c', 'o')).toEqual({ hash: 'h', revisie: 0, aantal: 1 });
  });

  it.each([
    ['verplichting', 'verplicht:b'],
    ['voorschot', 'voorschot:b'],
  ])('weigert een mutatie op een %s die er niet is, en gaat daarna niet verder', (soort, rekening) => {
    const toestand = evolve(Toestand.begin(), geopend);
    const mutaties = [mutatie(`${rekening} > besteed:b`, 'wmo', 1, { [soort]: 'weg' })];
    expect(() => evolve(toestand, gebeurtenis('besteding-geboekt.v1', 1, { mutaties }))).toThrow(/weg, die er niet is/);
    expect(() => evolve(toestand, gebeurtenis('wijk-ingesteld.v1', 2, { wijk: 'n', naam: 'n' }))).toThrow(/volgt niet/);
  });

  it('weigert een storno van een beweging die er niet is', () => {
    const toestand = evolve(Toestand.begin(), geopend);
    const storno = gebeurtenis('beweging-gestorneerd.v1', 1, { storneert: 7, mutaties: [] });
    expect(() => evolve(toestand, storno)).toThrow(/revisie 7/);
  });

  it('telt de gebeurtenissen van één opdracht bij elkaar', () => {
    const toestand = evolve(Toestand.begin(), geopend);
    evolve(toestand, gebeurtenis('wijk-ingesteld.v1', 1, { wijk: 'n', naam: 'n' }));
    expect(toestand.opdrachten.lees('c', 'o')).toEqual({ hash: 'h', revisie: 0, aantal: 2 });
  });

  it('boekt de mutaties van elke gebeurtenis gelijk, ook van een die dat nu nog niet doet', () => {
    const { toestand } = gegeven(
      ...WERELD,
      feit('wijk-ingesteld.v1', {
        ...{ boekdatum: '2025-02-01', wijk: 'oost', naam: 'Oost' },
        mutaties: [mutatie('bron:rijk > tegoed:kwintes', 'wmo', 5)],
      }),
    );
    expect([toestand.saldo('bron:rijk').eind, toestand.saldo('tegoed:kwintes').eind]).toEqual([-5, 5]);
    expect(toestand.bewegingen.lees(toestand.revisie)).toMatchObject({ type: 'wijk-ingesteld.v1', gestorneerd: false });
  });
});

describe('een tak van de toestand', () => {
  const stand = (toestand: Toestand) => [
    toestand.revisie,
    toestand.afgeslotenTotEnMet,
    toestand.saldo('vrij:wijk-noord').eind,
    [...toestand.bewegingen].length,
  ];

  it('gegeven een tak, als daarop wordt geboekt, dan merkt de toestand dat pas na samenvoegen', () => {
    const verhaal = gegeven(...WERELD, ontvangen());
    const revisie = verhaal.revisie();
    const tak = verhaal.toestand.tak();
    const mutaties = [mutatie('bron:gemeente > vrij:wijk-noord', 'wmo', 11)];
    evolve(tak, gebeurtenis('ontvangst-geboekt.v1', revisie + 1, { mutaties }));
    evolve(tak, gebeurtenis('periode-afgesloten.v1', revisie + 2, { periode: '2025-01' }));
    expect(stand(verhaal.toestand)).toEqual([revisie, undefined, 100, 1]);
    expect(stand(tak)).toEqual([revisie + 2, '2025-01', 111, 2]);
    tak.voegSamen();
    expect(stand(verhaal.toestand)).toEqual([revisie + 2, '2025-01', 111, 2]);
  });

  it('gegeven een tak die wordt vergeten, dan is ook de eigen stand van een verplichting zoals zij was', () => {
    const { toestand } = gegeven(...WERELD, ontvangen(), aangaan({ bedrag: 60 }));
    const mutaties = [mutatie('verplicht:wijk-noord > besteed:wijk-noord', 'wmo', 20, { verplichting: 'v1' })];
    const tak = toestand.tak();
    evolve(tak, gebeurtenis('besteding-geboekt.v1', toestand.revisie + 1, { mutaties, boekdatum: '2025-04-01' }));
    const eigen = (van: Toestand) => van.verplichtingen.lees('v1')?.saldo.eind;
    expect([eigen(toestand), eigen(tak)]).toEqual([60, 40]);
  });

  it('gegeven een stam, als die wordt samengevoegd, dan verandert er niets', () => {
    const { toestand } = gegeven(boekOpenen, afsluiten());
    toestand.voegSamen();
    expect([toestand.revisie, toestand.afgeslotenTotEnMet]).toEqual([1, '2025-01']);
  });
});
