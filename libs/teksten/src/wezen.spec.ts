import { BOEK, Proef, stukkenIn } from '../test-hulp/proef.js';

const KARIMA = { huishouden: 'hh-karimakarimakari' };

describe('een tekst waarvan de opdracht nog loopt', () => {
  let proef: Proef;
  let id: string;
  beforeEach(() => {
    proef = new Proef();
    id = proef.teksten.idVoor(BOEK, 'trekking-1');
    proef.teksten.bewaar(KARIMA, id, 'De koelkast is kapot');
  });
  afterEach(() => proef.ruimOp());
  const staat = () => proef.teksten.lees(id).staat;
  const nogEens = () => proef.teksten.bewaar(KARIMA, id, 'De koelkast is kapot');

  it('gaat weg als die wordt geweigerd, zonder een stuk achter te laten, en mag dan weer komen', () => {
    const [rij] = proef.sql<{ inhoud: Buffer }>('SELECT inhoud FROM tekst');
    expect([proef.teksten.verwijder(id), proef.teksten.verwijder(id), staat()]).toEqual([true, false, 'onbekend']);
    expect(stukkenIn(proef.alleBytes(), [rij!.inhoud.subarray(1)])).toBe(0);
    expect(proef.teksten.bewaar(KARIMA, id, 'Een heel andere en langere zin dan eerst')).toBe('bewaard');
    expect(proef.teksten.lees(id)).toMatchObject({ tekst: 'Een heel andere en langere zin dan eerst' });
  });

  it('blijft als een gebeurtenis haar noemt, ook als een herhaling wordt geweigerd', () => {
    proef.teksten.bevestig(id);
    nogEens();
    expect([proef.teksten.verwijder(id), staat()]).toEqual([false, 'leesbaar']);
  });

  it('blijft zolang nog één van twee gelijke aanvragen wacht', () => {
    nogEens();
    expect([proef.teksten.verwijder(id), staat()]).toEqual([false, 'leesbaar']);
    expect([proef.teksten.verwijder(id), staat()]).toEqual([true, 'onbekend']);
  });

  it('wordt na een val opgeruimd als het boek haar opdracht niet kent, en anders bevestigd', async () => {
    const geboekt = proef.teksten.idVoor(BOEK, 'trekking-2');
    proef.teksten.bewaar(KARIMA, geboekt, 'De fiets is gemaakt');
    nogEens();
    proef.heropen(proef.regel);
    const gevraagd: string[] = [];
    const opruimen = () =>
      proef.teksten.ruimWezenOp(async ({ boek, opdracht }) => {
        gevraagd.push(`${boek} ${opdracht}`);
        return opdracht === 'trekking-2';
      });
    expect([await opruimen(), await opruimen()]).toEqual([1, 0]);
    expect(gevraagd).toEqual([`${BOEK} trekking-1`, `${BOEK} trekking-2`]);
    expect([staat(), proef.teksten.lees(geboekt).staat]).toEqual(['onbekend', 'leesbaar']);
  });

  it('blijft wachten als niet te zeggen is of het boek haar kent', async () => {
    await expect(proef.teksten.ruimWezenOp(() => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
    expect(staat()).toBe('leesbaar');
    expect(await proef.teksten.ruimWezenOp(() => true)).toBe(0);
  });
});
