import { groei } from '../../test-hulp/groei.js';
import { wortel, type Knopen } from './boom.js';
import { bladHash, type Hash } from './hashen.js';
import { Stam } from './stam.js';

describe('De wortel uit bladeren die voorbij komen', () => {
  it('is bij elke omvang die van de boom die alles bewaart', () => {
    const knopen = new Map<string, Hash>();
    const lees: Knopen = (niveau, plek) => knopen.get(`${niveau}/${plek}`) ?? Buffer.of();
    const stam = new Stam();
    for (let i = 0; i <= 1_100; i += 1) {
      expect(stam.omvang).toBe(i);
      expect(stam.wortel).toEqual(wortel(lees, i));
      const blad = bladHash(Buffer.from(String(i)));
      for (const { niveau, plek, hash } of groei(lees, i, blad)) knopen.set(`${niveau}/${plek}`, hash);
      stam.voegToe(blad);
    }
  });
});
