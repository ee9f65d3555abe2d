import {
  csvKeuze,
  debet,
  declaratie,
  fouten,
  KOLOMMEN,
  lees,
  proefBsn,
  zonderPlek,
} from '../../../test-hulp/declaratie.js';
import { csv } from '../../../test-hulp/schrijf-declaratie.js';
import type { Csvkeuze } from './keuze.js';

const WAT = declaratie([debet(1), debet(2)]);
const GOED = csv(WAT);
const KEUZE = csvKeuze(WAT);
const mis = (tekst: string | Uint8Array, meer: Partial<Csvkeuze> = {}) => fouten(tekst, { ...KEUZE, ...meer });

/** The file with one thing in its first line that was changed. */
function anders(was: string | RegExp, wordt: string): string {
  const tekst = GOED.replace(was, wordt);
  if (tekst === GOED) throw new Error('er is niets veranderd');
  return tekst;
}

describe('een declaratie als CSV', () => {
  it('mag andere kolommen, een ander scheidingsteken en centen hebben, en een lijst van bedragen zijn', async () => {
    const { bsn, referentie, productcategorie, productcode, van, totEnMet, bedrag } = KOLOMMEN;
    const kolommen = { bsn, referentie, productcategorie, productcode, van, totEnMet, bedrag };
    const tekst = `Ref,x,BSN,Cat,Product,Van,Tot,Bedrag\nA1,"Jansen, P",${proefBsn(1)},02,02A03,2025-03-01,2025-03-31,12345\n`;
    const kop = { ...KEUZE.kop, totaal: 12_345, regels: 1 };
    const keuze = {
      ...KEUZE,
      kop,
      kolommen,
      scheidingsteken: ',',
      bedragen: 'eurocent',
      datums: 'jjjj-mm-dd',
    } as const;
    const { regels } = await lees(tekst, keuze);
    const { toewijzing: _, ...rest } = debet(1);
    expect(regels.map(zonderPlek)).toEqual([
      { ...rest, referentie: 'A1', volume: 12_345, eenheid: '83', tarief: 1, bedrag: 12_345 },
    ]);
  });

  it('met een regel van miljoenen tekens heeft één fout', async () => {
    expect(await mis(GOED.replace('750,00', '7'.repeat(3_000_000)))).toHaveLength(1);
  });

  it('zonder dagtekening is van de laatste dag van haar periode', async () => {
    const { dagtekening: _, ...kop } = KEUZE.kop;
    expect((await lees(GOED, { ...KEUZE, kop })).kop?.dagtekening).toBe('2025-03-31');
  });
});

