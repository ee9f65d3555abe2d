import { gegeven, type Verhaal } from '../../test-hulp/beproef.js';
import { afsluiten, maandenDicht, NA_HET_JAAR } from '../../test-hulp/jaareinde.js';
import { metAfspraak, vaststellen } from '../../test-hulp/vaststellingen.js';
import { begroting } from '../../test-hulp/wereld.js';
import { beletsels, type Toezegging } from '../index.js';

/** A year in which one promise is open, and as many alike as asked. */
function metToezeggingen(aantal: number): Verhaal {
  const verhaal = gegeven(...metAfspraak({ wmo: 1_000 }), begroting({ wmo: 100 }), vaststellen({ wmo: 0 }));
  maandenDicht(verhaal);
  const { toezeggingen } = verhaal.toestand.preventie;
  const [een] = [...toezeggingen].map(([, rij]) => rij).filter(({ open }) => open > 0);
  if (een === undefined) throw new Error('er staat geen toezegging open');
  for (let i = 0; i < aantal; i += 1) {
    const rij: Toezegging = { ...een, toezegging: `${een.toezegging}-${i}`, open: 1 };
    toezeggingen.zet(rij.toezegging, rij);
  }
  return verhaal;
}

describe('toezeggingen die niet in één overdracht passen', () => {
  it('gegeven te veel, dan zegt het overzicht vooraf hoeveel, en weigert het afsluiten daarom', () => {
    const verhaal = metToezeggingen(2_000);
    const gevonden = beletsels(verhaal.toestand, NA_HET_JAAR).find(({ wat }) => wat === 'overdracht-te-groot');
    expect(gevonden).toMatchObject({ houdtTegen: true, aantal: 2_001 });
    expect(gevonden?.uitleg).toMatch(/samen \d{6,} tekens, en er passen er 409600 in/);
    verhaal
      .als(afsluiten(), {}, NA_HET_JAAR)
      .danWeigering('boek-niet-af-te-sluiten', { beletsels: [{ wat: 'overdracht-te-groot', aantal: 2_001 }] });
  });

  it('gegeven dat zij passen, dan staat er niets in de weg', () => {
    const verhaal = metToezeggingen(10);
    expect(beletsels(verhaal.toestand, NA_HET_JAAR).filter(({ houdtTegen }) => houdtTegen)).toEqual([]);
  });
});
