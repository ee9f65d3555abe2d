import { typEuro } from '../../../../onderdelen/lees-getal.js';
import { kokerconceptVan, type Kokerconcept } from './kokerconcept.js';
import type { Inhoud, Per } from './soorten.js';

/** An agreement as it was typed. */
export interface Afspraakconcept {
  readonly naam: string;
  readonly aanbieders: readonly { readonly organisatie: string; readonly gewicht: string }[];
  readonly populatie: string;
  readonly huishoudens: string;
  readonly kokers: readonly Kokerconcept[];
  readonly van: string;
  readonly totEnMet: string;
  /** Name and version of the rule; empty for a draft without. */
  readonly regel: string;
  readonly kosten: string;
  readonly kostenPer: Per;
  /** In which koker of the agreement that is counted already; empty for none. */
  readonly inKoker: string;
  readonly initiatief: '' | 'organisatie' | 'budget' | 'huishouden';
  readonly initiatiefnemer: string;
  readonly grens: string;
  readonly automatisch: boolean;
  /** Why it changes. */
  readonly reden: string;
}

/** The separator stands in no name of the boek. */
const TUSSEN = ' ';
export const regelsleutel = (verdeelregel: string, versie: number): string => `${verdeelregel}${TUSSEN}${versie}`;
export function regelkeuze(sleutel: string): { verdeelregel: string; versie: number } | undefined {
  const [verdeelregel = '', versie = ''] = sleutel.split(TUSSEN);
  return verdeelregel === '' ? undefined : { verdeelregel, versie: Number(versie) };
}

export const nieuwConcept = (jaar: number): Afspraakconcept => ({
  ...{ naam: '', populatie: '', huishoudens: '', regel: '', kosten: '0', kostenPer: 'jaar', inKoker: '' },
  ...{ van: `${jaar + 1}-01`, totEnMet: `${jaar + 1}-12`, initiatief: '', initiatiefnemer: '', grens: '', reden: '' },
  ...{ aanbieders: [{ organisatie: '', gewicht: '1' }], kokers: [kokerconceptVan(undefined)], automatisch: false },
});

/** A version as somebody would have typed it. Which household took the initiative, no page is told: it is asked again. */
export function conceptVan(inhoud: Inhoud): Afspraakconcept {
  const { naam, aanbieders, populatie, kokers, looptijd, verdeelregel, interventiekosten, initiatiefnemer } = inhoud;
  return {
    ...{ naam, populatie, huishoudens: String(inhoud.huishoudensBijNulmeting), ...looptijd, reden: '' },
    aanbieders: aanbieders.map(({ organisatie, gewicht }) => ({ organisatie, gewicht: String(gewicht) })),
    kokers: kokers.map(kokerconceptVan),
    regel: verdeelregel === undefined ? '' : regelsleutel(verdeelregel.verdeelregel, verdeelregel.versie),
    ...{ kosten: typEuro(interventiekosten.bedrag), kostenPer: interventiekosten.per },
    inKoker: interventiekosten.inKoker ?? '',
    initiatief: initiatiefnemer?.soort ?? '',
    initiatiefnemer:
      initiatiefnemer?.soort === 'organisatie'
        ? initiatiefnemer.organisatie
        : initiatiefnemer?.soort === 'budget'
          ? initiatiefnemer.budget
          : '',
    ...{ grens: typEuro(inhoud.grensPerHuishouden), automatisch: inhoud.automatisch },
  };
}
