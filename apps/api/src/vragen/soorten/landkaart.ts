import {
  landkaart,
  meting,
  metingen,
  toezeggingen,
  vaststelling,
  vaststellingen,
  verhoudingen,
  wieBetaaltWieWint,
  type Leesmodel,
  type Pagina,
} from '@ontschot/projecties';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { Id, Keuze, Periode } from '../../invoer/velden.js';
import { INZAGE, zietAlles, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { eigen, metAlleen, zonderCodes } from '../eigen.js';
import { BladzijdeOpDag, OpDag } from '../velden.js';

const WACHT_OP = ['instemming', 'instemming-afspraak', 'geld', 'controller', 'terugbetaling'] as const;

export class LandkaartVraag extends OpDag {
  @Id({ uitleg: 'Alleen deze afspraak.', optioneel: true }) afspraak?: string;
  @Periode({ uitleg: 'Alleen wat is gemeten over maanden vanaf deze.', optioneel: true }) van?: string;
  @Periode({ uitleg: 'Alleen wat is gemeten over maanden tot en met deze.', optioneel: true }) totEnMet?: string;
  @Id({ uitleg: 'Alleen afspraken voor een populatie van wijken met deze wijk erbij.', optioneel: true }) wijk?: string;
  @Keuze(['ja', 'nee'], {
    uitleg: 'Ook metingen, waar nog geen vaststelling is; zonder deze ja.',
    optioneel: true,
  })
  metMetingen?: string;
}

export class MetingenVraag extends BladzijdeOpDag {
  @Id({ uitleg: 'Alleen van deze afspraak.', optioneel: true }) afspraak?: string;
}

export class ToezeggingenVraag extends MetingenVraag {
  @Id({ uitleg: 'Alleen uit deze vaststelling.', optioneel: true }) vaststelling?: string;
  @Id({ uitleg: 'Alleen ten laste van deze koker.', optioneel: true }) koker?: string;
  @Keuze(WACHT_OP, { uitleg: 'Alleen wat hierop wacht.', optioneel: true }) wachtOp?: string;
}

export class VaststellingVraag extends OpDag {
  @Id({ uitleg: 'De vaststelling.' }) vaststelling!: string;
}

export class MetingVraag extends OpDag {
  @Id({ uitleg: 'De meting.' }) meting!: string;
}

const alleenTotalen = (wie: Identiteit): boolean =>
  !zietAlles(wie) && wie.rollen.has('raad') && !wie.rollen.has('aanbieder') && !wie.rollen.has('financier');

/** As `eigen`; the raad sees the totals of everything. */
const eigenOfTotalen = (wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud =>
  alleenTotalen(wie) ? vraag : eigen(wie, vraag);

const gevraagd = ({ metMetingen, ...vraag }: Vraaginhoud): never =>
  ({ ...(metAlleen(vraag) as object), metMetingen: metMetingen !== 'nee' }) as never;

const betrokken = { rollen: [...INZAGE, 'aanbieder', 'financier'], groep: 'Landkaart' } as const;

/** What the raad sees instead of the rows of a landkaart. */
const ZONDER_RIJEN = {
  ...{ stromen: [], elders: [], overgenomen: [], afspraken: [], deelsErbuiten: [] },
  namen: { organisaties: {}, kokers: {}, budgetten: {} },
};

/** A table over all afspraken. */
const tabel = (
  naam: string,
  samenvatting: string,
  vraag: (lees: Leesmodel, inhoud: never) => object,
  meer: Partial<VraagHttp> = {},
): VraagHttp => ({
  ...betrokken,
  naam,
  pad: `boeken/:boekId/${naam}`,
  samenvatting,
  invoer: LandkaartVraag,
  voorbeeld: { van: '2025-01', totEnMet: '2025-12', metMetingen: 'ja' },
  begrens: eigen,
  beantwoord: (lees, inhoud) => vraag(lees, gevraagd(inhoud)),
  ...meer,
});

/** A list in pages, under its own name. */
const lijst = (
  naam: string,
  samenvatting: string,
  vraag: (lees: Leesmodel, inhoud: never) => Pagina<object>,
  meer: Partial<VraagHttp> = {},
): VraagHttp => ({
  ...betrokken,
  naam,
  pad: `boeken/:boekId/${naam}`,
  samenvatting,
  invoer: MetingenVraag,
  getallen: ['aantal'],
  voorbeeld: { op: '2025-12-31', aantal: '10' },
  begrens: eigen,
  beantwoord: (lees, inhoud) => {
    const { regels, volgende } = vraag(lees, gevraagd(inhoud));
    return { [naam]: regels, volgende };
  },
  zeef: zonderCodes,
  ...meer,
});

export const LANDKAARTVRAGEN: readonly VraagHttp[] = [
  tabel('landkaart', 'Wie voorkwam, waar de winst landde, en wat daarvan is toegezegd en betaald', landkaart, {
    rollen: [...betrokken.rollen, 'raad'],
    begrens: eigenOfTotalen,
    zeef: (wie, antwoord) => (alleenTotalen(wie) ? { ...antwoord, ...ZONDER_RIJEN } : antwoord),
  }),
  tabel('wie-betaalt-wie-wint', 'Per organisatie wat zij betaalt, wint en derft', wieBetaaltWieWint),
  tabel('verhoudingen', 'Per aanbieder wat hij voor anderen verdiende en wat daarvan terugkwam', verhoudingen),
  lijst('toezeggingen', 'Elke toezegging en vordering, hoe oud zij is en waarop zij wacht', toezeggingen, {
    invoer: ToezeggingenVraag,
  }),
  lijst('vaststellingen', 'Wat er is vastgesteld, en wat waardoor is gecorrigeerd', vaststellingen),
  lijst('metingen', 'Wat er is gemeten zonder dat het geld verdeelt', metingen),
  {
    ...betrokken,
    naam: 'vaststelling',
    pad: 'boeken/:boekId/vaststellingen/:vaststelling',
    samenvatting: 'Eén vaststelling met alles wat erin ging, elke stap, de regel in zinnen en de delen',
    invoer: VaststellingVraag,
    voorbeeld: { vaststelling: 'voordeur-2025' },
    begrens: eigen,
    beantwoord: (lees, { vaststelling: id, ...rest }) => vaststelling(lees, String(id), gevraagd(rest)),
    zeef: zonderCodes,
  },
  {
    ...betrokken,
    naam: 'meting',
    pad: 'boeken/:boekId/metingen/:meting',
    samenvatting: 'Eén meting met alles wat erin ging en elke stap',
    invoer: MetingVraag,
    voorbeeld: { meting: 'voordeur-half-jaar-1' },
    begrens: eigen,
    beantwoord: (lees, { meting: id, ...rest }) => meting(lees, String(id), gevraagd(rest)),
    zeef: zonderCodes,
  },
];
