import { readFileSync } from 'node:fs';
import { csvKeuze, declaratie, lees, zonderPlek } from '../../test-hulp/declaratie.js';

const voorbeeld = (naam: string): Buffer =>
  readFileSync(new URL(`../../../../test/voorbeelden/${naam}`, import.meta.url));

describe('de voorbeelden', () => {
  it('zijn te lezen, en de CSV zegt hetzelfde als het bericht', async () => {
    const [wmo, jw] = [await lees(voorbeeld('declaratie-wmo323.xml')), await lees(voorbeeld('declaratie-jw323.xml'))];
    expect([wmo.kop?.soort, jw.kop?.soort]).toEqual(['iwmo-323', 'ijw-323']);
    expect(wmo.slot).toEqual({ regels: 5, debet: 173_646, credit: 75_000, totaal: 98_646 });
    const regels = wmo.regels.map(zonderPlek);
    const csv = await lees(voorbeeld('declaratie.csv'), csvKeuze(declaratie(regels)));
    expect(csv.regels.map(zonderPlek)).toEqual(regels);
  });
});
