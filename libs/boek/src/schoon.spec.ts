import { schoon } from './schoon.js';

it('schoon laat weg wat niet is gezegd, en verder niets', () => {
  expect(schoon({ a: undefined, b: null, c: 0, d: '', e: false })).toStrictEqual({ b: null, c: 0, d: '', e: false });
});
