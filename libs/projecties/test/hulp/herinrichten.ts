import type { BoekOpdracht } from '@ontschot/boek';
import { dagInAmsterdam } from '@ontschot/kern';
import { AANBIEDERS, DOELEN, KOKERS, POTTEN, WIJKEN } from './gemeente.js';
import type { Schrijver } from './schrijver.js';
import type { Toeval } from './toeval.js';

/** Now and then something is renamed, is new, gets another payer, is closed or opened, or is settled without money. */
export function herinricht(schrijver: Schrijver, t: Toeval): void {
  if (!t.kans(4)) return;
  const vandaag = dagInAmsterdam(schrijver.nu);
  if (t.kans(3)) wikkelLeegAf(schrijver, t, vandaag);
  else schrijver.probeer(opdracht(t, vandaag));
}

function opdracht(t: Toeval, vandaag: string): BoekOpdracht {
  const naam = `Naam ${t.onder(1_000)}`;
  const koker = t.kies(KOKERS);
  const nieuw = `nieuw-${t.onder(6)}`;
  const periode = `2025-0${1 + t.onder(3)}`;
  switch (t.onder(8)) {
    case 0:
      return { soort: 'organisatie-instellen', organisatie: t.kans(2) ? nieuw : t.kies(AANBIEDERS), naam };
    case 1:
      return { soort: 'wijk-instellen', wijk: t.kans(2) ? nieuw : t.kies(WIJKEN), naam };
    case 2:
      return { soort: 'budget-instellen', budget: t.kies([...KOKERS, nieuw]), naam, aard: 'koker', koker };
    case 3:
      return { soort: 'budget-instellen', budget: t.kies([...POTTEN, `fonds-${nieuw}`]), naam, aard: 'fonds' };
    case 4:
      return { soort: 'periode-afsluiten', periode };
    case 5:
      return { soort: 'periode-heropenen', periode, reden: 'vergeten' };
    default:
      return {
        soort: 'koker-instellen',
        koker: t.kans(3) ? nieuw : koker,
        naam,
        wet: 'Gemeentewet',
        taakveld: '6.1',
        oormerk: { aard: 'vrij' },
        financier: t.kies(['gemeente', 'rijk']),
        vanaf: t.kans(2) ? '2025-01-01' : vandaag,
      };
  }
}

/** Settles a verplichting on which nothing stands, maybe twice, and takes some of that back on other days. */
function wikkelLeegAf(schrijver: Schrijver, t: Toeval, vandaag: string): void {
  const later = (dagen: number): string => {
    const dag = new Date(Date.parse(vandaag) + dagen * 86_400_000).toISOString().slice(0, 10);
    return dag > '2025-12-31' ? '2025-12-31' : dag;
  };
  const verplichting = `leeg-${schrijver.toestand.revisie}`;
  const af = { soort: 'verplichting-afwikkelen', verplichting, reden: 'leeg' } as const;
  const gedaan = (soort: BoekOpdracht): number | undefined =>
    schrijver.probeer(soort).soort === 'geboekt' ? schrijver.toestand.revisie : undefined;
  const storneer = (beweging: number | undefined, dagen: number): void => {
    if (beweging === undefined || t.kans(3)) return;
    schrijver.probeer({ soort: 'storneren', boekdatum: later(dagen), beweging, reden: 'toch niet' });
  };
  gedaan({
    soort: 'verplichting-aangaan',
    boekdatum: vandaag,
    verplichting,
    budget: 'wmo',
    aanbieder: 'jbra',
    bedrag: 9,
    doel: t.kies(DOELEN),
  });
  const vrij = { soort: 'verplichting-laten-vrijvallen', verplichting, reden: 'leeg' } as const;
  const eerste = gedaan({ ...vrij, boekdatum: vandaag, bedrag: 5 });
  const tweede = gedaan({ ...vrij, boekdatum: vandaag, bedrag: 4 });
  const een = gedaan({ ...af, boekdatum: later(t.onder(20)) });
  storneer(tweede, t.onder(40));
  gedaan({ ...vrij, boekdatum: later(40), bedrag: 4 });
  const twee = gedaan({ ...af, boekdatum: later(40 + t.onder(30)) });
  storneer(een, 20 + t.onder(80));
  storneer(twee, 70 + t.onder(40));
  storneer(eerste, t.onder(100));
}
