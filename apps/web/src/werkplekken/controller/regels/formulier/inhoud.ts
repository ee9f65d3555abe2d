import { Lezer, ofNiets } from '../../../../onderdelen/lezer.js';
import { BUDGET, type Grensconcept, type Regelconcept } from './concept.js';

/** A rule as the API takes it, and what of it could not be read. */
export interface Regelinhoud {
  readonly regel: object;
  readonly fouten: ReadonlyMap<string, string>;
}

/** Makes of what was typed what the API takes; whether it is right, the service says. */
export function inhoudVan(concept: Regelconcept): Regelinhoud {
  const lezer = new Lezer();
  const { naam, maten, winst, interventiekosten, compensatie, poorten, ontvangers, sleutel, draagt, verlies } = concept;
  const regel = {
    naam: ofNiets(naam),
    maten: maten.map(({ maat, naam: heet, van, tot }, i) => ({
      ...{ maat, naam: ofNiets(heet) },
      van: lezer.getal(`maten[${i}].van`, van),
      tot: lezer.getal(`maten[${i}].tot`, tot),
    })),
    winst: {
      interventiekosten,
      poorten: poorten.map(({ maat, minstens, hoogstens }, i) => ({
        maat: ofNiets(maat),
        minstens: lezer.getal(`winst.poorten[${i}].minstens`, minstens),
        hoogstens: lezer.getal(`winst.poorten[${i}].hoogstens`, hoogstens),
      })),
      compensatie,
      ...grenzenVan(lezer, 'winst', winst),
      verdeling: {
        ontvangers: ontvangers.map(({ wie, gewicht }, i) => ({
          ontvanger: wie.startsWith(BUDGET) ? { soort: 'budget', budget: wie.slice(BUDGET.length) } : { soort: wie },
          gewicht: lezer.aantal(`winst.verdeling.ontvangers[${i}].gewicht`, gewicht),
        })),
        sleutel,
      },
    },
    ...(draagt && { verlies: grenzenVan(lezer, 'verlies', verlies) }),
  };
  return { regel, fouten: lezer.fouten };
}

function grenzenVan(lezer: Lezer, plek: string, concept: Grensconcept): object {
  const { deel, drempelsoort, drempel, omvang, schaal, treden, afbouw } = concept;
  const procentOfBedrag = (veld: 'aftrek' | 'plafond'): object => {
    const soort = concept[`${veld}soort`];
    if (soort === '') return {};
    const naar = `${plek}.${veld}.${soort}`;
    return { [veld]: { [soort]: lezer[soort === 'bedrag' ? 'bedrag' : 'getal'](naar, concept[veld]) } };
  };
  return {
    ...(drempelsoort === 'procent' && { drempel: { procent: lezer.getal(`${plek}.drempel.procent`, drempel) } }),
    ...(drempelsoort === 'naarOmvang' && {
      drempel: {
        naarOmvang: omvang.map(({ vanaf, procent }, i) => ({
          vanaf: lezer.aantal(`${plek}.drempel.naarOmvang[${i}].vanaf`, vanaf),
          procent: lezer.getal(`${plek}.drempel.naarOmvang[${i}].procent`, procent),
        })),
      },
    }),
    ...(schaal !== '' && {
      schaal: {
        maat: schaal,
        treden: treden.map(({ vanaf, procent }, i) => ({
          vanaf: lezer.getal(`${plek}.schaal.treden[${i}].vanaf`, vanaf),
          procent: lezer.getal(`${plek}.schaal.treden[${i}].procent`, procent),
        })),
      },
    }),
    deel: lezer.getal(`${plek}.deel`, deel),
    afbouw: afbouw.map(({ procent }, i) => lezer.getal(`${plek}.afbouw[${i}]`, procent) ?? ''),
    ...procentOfBedrag('aftrek'),
    ...procentOfBedrag('plafond'),
  };
}
