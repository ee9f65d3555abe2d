import { DECLARATIEGRENZEN } from '@ontschot/invoer';
import { GEWONE_PAGINA, GROOTSTE_PAGINA, LANGSTE_TERUGBLIK_MS } from '@ontschot/projecties';

const KiB = 1024;
const MiB = 1024 * KiB;

/** Every limit of the service, in one place (design 10). Times in milliseconds unless the name says otherwise. */
export const GRENZEN = {
  /** Bytes of a body; of a body with many opdrachten. */
  inhoud: MiB,
  bulkInhoud: 8 * MiB,
  /** Bytes of all headers together. */
  koppen: 16 * KiB,
  /** UTF-16 units of one segment of a path. */
  padstuk: 640,
  /** Opdrachten in one request. */
  bulkOpdrachten: 5_000,
  /** Opdrachten of one request that are checked before others get their turn. */
  bulkBeurt: 250,
  /** Nesting of JSON. */
  diepte: 10,
  /** Faults that one answer names. */
  fouten: 100,
  /** Lines of a begroting or begrotingswijziging in one opdracht. */
  regels: 2_000,
  /** Bytes of a file with a begroting. */
  begrotingInhoud: 2 * MiB,
  /** Codes of households, and lines of costs, in one opdracht. */
  huishoudens: 5_000,
  /** Households that one answer may name: each is a row in the inzagelogboek before it goes out (measured: 0.7 s). */
  ingezien: 20_000,
  kostenregels: 5_000,
  /** Of an ondersteuningsagenda: more kinds of help than there are of each age group. */
  agendaregels: 50,
  /** Wijken of a population, and populations that one stands apart from. */
  wijken: 500,
  losVan: 200,
  /** Of a verdeelregel: what it measures and asks, steps, receivers, years. */
  maten: 20,
  treden: 20,
  ontvangers: 20,
  afbouwjaren: 10,
  /** Rules that one question runs side by side, and afspraken that it names. */
  doorrekenregels: 5,
  doorrekenafspraken: 200,
  /** Sums of costs that are kept to go on from, for who changes a proposal time and again. */
  proeftellers: 16,
  /** Of a question that sets scenarios side by side: scenarios, kokers of each, lines of cost of a koker. */
  scenarios: 8,
  scenariokokers: 40,
  scenarioposten: 20,
  /** Of an afspraak, so that the whole of it fits an event: who delivers, what is counted, and how. */
  aanbieders: 20,
  afspraakkokers: 20,
  eenheden: 12,
  jaren: 10,
  verlagingen: 12,
  kleuren: 100,
  doelen: 200,
  financiering: 120,
  naam: 200,
  kenmerk: 100,
  /** UTF-16 units of a sentence about people. */
  zin: 500,
  /** Budgets of a mandate; patterns of doelen. */
  budgetten: 20,
  /** Of an aflosplan. */
  mijlpalen: 50,

  /** Open connections. */
  verbindingen: 1_000,
  /** For a whole request to come in. */
  aanvraagMs: 30_000,
  /** For a file, which comes in as fast as it is judged. */
  bestandMs: 10 * 60_000,
  /** A connection on which nothing happens. */
  stilMs: 75_000,

  /** Lines on a page: usually, and at most (those of the read side). */
  pagina: GEWONE_PAGINA,
  grootstePagina: GROOTSTE_PAGINA,
  zoektekst: 100,
  /** How long a read waits for the revisie it was asked for. */
  wachtMs: 5_000,
  /** How long a question about the past may take: it folds events, however many there are. */
  terugblikMs: LANGSTE_TERUGBLIK_MS,

  /** Clocks may differ this much when a token is checked. */
  kloktolerantieS: 5,
  /** UTF-16 units of a token. */
  token: 8 * KiB,
  /** A checked token is taken at its word this long, and this many of them. */
  tokenBewaardMs: 60_000,
  tokensBewaard: 1_000,
  /** After an unknown key, the keys of the issuer are not fetched again for this long. */
  sleutelRustMs: 30_000,
  issuerMs: 5_000,
  /** A token of the demo issuer is valid this long. */
  demoTokenS: 12 * 3_600,

  /** Open streams of changes; of one caller. */
  stromen: 200,
  stromenPerAfzender: 5,
  /** Of all of those, for who is inwoner alone: a busy evening leaves room for who works with the boek. */
  stromenInwoners: 100,
  /** Events that wait for one follower. */
  stroomRij: 10_000,
  hartslagMs: 15_000,
  /** A follower that takes nothing for this long is let go. */
  traagMs: 10_000,
  /** What was still to be sent when a stream ended gets this long. */
  slotMs: 1_000,

  /** Exports under way; of one caller; those that ended and are still shown. */
  uitvoeren: 8,
  uitvoerenPerAfzender: 2,
  uitvoerenBewaard: 200,

  /** Bytes of a file of declaraties; files that are read at once; lines that are held against the boek or booked together. */
  declaratieInhoud: DECLARATIEGRENZEN.bestand,
  declaratiesTegelijk: 2,
  declaratiePartij: 500,
  /** Bytes of a file that says to which household people belong. */
  koppelingenInhoud: 16 * MiB,
  /** Verplichtingen that one declaratie asks of: what is set aside of each stands in one event. */
  declaratieVerplichtingen: 1_500,
  /** Lines that a refusal names. */
  declaratieFouten: 100,
  /** How long booking waits when the store or the queue cannot take more. */
  declaratieRustMs: 1_000,
  /** How often it is looked whether a declaratie that stopped can go on. */
  declaratieRondeMs: 60_000,
  /** Products of an indeling. */
  producten: 500,

  /** The clock: how often it goes round all boeken usually, and at most (seconds); opdrachten that it hands in together. */
  klokS: 60,
  klokLangstS: 86_400,
  klokPartij: 250,
  /** How long it waits to look again whether the service is ready. */
  klokWachtMs: 1_000,

  /** What is under way gets this long when the service is asked to stop. */
  stoppenMs: 10_000,
};

/** The limits, so that a test can hand in others. */
export type Grenzen = typeof GRENZEN;

/** Injection token of the `Grenzen` of this service. */
export const MET_GRENZEN = Symbol('grenzen');
