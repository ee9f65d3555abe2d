import { differsAt, mustBeSame } from './difference.js';

const event = {
  id: 'a',
  type: 'x.v1',
  data: { b: [1, { c: 2 }] },
  metadata: {},
  stream: 's',
  revision: 0,
  position: 5,
};

describe('het verschil tussen twee gebeurtenissen', () => {
  it('is er niet door de plaats in de opslag of de volgorde van sleutels', () => {
    expect(() => mustBeSame(event, { ...event, position: 900 })).not.toThrow();
    expect(differsAt({ a: 1, b: '\ud83d' }, { b: '\ud83d', a: 1 }, 'data')).toBeUndefined();
  });

  it.each<[unknown, unknown, string]>([
    [{ b: [1, { c: 2 }] }, { b: [1, { c: 3 }] }, 'data.b.1.c'],
    [{ b: [1] }, { b: [1, 2] }, 'data.b.1'],
    [{ b: [] }, { b: {} }, 'data.b'],
    [{}, { b: null }, 'data.b'],
    [{ b: null }, { b: 0 }, 'data.b'],
    [{ b: '1' }, { b: 1 }, 'data.b'],
    [{ b: 'é' }, { b: 'e\u0301' }, 'data.b'],
    [{ b: '\ud83d' }, { b: '\ud83e' }, 'data.b'],
    [JSON.parse('{"__proto__":1}'), {}, 'data.__proto__'],
    [JSON.parse('{"b":"\\ud83d","__proto__":1}'), JSON.parse('{"b":"\\ud83d"}'), 'data.__proto__'],
  ])('%j en %j: in %s', (een, ander, waar) => {
    expect(differsAt(een, ander, 'data')).toBe(waar);
    expect(differsAt(ander, een, 'data')).toBe(waar);
  });

  it('noemt de plaats als er een andere gebeurtenis staat', () => {
    const difference = { what: 'order', at: { stream: 's', revision: 0 }, instead: { stream: 't', revision: 0 } };
    expect(() => mustBeSame(event, { ...event, stream: 't' })).toThrow(expect.objectContaining({ difference }));
  });
});
