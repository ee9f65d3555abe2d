import type { Weigering } from '../gebeurtenissen/gebeurtenis.js';
import { feit, gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, ontvangen } from '../../test-hulp/opdrachten.js';
import { inNoord, WERELD } from '../../test-hulp/wereld.js';
import { REKENINGSOORTEN, type Rekeningsoort } from '../rekening.js';
import { Geweigerd } from './besluit.js';
import { beweging, bewaak } from './bewaking.js';

const BEGIN = gegeven(
  ...WERELD,
  inNoord({ wmo: 100 }),
  aangaan({ bedrag: 60 }),
  aangaan({ verplichting: 'v2', bedrag: 10 }),
).toestand;

/** The refusal of the guard, or undefined when it lets these mutaties pass. */
function geweigerd(boekdatum: string, ...mutaties: readonly ReturnType<typeof mutatie>[]): unknown {
  try {
    bewaak(BEGIN, boekdatum, mutaties);
    return undefined;
  } catch (oorzaak) {
    if (oorzaak instanceof Geweigerd) return oorzaak.weigering;
    throw oorzaak;
  }
}

describe('de bewaking van elke beweging', () => {
  it.each(Object.entries(REKENINGSOORTEN))(
    'weet van een rekening %s of zij onder nul mag: %p',
    (soort, { magNegatief }) => {
      const weigering = geweigerd('2025-05-01', mutatie(`${soort as Rekeningsoort}:leeg > overloop:x`, 'wmo', 1));
      if (magNegatief) expect(weigering).toBeUndefined();
      else
        expect(weigering).toMatchObject({
          code: 'te-weinig-ruimte',
          cijfers: { rekening: `${soort}:leeg`, kleur: 'wmo', eersteDag: '2025-05-01', stand: 0, nodig: 1 },
        });
    },
  );

  it('laat alleen deze soorten onder nul', () => {
    expect(
      Object.entries(REKENINGSOORTEN)
        .filter(([, { magNegatief }]) => magNegatief)
        .map(([soort]) => soort),
    ).toEqual(['bron', 'toegezegd', 'vrijgave', 'stelpost', 'overloop']);
  });

  it('telt mutaties van één beweging eerst bij elkaar op', () => {
    const uit = mutatie('vrij:wijk-noord > vrij:fonds', 'wmo', 40);
    expect(geweigerd('2025-05-01', uit)).toMatchObject({ code: 'te-weinig-ruimte', cijfers: { stand: 30, nodig: 40 } });
    expect(geweigerd('2025-05-01', uit, mutatie('bron:rijk > vrij:wijk-noord', 'wmo', 10))).toBeUndefined();
  });

  it('houdt kleuren uit elkaar', () => {
    expect(geweigerd('2025-05-01', mutatie('vrij:wijk-noord > vrij:fonds', 'jeugd', 1))).toMatchObject({
      code: 'te-weinig-ruimte',
      cijfers: { kleur: 'jeugd', stand: 0 },
    });
  });

  it('bewaakt de eigen stand van een verplichting, ook waar het budget nog genoeg verplicht heeft', () => {
    const uit = mutatie('verplicht:wijk-noord > besteed:wijk-noord', 'wmo', 11, { verplichting: 'v2' });
    expect(geweigerd('2025-05-01', uit)).toMatchObject({
      code: 'te-weinig-ruimte',
      cijfers: { rekening: 'verplichting v2', stand: 10, nodig: 11, beschikbaar: 10 },
    });
    expect(geweigerd('2025-05-01', { ...uit, bedrag: 10 })).toBeUndefined();
    expect(geweigerd('2025-03-31', { ...uit, bedrag: 10 })).toMatchObject({ cijfers: { eersteDag: '2025-03-31' } });
  });

  it('bewaakt de eigen stand van een voorschot dat er niet is', () => {
    const uit = mutatie('voorschot:wijk-noord > besteed:wijk-noord', 'wmo', 1, { voorschot: 'weg' });
    expect(geweigerd('2025-05-01', uit)).toMatchObject({ code: 'te-weinig-ruimte' });
  });

  it('weigert wat een boek groter maakt dan exact op te tellen is, in welke kleur ook', () => {
    const hoogstens = 1_000_000_000_000_000;
    const teVeel = geweigerd('2025-05-01', mutatie('bron:nieuw > vrij:nieuw', 'wmo', hoogstens + 1));
    const erin = ((teVeel as Weigering).cijfers['omvang'] as number) - hoogstens - 1;
    expect(erin).toBeGreaterThan(0);
    expect(geweigerd('2025-05-01', mutatie('bron:nieuw > vrij:nieuw', 'wmo', hoogstens - erin))).toBeUndefined();
    // A saving that is still to be found counts as well: it makes sums as large as money does.
    expect(geweigerd('2025-05-01', mutatie('stelpost:nieuw > bron:nieuw', 'wmo', hoogstens - erin + 1))).toMatchObject({
      code: 'bedrag-te-groot',
    });
    expect(geweigerd('2025-05-01', mutatie('bron:nieuw > vrij:nieuw', 'wmo', hoogstens - erin + 1))).toMatchObject({
      code: 'bedrag-te-groot',
      cijfers: { omvang: hoogstens + 1, hoogstens },
    });
  });

  it('geeft het feit zonder wat er niet in staat', () => {
    expect(
      beweging<{ boekdatum: string; mutaties: []; kenmerk?: string }>(BEGIN, 'x.v1', {
        boekdatum: '2025-05-01',
        mutaties: [],
        kenmerk: undefined,
      }),
    ).toStrictEqual({ type: 'x.v1', gegevens: { boekdatum: '2025-05-01', mutaties: [] } });
  });

  it('staat in de weg van alles wat geld beweegt, ook waar een tegoed op nul staat', () => {
    const tegoed = feit('ontvangst-geboekt.v1', {
      boekdatum: '2025-02-01',
      grond: 'toezegging',
      mutaties: [mutatie('toegezegd:wmo > tegoed:kwintes', 'wmo', 10)],
    });
    gegeven(...WERELD, tegoed, ontvangen())
      .enStaat('toegezegd:wmo', { wmo: -10 })
      .enStaat('tegoed:kwintes', { wmo: 10 });
    expect(geweigerd('2025-05-01', mutatie('tegoed:kwintes > toegezegd:wmo', 'wmo', 1))).toMatchObject({
      cijfers: { rekening: 'tegoed:kwintes' },
    });
  });
});
