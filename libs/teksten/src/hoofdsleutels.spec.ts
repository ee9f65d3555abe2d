import { inspect } from 'node:util';
import { HoofdsleutelsOngeldig } from './fouten.js';
import { Hoofdsleutels } from './hoofdsleutels.js';

const [A, B] = [Hoofdsleutels.nieuweRegel(), Hoofdsleutels.nieuweRegel()];
const fouten = (inhoud: string): readonly string[] => {
  try {
    Hoofdsleutels.lees(inhoud);
  } catch (fout) {
    if (fout instanceof HoofdsleutelsOngeldig) return fout.regels;
    throw fout;
  }
  return [];
};

describe('de hoofdsleutels', () => {
  it('staan op een regel elk, de nieuwste eerst; wit en uitleg tellen niet', () => {
    const sleutels = Hoofdsleutels.lees(`# maart\r\n${A}\n\n  ${B}  \n`);
    expect(sleutels.nieuwste.merk).toEqual(Hoofdsleutels.lees(A).nieuwste.merk);
    expect(sleutels.met(Hoofdsleutels.lees(B).nieuwste.merk)).toBeDefined();
    expect(sleutels.met(Buffer.alloc(8))).toBeUndefined();
  });

  it('zeggen alles wat mis is, met de regel en nooit met wat er staat', () => {
    const mis = fouten(`${A}\nkort\n${A}\n${Buffer.alloc(32).toString('base64')}\n${B.slice(0, -1)}`);
    expect(mis).toEqual([
      'regel 2 is geen sleutel van 32 bytes in base64',
      'regel 3 staat er al',
      'regel 4 is geen willekeurige sleutel',
      'regel 5 is geen sleutel van 32 bytes in base64',
    ]);
    expect(mis.join()).not.toContain(B.slice(0, 8));
  });

  it('zijn er minstens één, en precies 32 bytes', () => {
    expect(fouten('# niets\n')).toEqual(['er staat geen sleutel in']);
    expect(fouten(Buffer.alloc(31, 'ab').toString('base64'))).toHaveLength(1);
    expect(fouten(Buffer.alloc(33, 'ab').toString('base64'))).toHaveLength(1);
  });

  it('laten zich niet afdrukken', () => {
    const sleutels = Hoofdsleutels.lees(A);
    const gedrukt = inspect(sleutels, { depth: 9, showHidden: true }) + JSON.stringify(sleutels);
    expect(gedrukt).not.toContain(A);
    expect(gedrukt).not.toContain(Buffer.from(A, 'base64').toString('hex').slice(0, 12));
  });
});
