import { ofNiets, type Lezer } from '../../../../onderdelen/lezer.js';
import type { Kokerconcept } from './kokerconcept.js';

/** One koker as the API takes it: of the baseline only what its method asks. */
export function kokerinhoud(lezer: Lezer, plek: string, concept: Kokerconcept): object {
  const { koker, budget, volgtPopulatie, verlagingen, afgekapt, inkomsten } = concept;
  const nulmeting = `${plek}.nulmeting`;
  return {
    ...{ koker: ofNiets(koker), budget: ofNiets(budget) },
    nulmeting: {
      methode: methode(lezer, `${nulmeting}.methode`, concept),
      volgtPopulatie,
      verlagingen: verlagingen.map(({ grond, kenmerk, bedrag, per }, i) => ({
        ...{ grond, kenmerk: ofNiets(kenmerk), per },
        bedrag: lezer.bedrag(`${nulmeting}.verlagingen[${i}].bedrag`, bedrag),
      })),
      afgekapt: lezer.bedrag(`${nulmeting}.afgekapt`, afgekapt),
    },
    inkomsten: inkomsten.map(({ aanbieder, procent }, i) => ({
      ...{ aanbieder: ofNiets(aanbieder), procent: lezer.getal(`${plek}.inkomsten[${i}].procent`, procent) },
    })),
  };
}

function methode(lezer: Lezer, plek: string, concept: Kokerconcept): object {
  const { methode: soort, bedrag, per, bron, jaren, index, eenheden } = concept;
  switch (soort) {
    case 'vast':
      return { methode: soort, bedrag: lezer.bedrag(`${plek}.bedrag`, bedrag), per, bron: ofNiets(bron) };
    case 'historisch':
      return {
        methode: soort,
        jaren: jaren.map((een, i) => ({
          jaar: lezer.aantal(`${plek}.jaren[${i}].jaar`, een.jaar),
          bedrag: lezer.bedrag(`${plek}.jaren[${i}].bedrag`, een.bedrag),
          gewicht: lezer.aantal(`${plek}.jaren[${i}].gewicht`, een.gewicht),
        })),
        ...{ index: lezer.getal(`${plek}.index`, index), bron: ofNiets(bron) },
      };
    case 'eenheden':
      return {
        methode: soort,
        eenheden: eenheden.map((een, i) => ({
          ...{ eenheidsprijs: ofNiets(een.eenheidsprijs), per: een.per },
          aantal: lezer.aantal(`${plek}.eenheden[${i}].aantal`, een.aantal),
        })),
      };
    case 'controlegroep': {
      const groep = (naam: 'voor' | 'controleVoor' | 'controleNa'): object => ({
        bedrag: lezer.bedrag(`${plek}.${naam}.bedrag`, concept[naam].bedrag),
        huishoudens: lezer.aantal(`${plek}.${naam}.huishoudens`, concept[naam].huishoudens),
      });
      return {
        ...{ methode: soort, voor: groep('voor'), controleVoor: groep('controleVoor') },
        ...{ controleNa: groep('controleNa'), bron: ofNiets(bron) },
      };
    }
  }
}
