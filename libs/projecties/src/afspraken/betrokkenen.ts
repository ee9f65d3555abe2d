import type { Budget, Koker, Organisatie } from '@ontschot/boek';
import { betalerIn } from '../inrichting/betaler.js';
import { onderdelen } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { stand } from './lezen.js';
import type { Afspraakversiestand } from './overzichten.js';

type Bekend = Readonly<Record<string, string>>;

/** Who and what an afspraak is about, for whoever may not ask for the lists of a boek. */
export interface Betrokkenen {
  /** Who pays each of its kokers in the first month of its last version; null as long as nobody does. */
  readonly betalers: readonly { readonly koker: string; readonly financier: string | null }[];
  /** The names of all that its versions mention; one that the boek has no name for is not in it. */
  readonly namen: {
    readonly organisaties: Bekend;
    readonly kokers: Bekend;
    readonly budgetten: Bekend;
    readonly populaties: Bekend;
  };
}

/** Inside a question. */
export function betrokkenenVan(
  lees: Leesmodel,
  boek: string,
  bekend: number,
  versies: readonly Afspraakversiestand[],
): Betrokkenen {
  const inhouden = versies.map(({ inhoud }) => inhoud);
  const kokers = new Map<string, Koker[]>();
  for (const { id, onderdeel } of onderdelen<Koker>(lees, boek, 'koker', bekend))
    kokers.set(id, [...(kokers.get(id) ?? []), onderdeel]);
  const laatste = inhouden.at(-1);
  const betalers = (laatste?.kokers ?? []).map(({ koker }) => ({
    koker,
    financier: betalerIn(kokers.get(koker) ?? [], laatste?.looptijd.van ?? '') ?? null,
  }));
  const organisaties = new Set([
    ...inhouden.flatMap(({ aanbieders }) => aanbieders.map(({ organisatie }) => organisatie)),
    ...versies.flatMap(({ instemmingen }) => instemmingen.map(({ financier }) => financier)),
    ...betalers.flatMap(({ financier }) => financier ?? []),
  ]);
  const genoemd = new Set(inhouden.flatMap((inhoud) => inhoud.kokers.map(({ koker }) => koker)));
  const potten = new Set(inhouden.flatMap((inhoud) => inhoud.kokers.map(({ budget }) => budget)));
  const alleKokers = [...kokers].flatMap(([id, eigen]) => eigen.slice(-1).map((onderdeel) => ({ id, onderdeel })));
  return {
    betalers,
    namen: {
      organisaties: namen(onderdelen<Organisatie>(lees, boek, 'organisatie', bekend), organisaties),
      kokers: namen(alleKokers, genoemd),
      budgetten: namen(onderdelen<Budget>(lees, boek, 'budget', bekend), potten),
      populaties: Object.fromEntries(
        inhouden.flatMap(({ populatie }) => {
          const gevonden = stand(lees, boek, 'populatie', populatie, bekend)?.naam;
          return gevonden === undefined ? [] : [[populatie, gevonden]];
        }),
      ),
    },
  };
}

const namen = (
  alle: readonly { readonly id: string; readonly onderdeel: { readonly naam: string } }[],
  welke: ReadonlySet<string>,
): Bekend => Object.fromEntries(alle.flatMap(({ id, onderdeel }) => (welke.has(id) ? [[id, onderdeel.naam]] : [])));
