import { typEuro, typGetal } from '../../../../onderdelen/lees-getal.js';
import type { Inhoud, Per } from './soorten.js';

type Koker = Inhoud['kokers'][number];
export type Methodesoort = Koker['nulmeting']['methode']['methode'];

interface Groep {
  readonly bedrag: string;
  readonly huishoudens: string;
}

/** A koker of an agreement as it was typed; of the baseline what every method asks, so that nothing is lost by looking around. */
export interface Kokerconcept {
  readonly koker: string;
  /** Which budget pays; empty for that of the koker itself. */
  readonly budget: string;
  readonly methode: Methodesoort;
  readonly bedrag: string;
  readonly per: Per;
  readonly bron: string;
  readonly jaren: readonly { readonly jaar: string; readonly bedrag: string; readonly gewicht: string }[];
  readonly index: string;
  readonly eenheden: readonly { readonly eenheidsprijs: string; readonly aantal: string; readonly per: Per }[];
  readonly voor: Groep;
  readonly controleVoor: Groep;
  readonly controleNa: Groep;
  readonly volgtPopulatie: boolean;
  readonly verlagingen: readonly {
    readonly grond: 'besluit' | 'contract';
    readonly kenmerk: string;
    readonly bedrag: string;
    readonly per: Per;
  }[];
  readonly afgekapt: string;
  readonly inkomsten: readonly { readonly aanbieder: string; readonly procent: string }[];
}

const GEEN: Groep = { bedrag: '', huishoudens: '' };
const LEEG: Kokerconcept = {
  ...{ koker: '', budget: '', methode: 'vast', bedrag: '', per: 'jaar', bron: '', jaren: [], index: '100' },
  ...{ eenheden: [], voor: GEEN, controleVoor: GEEN, controleNa: GEEN, volgtPopulatie: false },
  ...{ verlagingen: [], afgekapt: '', inkomsten: [] },
};

const groep = ({ bedrag, huishoudens }: { readonly bedrag: number; readonly huishoudens: number }): Groep => ({
  ...{ bedrag: typEuro(bedrag), huishoudens: String(huishoudens) },
});

function methodeVan(methode: Koker['nulmeting']['methode']): Partial<Kokerconcept> {
  switch (methode.methode) {
    case 'vast':
      return { ...methode, bedrag: typEuro(methode.bedrag) };
    case 'historisch':
      return {
        ...{ methode: 'historisch', bron: methode.bron, index: typGetal(methode.index) },
        jaren: methode.jaren.map(({ jaar, bedrag, gewicht }) => ({
          ...{ jaar: String(jaar), bedrag: typEuro(bedrag), gewicht: String(gewicht) },
        })),
      };
    case 'eenheden':
      return {
        methode: 'eenheden',
        eenheden: methode.eenheden.map(({ prijs, aantal, per }) => ({
          ...{ eenheidsprijs: prijs.eenheidsprijs, aantal: String(aantal), per },
        })),
      };
    case 'controlegroep':
      return {
        ...{ methode: 'controlegroep', bron: methode.bron, voor: groep(methode.voor) },
        ...{ controleVoor: groep(methode.controleVoor), controleNa: groep(methode.controleNa) },
      };
  }
}

/** A koker as somebody would have typed it; one of which nothing was decided yet without. */
export function kokerconceptVan(van: Koker | undefined): Kokerconcept {
  if (van === undefined) return LEEG;
  const { koker, budget, nulmeting, inkomsten } = van;
  return {
    ...LEEG,
    ...{ koker, budget, volgtPopulatie: nulmeting.volgtPopulatie, afgekapt: typEuro(nulmeting.afgekapt) },
    ...methodeVan(nulmeting.methode),
    verlagingen: nulmeting.verlagingen.map(({ grond, kenmerk, bedrag, per }) => ({
      ...{ grond, kenmerk, bedrag: typEuro(bedrag), per },
    })),
    inkomsten: inkomsten.map(({ aanbieder, procent }) => ({ aanbieder, procent: typGetal(procent) })),
  };
}
