import { eigenKeten } from './eigen.js';
import type { Keten } from './keten.js';
import type { Register } from './register.js';

const REGISTER = { aandeelVan: () => undefined, deel: () => undefined } as unknown as Register;
const verrekend = (revisie: number, van: string, naar: string) => ({
  ...{ revisie, type: 'winst-verrekend.v1', boekdatum: '2025-12-31', geregistreerdOp: '', rol: 'controller' },
  ...{ opdracht: 'o', gegevens: { van, naar, bedrag: 100 } },
});
const contant = (revisie: number, organisatie: string) => ({
  ...verrekend(revisie, '', ''),
  ...{ type: 'toezegging-contant-gemaakt.v1', gegevens: { ontvanger: { soort: 'organisatie', organisatie } } },
});

/** A afspraak of these; a gave to b, b went on to c; all were paid. */
const keten = (...aanbieders: string[]): Keten =>
  ({
    boek: 'b',
    gebeurtenis: { ...contant(1, 'a'), type: 'preventiewinst-vastgesteld.v1', gegevens: {} },
    afspraak: { inhoud: { aanbieders: aanbieders.map((organisatie) => ({ organisatie })), kokers: [] } },
    ...{ overnames: [], correcties: [], herkomst: [] },
    gevolgen: [verrekend(2, 'a', 'b'), verrekend(3, 'b', 'c'), contant(4, 'a'), contant(5, 'b'), contant(6, 'c')],
  }) as unknown as Keten;
const ziet = (wie: string, ...aanbieders: string[]) => {
  const eigen = eigenKeten(keten(...aanbieders), wie, REGISTER);
  return [eigen?.metTekst, eigen?.keten.gevolgen.map(({ revisie }) => revisie)];
};

describe('gegeven winst die van de een naar de ander ging', () => {
  it('ziet wie haar gaf wat er naar de ander ging, en niet wat die er verder mee deed of kreeg', () => {
    expect(ziet('a', 'a')).toEqual([false, [2, 4]]);
  });

  it('ziet wie ook levert niets van wat anderen van elkaar kregen', () => {
    expect(ziet('d', 'a', 'd')).toEqual([false, []]);
  });

  it('ziet wie haar kreeg wat er kwam en wat er verder ging', () => {
    expect(ziet('b', 'a', 'b')).toEqual([false, [2, 3, 5]]);
  });
});
