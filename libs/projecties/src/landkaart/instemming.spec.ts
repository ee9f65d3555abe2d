import { Opstelling } from '../../test/hulp/opstelling.js';
import { begin, draagOver, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { toezeggingen } from '../index.js';
import type { Leesmodel } from '../index.js';

describe('een toezegging waarvan de financier wisselde', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());

  /** What each promise waits for, once all is read. */
  const wacht = async (...boeken: readonly Schrijver[]): Promise<unknown[]> => {
    for (const s of boeken) expect(await lees.wachtOp(s.boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);
    const { regels } = toezeggingen(lees, { boek: boeken.at(-1)!.boek });
    return regels.map(({ wachtOp, wachtZin, ruimte, contant }) => ({ wachtOp, wachtZin, ruimte, contant }));
  };
  const mist = 'Organisatie andere, die koker zvw betaalt, stemde nog niet in met versie 1 van afspraak afspraak.';
  const geld = (s: Schrijver, boekdatum: string): unknown =>
    s.doe({ soort: 'ontvangen', boekdatum, budget: 'zvw', koker: 'zvw', bedrag: 500, grond: 'x' });
  const stemIn = (s: Schrijver, op: string): unknown =>
    s.doe({
      soort: 'afspraak-instemmen',
      ...{ afspraak: 'afspraak', versie: 1, financier: 'andere', door: 'directie', op, document: 'brief' },
    });

  it('gegeven een wissel in het jaar, dan wacht zij op wie nu betaalt, en daarna op de controller', async () => {
    const s = new Schrijver('wisselt-2025');
    begin(s, { zvw: { financier: 'vz', extern: true } }, ['maker', 'andere']);
    regel(s);
    ontwerp(s, { zvw: 1_000 });
    sluit(s, ['vz']);
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...over({ zvw: 0 }) });
    expect(await wacht(s)).toMatchObject([{ wachtOp: 'geld', ruimte: 0 }]);
    const koker = {
      koker: 'zvw',
      naam: 'Koker zvw',
      wet: 'Zvw',
      taakveld: '6.1',
      oormerk: { aard: 'extern' },
    } as const;
    s.doe({ soort: 'koker-instellen', ...koker, financier: 'andere', vanaf: '2025-07-10' });
    geld(s, '2025-07-15');
    expect(await wacht(s)).toEqual([{ wachtOp: 'instemming-afspraak', wachtZin: mist, ruimte: null, contant: 0 }]);
    expect(toezeggingen(lees, { boek: s.boek, wachtOp: 'instemming-afspraak' }).regels).toHaveLength(1);
    expect(s.probeer({ soort: 'contant-maken', boekdatum: '2025-08-01' })).toMatchObject({ soort: 'geweigerd' });
    stemIn(s, '2025-07-20');
    expect(await wacht(s)).toMatchObject([
      { wachtOp: 'controller', wachtZin: 'Er is geld; de controller maakt dit contant.', ruimte: 500 },
    ]);
  });

  it('gegeven een wissel tussen twee jaren, dan gaat het geld van een ander niet weg op wat de eerste afsprak', async () => {
    const [oud, nieuw] = [new Schrijver('gewisseld-2025'), new Schrijver('gewisseld-2026')];
    begin(oud, { zvw: { financier: 'vz', extern: true } }, ['maker']);
    begin(nieuw, { zvw: { financier: 'andere', extern: true } }, ['maker']);
    regel(oud);
    ontwerp(oud, { zvw: 1_000 }, { automatisch: true });
    sluit(oud, ['vz']);
    oud.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...over({ zvw: 0 }) });
    draagOver(oud, nieuw);
    geld(nieuw, '2026-02-01');
    expect(await wacht(oud, nieuw)).toEqual([
      { wachtOp: 'instemming-afspraak', wachtZin: mist, ruimte: null, contant: 0 },
    ]);
    stemIn(nieuw, '2026-02-10');
    expect(await wacht(oud, nieuw)).toMatchObject([{ wachtOp: null, wachtZin: null, contant: 300 }]);
  });

  it('gegeven wat aan een ander is gevraagd en toegestemd, dan wacht het niet nog eens', async () => {
    const s = new Schrijver('gevraagd-2025');
    begin(s, { zvw: { financier: 'andere', extern: true } }, ['maker']);
    regel(s);
    ontwerp(s, { zvw: 1_000 });
    sluit(s, []);
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...over({ zvw: 0 }) });
    expect(await wacht(s)).toMatchObject([
      { wachtOp: 'instemming', wachtZin: 'Organisatie andere, die koker zvw betaalt, is gevraagd om toe te stemmen.' },
    ]);
    const ja = { aandeel: 'v~1', financier: 'andere', document: 'brief' };
    s.doe({ soort: 'aandeel-toestemmen', boekdatum: '2025-07-02', ...ja });
    expect(await wacht(s)).toMatchObject([{ wachtOp: 'geld' }]);
  });
});
