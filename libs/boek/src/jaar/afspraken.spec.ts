import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { NA_HET_JAAR, open, sluitAf } from '../../test-hulp/jaareinde.js';
import { WERELD_2026 } from '../../test-hulp/jaarwisseling.js';
import { begrotingVaststellen, besteden, ontvangen } from '../../test-hulp/opdrachten.js';
import {
  cohort,
  metAfspraak,
  ontwerp,
  sluiten,
  vaststellen,
  vastgesteldeRegel,
} from '../../test-hulp/vaststellingen.js';
import { begroting, boekOpenen, DAGBESTEDING } from '../../test-hulp/wereld.js';
import { beletsels } from '../index.js';

const boek2026: Stap = { ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 };
const vooraf: Stap = {
  soort: 'voorfinancieren',
  ...{ boekdatum: '2025-03-01', voorfinanciering: 'vf', afspraak: 'afspraak', door: { koker: 'zvw' }, bedrag: 200 },
  ...{ naar: { organisatie: 'buurthuis' }, doel: DAGBESTEDING },
};
const zvwGeld = (boekdatum: string, bedrag: number): Stap =>
  ontvangen({ boekdatum, budget: 'zvw', koker: 'zvw', bedrag });

function overgang(oud: Verhaal, ...hier: readonly Stap[]): Verhaal {
  const nieuw = gegeven(...(hier.length > 0 ? hier : [boek2026]));
  open(oud, sluitAf(oud), nieuw);
  return nieuw;
}

