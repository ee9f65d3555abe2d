import type { Afspraakinhoud, Koker } from '@ontschot/boek';
import { regelInZinnen } from '@ontschot/regels';
import { onderdelen } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { betrokkenenVan, type Betrokkenen } from './betrokkenen.js';
import { lijstVan, over, stand, type Standenvraag, type Standvraag } from './lezen.js';
import type { Afspraakstand, Afspraakversiestand, Regelstand, Regelversiestand } from './overzichten.js';

export type { Standenvraag, Standvraag } from './lezen.js';
export type { Afspraakstand, Afspraakversiestand, Populatiestand, Regelversiestand } from './overzichten.js';

export interface Regeloverzicht {
  readonly verdeelregel: string;
  /** Each read back in Dutch sentences. */
  readonly versies: readonly (Regelversiestand & { readonly zinnen: readonly string[] })[];
}

/** An afspraak in a list: what it comes down to now. */
export interface Afspraakregel
  extends
    Pick<Afspraakstand, 'afspraak' | 'staat' | 'versie' | 'gesloten' | 'beeindigdPer'>,
    Pick<Afspraakinhoud, 'naam' | 'populatie' | 'looptijd' | 'verdeelregel'> {
  readonly aanbieders: readonly string[];
  readonly kokers: readonly string[];
  /** Who agreed to its last version. */
  readonly ingestemd: readonly string[];
  /** Who turned it down, and did not agree since. */
  readonly afgewezen: readonly string[];
}

export interface Afspraakoverzicht extends Omit<Afspraakstand, 'versies'>, Betrokkenen {
  /** Each with the sentences of its rule; none for a draft without a rule. */
  readonly versies: readonly (Afspraakversiestand & { readonly zinnen: readonly string[] })[];
}

/** Of which organisatie. */
export interface VanWie {
  /** Only those that this organisatie delivers in some version. */
  readonly aanbieder?: string;
  /** Only those with a koker that this organisatie pays or will pay. */
  readonly financier?: string;
}

export type Afsprakenvraag = Standenvraag & VanWie;

const regeloverzicht = ({ verdeelregel, versies }: Regelstand): Regeloverzicht => ({
  verdeelregel,
  versies: versies.map((een) => ({ ...een, zinnen: regelInZinnen(een.regel) })),
});

function afspraakregel({ afspraak, staat, versie, gesloten, beeindigdPer, versies }: Afspraakstand): Afspraakregel {
  const laatste = versies.at(-1);
  if (laatste === undefined) throw new Error(`afspraak ${afspraak} heeft geen versie`);
  const { naam, populatie, looptijd, verdeelregel, aanbieders, kokers } = laatste.inhoud;
  const ingestemd = laatste.instemmingen.map(({ financier }) => financier);
  return {
    afspraak,
    naam,
    staat,
    versie,
    ...(gesloten !== undefined && { gesloten }),
    ...(beeindigdPer !== undefined && { beeindigdPer }),
    populatie,
    looptijd,
    ...(verdeelregel !== undefined && { verdeelregel }),
    aanbieders: aanbieders.map(({ organisatie }) => organisatie),
    kokers: kokers.map(({ koker }) => koker),
    ingestemd,
    afgewezen: laatste.afwijzingen.map(({ financier }) => financier).filter((een) => !ingestemd.includes(een)),
  };
}

function zinnenVan(lees: Leesmodel, boek: string, bekend: number, { verdeelregel: keuze }: Afspraakinhoud): string[] {
  if (keuze === undefined) return [];
  const versies = stand(lees, boek, 'verdeelregel', keuze.verdeelregel, bekend)?.versies ?? [];
  return versies.filter(({ versie }) => versie === keuze.versie).flatMap(({ regel }) => regelInZinnen(regel));
}

/** Kokers that the organisatie pays at some time, as far as we knew. */
const betaald = (lees: Leesmodel, boek: string, bekend: number, organisatie: string): ReadonlySet<string> =>
  new Set(
    onderdelen<Koker>(lees, boek, 'koker', bekend).flatMap(({ id, onderdeel }) =>
      onderdeel.financier === organisatie ? [id] : [],
    ),
  );

function isVan(lees: Leesmodel, { boek, aanbieder, financier }: Standvraag & VanWie, bekend: number) {
  const kokers = financier === undefined ? undefined : betaald(lees, boek, bekend, financier);
  return ({ versies }: Afspraakstand): boolean =>
    (aanbieder === undefined ||
      versies.some(({ inhoud }) => inhoud.aanbieders.some(({ organisatie }) => organisatie === aanbieder))) &&
    (kokers === undefined || versies.some(({ inhoud }) => inhoud.kokers.some(({ koker }) => kokers.has(koker))));
}

/** The rules with all their versions. Throw `niet-gevonden` and `vraag-ongeldig`. */
export const verdeelregels = lijstVan('verdeelregel', regeloverzicht);
export const verdeelregel = over('verdeelregel', regeloverzicht);

/** The afspraken, and one with all its versions, consents and the sentences of its rule; throw as above. */
export const preventieafspraken = lijstVan<'afspraak', Afspraakregel, Afsprakenvraag>('afspraak', afspraakregel, isVan);
export const preventieafspraak = over<'afspraak', Afspraakoverzicht, Standvraag & VanWie>(
  'afspraak',
  ({ versies, ...rest }, lees, boek, bekend) => ({
    ...rest,
    ...betrokkenenVan(lees, boek, bekend, versies),
    versies: versies.map((een) => ({ ...een, zinnen: zinnenVan(lees, boek, bekend, een.inhoud) })),
  }),
  isVan,
);

/** The populations with how many households they have, never which; throws as above. */
export const populaties = lijstVan('populatie', (een) => een);