describe('van een CSV-bestand is elke afwijking een fout met haar regel en kolom:', () => {
  it.each([
    [
      'een BSN dat de elfproef niet haalt',
      /^9/m,
      '8',
      'regel 2, bsn: het BSN op regel 2 is geen BSN: negen cijfers die aan de elfproef voldoen',
    ],
    [
      'een BSN waar iets af is',
      /^9/m,
      '',
      'regel 2, bsn: het BSN op regel 2 is geen BSN: negen cijfers die aan de elfproef voldoen',
    ],
    ['een bedrag dat er geen is', '750,00', 'veel', 'regel 2, bedrag: kolom "Bedrag" is geen bedrag als 1234,56'],
    [
      'een bedrag met een halve cent',
      '750,00',
      '750,005',
      'regel 2, bedrag: kolom "Bedrag" is geen heel aantal centen, of te groot',
    ],
    ['een te groot bedrag', '750,00', '10000000,00', 'regel 2, bedrag: kolom "Bedrag" is te groot voor één regel'],
    [
      'een negatief tarief',
      '62,50',
      '-62,50',
      'regel 2, tarief: kolom "Prijs" is minder dan 0; een credit heeft een negatief bedrag, geen negatief tarief',
    ],
    [
      'een half uur',
      ';12;',
      ';12,5;',
      'regel 2, volume: kolom "Aantal" is geen heel getal van hooguit 8 cijfers; reken delen van een uur om naar minuten',
    ],
    [
      'een dag die er niet is',
      '31-03-2025',
      '32-03-2025',
      'regel 2, totEnMet: kolom "Tot" is geen bestaande datum als 31-03-2025',
    ],
    [
      'een datum andersom',
      '01-03-2025',
      '2025-03-01',
      'regel 2, van: kolom "Van" is geen bestaande datum als 31-03-2025',
    ],
    ['geen referentie', 'P0000001', '', 'regel 2, referentie: kolom "Ref" is leeg'],
    [
      'een te lange referentie',
      'P0000001',
      'P'.repeat(65),
      'regel 2, referentie: kolom "Ref" is geen tekst van hooguit 64 tekens zonder aanhalingstekens',
    ],
    [
      'een aanhalingsteken midden in een veld',
      'P0000001',
      'P"1',
      'regel 2, referentie: kolom "Ref" is geen tekst van hooguit 64 tekens zonder aanhalingstekens',
    ],
    ['een kolom te weinig', ';02A03', '', 'regel 2: er zijn 11 kolommen in plaats van 12'],
    ['een kolom te veel', ';02A03', ';x;02A03', 'regel 2: er zijn 13 kolommen in plaats van 12'],
  ])('%s', async (_wat, was, wordt, verwacht) => {
    expect(await mis(anders(was, wordt))).toEqual([verwacht]);
  });

  it('een punt en een komma voor de centen door elkaar', async () => {
    expect(await mis(GOED.replace(/750,00(?![^]*750,00)/, '750.00'))).toEqual([
      'regel 3, bedrag: kolom "Bedrag" heeft een ander teken voor de centen dan de bedragen ervoor (komma)',
    ]);
  });

  it('een bedrag dat op twee manieren is te lezen', async () => {
    expect(await mis(anders('750,00', '1.750'))).toEqual([
      'regel 2, bedrag: kolom "Bedrag" is op twee manieren te lezen; schrijf het zonder punt voor duizendtallen',
    ]);
  });

  it('een kolom die er niet is of twee keer, zonder de andere te noemen', async () => {
    expect(await mis(GOED.replace('Ref;', 'Cat;'))).toEqual([
      'regel 1, referentie: er is geen kolom "Ref"',
      'regel 1, productcategorie: kolom "Cat" staat er 2 keer in',
    ]);
    expect(await mis(GOED.split('\r\n').slice(1).join('\r\n'))).toHaveLength(12);
  });

  it('een aanhalingsteken dat niet sluit', async () => {
    const [fout] = await mis(anders('P0000001', '"P0000001'));
    expect(fout).toContain('regel 2: hier begint een aanhalingsteken (") dat nergens wordt gesloten');
  });

  it('Windows-1252 en UTF-16', async () => {
    expect(await mis(Buffer.from(anders('02A03', '02Aé'), 'latin1'))).toEqual([
      'regel 2: er staat een teken in dat geen UTF-8 is',
    ]);
    expect(await mis(Buffer.from(`\ufeff${GOED}`, 'utf16le'))).toEqual(['het bestand is UTF-16']);
  });

  it('een leeg bestand, of een zonder regels', async () => {
    expect(await mis('')).toEqual(['het bestand is leeg']);
    expect(await mis(GOED.split('\r\n').slice(0, 1).join('') + '\r\n')).toContain('er staat geen enkele prestatie in');
  });

  it('afgebroken: midden in een regel, of na een hele', async () => {
    expect((await mis(GOED.slice(0, -8))).join()).toContain('kan zijn afgebroken');
    expect(await mis(GOED.slice(0, -2))).toEqual([
      'regel 3: het bestand houdt hier op zonder regeleinde en kan zijn afgebroken',
    ]);
    const heel = await mis(GOED.split('\r\n').slice(0, 2).join('\r\n') + '\r\n');
    expect(heel).toEqual([
      'de regels zijn samen € 750,00, en het totaal van de declaratie is € 1.500,00',
      'het aantal regels is 1 in plaats van 2',
    ]);
  });
});

describe('wat er bij een CSV-bestand gezegd wordt', () => {
  it.each([
    ['een AGB-code van zeven cijfers', { kop: { ...KEUZE.kop, aanbiedercode: '4100000' } }],
    ['een periode die niet bestaat', { kop: { ...KEUZE.kop, periode: { van: '2025-02-30', totEnMet: '2025-03-31' } } }],
    ['een totaal met halve centen', { kop: { ...KEUZE.kop, totaal: 0.5 } }],
    ['een volume zonder tarief', { kolommen: { ...KOLOMMEN, tarief: undefined } as unknown as Csvkeuze['kolommen'] }],
    ['een kolom voor twee gegevens', { kolommen: { ...KOLOMMEN, tarief: 'Bedrag' } }],
  ])('mag geen %s zijn', async (_wat, meer) => {
    expect(await mis(GOED, meer)).toHaveLength(1);
  });
});
