import {
  bsn,
  cijfers,
  datum,
  debetCredit,
  eenheid,
  getal,
  letters,
  tekst,
  vast,
  versie,
  type Veldtype,
} from './veldtypen.js';

/** An element: what is in it, in this order, or of which type its text is. */
export interface Bouwsteen {
  readonly naam: string;
  /** Of the namespace of the basisschema instead of that of the message: the parts of a compound type. */
  readonly basis: boolean;
  readonly verplicht: boolean;
  readonly herhaald: boolean;
  readonly delen: readonly Bouwsteen[];
  readonly type?: Veldtype;
}

const steen = (naam: string, meer: Partial<Bouwsteen>): Bouwsteen => ({
  naam,
  basis: false,
  verplicht: true,
  herhaald: false,
  delen: [],
  ...meer,
});
const veld = (naam: string, type: Veldtype, meer: Partial<Bouwsteen> = {}): Bouwsteen => steen(naam, { type, ...meer });
const klasse = (naam: string, ...delen: Bouwsteen[]): Bouwsteen => steen(naam, { delen });
/** A compound type of the basisschema. */
const samen = (naam: string, ...delen: Bouwsteen[]): Bouwsteen =>
  steen(naam, { delen: delen.map((deel) => ({ ...deel, basis: true })) });
const herhaald = (bouwsteen: Bouwsteen): Bouwsteen => ({ ...bouwsteen, herhaald: true });

const periode = (naam: string): Bouwsteen => samen(naam, veld('Begindatum', datum), veld('Einddatum', datum));

const PRESTATIE = klasse(
  'Prestatie',
  samen(
    'ProductReferentie',
    veld('ReferentieNummer', tekst(20)),
    veld('VorigReferentieNummer', tekst(20), { verplicht: false }),
  ),
  veld('ToewijzingNummer', getal(9)),
  veld('ProductCategorie', letters(2)),
  veld('ProductCode', tekst(5)),
  periode('ProductPeriode'),
  veld('GeleverdVolume', getal(8)),
  veld('Eenheid', eenheid),
  veld('ProductTarief', getal(8), { verplicht: false }),
  samen('IngediendBedrag', veld('Bedrag', getal(8)), veld('DebetCredit', debetCredit)),
);

/**
 * The elements of a declaratie, WMO323 and JW323 of release 3.2 alike: names, order, how often, and the type of each
 * text, as the information model of the iStandaarden has them. The rules between fields are in `keur-regel`.
 */
export const bouwplan = (berichtcode: string): Bouwsteen =>
  klasse(
    'Bericht',
    klasse(
      'Header',
      veld('BerichtCode', vast(berichtcode)),
      veld('BerichtVersie', vast('3')),
      veld('BerichtSubversie', vast('2')),
      veld('Afzender', cijfers(8)),
      veld('Ontvanger', cijfers(4)),
      samen('BerichtIdentificatie', veld('Identificatie', tekst(12)), veld('Dagtekening', datum)),
      samen('XsdVersie', veld('BasisschemaXsdVersie', versie), veld('BerichtXsdVersie', versie)),
    ),
    klasse(
      'Declaratie',
      veld('DeclaratieNummer', letters(12)),
      periode('DeclaratiePeriode'),
      veld('DeclaratieDagtekening', datum),
      samen('TotaalIngediendBedrag', veld('TotaalBedrag', getal(12)), veld('DebetCredit', debetCredit)),
      klasse('Clienten', herhaald(klasse('Client', veld('Bsn', bsn), klasse('Prestaties', herhaald(PRESTATIE))))),
    ),
  );
