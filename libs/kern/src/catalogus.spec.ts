import { FOUTEN } from './fouten.js';
import { WEIGERINGEN } from './weigeringen.js';

const alles = [...Object.entries(FOUTEN), ...Object.entries(WEIGERINGEN)];

describe('de catalogus van fouten', () => {
  it('noemt iedere code één keer, in kleine letters met streepjes', () => {
    expect(new Set(alles.map(([code]) => code)).size).toBe(alles.length);
    expect(alles.filter(([code]) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });

  it.each(alles)('zegt bij %s wat er is en wat men kan doen', (_, { titel, watNu }) => {
    expect(titel).toMatch(/^[A-Z].*[^.]$/);
    expect(watNu).toMatch(/^[A-Z].*\.$/);
  });

  it('stuurt wie een open jaar treft niet naar perioden, die niet iedereen mag lezen', () => {
    expect(FOUTEN['jaar-nog-open'].watNu).not.toMatch(/perioden/);
  });

  it('geeft een fout van invoer 400 en nooit 422', () => {
    expect(FOUTEN['invoer-ongeldig'].status).toBe(400);
    expect(Object.values(FOUTEN).map(({ status }) => status)).not.toContain(422);
  });
});
