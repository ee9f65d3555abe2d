import { InvoerFout, leesBegroting, leesKolommen, type Eenheid } from '../index.js';

const kolommen = { budget: 'Product', bedrag: 'Bedrag', kleur: 'Koker' };
const vorm = (eenheid: Eenheid = 'euro') => ({ kolommen, eenheid, scheiding: ';' });
const bestand = (...regels: readonly string[]): string[] => [
  ['Product;Omschrijving;Bedrag;Koker', ...regels, ''].join('\n'),
];

async function fouten(stukken: readonly (string | Uint8Array)[], eenheid?: Eenheid): Promise<string[]> {
  const fout = await leesBegroting(stukken, vorm(eenheid)).catch((reden: unknown) => reden);
  if (!(fout instanceof InvoerFout)) throw new Error('er is geen fout gevonden');
  return fout.fouten.map(({ regel, wat }) => `${regel}: ${wat}`);
}
const bedragen = async (geschreven: readonly string[], eenheid?: Eenheid): Promise<number[]> =>
  (await leesBegroting(bestand(...geschreven.map((bedrag, i) => `b${i};x;${bedrag};`)), vorm(eenheid))).map(
    ({ bedrag }) => bedrag,
  );

describe('een begroting uit een CSV-bestand', () => {
  it('leest budget, bedrag en kleur uit de genoemde kolommen', async () => {
    const regels = await leesBegroting(bestand('wmo;"Hulp; en meer";1.234,56;', 'wijk-noord;x;-0,01;jeugd'), vorm());
    expect(regels).toEqual([
      { regel: 2, budget: 'wmo', bedrag: 123_456 },
      { regel: 3, budget: 'wijk-noord', kleur: 'jeugd', bedrag: -1 },
    ]);
  });

  it('leest bedragen op zijn Nederlands en kaal', async () => {
    expect(await bedragen(['1.234,56', '1234,5', '1234', '€ 1.234.567,00', '-€ 1,00', '€ -1,00', '1.000'])).toEqual([
      123_456, 123_450, 123_400, 123_456_700, -100, -100, 100_000,
    ]);
  });

  it('leest een bestand met een punt voor de decimalen als geheel zo', async () => {
    expect(await bedragen(['1234.56', '-0.5', '12'])).toEqual([123_456, -50, 1200]);
    expect(await bedragen(['1.234', '0.5'], 'duizend')).toEqual([123_400, 50_000]);
  });

  it.each([
    ['cent', '1.234', 1234],
    ['euro', '1.234', 123_400],
    ['duizend', '1.234,5', 123_450_000],
  ] as const)('rekent %s om: %s', async (eenheid, geschreven, cent) => {
    expect(await bedragen([geschreven], eenheid)).toEqual([cent]);
  });
});

describe('hoe bedragen zijn gelezen die op twee manieren te lezen zijn', () => {
  const gehoord = async (bedragen: readonly string[], eenheid: Eenheid = 'euro'): Promise<string[]> => {
    const zinnen: string[] = [];
    const regels = bestand(...bedragen.map((bedrag, i) => `b${i};x;${bedrag};`));
    await leesBegroting(regels, { ...vorm(eenheid), opmerk: (zin) => zinnen.push(zin) });
    return zinnen;
  };

  it('wordt gezegd als geen enkel bedrag het zegt', async () => {
    expect(await gehoord(['12', '1.234', '5.678'])).toEqual([
      expect.stringMatching(/2 bedragen als "1.234".*duizenden: op regel 3 is het € 1\.234,00/s),
    ]);
    expect(await gehoord(['1.234'], 'cent')).toEqual([expect.stringContaining('één bedrag')]);
  });

  it.each([[['1.234', '1,50']], [['1.234.567', '1.234']], [['12', '34']]])(
    'wordt niet gezegd als het bestand het zelf zegt: %s',
    async (bedragen) => {
      expect(await gehoord(bedragen)).toEqual([]);
    },
  );
});

