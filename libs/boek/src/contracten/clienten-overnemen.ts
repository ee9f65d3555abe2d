import type { Datum, Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { ondersteuningsopdrachtInstellen } from '../besluiten/ondersteuningsopdracht-instellen.js';
import * as zoek from '../besluiten/opzoeken.js';
import { eersteVanJaar, inBoekjaar, opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens, Feit } from '../gebeurtenissen/gebeurtenis.js';
import type { Ondersteuningsopdracht } from '../toestand/onderdelen.js';
import type { Toestand } from '../toestand/toestand.js';
import { naarVerplichting } from './doorgeven.js';
import { grensbedrag, type Grensbedrag } from './grensbedrag.js';
import { populatiecontract } from './opzoeken.js';
import { onthoudNaarBuiten, terugVanBuiten } from './overname-terug.js';
import { komtTerug, onthoudTussen, type Tussen } from './overname-tussen.js';
import { uitDezeKant, vanBuiten } from './overnamekanten.js';

/** One side of a takeover: a contract here with the verplichting that pays, or an organisatie outside, as a municipality. */
export type Kant =
  | { readonly ondersteuningsopdracht: string; readonly verplichting: string }
  | { readonly organisatie: string; readonly koker?: string };

/**
 * Clients of one population go to another from a day on (grensverkeer), settled by an amount per client per year, for the
 * whole months that are left. The same the other way round, from the same day, takes it back.
 */
export interface ClientenOvernemen extends Opdracht, Wanneer {
  readonly soort: 'clienten-overnemen';
  readonly van: Kant;
  readonly naar: Kant;
  /** How many; never who. */
  readonly aantal: number;
  readonly vanaf: Datum;
  readonly bedragPerJaar: Eurocent;
  readonly kenmerk?: string;
}

export interface ClientenOvergenomen extends Bewegingsgegevens, Grensbedrag {
  readonly van: Kant;
  readonly naar: Kant;
  /** The verplichting that paid, when that is one here. */
  readonly verplichting?: string;
  /** The revisie that paid for the same clients when they went to outside, and that this takes back. */
  readonly corrigeert?: number;
}

/** The contract of that side with another number of clients; nothing for a side outside. */
function metAantal(toestand: Toestand, kant: Kant, vanaf: Datum, erbij: number): Feit[] {
  if (!('ondersteuningsopdracht' in kant)) return [];
  const contract: Ondersteuningsopdracht = populatiecontract(toestand, kant.ondersteuningsopdracht, vanaf);
  const aantal = contract.populatie.aantal + erbij;
  if (aantal < 0)
    weiger(
      'te-weinig-clienten',
      `Ondersteuningsopdracht ${contract.ondersteuningsopdracht} heeft ${contract.populatie.aantal} cliënten; er kunnen er geen ${-erbij} weg.`,
      { ondersteuningsopdracht: contract.ondersteuningsopdracht, aantal: contract.populatie.aantal, weg: -erbij },
    );
  const gegevens = { boekdatum: eersteVanJaar(toestand), ...contract, populatie: { ...contract.populatie, aantal } };
  return [{ type: ondersteuningsopdrachtInstellen.type, gegevens }];
}

function keurKanten(van: Kant, naar: Kant): void {
  const buiten = [van, naar].every((kant) => 'organisatie' in kant);
  const zelfde =
    'ondersteuningsopdracht' in van &&
    'ondersteuningsopdracht' in naar &&
    (van.ondersteuningsopdracht === naar.ondersteuningsopdracht || van.verplichting === naar.verplichting);
  if (buiten || zelfde)
    weiger('niets-te-verrekenen', 'Noem twee contracten, of één contract en een organisatie van buiten.', {
      van,
      naar,
    });
}

/** The verplichting of that side, which must be of its contract. */
export function postVan(toestand: Toestand, kant: Exclude<Kant, { readonly organisatie: string }>) {
  const post = zoek.verplichting(toestand, kant.verplichting);
  if (post.ondersteuningsopdracht !== kant.ondersteuningsopdracht)
    weiger(
      'onbekende-ondersteuningsopdracht',
      `Verplichting ${post.verplichting} hoort niet bij ondersteuningsopdracht ${kant.ondersteuningsopdracht}.`,
      { verplichting: post.verplichting, ondersteuningsopdracht: post.ondersteuningsopdracht },
    );
  return post;
}

/** The takeover as one between two contracts here; undefined when one side is outside. */
const tussenVan = (van: Kant, naar: Kant, { aantal, vanaf, bedragPerJaar }: Grensbedrag): Tussen | undefined =>
  'verplichting' in van && 'verplichting' in naar
    ? { van: van.verplichting, naar: naar.verplichting, aantal, vanaf, bedragPerJaar }
    : undefined;

export const clientenOvernemen: Besluit<ClientenOvernemen, ClientenOvergenomen> = {
  soort: 'clienten-overnemen',
  type: 'clienten-overgenomen.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, hoortBij, van, naar, aantal, vanaf, bedragPerJaar, kenmerk } = opdracht;
    opDag(toestand, opdracht);
    inBoekjaar(toestand, vanaf);
    keurKanten(van, naar);
    const nummers = [...metAantal(toestand, van, vanaf, -aantal), ...metAantal(toestand, naar, vanaf, aantal)];
    const som = grensbedrag(aantal, vanaf, bedragPerJaar);
    if (som.bedrag === 0)
      weiger('niets-te-verrekenen', `Vanaf ${vanaf} zijn er ${som.maanden} hele maanden: het bedrag is nul.`, {
        ...som,
      });
    const kant = 'organisatie' in naar ? naar : postVan(toestand, naar);
    const naarPost = 'verplichting' in kant ? kant : undefined;
    const terug =
      'organisatie' in van && naarPost !== undefined
        ? terugVanBuiten(
            toestand,
            { verplichting: naarPost.verplichting, organisatie: van.organisatie, aantal, vanaf, bedragPerJaar },
            ...([boekdatum, hoortBij] as const),
          )
        : undefined;
    if (terug !== undefined)
      return [
        beweging<ClientenOvergenomen>(toestand, this.type, {
          boekdatum,
          hoortBij,
          van,
          naar,
          ...som,
          kenmerk,
          ...terug,
        }),
        ...nummers,
      ];
    const tussen = tussenVan(van, naar, som);
    const gaanTerug = tussen !== undefined && komtTerug(toestand, tussen, boekdatum);
    const deel =
      'ondersteuningsopdracht' in van
        ? uitDezeKant(toestand, postVan(toestand, van), kant, som.bedrag, boekdatum, gaanTerug)
        : vanBuiten(toestand, van, naarPost, som.bedrag, boekdatum);
    return [
      beweging<ClientenOvergenomen>(toestand, this.type, {
        ...{ boekdatum, hoortBij, van, naar, ...som, kenmerk },
        ...{ verplichting: deel.verplichting, mutaties: deel.mutaties, kenmerken: deel.kenmerken },
      }),
      ...(naarPost === undefined
        ? []
        : [naarVerplichting(toestand, naarPost, deel.mutaties, { boekdatum, hoortBij, kenmerk })]),
      ...nummers,
    ];
  },
  pasToe(toestand, { verplichting, van, naar, corrigeert, ...som }, { revisie }) {
    if (corrigeert === undefined && verplichting !== undefined && 'organisatie' in naar)
      onthoudNaarBuiten(toestand, { verplichting, organisatie: naar.organisatie, ...som }, revisie);
    const tussen = tussenVan(van, naar, som);
    if (tussen !== undefined) onthoudTussen(toestand, tussen, revisie);
  },
};
