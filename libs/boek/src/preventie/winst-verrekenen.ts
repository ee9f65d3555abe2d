import { schrijfEuro, type Datum, type Eurocent } from '@ontschot/kern';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import * as zoek from '../besluiten/opzoeken.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toezegging } from '../toestand/preventie.js';
import { eraf, erbij, zonderLater } from './bruikbaar.js';
import { zetToezegging } from './toezeggingen.js';
import { keurGever, type Gever } from './winst-gever.js';
import { ontvangstrij } from './winst-ontvangst.js';

/**
 * Two aanbieders settle a change in gain: part of an open promise to one goes to the other, which is then paid in its
 * place. The same the other way round takes it back.
 */
export interface WinstVerrekenen extends Opdracht, Wanneer {
  readonly soort: 'winst-verrekenen';
  /** The promise that gives. */
  readonly toezegging: string;
  /** The organisatie that gets it. */
  readonly naar: string;
  /** In eurocents, of what is open. */
  readonly bedrag: Eurocent;
  readonly reden: string;
  /** Where both agreed to it: a claim is its holder's, nobody else gives it away. */
  readonly document: string;
  readonly kenmerk?: string;
}

export interface WinstVerrekend extends Bewegingsgegevens {
  /** The promise that gives, and the one that gets it: a new one, one that has some of it already, or where it came from. */
  readonly toezegging: string;
  readonly naarToezegging: string;
  /** The organisaties whose these are. */
  readonly van: string;
  readonly naar: string;
  /** Where the promise came from: its part, assessment and afspraak. */
  readonly aandeel: string;
  readonly vaststelling: string;
  readonly afspraak: string;
  readonly koker: string;
  /** In eurocents. */
  readonly bedrag: Eurocent;
  readonly reden: string;
  readonly document: string;
}

export const winstVerrekenen: Besluit<WinstVerrekenen, WinstVerrekend> = {
  soort: 'winst-verrekenen',
  type: 'winst-verrekend.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, toezegging, naar, bedrag, reden, document, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    const [rij] = allesTegelijk(
      () => keurGever(toestand, toezegging, boekdatum),
      () => zoek.organisatie(toestand, naar),
    );
    keurBedrag(rij, naar, bedrag);
    const { aandeel, vaststelling, afspraak, koker, organisatie: van } = rij;
    return beweging<WinstVerrekend>(toestand, this.type, {
      ...{ boekdatum, hoortBij, toezegging, naarToezegging: ontvangstrij(toestand, rij, naar) },
      ...{ van, naar, aandeel, vaststelling, afspraak, koker, bedrag, reden, document },
      mutaties: [{ van: `tegoed:${van}`, naar: `tegoed:${naar}`, kleur: koker, bedrag }],
      kenmerk,
    });
  },
  pasToe(toestand, { toezegging, naarToezegging, naar, bedrag, boekdatum }) {
    const { toezeggingen } = toestand.preventie;
    const rij = toezeggingen.lees(toezegging);
    if (rij === undefined) throw new Error(`toezegging ${toezegging} is er niet`);
    zetToezegging(toestand, { ...eraf(rij, bedrag, boekdatum), doorgegeven: (rij.doorgegeven ?? 0) + bedrag });
    const eerder = toezeggingen.lees(naarToezegging) ?? nieuw(rij, naarToezegging, naar, boekdatum);
    const doorgegeven = (eerder.doorgegeven ?? 0) - bedrag;
    zetToezegging(toestand, { ...erbij(eerder, bedrag, boekdatum), doorgegeven });
  },
};

function keurBedrag(
  { toezegging, organisatie, open, telt, tegoed }: Toezegging & Gever,
  naar: string,
  bedrag: Eurocent,
): void {
  if (organisatie === naar)
    weiger('zelfde-aanbieder', `Toezegging ${toezegging} is al van ${naar}.`, { aanbieder: naar, toezegging });
  const over = Math.max(0, Math.min(telt, tegoed));
  if (bedrag <= over) return;
  const later = telt < open ? `, waarvan ${schrijfEuro(open - telt)} pas later telt` : '';
  const schuld = tegoed < telt ? `, waarvan ${schrijfEuro(telt - over)} dient voor wat ${organisatie} zelf moet` : '';
  weiger(
    'toezegging-te-klein',
    `Van toezegging ${toezegging} staat ${schrijfEuro(Math.max(0, open))} open${later}${schuld}; ${schrijfEuro(bedrag)} gaat niet.`,
    { toezegging, open, ...(telt < open && { telt }), tegoed, bedrag },
  );
}

/** Nothing was awarded on it; it keeps the place of the promise that it came from, and what its payer agreed to. */
function nieuw(bron: Toezegging, toezegging: string, organisatie: string, boekdatum: Datum): Toezegging {
  const ontvanger = { soort: 'organisatie', organisatie } as const;
  const begin = { bedrag: 0, contant: 0, open: 0, doorgegeven: 0, boekdatum };
  return { ...zonderLater(bron), ...begin, toezegging, ontvanger, gekregenVan: bron.toezegging };
}
