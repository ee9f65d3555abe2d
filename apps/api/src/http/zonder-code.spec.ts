import { zonderCode } from './zonder-code.js';

describe('een pad in het log', () => {
  it.each([
    ['/v1/boeken/GM0080-2025/huishoudens/hh-4k7p2wq9xz3mf6tb/kosten', '/v1/boeken/GM0080-2025/huishoudens/-/kosten'],
    ['/v1/huishoudens/hh%2D4k7p2wq9xz3mf6tb', '/v1/huishoudens/-'],
    ['/v1/huishoudens/HH-4K7P', '/v1/huishoudens/-'],
    ['/v1/boeken/a%2Fb/%zz', '/v1/boeken/a%2Fb/%zz'],
    ['/v1/fouten', '/v1/fouten'],
  ])('%s wordt %s', (pad, verwacht) => {
    expect(zonderCode(pad)).toBe(verwacht);
  });
});
