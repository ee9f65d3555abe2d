import { debet, declaratie, fouten, lees } from '../../../test-hulp/declaratie.js';
import { xml } from '../../../test-hulp/schrijf-declaratie.js';

const GOED = xml(declaratie([debet(1)]));
const CLIENT = 'Declaratie/Clienten/Client[1]';
const PRESTATIE = `${CLIENT}/Prestaties/Prestatie[1]`;

/** The message with one thing in it that was changed; the place of the change as its line. */
function anders(was: string | RegExp, wordt: string): { tekst: string; regel: number } {
  const tekst = GOED.replace(was, wordt);
  if (tekst === GOED) throw new Error('er is niets veranderd');
  const begin = [...GOED].findIndex((teken, i) => teken !== tekst[i]);
  return { tekst, regel: GOED.slice(0, begin).split('\n').length };
}

describe('van een bericht is elke afwijking een fout met haar plaats:', () => {
  it.each([
    [
      'een element te veel',
      '<wmo323:Bsn>',
      '<wmo323:Naam>Jansen</wmo323:Naam><wmo323:Bsn>',
      CLIENT,
      'in element Client staat een element dat daar niet hoort',
    ],
    [
      'een element dat ontbreekt',
      /<wmo323:Eenheid>.*<\/wmo323:Eenheid>/,
      '',
      PRESTATIE,
      'in element Prestatie ontbreekt element Eenheid',
    ],
    [
      'een element twee keer',
      /(<wmo323:Eenheid>.*<\/wmo323:Eenheid>)/,
      '$1$1',
      PRESTATIE,
      'element Eenheid staat er meer dan één keer',
    ],
    [
      'een andere volgorde',
      /(<wmo323:ProductCategorie>.*>)\r\n(<wmo323:ProductCode>.*>)/,
      '$2$1',
      PRESTATIE,
      'element ProductCategorie staat te laat: het hoort voor ProductCode',
    ],
    [
      'een andere volgorde in een deel',
      /(<iwmo:Begindatum>.{10}<\/iwmo:Begindatum>)(<iwmo:Einddatum>.{10}<\/iwmo:Einddatum>)/,
      '$2$1',
      'Declaratie/DeclaratiePeriode',
      'element Begindatum staat te laat: het hoort voor Einddatum',
    ],
    [
      'een leeg element',
      '<wmo323:ProductCode>02A03',
      '<wmo323:ProductCode>',
      `${PRESTATIE}/ProductCode`,
      'ProductCode is leeg',
    ],
    [
      'een te lange tekst',
      '<wmo323:ProductCode>02A03',
      '<wmo323:ProductCode>02A034',
      `${PRESTATIE}/ProductCode`,
      'ProductCode is langer dan 5 tekens',
    ],
    [
      'een spatie aan het eind',
      '<wmo323:ProductCode>02A03',
      '<wmo323:ProductCode>02A ',
      `${PRESTATIE}/ProductCode`,
      'ProductCode begint of eindigt met een spatie',
    ],
    [
      'een dag die er niet is',
      '<iwmo:Dagtekening>2025-04-04',
      '<iwmo:Dagtekening>2025-04-31',
      'Header/BerichtIdentificatie/Dagtekening',
      'Dagtekening is geen bestaande datum als 2025-03-31, zonder tijd en tijdzone',
    ],
    [
      'een datum met een tijdzone',
      '<wmo323:DeclaratieDagtekening>2025-04-04',
      '<wmo323:DeclaratieDagtekening>2025-04-04Z',
      'Declaratie/DeclaratieDagtekening',
      'DeclaratieDagtekening is geen bestaande datum als 2025-03-31, zonder tijd en tijdzone',
    ],
    [
      'een bedrag met een komma',
      '<iwmo:Bedrag>75000',
      '<iwmo:Bedrag>750,00',
      `${PRESTATIE}/IngediendBedrag/Bedrag`,
      'Bedrag is geen heel getal van 0 of meer met hooguit 8 cijfers',
    ],
    [
      'een negatief bedrag',
      '<iwmo:Bedrag>75000',
      '<iwmo:Bedrag>-75000',
      `${PRESTATIE}/IngediendBedrag/Bedrag`,
      'Bedrag is geen heel getal van 0 of meer met hooguit 8 cijfers',
    ],
    [
      'debet noch credit',
      '<iwmo:DebetCredit>D</iwmo:DebetCredit></wmo323:Ing',
      '<iwmo:DebetCredit>d</iwmo:DebetCredit></wmo323:Ing',
      `${PRESTATIE}/IngediendBedrag/DebetCredit`,
      'DebetCredit moet D (debet) of C (credit) zijn',
    ],
    [
      'een onbekende eenheid',
      '<wmo323:Eenheid>04',
      '<wmo323:Eenheid>05',
      `${PRESTATIE}/Eenheid`,
      'Eenheid moet een van 01, 04, 14, 16, 82, 83, 84 zijn',
    ],
    [
      'een te korte AGB-code',
      '<wmo323:Afzender>41000001',
      '<wmo323:Afzender>4100001',
      'Header/Afzender',
      'Afzender bestaat niet uit 8 cijfers',
    ],
    [
      'een nummer met een streepje',
      '<wmo323:DeclaratieNummer>D202503A',
      '<wmo323:DeclaratieNummer>D2025-03A',
      'Declaratie/DeclaratieNummer',
      'DeclaratieNummer mag alleen cijfers en letters bevatten',
    ],
    [
      'een andere versie',
      '<wmo323:BerichtSubversie>2',
      '<wmo323:BerichtSubversie>1',
      'Header/BerichtSubversie',
      'BerichtSubversie moet hier 2 zijn; dit is een ander bericht of een andere versie',
    ],
    [
      'een andere berichtcode',
      '<wmo323:BerichtCode>484',
      '<wmo323:BerichtCode>490',
      'Header/BerichtCode',
      'BerichtCode moet hier 484 zijn; dit is een ander bericht of een andere versie',
    ],
    [
      'een vreemde versie van het schema',
      '<iwmo:BerichtXsdVersie>1.0.0',
      '<iwmo:BerichtXsdVersie>1.0',
      'Header/XsdVersie/BerichtXsdVersie',
      'BerichtXsdVersie is geen versie als 1.2.0',
    ],
    [
      'een BSN met acht cijfers',
      /<wmo323:Bsn>9/,
      '<wmo323:Bsn>',
      `${CLIENT}/Bsn`,
      'het BSN op regel 18 is geen BSN: negen cijfers die aan de elfproef voldoen',
    ],
    [
      'een BSN dat de elfproef niet haalt',
      /<wmo323:Bsn>9/,
      '<wmo323:Bsn>8',
      `${CLIENT}/Bsn`,
      'het BSN op regel 18 is geen BSN: negen cijfers die aan de elfproef voldoen',
    ],
    [
      'een andere namespace',
      '<iwmo:Bedrag>75000</iwmo:Bedrag>',
      '<wmo323:Bedrag>75000</wmo323:Bedrag>',
      `${PRESTATIE}/IngediendBedrag/Bedrag`,
      'element Bedrag staat niet in de namespace van het basisschema',
    ],
    [
      'een attribuut',
      '<wmo323:Bsn>',
      '<wmo323:Bsn soort="oud">',
      `${CLIENT}/Bsn`,
      'element Bsn heeft een onbekend attribuut',
    ],
  ])('%s', async (_wat, was, wordt, pad, verwacht) => {
    const { tekst, regel } = anders(was, wordt);
    const [fout, ...verder] = await fouten(tekst);
    expect(fout).toMatch(/^regel \d+, /);
    expect(fout?.replace(/^regel \d+, /, '')).toBe(`${pad}: ${verwacht}`);
    // A fault of a class is told where the class begins, any other where it stands.
    expect(Number(/\d+/.exec(fout ?? '')?.[0])).toBeLessThanOrEqual(regel);
    expect(verder).toEqual([]);
  });

  it('losse tekst tussen elementen', async () => {
    const [fout] = await fouten(anders('<wmo323:Bsn>', 'Jansen<wmo323:Bsn>').tekst);
    expect(fout).toContain(`${CLIENT}: in element Client staat losse tekst`);
  });

  it('alles wat mis is wordt in één keer gezegd, en geen regel ervan gaat door', async () => {
    const tekst = anders(/<wmo323:Bsn>9/, '<wmo323:Bsn>8')
      .tekst.replace('<wmo323:Eenheid>04', '<wmo323:Eenheid>4')
      .replace('41000001', '4');
    expect(await fouten(tekst)).toHaveLength(3);
  });

  it('een plaats van het schema mag erbij staan', async () => {
    const met = GOED.replace(
      ' xmlns:iwmo',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" xmlns:iwmo',
    );
    expect((await lees(met)).regels).toHaveLength(1);
  });
});
