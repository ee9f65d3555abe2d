import { debet, declaratie, fouten, lees } from '../../../test-hulp/declaratie.js';
import { xml } from '../../../test-hulp/schrijf-declaratie.js';
import { GRENZEN } from '../grenzen.js';

const GOED = xml(declaratie([debet(1)]));
const KOP = '<?xml version="1.0" encoding="UTF-8"?>';

describe('een bestand dat geen declaratiebericht is, wordt geweigerd met waarom:', () => {
  it.each([
    ['leeg', '', 'het bestand is leeg'],
    ['geen XML', 'BSN;Bedrag\n', 'regel 2: dit is geen XML. Kies een declaratie WMO323 of JW323 van versie 3.2'],
    [
      'XML van iets anders',
      '<factuur/>',
      'regel 1: dit is geen bericht van iWmo of iJw. Kies een declaratie WMO323 of JW323 van versie 3.2',
    ],
    [
      'een ander bericht',
      GOED.replaceAll('wmo323/schema', 'wmo303/schema'),
      'regel 2: dit is een bericht WMO303 van versie 3.2. Kies een declaratie WMO323 of JW323 van versie 3.2',
    ],
    [
      'een andere versie',
      GOED.replaceAll('3_2', '3_1'),
      'regel 2: dit is een bericht WMO323 van versie 3.1. Kies een declaratie WMO323 of JW323 van versie 3.2',
    ],
    [
      'een DTD',
      GOED.replace(KOP, `${KOP}<!DOCTYPE x [<!ENTITY a "b">]>`),
      'regel 1: het bericht heeft een DTD, en die hoort er niet in',
    ],
    ['een entiteit', GOED.replace('02A03', '&jansen;'), 'regel 23: het bestand is hier geen goede XML'],
    ['een andere codering in de aanhef', GOED.replace('UTF-8', 'ISO-8859-1'), 'regel 1: het bestand is geen UTF-8'],
    [
      'een element dat verkeerd sluit',
      GOED.replace('</wmo323:Bsn>', '</wmo323:Bsm>'),
      'regel 18: het bestand is hier geen goede XML',
    ],
    ['iets na het bericht', `${GOED}<nog/>`, 'regel 34: het bestand is hier geen goede XML'],
  ])('%s', async (_wat, tekst, verwacht) => {
    expect(await fouten(tekst)).toEqual([verwacht]);
  });

  it.each([
    ['UTF-16 met een merk ervoor', Buffer.from(`\ufeff${GOED}`, 'utf16le'), 'het bestand is UTF-16'],
    ['UTF-16 zonder', Buffer.from(GOED, 'utf16le'), 'het bestand is UTF-16'],
    ['Windows-1252', Buffer.from(GOED.replace('02A03', '02Aé'), 'latin1'), 'regel 23: het bestand is geen UTF-8'],
    [
      'een half teken aan het eind',
      Buffer.concat([Buffer.from(GOED), Buffer.of(0xc3)]),
      'het bestand houdt midden in een teken op',
    ],
  ])('%s', async (_wat, bytes, verwacht) => {
    expect(await fouten(bytes)).toEqual([verwacht]);
  });

  it('afgebroken, waar dan ook', async () => {
    for (const lengte of [10, 60, 400, 900, GOED.length - 30])
      expect((await fouten(GOED.slice(0, lengte))).at(-1)).toContain(
        'hier houdt het bestand op, terwijl het bericht niet af is',
      );
  });

  it.each([
    ['tekst', '<wmo323:Bsn>', `<wmo323:Bsn>${'9'.repeat(GRENZEN.stilte + GRENZEN.stuk)}`],
    ['commentaar', '<wmo323:Bsn>', `<!--${'x'.repeat(GRENZEN.stilte + GRENZEN.stuk)}--><wmo323:Bsn>`],
    ['een attribuut', '<wmo323:Bsn>', `<wmo323:Bsn a="${'x'.repeat(GRENZEN.stilte + GRENZEN.stuk)}">`],
  ])('%s zonder eind', async (_wat, was, wordt) => {
    expect(await fouten(GOED.replace(was, wordt))).toEqual([expect.stringContaining('tekens zonder een element')]);
  });

  it('elementen in elkaar zonder eind', async () => {
    const diep = GOED.replace('<wmo323:Bsn>', '<a>'.repeat(20));
    expect((await fouten(diep)).at(-1)).toContain('te veel elementen in elkaar');
  });

  it('met meer fouten dan er getoond worden: die worden geteld', async () => {
    const veel = xml(declaratie(Array.from({ length: 150 }, (_, i) => debet(i + 1, { eenheid: '99' }))));
    await expect(lees(veel)).rejects.toMatchObject({ aantal: 150 });
    expect(await fouten(veel)).toHaveLength(GRENZEN.fouten);
  });

  it('maar met een merk van UTF-8 ervoor gaat het gewoon', async () => {
    expect((await lees(`\ufeff${GOED}`)).regels).toHaveLength(1);
  });
});