describe('van een begroting worden alle fouten genoemd:', () => {
  it('per regel', async () => {
    expect(
      await fouten(
        bestand(
          'wmo;x;1,00;',
          'wmo;x;2,00;',
          'een budget;x;1,00;',
          'a;x;veel;',
          'b;x;;',
          'c;x;1,001;',
          'd;x',
          'e;x;1;j j',
        ),
      ),
    ).toEqual([
      '3: budget wmo staat al op regel 2',
      '4: "een budget" is geen naam van een budget',
      '5: bedrag "veel" is geen bedrag, zoals "1.234,56"',
      '6: bedrag "" is geen bedrag, zoals "1.234,56"',
      '7: bedrag "1,001" is geen heel aantal centen, of te groot',
      '8: er zijn 2 kolommen in plaats van 4',
      '9: "j j" is geen naam van een koker',
    ]);
  });

  it('punt en komma door elkaar', async () => {
    expect(await fouten(bestand('a;x;1,50;', 'b;x;1.50;'))).toEqual([
      '3: bedrag "1.50" heeft een punt voor de decimalen, terwijl regel 2 een komma gebruikt',
    ]);
  });

  it('wat in duizenden op twee manieren is te lezen', async () => {
    expect(await fouten(bestand('a;x;1.234;'), 'duizend')).toEqual([
      expect.stringContaining('op twee manieren te lezen'),
    ]);
  });

  it.each(['1,234.56', '1e3', '12.34.56', '--1', '1 000', '+1', '0x10', '(1,00)', '½', 'NaN'])(
    'een bedrag als %s',
    async (bedrag) => {
      expect(await fouten(bestand(`a;x;${bedrag};`))).toHaveLength(1);
    },
  );

  it('een kolom die er niet is, of twee keer', async () => {
    expect(await fouten(['Product;Omschrijving;Koker;Koker\n'])).toEqual([
      '1: er is geen kolom "Bedrag"; wel: "Product", "Omschrijving", "Koker", "Koker"',
      '1: kolom "Koker" staat er 2 keer in',
    ]);
  });

  it('een kolom die voor twee dingen is gekozen: 6.21 is ook een bedrag', async () => {
    const van = { kolommen: { budget: 'Product', bedrag: 'Product' }, eenheid: 'euro', scheiding: ';' } as const;
    await expect(leesBegroting(['Product;Bedrag\n6.21;5,00\n'], van)).rejects.toThrow('elk in een eigen kolom');
  });

  it('een bestand dat is afgebroken in een kolom die telt', async () => {
    const half = (regel: string): string[] => [`Omschrijving;Product;Bedrag\n${regel}`];
    const van = { kolommen: { budget: 'Product', bedrag: 'Bedrag' }, eenheid: 'euro', scheiding: ';' } as const;
    await expect(leesBegroting(half('x;a;12'), van)).rejects.toThrow('kan zijn afgebroken');
    await expect(leesBegroting(half('x;a;12\n'), van)).resolves.toHaveLength(1);
  });

  it('niets onder de kop, of te veel', async () => {
    expect(await fouten(bestand())).toEqual(['0: er staat geen enkele regel onder de kop']);
    const veel = bestand(...Array.from({ length: 10_001 }, (_, i) => `b${i};x;1;`));
    expect(await fouten(veel)).toEqual([expect.stringContaining('meer dan 10000 regels')]);
  });
});

describe('welke kolom wat is', () => {
  it('staat er zo', () => {
    expect(leesKolommen('budget=Product,bedrag=Bedrag 2025')).toEqual({ budget: 'Product', bedrag: 'Bedrag 2025' });
    expect(leesKolommen('bedrag=B, budget=P, kleur=K')).toEqual({ budget: 'P', bedrag: 'B', kleur: 'K' });
  });

  it.each([
    '',
    'budget=P',
    'budget=P,bedrag=',
    'budget=P,bedrag=B,budget=Q',
    'budget=P,bedrag=B,x=Y',
    'P,B',
    'budget=P,bedrag=B=C',
  ])('is niet te lezen als er "%s" staat', (tekst) => {
    expect(leesKolommen(tekst)).toBeUndefined();
  });
});
