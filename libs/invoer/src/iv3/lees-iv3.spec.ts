import fc from 'fast-check';
import { InvoerFout, leesIv3 } from '../index.js';

const KOP = 'Gemeente;Taakveld;Salarissen;Baten;Lasten;Provincie;Inwonertal';
const A = "'s-Gravenhage;6.1 Samenkracht;12245.0;15626.0;126904.0;Zuid-Holland;568419";
const B = "'s-Gravenhage;6.21 Toegang;;0.0;-8528.5;Zuid-Holland;568419";
const C = 'Nederland;6.1 Samenkracht;;;126904.0;;18045532';

const bestand = (...regels: readonly string[]): string => [KOP, ...regels, ''].join('\n');

async function fouten(...stukken: readonly (string | Uint8Array)[]): Promise<string[]> {
  const fout = await leesIv3(stukken).catch((reden: unknown) => reden);
  if (!(fout instanceof InvoerFout)) throw new Error('er is geen fout gevonden');
  return fout.fouten.map(({ regel, wat }) => `${regel}: ${wat}`);
}

describe('een Iv3-bestand', () => {
  it('geeft per gemeente de lasten in eurocenten, en Nederland apart', async () => {
    const { gemeenten, nederland } = await leesIv3([bestand(A, B, C)]);
    expect([...gemeenten.keys()]).toEqual(["'s-Gravenhage"]);
    expect(gemeenten.get("'s-Gravenhage")?.posten).toEqual([
      { taakveld: '6.1', naam: 'Samenkracht', lasten: 12_690_400_000 },
      { taakveld: '6.21', naam: 'Toegang', lasten: -852_850_000 },
    ]);
    expect(nederland?.posten).toHaveLength(1);
  });

  it('houdt "niet gemeld" en nul uit elkaar', async () => {
    const { gemeenten } = await leesIv3([bestand('Ede;6.1 A;;;;Gelderland;1', 'Ede;6.3 B;;;0.0;Gelderland;1')]);
    expect(gemeenten.get('Ede')?.posten.map(({ lasten }) => lasten)).toEqual([undefined, 0]);
  });

  it('mag het inwonertal en de provincie leeg laten, op alle regels van de gemeente', async () => {
    const zonder = [A, B].map((regel) => regel.replace('Zuid-Holland;568419', ';'));
    expect((await leesIv3([bestand(...zonder)])).gemeenten.get("'s-Gravenhage")?.posten).toHaveLength(2);
    expect(await fouten(bestand(A, zonder[1] ?? ''))).toEqual([
      "3: provincie en inwonertal van 's-Gravenhage zijn anders dan op regel 2",
    ]);
  });

  it('mag een BOM, CRLF, aanhalingstekens en lege regels hebben', async () => {
    const tekst = `\ufeff${bestand(A, '', B.replace("'s-Gravenhage", '"\'s-Gravenhage"'))}`.replaceAll('\n', '\r\n');
    expect((await leesIv3([tekst])).gemeenten.get("'s-Gravenhage")?.posten).toHaveLength(2);
  });

  it('wordt gelijk gelezen, hoe het ook in stukken komt', async () => {
    const bytes = Buffer.from(bestand('Súdwest-Fryslân;6.1 Coördinatie;;;1.0;Fryslân;9', A, B));
    const heel = await leesIv3([bytes]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (knippen) => {
        const plekken = [0, ...knippen.toSorted((a, b) => a - b), bytes.length];
        const stukken = plekken.slice(1).map((tot, i) => bytes.subarray(plekken[i], tot));
        expect(await leesIv3(stukken)).toEqual(heel);
      }),
      { seed: 2, numRuns: 40 },
    );
  });
});

