import type { Gemeten } from '@ontschot/boek';
import type { Stap } from '@ontschot/regels';
import { sommenVan } from './stapsommen.js';

const terugbetalingen = [{ voorfinanciering: 'aandeel', bedrag: 50_000, kokers: [{ koker: 'wmo', bedrag: 50_000 }] }];
const stap = (invoer: Stap['invoer']): Stap => ({
  ...{ stap: 8, naam: 'voorfinanciering', invoer, uitkomst: '122000', zin: 'Er wordt verrekend.' },
});
const sommen = (invoer: Stap['invoer']): string[] =>
  sommenVan(stap(invoer), { uitkomst: { terugbetalingen } } as unknown as Gemeten, 20);

describe('de som van wat eerst wordt terugbetaald', () => {
  const goed = [
    'wat over is om te verdelen: € 1.720,00 − € 500,00 = € 1.220,00',
    'aandeel, ten laste van wmo: € 500,00 = € 500,00',
  ];

  it('gegeven een voorfinanciering die aandeel heet, dan klopt de som', () => {
    expect(sommen({ aandeel: 172_000, 'terug aandeel': 50_000 })).toEqual(goed);
  });

  it('gegeven een oudere gebeurtenis, waarin haar bedrag op de plek van het aandeel kwam, dan klopt de som ook', () => {
    expect(sommen({ aandeel: 50_000 })).toEqual(goed);
  });
});
