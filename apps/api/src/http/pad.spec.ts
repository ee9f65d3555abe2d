import { padZonderPersonen } from './pad.js';

describe('een pad zonder personen', () => {
  it.each([
    ['/v1/boeken/GM0080-2025/journaal?vanaf=123456782', '/v1/boeken/GM0080-2025/journaal'],
    ['/v1/boeken/123456782-2025/journaal', '/v1/boeken/-/journaal'],
    ['/v1/boeken/GM0080-2025/afspraken/gezin123456782', '/v1/boeken/GM0080-2025/afspraken/-'],
    ['/v1/boeken/123%20456%20782', '/v1/boeken/-'],
    ['/v1/boeken/GM0080-2025/huishoudens/hh-4k7p2wq9xz3mf6tb/kosten', '/v1/boeken/GM0080-2025/huishoudens/-/kosten'],
    ['/v1/huishoudens/hh%2D4k7p2wq9xz3mf6tb', '/v1/huishoudens/-'],
    ['/v1/huishoudens/HH-4K7P', '/v1/huishoudens/-'],
    ['/v1/boeken/a%2Fb/%zz', '/v1/boeken/a%2Fb/%zz'],
    ['/v1/fouten', '/v1/fouten'],
  ])('gegeven %s, dan %s', (url, pad) => {
    expect(padZonderPersonen(url)).toBe(pad);
  });
});
