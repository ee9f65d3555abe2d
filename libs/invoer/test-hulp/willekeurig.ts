import fc from 'fast-check';
import { KOP, proefBsn, type Proefdeclaratie, type Proefregel } from './declaratie.js';

const eenheid = fc.constantFrom('01', '04', '14', '16', '82', '83', '84');
const code = fc.stringMatching(/^[0-9A-Z]{1,5}$/);

interface Ruw {
  persoon: number;
  credit: boolean;
  volume: number;
  tarief: number;
  eenheid: string;
  code: string;
  maand: number;
}

const ruw: fc.Arbitrary<Ruw> = fc.record({
  persoon: fc.integer({ min: 0, max: 5 }),
  credit: fc.boolean(),
  // Never nothing: a line of 0 euro may be missing without anybody seeing it.
  volume: fc.integer({ min: 1, max: 900 }),
  tarief: fc.integer({ min: 1, max: 9_999 }),
  eenheid,
  code,
  maand: fc.integer({ min: 1, max: 3 }),
});

const DAGEN = [31, 28, 31];

function regelVan({ persoon, credit, volume, tarief, maand, ...rest }: Ruw, i: number): Proefregel {
  const euro = rest.eenheid === '83';
  const bedrag = euro ? volume : volume * tarief;
  const van = `2025-0${maand}-01`;
  return {
    referentie: `R${i}`,
    bsn: proefBsn(persoon * 700),
    toewijzing: String(500 + i),
    product: { categorie: '45', code: rest.code },
    van,
    totEnMet: `2025-0${maand}-${DAGEN[maand - 1]}`,
    volume,
    eenheid: rest.eenheid,
    tarief: euro ? 1 : tarief,
    bedrag: credit ? -bedrag : bedrag,
    ...(credit && { vorigeReferentie: `V${i}` }),
  };
}

/** Any right declaratie of at most a dozen lines, each person's together. */
export const willekeurig: fc.Arbitrary<Proefdeclaratie> = fc
  .tuple(fc.array(ruw, { minLength: 1, maxLength: 12 }), fc.constantFrom('iwmo-323' as const, 'ijw-323' as const))
  .map(([rijen, soort]) => {
    const regels = rijen.toSorted((a, b) => a.persoon - b.persoon).map(regelVan);
    return { kop: { ...KOP, soort, totaal: regels.reduce((som, { bedrag }) => som + bedrag, 0) }, regels };
  });
