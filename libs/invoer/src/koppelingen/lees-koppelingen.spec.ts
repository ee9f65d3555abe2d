import { InvoerFout } from '../regelfout.js';
import { leesKoppelingen } from './lees-koppelingen.js';

const CODE = 'hh-2345678923456789';
const bestand = (...regels: readonly string[]): string[] => [['bsn;huishouden', ...regels, ''].join('\n')];
const fouten = async (...regels: readonly string[]): Promise<unknown> =>
  leesKoppelingen(bestand(...regels)).catch((fout: unknown) => (fout instanceof InvoerFout ? fout.fouten : fout));

describe('een bestand dat zegt bij welk huishouden iemand hoort', () => {
  it('geeft een koppeling per regel, ook van twee mensen in één huishouden', async () => {
    expect(await leesKoppelingen(bestand(`999990019;${CODE}`, `999990020;${CODE}`))).toEqual([
      { regel: 2, bsn: '999990019', huishouden: CODE, verhuisd: false },
      { regel: 3, bsn: '999990020', huishouden: CODE, verhuisd: false },
    ]);
  });

  it('noemt elke regel die niet goed is, en nooit wat er stond', async () => {
    const mis = await fouten(`999990018;${CODE}`, '999990019;Jansen', `999990020;${CODE}`, `999990020;${CODE}`, 'x');
    expect(mis).toMatchObject([{ regel: 2 }, { regel: 3 }, { regel: 5 }, { regel: 6 }]);
    expect(JSON.stringify(mis)).not.toMatch(/\d{9}|Jansen/);
  });

  it('moet zeggen welke kolom wat is, en niet leeg zijn', async () => {
    expect(await leesKoppelingen([`999990019;${CODE}\n`]).catch((fout: unknown) => fout)).toBeInstanceOf(InvoerFout);
    expect(await fouten()).toMatchObject([{ regel: 0 }]);
  });
});
