import type { Bewegingsgegevens, Kleur, Mutatie, Rekening } from '@ontschot/boek';
import type { Datum, Eurocent, Moment, Periode } from '@ontschot/kern';
import type { BoekGebeurtenis } from '../motor/projectie.js';
import { doelTekst } from '../motor/weetjes.js';

/** One mutatie with the event that it is part of. There is no household in it, and no person. */
export interface Journaalregel {
  readonly revisie: number;
  /** Place of the mutatie in its event, from 1. */
  readonly regel: number;
  readonly type: string;
  readonly boekdatum: Datum;
  readonly geregistreerdOp: Moment;
  /** Role of whoever asked for it. */
  readonly rol: string;
  readonly van: Rekening;
  readonly naar: Rekening;
  readonly kleur: Kleur;
  /** Eurocents, above zero. */
  readonly bedrag: Eurocent;
  readonly hoortBij?: Periode;
  readonly verplichting?: string;
  readonly voorschot?: string;
  /** As `<taakveld>/<functionaliteit>/<leeftijdsgroep>`. */
  readonly doel?: string;
  readonly wijk?: string;
  readonly aanbieder?: string;
  readonly periode?: Periode;
  /** The besluit, the grond or the reden. */
  readonly omschrijving?: string;
  readonly kenmerk?: string;
  /** Revisie of the movement that this one takes back. */
  readonly storneert?: number;
}

/** The order in which a line is kept; those that are not always there come last. */
const VELDEN = [
  'revisie',
  'regel',
  'type',
  'boekdatum',
  'geregistreerdOp',
  'rol',
  'van',
  'naar',
  'kleur',
  'bedrag',
  'doel',
  'wijk',
  'aanbieder',
  'omschrijving',
  'verplichting',
  'kenmerk',
  'voorschot',
  'storneert',
  'hoortBij',
  'periode',
] as const satisfies readonly (keyof Journaalregel)[];

/** A line as it is kept: the values of `VELDEN`, without the empty end. */
export type Rij = readonly unknown[];

/** What the events of different kinds call their reason. */
interface Toelichting {
  readonly besluit?: string;
  readonly grond?: string;
  readonly reden?: string;
  readonly storneert?: number;
}

export function rijVan({ revisie, type, gegevens, metadata }: BoekGebeurtenis, mutatie: Mutatie, regel: number): Rij {
  const { boekdatum, kenmerken = {}, hoortBij, kenmerk, ...rest } = gegevens as Bewegingsgegevens & Toelichting;
  const rij: unknown[] = [
    revisie,
    regel,
    type,
    boekdatum,
    metadata.geregistreerdOp,
    metadata.opdracht.rol,
    mutatie.van,
    mutatie.naar,
    mutatie.kleur,
    mutatie.bedrag,
    kenmerken.doel && doelTekst(kenmerken.doel),
    kenmerken.wijk,
    kenmerken.aanbieder,
    rest.besluit ?? rest.grond ?? rest.reden,
    mutatie.verplichting,
    kenmerk,
    mutatie.voorschot,
    rest.storneert,
    hoortBij,
    kenmerken.periode,
  ];
  while (rij[rij.length - 1] === undefined) rij.pop();
  return rij;
}

export const regelVan = (rij: Rij): Journaalregel => {
  const gevuld = VELDEN.map((veld, plaats) => [veld, rij[plaats]] as const);
  return Object.fromEntries(gevuld.filter(([, waarde]) => waarde != null)) as unknown as Journaalregel;
};
