import { padZonderBsn } from './pad.js';

describe('een pad zonder BSN', () => {
  it.each([
    ['/v1/boeken/GM0080-2025/journaal?vanaf=123456782', '/v1/boeken/GM0080-2025/journaal'],
    ['/v1/boeken/123456782-2025/journaal', '/v1/boeken/-/journaal'],
    ['/v1/boeken/GM0080-2025/afspraken/gezin123456782', '/v1/boeken/GM0080-2025/afspraken/-'],
    ['/v1/boeken/123%20456%20782', '/v1/boeken/-'],
    ['/v1/%zz', '/v1/%zz'],
  ])('gegeven %s, dan %s', (url, pad) => {
    expect(padZonderBsn(url)).toBe(pad);
  });
});
