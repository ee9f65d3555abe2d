import SqliteDatabase from 'better-sqlite3';
import fc from 'fast-check';
import { BOEK, Proef } from '../test-hulp/proef.js';
import { LANGSTE_ZIN, TekstAnders, TekstenOnbereikbaar, TekstIdOnbekend, TekstOngeldig } from './index.js';

const KARIMA = { huishouden: 'hh-karimakarimakari' };
const BUREN = { huishouden: 'hh-burenburenburenb' };
const HOF = { boek: BOEK, trekking: 'hofje' };
const HOF_VAN_EEN_ANDER = { boek: 'leeuwarden-2026', trekking: 'hofje' };

describe('de teksten over mensen', () => {
  let proef: Proef;
  beforeEach(() => (proef = new Proef()));
  afterEach(() => proef.ruimOp());
  const leesbaar = (tekst: string) => ({ staat: 'leesbaar', tekst });

  it('zijn terug te lezen zoals zij kwamen, ook na opnieuw openen', () => {
    const id = proef.vast(KARIMA, 'De wasmachine was stuk; “nu” weer schoon 😀');
    expect(proef.teksten.lees(id)).toEqual(leesbaar('De wasmachine was stuk; “nu” weer schoon 😀'));
    proef.heropen(proef.regel);
    expect(proef.teksten.lees(id)).toEqual(leesbaar('De wasmachine was stuk; “nu” weer schoon 😀'));
  });

  it('komen er voor elke tekst zo uit als zij erin gingen', () => {
    const tekst = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(tekst, (een) => {
        const id = proef.nieuwId();
        try {
          proef.teksten.bewaar(KARIMA, id, een);
        } catch (fout) {
          expect(fout).toBeInstanceOf(TekstOngeldig);
          expect(proef.teksten.lees(id)).toEqual({ staat: 'onbekend' });
          return;
        }
        expect(proef.teksten.lees(id)).toEqual(leesbaar(een));
      }),
      { numRuns: 200 },
    );
  });

  it('hebben een id van 128 bits dat van de opdracht is en niets vertelt', () => {
    const id = proef.teksten.idVoor(BOEK, 'a');
    expect(id).toMatch(/^[\da-f]{32}$/);
    expect(proef.teksten.idVoor(BOEK, 'a')).toBe(id);
    expect(proef.teksten.idVoor(BOEK, 'b')).not.toBe(id);
    expect(proef.teksten.idVoor('leeuwarden-2026', 'a')).not.toBe(id);
    const elders = new Proef();
    expect(elders.teksten.idVoor(BOEK, 'a')).not.toBe(id);
    elders.ruimOp();
    expect(() => proef.teksten.idVoor('geen boek', 'a')).toThrow(TypeError);
  });

  it('nog eens bewaard zijn één tekst; met andere woorden of van een ander is het een fout', () => {
    const id = proef.nieuwId();
    const bewaar = (eigenaar = KARIMA, tekst = 'Huur betaald') => proef.teksten.bewaar(eigenaar, id, tekst);
    expect([bewaar(), bewaar()]).toEqual(['bewaard', 'stond-er-al']);
    expect(proef.sql('SELECT 1 FROM tekst')).toHaveLength(1);
    for (const anders of [() => bewaar(KARIMA, 'Huur betaalt'), () => bewaar(BUREN)])
      expect(anders).toThrow(TekstAnders);
    expect(proef.teksten.lees(id)).toEqual(leesbaar('Huur betaald'));
  });

  it('worden niet bewaard onder een id dat hier niet is uitgegeven', () => {
    expect(() => proef.teksten.bewaar(KARIMA, 'f'.repeat(32), 'x')).toThrow(TekstIdOnbekend);
    expect(proef.teksten.lees('f'.repeat(32))).toEqual({ staat: 'onbekend' });
    expect(proef.sql('SELECT 1 FROM sleutel')).toEqual([]);
  });

  it.each([
    ['leeg', ''],
    ['alleen wit', '  '],
    ['te lang', 'x'.repeat(LANGSTE_ZIN + 1)],
    ['twee regels', 'Geheim\nregel'],
    ['half een teken', 'Geheim \ud800'],
    ['geen tekst', 7 as unknown as string],
  ])('zijn één gewone regel: %s niet, en de fout herhaalt haar niet', (_, tekst) => {
    const bewaar = () => proef.teksten.bewaar(KARIMA, proef.nieuwId(), tekst);
    expect(bewaar).toThrow(TekstOngeldig);
    expect(bewaar).not.toThrow(/Geheim/);
  });

  it('mogen precies zo lang zijn als mag', () => {
    const id = proef.vast(KARIMA, '€'.repeat(LANGSTE_ZIN));
    expect(proef.teksten.lees(id)).toEqual(leesbaar('€'.repeat(LANGSTE_ZIN)));
  });

  it('staan er twee keer gelijk als andere bytes, en geen twee huishoudens delen een sleutel', () => {
    for (const eigenaar of [KARIMA, KARIMA, BUREN, HOF, HOF_VAN_EEN_ANDER]) proef.vast(eigenaar, 'Eten voor een week');
    const inhoud = proef.sql<{ inhoud: Buffer; sleutel: number }>('SELECT inhoud, sleutel FROM tekst');
    expect(new Set(inhoud.map((rij) => rij.inhoud.subarray(1).toString('hex'))).size).toBe(5);
    expect(inhoud.map((rij) => rij.sleutel)).toEqual([1, 1, 2, 3, 4]);
    const sleutels = proef.sql<{ verpakt: Buffer }>('SELECT verpakt FROM sleutel');
    expect(new Set(sleutels.map((rij) => rij.verpakt.toString('hex'))).size).toBe(4);
  });

  it('laten in het bestand geen tekst, geen hoofdsleutel en geen code van een huishouden zien', () => {
    proef.vast(KARIMA, 'De wasmachine was stuk');
    const bytes = proef.alleBytes();
    for (const geheim of ['wasmachine', KARIMA.huishouden, Buffer.from(proef.regel, 'base64'), proef.regel])
      expect(bytes.includes(geheim)).toBe(false);
  });

  it('zijn onbereikbaar zolang een ander het bestand houdt, en daarna weer gewoon', () => {
    const id = proef.vast(KARIMA, 'Huur betaald');
    const ander = new SqliteDatabase(proef.file);
    ander.exec('BEGIN EXCLUSIVE');
    for (const doe of [() => proef.teksten.lees(id), () => proef.teksten.vergeet(KARIMA)])
      expect(doe).toThrow(TekstenOnbereikbaar);
    ander.close();
    expect(proef.teksten.lees(id)).toEqual(leesbaar('Huur betaald'));
  });
});
