import { parse } from 'csv-parse/sync';
import { bedragen, lijst, waarden } from './kolom.js';
import { schrijfCsv } from './schrijven.js';
import { uit } from './csvsoort.js';

const KOLOMMEN = [...waarden('naam', 'looptijd.van', 'open'), ...bedragen('bedrag'), ...lijst('delen', 'koker', 'som')];

async function schrijf(...paginas: readonly object[][]): Promise<string> {
  let alles = '';

  const bron = (async function* () {
    for (const regels of paginas) yield { regels };
  })();
  for await (const stuk of schrijfCsv({ kolommen: KOLOMMEN, rijen: uit('regels') }, bron)) alles += stuk;
  return alles;
}

const lees = (tekst: string): string[][] => parse(tekst, { bom: true, delimiter: ';', record_delimiter: '\r\n' });

describe('een tabel als CSV', () => {
  it('heeft een kop, een regel per rij over alle pagina’s, en een laatste regel die zegt hoeveel', async () => {
    const tekst = await schrijf([{ naam: 'a', bedrag: 123_456 }], [], [{ naam: 'b', bedrag: 5 }]);
    expect(tekst.startsWith('\uFEFFnr;naam;')).toBe(true);
    expect(tekst.endsWith('\r\neinde: 2 regels;;;;;;\r\n')).toBe(true);
    expect(lees(tekst)).toEqual([
      ['nr', 'naam', 'looptijd.van', 'open', 'bedrag_eurocent', 'bedrag_euro', 'delen'],
      ['1', 'a', '', '', '123456', '1234,56', ''],
      ['2', 'b', '', '', '5', '0,05', ''],
      ['einde: 2 regels', '', '', '', '', '', ''],
    ]);
  });

  it('neemt wat op elke pagina hetzelfde staat één keer', async () => {
    const pagina = { regels: [{ naam: 'a' }], volgende: 'x' };
    const bron = (async function* () {
      yield await Promise.resolve(pagina);
      throw new Error('een tweede pagina is niet nodig');
    })();
    let alles = '';
    for await (const stuk of schrijfCsv({ kolommen: KOLOMMEN, rijen: uit('regels'), eenmaal: true }, bron))
      alles += stuk;
    expect(lees(alles).map(([eerste]) => eerste)).toEqual(['nr', '1', 'einde: 1 regels']);
  });

  it('heeft ook zonder rijen een kop en een einde', async () => {
    expect(lees(await schrijf([])).map(([eerste]) => eerste)).toEqual(['nr', 'einde: 0 regels']);
  });

  it('schrijft bedragen onder nul, ja en nee, leeg, en lijsten', async () => {
    const delen = [
      { koker: 'wmo', som: -1 },
      { koker: 'jeugd', som: 2 },
    ];
    const rij = { naam: null, looptijd: { van: '2025-01' }, open: true, bedrag: -5, delen };
    const [, regel] = lees(await schrijf([rij, { open: false, looptijd: null, delen: [] }]));
    expect(regel).toEqual(['1', '', '2025-01', 'ja', '-5', '-0,05', 'wmo:-1 | jeugd:2']);
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A'])(
    'laat een rekenblad %j niet uitrekenen',
    async (naam) => {
      const [, regel] = lees(await schrijf([{ naam }]));
      expect(regel![1]).toBe(`'${naam}`);
    },
  );

  it.each(['a;b', 'a"b', 'a\nb', 'a\r\nb', 'a,b', ' rand ', 'Súdwest 🏡', "'al", '"'])(
    'geeft %j terug zoals het was',
    async (naam) => {
      const [, regel] = lees(await schrijf([{ naam }]));
      expect(regel![1]).toBe(naam);
    },
  );

  it('weigert een kolom die geen waarde is: dan ontbrak er iets', async () => {
    await expect(schrijf([{ naam: { dieper: 1 } }])).rejects.toThrow(TypeError);
  });
});
