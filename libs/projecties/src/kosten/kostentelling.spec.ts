import type { Afspraakinhoud } from '@ontschot/boek';
import { richtIn } from '../../test/hulp/gemeente.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { bereikVan } from './bereik.js';
import { Kostenteller } from './kostentelling.js';

const BOEK = 'GM0001-2025';

describe('de kostenteller', () => {
  let opstelling: Opstelling;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
  });
  afterAll(() => opstelling.ruimOp());

  it('gaat verder waar hij was, en komt dan uit waar een nieuwe ook uitkomt', async () => {
    const schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
    const meld = (melding: string, bedrag: number, meer: object = {}): number =>
      schrijver.doe({
        soort: 'kosten-melden',
        ...{ melding, koker: 'opvang', bron: 'administratie' },
        regels: [{ maand: '2025-02', bedrag, wijk: 'oost' }],
        ...meer,
      });
    schrijver.doe({
      soort: 'populatie-vastleggen',
      populatie: 'buurt',
      naam: 'Buurt',
      leden: { soort: 'wijken', wijken: ['oost'] },
    });
    const eerste = meld('m1', 100);
    await schrijver.schrijf(opstelling.store);
    const populatie = schrijver.toestand.preventie.populaties.lees('buurt');
    if (populatie === undefined) throw new Error('geen populatie');
    const inhoud = { kokers: [{ koker: 'opvang' }], aanbieders: [] } as unknown as Afspraakinhoud;
    const bereik = bereikVan(BOEK, inhoud, populatie, '2025-01', '2025-06');
    const teller = new Kostenteller(opstelling.store, bereik);
    expect(await teller.tel()).toMatchObject({ gelezenTot: eerste, regels: 1 });
    const stil = await teller.tel();
    expect(stil).toEqual(await teller.tel());

    // Enough to come in several pages and turns, and a melding that replaces the first.
    for (let n = 0; n < 1_200; n += 1) meld(`n${n}`, 1);
    const laatste = meld('m2', 30, { vervangt: 'm1' });
    await schrijver.schrijf(opstelling.store);
    const verder = await teller.tel();
    expect(verder).toMatchObject({
      gelezenTot: laatste,
      regels: 1_202,
      kokers: [{ realisatie: { maanden: [{ maand: '2025-02', bedrag: 1_230 }] } }],
    });
    expect(await new Kostenteller(opstelling.store, bereik).tel()).toEqual(verder);
  });
});
