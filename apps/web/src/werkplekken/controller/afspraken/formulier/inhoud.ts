import { Lezer, ofNiets } from '../../../../onderdelen/lezer.js';
import { regelkeuze, type Afspraakconcept } from './concept.js';
import { kokerinhoud } from './kokerinhoud.js';

/** An agreement as the API takes it, and what of it could not be read. */
export interface Afspraakinhoud {
  readonly voorstel: object;
  readonly fouten: ReadonlyMap<string, string>;
}

/** Makes of what was typed what the API takes; whether it is right, the service says. */
export function inhoudVan(concept: Afspraakconcept): Afspraakinhoud {
  const lezer = new Lezer();
  const { naam, aanbieders, populatie, huishoudens, kokers, van, totEnMet, regel } = concept;
  const { kosten, kostenPer, inKoker, initiatief, initiatiefnemer, grens, automatisch } = concept;
  const voorstel = {
    naam: ofNiets(naam),
    aanbieders: aanbieders.map(({ organisatie, gewicht }, i) => ({
      ...{ organisatie: ofNiets(organisatie), gewicht: lezer.aantal(`aanbieders[${i}].gewicht`, gewicht) },
    })),
    populatie: ofNiets(populatie),
    huishoudensBijNulmeting: lezer.aantal('huishoudensBijNulmeting', huishoudens),
    kokers: kokers.map((koker, i) => kokerinhoud(lezer, `kokers[${i}]`, koker)),
    looptijd: { van: ofNiets(van), totEnMet: ofNiets(totEnMet) },
    verdeelregel: regelkeuze(regel),
    interventiekosten: {
      ...{ bedrag: lezer.bedrag('interventiekosten.bedrag', kosten), per: kostenPer, inKoker: ofNiets(inKoker) },
    },
    ...(initiatief !== '' && { initiatiefnemer: { soort: initiatief, [initiatief]: ofNiets(initiatiefnemer) } }),
    grensPerHuishouden: lezer.bedrag('grensPerHuishouden', grens),
    automatisch,
  };
  return { voorstel, fouten: lezer.fouten };
}