describe('elke regel die niet klopt wordt genoemd, met zijn nummer:', () => {
  it('alle regels tegelijk', async () => {
    const gevonden = await fouten(
      bestand(
        A,
        'Ede;6.1 Samenkracht;;;1.0;Gelderland',
        'Ede;Samenkracht;;;1.0;Gelderland;1',
        'Ede;6.3 Inkomen;1,5;1e3;12.3.4;Gelderland;1',
        '',
        'Ede;6.4 Werk;;;1.0;Gelderland;veel',
        A,
        'Ede;6.5 Werk;;;0.000001;Gelderland;1',
      ),
    );
    expect(gevonden).toEqual([
      '3: er zijn 6 kolommen in plaats van 7',
      '4: taakveld "Samenkracht" is geen code met een naam, zoals "6.21 Toegang"',
      '5: salarissen "1,5" is geen bedrag in duizenden euro\'s, zoals "126904.0"',
      '5: baten "1e3" is geen bedrag in duizenden euro\'s, zoals "126904.0"',
      '5: lasten "12.3.4" is geen bedrag in duizenden euro\'s, zoals "126904.0"',
      '7: inwonertal "veel" is geen heel getal',
      "8: 's-Gravenhage, taakveld 6.1 staat al op regel 2",
      '9: lasten "0.000001" is geen bedrag in duizenden euro\'s, zoals "126904.0"',
    ]);
  });

  it('een regel die een andere provincie of een ander inwonertal geeft', async () => {
    expect(await fouten(bestand(A, B.replace('568419', '56841')))).toEqual([
      "3: provincie en inwonertal van 's-Gravenhage zijn anders dan op regel 2",
    ]);
  });

  it('kolommen die ontbreken of anders heten', async () => {
    expect(await fouten(bestand(A).replace(';Lasten', ''))).toEqual([
      expect.stringContaining('1: de kolommen zijn niet die van Iv3: er ontbreekt Lasten.'),
    ]);
    expect(await fouten(bestand(A).replace('Lasten', 'Kosten'))).toEqual([
      expect.stringContaining('er ontbreekt Lasten; onbekend is "Kosten"'),
    ]);
    expect(await fouten(bestand(A).replace('Baten;Lasten', 'Lasten;Baten'))).toEqual([
      expect.stringContaining('in deze volgorde'),
    ]);
    expect(await fouten(bestand(A).replaceAll(';', ','))).toHaveLength(1);
  });

  it('een bestand in een andere codering', async () => {
    const latin1 = Buffer.from(bestand(A, 'Súdwest-Fryslân;6.1 A;;;1.0;Fryslân;9'), 'latin1');
    expect(await fouten(latin1)).toEqual(['3: er staat een teken in dat geen UTF-8 is; sla het bestand op als UTF-8']);
    expect(await fouten(Buffer.from(`\ufeff${bestand(A)}`, 'utf16le'))).toEqual([
      '0: het bestand is UTF-16; sla het op als UTF-8',
    ]);
  });

  it.each([
    ['helemaal leeg', ''],
    ['alleen een BOM', '\ufeff'],
    ['alleen lege regels', '\n\n\n'],
  ])('een leeg bestand: %s', async (_wat, tekst) => {
    expect(await fouten(tekst)).toEqual(['0: het bestand is leeg']);
  });

  it('een bestand met niets dan een kop', async () => {
    expect(await fouten(`${KOP}\n`)).toEqual(['0: er staat geen enkele gemeente in het bestand']);
  });

  it('een aanhalingsteken dat nergens sluit', async () => {
    expect(await fouten(bestand(A, `"${B}`, C))).toEqual([
      '3: hier begint een aanhalingsteken (") dat nergens wordt gesloten; de regels erna zijn niet gecontroleerd',
    ]);
  });

  it('een regel zonder einde', async () => {
    expect(await fouten(bestand(A, 'x'.repeat(200_000)))).toEqual([
      expect.stringMatching(/^3: hier begint een regel van meer dan 100000 tekens/),
    ]);
  });
});

describe('een bestand dat is afgebroken', () => {
  const heel = bestand(A, B, 'Ede;6.1 Samenkracht;;;12345.0;Gelderland;123456');
  const eindeVanEde = heel.length;

  it('op welk teken van de laatste regel ook, wordt geweigerd', async () => {
    for (let tot = heel.lastIndexOf('Ede') + 1; tot < eindeVanEde; tot += 1)
      expect(await fouten(heel.slice(0, tot))).toEqual([expect.stringMatching(/^4: /)]);
  });

  it('mag zonder regeleinde eindigen als een andere regel van de gemeente de laatste bevestigt', async () => {
    expect((await leesIv3([bestand(A, B).trimEnd()])).gemeenten.size).toBe(1);
  });
});
