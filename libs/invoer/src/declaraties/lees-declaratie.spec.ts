import { csvKeuze, debet, declaratie, lees, proefBsn, zonderPlek } from '../../test-hulp/declaratie.js';
import { csv, xml } from '../../test-hulp/schrijf-declaratie.js';

const regels = [
  debet(1),
  debet(2, { volume: 20_000, eenheid: '83', tarief: 1, bedrag: 20_000 }),
  debet(3, { volume: 95, eenheid: '01', tarief: 104, bedrag: 9_896 }),
  debet(4, {
    referentie: 'C4',
    vorigeReferentie: 'P0000999',
    bedrag: -75_000,
    van: '2025-01-01',
    totEnMet: '2025-01-31',
  }),
  debet(5, { bsn: proefBsn(4), bedrag: 0, volume: 0 }),
];

describe('een declaratie', () => {
  it.each(['iwmo-323', 'ijw-323'] as const)(
    'als bericht %s geeft haar kop, haar regels en wat die samen zijn',
    async (soort) => {
      const wat = declaratie(regels, { soort });
      const gelezen = await lees(xml(wat));
      expect(gelezen.kop).toEqual(wat.kop);
      expect(gelezen.regels.map(zonderPlek)).toEqual(regels);
      expect(gelezen.slot).toEqual({ regels: 5, debet: 104_896, credit: 75_000, totaal: 29_896 });
    },
  );

  it('zegt bij elke regel waar die staat', async () => {
    const bericht = xml(declaratie(regels));
    const op = bericht.split('\r\n').flatMap((tekst, i) => (tekst.startsWith('<wmo323:Prestatie>') ? [i + 1] : []));
    const { regels: gelezen } = await lees(bericht);
    expect(gelezen.map(({ regel }) => regel)).toEqual(op);
    expect(gelezen.map(({ pad }) => pad)).toEqual([
      'Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]',
      'Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]',
      'Declaratie/Clienten/Client[3]/Prestaties/Prestatie[1]',
      'Declaratie/Clienten/Client[4]/Prestaties/Prestatie[1]',
      'Declaratie/Clienten/Client[4]/Prestaties/Prestatie[2]',
    ]);
  });

  it('als CSV-bestand geeft hetzelfde', async () => {
    const wat = declaratie(regels, { soort: 'csv' });
    const gelezen = await lees(csv(wat), csvKeuze(wat));
    expect(gelezen.kop).toEqual(wat.kop);
    expect(gelezen.regels.map(zonderPlek)).toEqual(regels);
    expect(gelezen.regels.map(({ regel }) => regel)).toEqual([2, 3, 4, 5, 6]);
    expect(gelezen.slot).toEqual({ regels: 5, debet: 104_896, credit: 75_000, totaal: 29_896 });
  });

  it('die meer terugneemt dan zij vraagt, heeft een totaal onder nul', async () => {
    const wat = declaratie([regels[3]!]);
    const { kop, slot } = await lees(xml(wat));
    expect([kop?.totaal, slot]).toEqual([-75_000, { regels: 1, debet: 0, credit: 75_000, totaal: -75_000 }]);
  });

  it.each([1, 2, 7, 100_000])('leest hetzelfde in stukken van %d bytes', async (perStuk) => {
    const wat = declaratie(regels);
    expect((await lees(xml(wat), { soort: 'xml' }, perStuk)).regels.map(zonderPlek)).toEqual(regels);
  });
});
