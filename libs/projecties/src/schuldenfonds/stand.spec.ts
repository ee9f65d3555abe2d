import { standVan } from './stand.js';
import { vouw, type Stap } from './vouwen.js';

const stap = (type: string, boekdatum: string, meer: object = {}): Stap => ({
  ...{ revisie: 1, type },
  gegevens: { boekdatum, ...meer },
});
const aangevraagd = stap('schuldregeling-aangevraagd.v1', '2025-03-03', { uiterlijk: '2025-03-31' });
const schuld = (naam: string): Stap =>
  stap('schuld-geinventariseerd.v1', '2025-03-04', { schuld: naam, schuldeiser: 'verhuurder', bedrag: 500_00 });
const overname = stap('schuld-overgenomen.v1', '2025-03-10', { schuld: 'huur', bedrag: 500_00, laat: false });
const gepland = stap('aflosplan-afgesproken.v2', '2025-03-12', { mijlpalen: [] });
const einde = (boekdatum: string): Stap => stap('schuldregeling-beeindigd.v2', boekdatum, { wijze: 'voortijdig' });
const termijn = (...stappen: readonly Stap[]) => standVan(vouw(aangevraagd, stappen), 1, '2025-06-01').termijn;

describe('de vier weken van wat ophield', () => {
  it('zijn niet gehaald als er op tijd een einde kwam zonder dat er iets was overgenomen', () => {
    const stand = { stand: 'niet-gehaald', laat: 0 };
    expect(termijn(schuld('huur'), einde('2025-03-31'))).toMatchObject(stand);
    expect(termijn(einde('2025-03-20'))).toMatchObject(stand);
    expect(termijn(schuld('huur'), schuld('energie'), overname, einde('2025-03-20'))).toMatchObject(stand);
  });

  it('zijn te laat als het einde na de laatste dag kwam', () => {
    expect(termijn(schuld('huur'), schuld('energie'), einde('2025-04-01'))).toMatchObject({
      stand: 'te-laat',
      laat: 2,
    });
    expect(termijn(einde('2025-04-01'))).toMatchObject({ stand: 'te-laat', laat: 1 });
    // A plan leaves room to take over what is left: it was not done in time.
    const rest = [schuld('huur'), schuld('energie'), overname, gepland] as const;
    expect(termijn(...rest, einde('2025-05-01'))).toMatchObject({ stand: 'te-laat', laat: 1 });
  });

  it('lopen van een schuld die na het plan opdook vanaf die dag', () => {
    const later = (uiterlijk: string) =>
      stap('schuld-geinventariseerd.v1', '2025-05-10', { schuld: 'energie', bedrag: 100_00, uiterlijk });
    const op = [schuld('huur'), overname, gepland] as const;
    expect(termijn(...op, later('2025-06-07'))).toEqual({ uiterlijk: '2025-03-31', stand: 'loopt', laat: 0 });
    expect(termijn(...op, later('2025-05-31'))).toMatchObject({ stand: 'te-laat', laat: 1 });
  });

  it('zijn gehaald als alles op tijd was overgenomen', () => {
    expect(termijn(schuld('huur'), overname, einde('2025-05-01'))).toMatchObject({ stand: 'gehaald', laat: 0 });
  });
});