describe('afspraken, regels en toezeggingen bij de jaarwisseling', () => {
  it('gegeven een toezegging die openstaat, dan gaat zij mee en wordt zij daar betaald als er geld is', () => {
    const oud = gegeven(...metAfspraak({ wmo: 1_000 }), begroting({ wmo: 100 }), vaststellen({ wmo: 0 }));
    const nieuw = overgang(oud);
    oud.enStaat('tegoed:buurthuis', {}).enStaat('toegezegd:wmo', {});
    nieuw
      .enStaat('tegoed:buurthuis', { wmo: 200 }, '2026-12-31')
      .en(begrotingVaststellen({ boekdatum: '2026-01-01', regels: [{ budget: 'wmo', bedrag: 500 }] }), {
        soort: 'contant-maken',
        boekdatum: '2026-01-02',
      })
      .enStaat('tegoed:buurthuis', {}, '2026-12-31');
  });

  it('gegeven een afspraak die doorloopt zonder toezegging, dan staat zij daar met haar regel, haar instemmingen en haar boek', () => {
    const oud = gegeven(...metAfspraak({ wmo: 1_000 }));
    const { preventie } = overgang(oud).toestand;
    expect(preventie.afspraken.lees('afspraak')).toEqual({
      ...oud.toestand.preventie.afspraken.lees('afspraak'),
      uit: 'GM0080-2025',
    });
    expect(preventie.verdeelregels.lees('regel')).toEqual(oud.toestand.preventie.verdeelregels.lees('regel'));
  });

  const afgelopen = { meer: { looptijd: { van: '2025-01', totEnMet: '2025-06' } } };
  const alles = vaststellen({ wmo: 1_000 }, { van: '2025-01', totEnMet: '2025-06' });

  it('gegeven een afspraak die afliep en die is vastgesteld, dan blijft zij achter', () => {
    const oud = gegeven(...metAfspraak({ wmo: 1_000 }, afgelopen), alles);
    expect(overgang(oud).toestand.preventie.afspraken.heeft('afspraak')).toBe(false);
  });

  it('gegeven een afspraak die afliep en nog niet is vastgesteld, dan gaat zij mee en kan dat daar', () => {
    const oud = gegeven(...metAfspraak({ wmo: 1_000 }, afgelopen), begroting({ wmo: 100 }));
    expect(beletsels(oud.toestand, NA_HET_JAAR)).toContainEqual(
      expect.objectContaining({ wat: 'winst-later-vast-te-stellen', houdtTegen: false, namen: ['afspraak'] }),
    );
    overgang(oud)
      .als({ ...alles, boekdatum: '2026-03-01' })
      .danOnderMeer({ afspraak: 'afspraak', totEnMet: '2025-06' });
  });

  it('gegeven een afspraak die een jaar eerder afliep, dan wordt gezegd dat het na het afsluiten niet meer kan', () => {
    const eerder = { meer: { looptijd: { van: '2024-01', totEnMet: '2024-12' } } };
    const oud = gegeven(...metAfspraak({ wmo: 1_000 }, eerder));
    expect(beletsels(oud.toestand, NA_HET_JAAR)).toContainEqual(
      expect.objectContaining({ wat: 'winst-niet-vastgesteld', namen: ['afspraak'] }),
    );
    expect(overgang(oud).toestand.preventie.afspraken.heeft('afspraak')).toBe(false);
  });

  it('gegeven een voorfinanciering die openstaat, dan gaat zij mee met haar afspraak en wordt zij daar eerst verrekend', () => {
    const oud = gegeven(
      ...metAfspraak({ zvw: 1_000 }, { financiers: ['verzekeraar'] }),
      zvwGeld('2025-02-01', 1_000),
      vooraf,
    );
    const nieuw = overgang(oud);
    nieuw.enStaat('voorschot:zvw', { 'zvw@afspraak': 200 }, '2026-12-31');
    expect(nieuw.toestand.preventie.voorfinancieringen.lees('vf')).toMatchObject({ open: 200, afspraak: 'afspraak' });
    nieuw.en(vaststellen({ zvw: 0 }, { van: '2026-01', totEnMet: '2026-06', boekdatum: '2026-07-01' }));
    expect(nieuw.toestand.preventie.voorfinancieringen.lees('vf')?.open).toBe(0);
    nieuw.enStaat('voorschot:zvw', {}, '2026-12-31');
  });

  it('gegeven een afspraak die hier iets anders is, dan heet zij naar haar jaar, ook in de kleur die zij vrijgaf', () => {
    const oud = gegeven(
      ...metAfspraak({ zvw: 1_000 }, { financiers: ['verzekeraar'] }),
      zvwGeld('2025-02-01', 1_000),
      vooraf,
    );
    const nieuw = overgang(
      oud,
      ...WERELD_2026,
      cohort('groep'),
      ...vastgesteldeRegel(),
      ontwerp({ wmo: 5 }, { looptijd: { van: '2026-01', totEnMet: '2026-12' } }),
      ...sluiten(['gemeente']),
    );
    nieuw.enStaat('voorschot:zvw', { 'zvw@afspraak.uit-2025': 200 }, '2026-12-31');
    expect(nieuw.toestand.preventie.voorfinancieringen.lees('vf')?.afspraak).toBe('afspraak.uit-2025');
  });
});

describe('een feit over een afgesloten jaar', () => {
  it('gegeven dat dat jaar is overgenomen, dan boekt het in de eerste open maand met de maand waar het bij hoort', () => {
    const oud = gegeven(...metAfspraak({ wmo: 1_000 }), begroting({ wmo: 500 }));
    const laat = besteden({ boekdatum: '2026-01-20', hoortBij: '2025-11', budget: 'wmo', bedrag: 5 });
    const hier = gegeven(
      ...WERELD_2026,
      begrotingVaststellen({ boekdatum: '2026-01-01', regels: [{ budget: 'wmo', bedrag: 50 }] }),
    );
    hier.als(laat).danWeigering('hoort-bij-klopt-niet', { hoortBij: '2025-11' });
    open(oud, sluitAf(oud), hier);
    hier.als(laat).danOnderMeer({ boekdatum: '2026-01-20', hoortBij: '2025-11' });
    hier
      .als({ ...laat, boekdatum: '2026-02-01' })
      .danWeigering('hoort-bij-klopt-niet', { eersteOpenPeriode: '2026-01' })
      .als({ ...laat, hoortBij: '2024-11' })
      .danWeigering('hoort-bij-klopt-niet');
  });
});
