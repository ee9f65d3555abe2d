import type { Doorrekenkeuze, Regelkeuze } from '@ontschot/boek';
import { keurRegel, type Regeldelen } from '@ontschot/regels';
import { GRENZEN } from '../../grenzen.js';
import { Versie } from '../../invoer/getallen.js';
import { Namen } from '../../invoer/namen.js';
import { eenVan, samenMet } from '../../invoer/samen.js';
import { Deel, Id, JaNee, Lijst, Periode, Revisie } from '../../invoer/velden.js';
import type { Inhoudskeuring } from '../inhoud.js';
import { VerdeelregelInvoer } from './regel-opstellen.js';

export class DoorrekenregelInvoer {
  @Id({
    uitleg: 'Een verdeelregel van het boek, een concept ook.',
    voorbeeld: 'helft',
    optioneel: true,
    samen: [eenVan('verdeelregel', 'regel')],
  })
  verdeelregel?: string;
  @Versie({ uitleg: 'Welke versie ervan.', optioneel: true, samen: [samenMet('verdeelregel')] }) versie?: number;
  @Deel(() => VerdeelregelInvoer, { uitleg: 'Of de regel zelf, zoals bij regel-opstellen.', optioneel: true })
  regel?: VerdeelregelInvoer;
}

/** Which rules over which assessments: of a question, and of what is kept. */
export class DoorrekenkeuzeInvoer implements Omit<Doorrekenkeuze, 'regels'> {
  @Lijst(() => DoorrekenregelInvoer, GRENZEN.doorrekenregels, { uitleg: 'De regels, naast elkaar.' })
  regels!: (DoorrekenregelInvoer & Regelkeuze)[];
  @Namen(GRENZEN.doorrekenafspraken, { uitleg: 'Alleen van deze afspraken.', optioneel: true }) afspraken?: string[];
  @Periode({ uitleg: 'Alleen wat is gemeten over maanden vanaf deze.', optioneel: true }) van?: string;
  @Periode({ uitleg: 'Alleen wat is gemeten over maanden tot en met deze.', optioneel: true }) totEnMet?: string;
  @JaNee({ uitleg: 'Ook metingen, waar nog geen vaststelling is; zonder deze niet.', optioneel: true })
  metMetingen?: boolean;
  @Revisie({ uitleg: 'Wat daarna is vastgelegd, telt niet; zonder deze telt alles.', optioneel: true })
  totRevisie?: number;
}

/** The parts of a list of rules that have a rule of their own. */
export const REGELS_DELEN = [
  'regels[].regel.maten[]',
  'regels[].regel.winst.poorten[]',
  'regels[].regel.winst.verdeling.ontvangers[]',
  'regels[].regel.winst.verdeling.*',
  'regels[].regel.winst.*',
  'regels[].regel.verlies.*',
];

/** What is wrong with the rules that are given in full, as far as their shape is right. */
export const DOORREKENKEURING: Inhoudskeuring = {
  delen: REGELS_DELEN,
  keur: ({ regels }) =>
    (Array.isArray(regels) ? (regels as ({ regel?: Regeldelen } | undefined)[]) : []).flatMap((een, i) =>
      een?.regel === undefined
        ? []
        : keurRegel(een.regel).map(({ veld, uitleg }) => ({ veld: `regels[${i}].regel.${veld}`, uitleg })),
    ),
};
