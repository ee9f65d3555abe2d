import { scenarios } from '@ontschot/projecties';
import { keurRegel, type Regeldelen } from '@ontschot/regels';
import type { Inhoudskeuring } from '../opdrachten/inhoud.js';
import type { Proefvraag } from './proefvraag.js';
import { ScenarioVraag } from './scenario-invoer.js';

const regel = 'scenarios[].deling.regel';

/** The rules that are given in full, as far as their shape is right. */
const SCENARIOKEURING: Inhoudskeuring = {
  delen: [
    `${regel}.maten[]`,
    `${regel}.winst.poorten[]`,
    `${regel}.winst.verdeling.ontvangers[]`,
    `${regel}.winst.verdeling.*`,
    `${regel}.winst.*`,
    `${regel}.verlies.*`,
  ],
  keur: ({ scenarios: alle }) =>
    (Array.isArray(alle) ? (alle as ({ deling?: { regel?: Regeldelen } } | undefined)[]) : []).flatMap((een, i) =>
      een?.deling?.regel === undefined
        ? []
        : keurRegel(een.deling.regel).map(({ veld, uitleg }) => ({
            ...{ veld: `scenarios[${i}].deling.regel.${veld}`, uitleg },
          })),
    ),
};

const opvang = (bedrag: number) => [{ koker: 'opvang', posten: [{ bedrag, bron: 'Begroting 2025' }] }];

export const scenariovraag: Proefvraag = {
  naam: 'scenarios-vergelijken',
  pad: 'scenarios/proeven',
  samenvatting: 'Zet scenario’s van dezelfde populatie naast elkaar: wat zij kosten, brengen, en wie betaalt en wint',
  invoer: ScenarioVraag,
  inhoud: SCENARIOKEURING,
  voorbeeld: {
    populatie: { naam: 'Tien gezinnen', huishoudens: 10 },
    scenarios: [
      { naam: 'Zoals nu', brengt: 'Het gezin komt niet verder', kokers: opvang(100_000_000) },
      {
        naam: 'Echt helpen',
        brengt: 'Het gezin woont zelf',
        kokers: opvang(20_000_000),
        interventie: { bedrag: 30_000_000, bron: 'Offerte', koker: 'opvang' },
      },
    ],
  },
  beantwoord: scenarios,
};
