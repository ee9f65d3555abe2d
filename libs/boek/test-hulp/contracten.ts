import type { Resultaatafspraak } from '@ontschot/regels';
import type {
  AanbiedersVerrekenen,
  BestedingCorrigeren,
  ClientenOvernemen,
  DoorbestedingMelden,
  InzetMelden,
  MalusInnen,
  ResultaatVaststellen,
} from '../src/index.js';
import type { Stap } from './beproef.js';
import { aangaan, contract } from './opdrachten.js';
import { inNoord, WERELD } from './wereld.js';

const maker =
  <O>(gewoon: O) =>
  (anders: Partial<O> = {}): O => ({ ...gewoon, ...anders });

const boekdatum = '2025-06-01';

export const corrigeren = maker<BestedingCorrigeren>({
  soort: 'besteding-corrigeren',
  ...{ boekdatum, besteding: 0, bedrag: 40, reden: 'verkeerde-declaratieroute' },
});
export const meldInzet = maker<InzetMelden>({
  soort: 'inzet-melden',
  ...{ ondersteuningsopdracht: 'oo1', periode: '2025-03', gebruikt: 9 },
});
export const meldDoorbesteding = maker<DoorbestedingMelden>({
  soort: 'doorbesteding-melden',
  ...{ ondersteuningsopdracht: 'oo1', periode: '2025-03', aan: 'kwintes', bedrag: 500 },
});
export const stelResultaatVast = maker<ResultaatVaststellen>({
  soort: 'resultaat-vaststellen',
  ...{ boekdatum, resultaat: 'r1', ondersteuningsopdracht: 'oo1', van: '2025-01', totEnMet: '2025-06' },
  ...{ score: '9', bron: 'Cliëntenonderzoek', budget: 'fonds' },
});
export const inMalus = maker<MalusInnen>({
  soort: 'malus-innen',
  ...{ boekdatum, ondersteuningsopdracht: 'oo1', resultaat: 'r1' },
});
export const verreken = maker<AanbiedersVerrekenen>({
  soort: 'aanbieders-verrekenen',
  ...{ boekdatum, van: 'v1', naar: 'v2', bedrag: 60, reden: 'Meer begeleiding bij de ander' },
});
export const neemOver = maker<ClientenOvernemen>({
  soort: 'clienten-overnemen',
  ...{ boekdatum, aantal: 5, vanaf: '2025-07-01', bedragPerJaar: 100 },
  van: { ondersteuningsopdracht: 'oo1', verplichting: 'v1' },
  naar: { ondersteuningsopdracht: 'oo2', verplichting: 'v2' },
});

export const RESULTAAT: Resultaatafspraak = {
  maat: { maat: 'kwaliteit', naam: 'de kwaliteit', van: '0', tot: '10' },
  bonus: { treden: [{ vanaf: '8', procent: '10' }] },
  malus: { treden: [{ onder: '6', procent: '10' }] },
};
const populatie = [{ vanaf: '2025-01-01', vorm: 'populatie' }] as const;

/** Two contracts by population, of buurthuis and kwintes, and money in wijk Noord promised under both: 1.000 and 100. */
export const TWEE_CONTRACTEN: readonly Stap[] = [
  ...WERELD,
  inNoord({ schuld: 400, wmo: 2_000 }),
  contract({
    ...{ financiering: populatie, capaciteit: { aantal: 10, eenheid: 'plaatsen' }, resultaat: RESULTAAT },
    doorbesteding: { procent: '15' },
  }),
  contract({ ondersteuningsopdracht: 'oo2', aanbieder: 'kwintes', financiering: populatie }),
  aangaan({ bedrag: 1_000, boekdatum: '2025-01-02', ondersteuningsopdracht: 'oo1' }),
  aangaan({
    ...{ verplichting: 'v2', aanbieder: 'kwintes', bedrag: 100, boekdatum: '2025-01-02' },
    ...{ ondersteuningsopdracht: 'oo2', wijk: 'zuid' },
  }),
];
