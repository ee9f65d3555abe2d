import { createDecipheriv, randomBytes } from 'node:crypto';
import { BOEK, Proef, stukkenIn } from '../test-hulp/proef.js';
import { TekstAnders } from './index.js';
import { merkVan } from './eigenaar.js';

const huishouden = (nummer: number) => ({ huishouden: `hh-${String(nummer).padStart(16, '0')}` });
const VERGETEN = { staat: 'vergeten' };

/** The key itself of a row, opened as anybody could who knows the format and the master key. */
function echteSleutel(proef: Proef, rij: { eigenaar: Buffer; hoofdsleutel: Buffer; verpakt: Buffer }): Buffer {
  const open = createDecipheriv('aes-256-gcm', Buffer.from(proef.regel, 'base64'), rij.verpakt.subarray(1, 13));
  open.setAAD(
    Buffer.from(JSON.stringify([1, 'sleutel', rij.eigenaar.toString('hex'), rij.hoofdsleutel.toString('hex')])),
  );
  open.setAuthTag(rij.verpakt.subarray(-16));
  return Buffer.concat([open.update(rij.verpakt.subarray(13, -16)), open.final()]);
}

describe('een huishouden vergeten', () => {
  let proef: Proef;
  beforeEach(() => (proef = new Proef()));
  afterEach(() => proef.ruimOp());

  it('maakt zijn teksten onleesbaar, en laat die van anderen staan', () => {
    const ids = [proef.vast(huishouden(1), 'een'), proef.vast(huishouden(1), 'twee')];
    const ander = proef.vast(huishouden(2), 'drie');
    const hof = proef.vast({ boek: BOEK, trekking: 'hof' }, 'vier');
    expect(proef.teksten.vergeet(huishouden(1))).toBe(2);
    for (const id of ids) expect(proef.teksten.lees(id)).toEqual(VERGETEN);
    expect(proef.teksten.lees(ander)).toMatchObject({ tekst: 'drie' });
    expect(proef.teksten.lees(hof)).toMatchObject({ tekst: 'vier' });
    expect(proef.teksten.vergeet({ boek: BOEK, trekking: 'hof' })).toBe(1);
    expect(proef.teksten.lees(hof)).toEqual(VERGETEN);
  });

  it('mag nog eens, ook voor wie er nooit was, en blijft zo na opnieuw openen', () => {
    const id = proef.vast(huishouden(1), 'een');
    expect([1, 1, 2, 2].map((nummer) => proef.teksten.vergeet(huishouden(nummer)))).toEqual([1, 0, 0, 0]);
    proef.heropen(proef.regel);
    expect(proef.teksten.lees(id)).toEqual(VERGETEN);
    expect(proef.teksten.bewaar(huishouden(2), proef.nieuwId(), 'x')).toBe('vergeten');
  });

  it('bewaart daarna niets meer van dat huishouden: niet nieuw, niet opnieuw, en niet op naam van een ander', () => {
    const id = proef.vast(huishouden(1), 'een');
    proef.teksten.vergeet(huishouden(1));
    for (const onder of [id, proef.nieuwId()])
      expect(proef.teksten.bewaar(huishouden(1), onder, 'een')).toBe('vergeten');
    expect(proef.teksten.bewaar(huishouden(2), id, 'een')).toBe('vergeten');
    expect(proef.teksten.lees(id)).toEqual(VERGETEN);
    const wacht = proef.nieuwId();
    proef.teksten.bewaar(huishouden(2), wacht, 'twee');
    expect(() => proef.teksten.bewaar(huishouden(1), wacht, 'twee')).toThrow(TekstAnders);
  });

  it('haalt de sleutel, open en verpakt, en elk stuk van de tekst uit alle bestanden van de map', () => {
    // Many of all sizes, kept and wiped in any order: the file grows, splits pages and uses overflow pages.
    const ids: { id: string; nummer: number }[] = [];
    const zin = (nummer: number): string => `Zin ${nummer} ${randomBytes(4 + ((nummer * 37) % 480)).toString('hex')}`;
    const zinnen = new Map<number, Buffer[]>();
    for (let ronde = 0; ronde < 3; ronde++)
      for (let nummer = 0; nummer < 120; nummer++) {
        const tekst = zin(nummer);
        zinnen.set(nummer, [...(zinnen.get(nummer) ?? []), Buffer.from(tekst)]);
        ids.push({ id: proef.vast(huishouden(nummer), tekst), nummer });
      }
    const weg = [...zinnen.keys()].filter((nummer) => nummer % 3 !== 0);
    const geheimen = weg.flatMap((nummer) => {
      const [rij] = proef.sql<{ nr: number; eigenaar: Buffer; hoofdsleutel: Buffer; verpakt: Buffer }>(
        'SELECT * FROM sleutel WHERE eigenaar = ?',
        merkVan(huishouden(nummer)),
      );
      const rijen = proef.sql<{ inhoud: Buffer }>('SELECT inhoud FROM tekst WHERE sleutel = ?', rij!.nr);
      return [rij!.verpakt.subarray(1), echteSleutel(proef, rij!), ...rijen.map(({ inhoud }) => inhoud.subarray(1))];
    });
    const zichtbaar = weg.flatMap((nummer) => zinnen.get(nummer)!);
    // It can be found while it is there: what is wrapped and encrypted, and never the keys and the texts themselves.
    expect(stukkenIn(proef.alleBytes(), geheimen)).toBeGreaterThan(weg.length * 4);
    expect(stukkenIn(proef.alleBytes(), zichtbaar, 12)).toBe(0);

    for (const nummer of weg) proef.teksten.vergeet(huishouden(nummer));

    expect(stukkenIn(proef.alleBytes(), geheimen)).toBe(0);
    // Longer pieces: eight signs of a text may by chance stand in some id too.
    expect(stukkenIn(proef.alleBytes(), zichtbaar, 12)).toBe(0);
    for (const { id, nummer } of ids)
      expect(proef.teksten.lees(id).staat).toBe(weg.includes(nummer) ? 'vergeten' : 'leesbaar');
  });
});
