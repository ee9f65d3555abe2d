import { csvKeuze, debet, declaratie, fouten, lees, proefBsn, type Proefregel } from '../../test-hulp/declaratie.js';
import { csv, xml } from '../../test-hulp/schrijf-declaratie.js';

const alsXml = (...regels: Proefregel[]): Promise<string[]> => fouten(xml(declaratie(regels)));
const alsCsv = (...regels: Proefregel[]): Promise<string[]> => {
  const wat = declaratie(regels);
  return fouten(csv(wat), csvKeuze(wat));
};
const credit = (nummer: number, meer: Partial<Proefregel> = {}) =>
  debet(nummer, { bedrag: -75_000, vorigeReferentie: `V${nummer}`, ...meer });
const zonderPlek = (gevonden: readonly string[]): string[] => gevonden.map((een) => een.replace(/^regel [^:]*: /, ''));

describe('een regel van een declaratie, als bericht en als CSV,', () => {
  const elk = [
    ['bericht', alsXml],
    ['CSV', alsCsv],
  ] as const;

  it.each(elk)('noemt een bedrag dat niet volume maal tarief is (%s)', async (_vorm, keur) => {
    expect(zonderPlek(await keur(debet(1, { bedrag: 75_001 })))).toEqual([
      'het bedrag is niet het volume maal het tarief',
    ]);
  });

  it.each(elk)('in euro heeft als volume het bedrag (%s)', async (_vorm, keur) => {
    const euro = debet(1, { eenheid: '83', volume: 75_000, tarief: 1 });
    expect(zonderPlek(await keur({ ...euro, volume: 74_999 }))).toEqual([
      'bij eenheid 83 (euro) is het bedrag niet gelijk aan het volume',
    ]);
  });

  it.each(elk)('eindigt niet voor zij begint (%s)', async (_vorm, keur) => {
    expect(zonderPlek(await keur(debet(1, { van: '2025-03-31', totEnMet: '2025-03-01' })))).toEqual([
      'de periode eindigt voordat zij begint',
    ]);
  });

  it.each(elk)('loopt niet door na de periode van de declaratie (%s)', async (_vorm, keur) => {
    expect(zonderPlek(await keur(debet(1, { van: '2025-04-01', totEnMet: '2025-04-30' })))).toEqual([
      'de periode loopt door na de periode van de declaratie',
    ]);
  });

  it.each(elk)('die een credit is, zegt welke prestatie vervalt, en een debet juist niet (%s)', async (_vorm, keur) => {
    const { vorigeReferentie: _, ...kaal } = credit(1);
    expect(zonderPlek(await keur(kaal))).toEqual([
      'een credit noemt niet de referentie van de prestatie die ermee vervalt',
    ]);
    expect(zonderPlek(await keur(debet(1, { vorigeReferentie: 'V1' })))).toEqual([
      'alleen een credit mag de referentie van een eerdere prestatie noemen',
    ]);
  });

  it.each(elk)('heeft een referentie die nergens anders staat (%s)', async (_vorm, keur) => {
    const [fout, ...verder] = zonderPlek(await keur(debet(1), debet(2, { referentie: 'P0000001' })));
    expect(fout).toMatch(/^deze referentie staat ook al op regel \d+$/);
    expect(verder).toEqual([]);
  });

  it.each(elk)('wordt niet twee keer gecrediteerd (%s)', async (_vorm, keur) => {
    const [fout] = zonderPlek(await keur(credit(1), credit(2, { vorigeReferentie: 'V1' })));
    expect(fout).toMatch(/^regel \d+ crediteert dezelfde prestatie al$/);
  });

  it.each(elk)(
    'wordt niet gecrediteerd in de declaratie waar zij in staat, eerst of laatst (%s)',
    async (_vorm, keur) => {
      const weg = credit(2, { vorigeReferentie: 'P0000001' });
      expect(zonderPlek(await keur(debet(1), weg))[0]).toMatch(/^dit crediteert regel \d+ van dezelfde declaratie$/);
      expect(zonderPlek(await keur(weg, debet(1)))[0]).toMatch(
        /^regel \d+ crediteert deze prestatie in dezelfde declaratie$/,
      );
    },
  );

  it.each(elk)('heeft geen BSN in haar referentie (%s)', async (_vorm, keur) => {
    expect(zonderPlek(await keur(debet(1, { referentie: `R-${proefBsn(1)}` })))).toEqual([
      'de referentie bevat het BSN, en referenties blijven jaren bewaard',
    ]);
  });

  it.each(elk)('telt mee in het totaal, dat moet kloppen (%s)', async (vorm) => {
    const wat = declaratie([debet(1), credit(2)], { totaal: 1 });
    const gevonden = vorm === 'CSV' ? fouten(csv(wat), csvKeuze(wat)) : fouten(xml(wat));
    expect(await gevonden).toEqual(['de regels zijn samen € 0,00, en het totaal van de declaratie is € 0,01']);
  });
});

describe('een prestatie van een bericht', () => {
  it('valt binnen een maand, en niet voor 2021', async () => {
    expect(zonderPlek(await alsXml(debet(1, { van: '2025-02-28', totEnMet: '2025-03-01' })))).toEqual([
      'de periode valt niet binnen één kalendermaand',
    ]);
    expect(zonderPlek(await alsXml(debet(1, { van: '2020-12-01', totEnMet: '2020-12-31' })))).toEqual([
      'de periode begint voor 2021-01-01',
    ]);
  });

  it('van 0 euro is geen credit', async () => {
    const tekst = xml(declaratie([debet(1, { bedrag: 0, volume: 0 })])).replace(
      /D(?=<\/iwmo:DebetCredit><\/wmo323:Ing)/,
      'C',
    );
    expect(zonderPlek(await fouten(tekst))).toContain('bij een bedrag van 0 hoort D (debet)');
  });

  it('heeft een tarief, behalve in euro', async () => {
    const goed = xml(declaratie([debet(1)]));
    expect(zonderPlek(await fouten(goed.replace(/<wmo323:ProductTarief>.*?<\/wmo323:ProductTarief>/, '')))).toEqual([
      'het tarief ontbreekt',
    ]);
    expect(zonderPlek(await fouten(goed.replace('<wmo323:Eenheid>04', '<wmo323:Eenheid>83')))).toContain(
      'bij eenheid 83 (euro) hoort geen tarief',
    );
  });

  it('staat bij de andere van dezelfde persoon', async () => {
    const [fout] = zonderPlek(await alsXml(debet(1), debet(2), debet(3, { bsn: proefBsn(1) })));
    expect(fout).toMatch(/^het BSN op regel \d+ staat ook al op regel \d+$/);
  });

  it('wordt voor een toewijzing en een periode maar één keer gevraagd', async () => {
    const [fout] = zonderPlek(await alsXml(debet(1), debet(2, { bsn: proefBsn(1), toewijzing: '1001' })));
    expect(fout).toMatch(/^regel \d+ declareert hetzelfde product voor dezelfde toewijzing en periode al$/);
  });

  it('staat in een declaratie over precies één maand', async () => {
    const halve = declaratie([debet(1)], { periode: { van: '2025-03-02', totEnMet: '2025-03-31' } });
    expect(zonderPlek(await fouten(xml(halve)))).toEqual([
      'de periode van de declaratie is niet precies één kalendermaand',
    ]);
  });

  it('zonder voorloopnullen in haar toewijzing is dezelfde toewijzing', async () => {
    const { regels } = await lees(xml(declaratie([debet(1, { toewijzing: '000001234' })])));
    expect(regels[0]?.toewijzing).toBe('1234');
  });
});
