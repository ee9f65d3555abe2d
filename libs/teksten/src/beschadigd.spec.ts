import { Proef } from '../test-hulp/proef.js';
import { TekstBeschadigd } from './index.js';

const KARIMA = { huishouden: 'hh-karimakarimakari' };
const BUREN = { huishouden: 'hh-burenburenburenb' };

describe('een tekst die achter de rug om is veranderd', () => {
  let proef: Proef;
  let ids: [string, string];
  beforeEach(() => {
    proef = new Proef();
    ids = [proef.vast(KARIMA, 'Geheim van Karima'), proef.vast(BUREN, 'Geheim van buren')];
  });
  afterEach(() => proef.ruimOp());
  const lees = () => proef.teksten.lees(ids[0]);

  it('wordt herkend aan elke byte van tekst en sleutel, en de fout verklapt niets', () => {
    for (const [tabel, veld] of [
      ['tekst', 'inhoud'],
      ['sleutel', 'verpakt'],
    ] as const) {
      const [{ zegel }] = proef.sql<{ zegel: Buffer }>(`SELECT ${veld} AS zegel FROM ${tabel} WHERE nr = 1`) as [
        { zegel: Buffer },
      ];
      const zet = (waarde: Buffer) => proef.sql(`UPDATE ${tabel} SET ${veld} = ? WHERE nr = 1`, waarde);
      for (let plaats = 0; plaats < zegel.length; plaats++) {
        const ander = Buffer.from(zegel);
        // To 0 would read as wiped, and gives nothing away either.
        ander[plaats]! ^= plaats === 0 ? 2 : 1 + (plaats % 255);
        zet(ander);
        expect(lees).toThrow(TekstBeschadigd);
        expect(lees).not.toThrow(/Geheim|karima/);
      }
      zet(zegel);
    }
    expect(lees()).toEqual({ staat: 'leesbaar', tekst: 'Geheim van Karima' });
  });

  it('wordt herkend als zij die van een ander is, of een eerdere van hetzelfde huishouden', () => {
    const eerder = proef.vast(KARIMA, 'Iets van Karima');
    const zet = 'UPDATE tekst SET inhoud = (SELECT inhoud FROM tekst WHERE id = ?) WHERE id = ?';
    for (const van of [ids[1], eerder]) {
      proef.sql(zet, van, ids[0]);
      expect(lees).toThrow(TekstBeschadigd);
    }
  });

  it('wordt herkend als haar sleutel die van een ander is', () => {
    proef.sql('UPDATE tekst SET sleutel = 2 WHERE id = ?', ids[0]);
    expect(lees).toThrow(TekstBeschadigd);
    proef.sql('UPDATE tekst SET sleutel = 1 WHERE id = ?', ids[0]);
    proef.sql('UPDATE sleutel SET verpakt = (SELECT verpakt FROM sleutel WHERE nr = 2) WHERE nr = 1');
    expect(lees).toThrow(TekstBeschadigd);
    expect(() => proef.teksten.bewaar(KARIMA, proef.nieuwId(), 'x')).toThrow(TekstBeschadigd);
  });
});
