import { snoei } from './zonder-ongebruikt.js';

describe('tokens waar niets naar verwijst', () => {
  it('gaan weg, ook als alleen een ander die weggaat ernaar verwees', () => {
    expect(snoei('.t{--a:1px;--b:var(--a);--c:red}p{color:var(--c)}')).toBe('.t{--c:red}p{color:var(--c)}');
  });

  it('blijven als er iets naar verwijst, ook met een waarde ernaast of bij een andere', () => {
    const css = '.t{--a:1px;--b:var(--a, 2px)}p{margin:calc(var(--b) * 2)}';
    expect(snoei(css)).toBe(css);
  });

  it('laten de rest zoals het is, ook wat tussen aanhalingstekens staat', () => {
    const css =
      'a--b:hover{--x:url("data:image/svg+xml;--y:2}");width:var(--x)}@media (min-width:1px){b::before{content:";--y:2"}}';
    expect(snoei(css)).toBe(css);
    expect(snoei('.t{--z:url("data:;}");--c:red}p{color:var(--c)}')).toBe('.t{--c:red}p{color:var(--c)}');
  });
});
