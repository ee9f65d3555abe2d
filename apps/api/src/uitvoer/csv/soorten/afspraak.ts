import { uit, type Csvsoort, type Rijen } from '../csvsoort.js';
import { bedragen, lijst, waarden, type Kolom } from '../kolom.js';

type Rij = Rijen[number];

/** The kokers of every version, for a version is what was agreed. */
const kokers = (antwoord: Rij): Rijen =>
  uit('versies')(antwoord).flatMap(({ versie, inhoud }) =>
    (inhoud as { readonly kokers: Rijen }).kokers.map((koker) => ({
      ...{ versie, ...koker, betaler: betaler(antwoord, koker['koker']) },
    })),
  );

const betaler = (antwoord: Rij, koker: unknown): unknown =>
  uit('betalers')(antwoord).find((een) => een['koker'] === koker)?.['financier'];

const groep = (naam: string): Kolom[] => [
  ...waarden(`nulmeting.methode.${naam}.huishoudens`),
  ...bedragen(`nulmeting.methode.${naam}.bedrag`),
];

/** The sum of the vaststelling or meting that an uitleg is of; not there for who may not see the whole of it. */
const stappen = ({ vaststelling, meting }: Rij): Rijen => {
  const { gegevens } = (vaststelling ?? meting ?? {}) as { gegevens?: { uitkomst?: { stappen?: Rijen } } };
  return stapregels(gegevens?.uitkomst?.stappen ?? []);
};

/** A whole number as a number, so that a program adds up a loss too; a fraction stays the text that it is. */
export const alsGetal = (waarde: unknown): unknown =>
  typeof waarde === 'string' && /^-?\d+$/.test(waarde) && Number.isSafeInteger(Number(waarde))
    ? Number(waarde)
    : waarde;

/** What went into a step stands by its name, in one cell. */
export const stapregels = (alle: Rijen): Rijen =>
  alle.map(({ invoer, uitkomst, ...stap }) => ({
    ...{ ...stap, uitkomst: alsGetal(uitkomst) },
    invoer: Object.entries(invoer as Rij).map(([naam, waarde]) => ({ naam, waarde })),
  }));

export const STAP = [...waarden('stap', 'naam', 'koker', 'uitkomst', 'zin'), ...lijst('invoer', 'naam', 'waarde')];

/** One afspraak, and the way from it to an amount. */
export const AFSPRAAK: readonly Csvsoort[] = [
  {
    naam: 'afspraak-kokers',
    uitleg:
      'Waar de winst van een afspraak wordt gemeten, en wat daar was verwacht, per versie; zeg met afspraak welke.',
    vraag: 'afspraak',
    rijen: kokers,
    kolommen: [
      ...waarden('versie', 'koker', 'betaler', 'budget', 'nulmeting.volgtPopulatie', 'nulmeting.methode.methode'),
      ...bedragen('nulmeting.methode.bedrag'),
      ...waarden('nulmeting.methode.per', 'nulmeting.methode.index', 'nulmeting.methode.bron'),
      ...lijst('nulmeting.methode.jaren', 'jaar', 'bedrag', 'gewicht'),
      ...lijst('nulmeting.methode.eenheden', 'prijs.eenheidsprijs', 'prijs.bedrag', 'aantal', 'per'),
      ...[...groep('voor'), ...groep('controleVoor'), ...groep('controleNa')],
      ...lijst('nulmeting.verlagingen', 'grond', 'kenmerk', 'bedrag', 'per'),
      ...bedragen('nulmeting.afgekapt'),
      ...lijst('inkomsten', 'aanbieder', 'procent'),
    ],
  },
  {
    naam: 'uitleg-gevolgen',
    uitleg: 'Wat er van een gebeurtenis kwam; zeg met revisie van welke.',
    vraag: 'uitleg',
    rijen: uit('gevolgen'),
    kolommen: [
      ...waarden('boek', 'revisie', 'type', 'boekdatum', 'geregistreerdOp', 'rol', 'opdracht'),
      ...lijst('verrekend', 'toezegging', 'bedrag'),
    ],
    // Each is another for every type; the journaal has what moved.
    zonder: ['gegevens'],
  },
  {
    naam: 'uitleg-stappen',
    uitleg: 'Elke stap van de som achter een gebeurtenis; zeg met revisie van welke.',
    vraag: 'uitleg',
    rijen: stappen,
    kolommen: STAP,
  },
];
