import type { Afspraakinhoud, Afspraakstaat } from '@ontschot/boek';
import type { Leesmodel } from '../leesmodel.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { isBetaler } from './financier.js';
import type { Landkaartfilter, Peiling } from './peiling.js';

/** An afspraak as we knew it on a day. */
export interface Afspraakstand {
  readonly afspraak: string;
  readonly staat: Afspraakstaat;
  readonly versie: number;
  readonly inhoud: Afspraakinhoud;
  /** Whether money that comes free is made contant by itself, under the version that was closed. */
  readonly automatisch: boolean;
}

interface Rij {
  readonly type: string;
  readonly gegevens: string;
}

type Gebeurd = Omit<Afspraakstand, 'staat' | 'automatisch'>;

const STATEN: Readonly<Record<string, Afspraakstaat>> = {
  'afspraak-opgesteld.v1': 'ontwerp',
  'afspraak-gewijzigd.v1': 'gewijzigd',
  'afspraak-voorgelegd.v1': 'voorgelegd',
  'afspraak-gesloten.v1': 'gesloten',
  'afspraak-beeindigd.v1': 'beeindigd',
};

/** All afspraken by id as we knew them, a draft too. Inside a question. */
export function afsprakenVan(lees: Leesmodel, { boek, bekendOp }: Peiling): Map<string, Afspraakstand> {
  const rijen = lees
    .sql<[string, number], Rij>(
      'SELECT type, gegevens FROM landkaart_afspraak WHERE boek = ? AND bekend <= ? ORDER BY revisie, volg',
    )
    .all(boek, bekendOp);
  const gevonden = new Map<string, Afspraakstand>();
  for (const { type, gegevens } of rijen) {
    const gebeurd = JSON.parse(gegevens) as Partial<Gebeurd> & Pick<Gebeurd, 'afspraak'>;
    const oud = gevonden.get(gebeurd.afspraak);
    const { afspraak, versie = oud?.versie ?? 1, inhoud = oud?.inhoud } = gebeurd;
    const staat = STATEN[type];
    if (inhoud === undefined || staat === undefined) throw new Error(`afspraak ${afspraak} begint met ${type}`);
    const automatisch = staat === 'gesloten' ? inhoud.automatisch : (oud?.automatisch ?? false);
    gevonden.set(afspraak, { afspraak, staat, versie, inhoud, automatisch });
  }
  return new Map([...gevonden].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Those that a question is about; throws `niet-gevonden` for one that we did not know. */
export function gekozenAfspraken(
  lees: Leesmodel,
  peiling: Peiling,
  { boek, afspraak, wijk, alleen = {} }: Landkaartfilter,
): Map<string, Afspraakstand> {
  const alle = afsprakenVan(lees, peiling);
  if (afspraak !== undefined && !alle.has(afspraak)) nietGevonden(`Afspraak ${afspraak} staat niet in boek ${boek}.`);
  const inWijk =
    wijk === undefined
      ? undefined
      : new Set(
          lees
            .sql<[string, string], string>('SELECT populatie FROM landkaart_wijk WHERE boek = ? AND wijk = ?')
            .pluck()
            .all(boek, wijk),
        );
  const { aanbieder, financier } = alleen;
  const isVan = ({ inhoud }: Afspraakstand): boolean =>
    (aanbieder === undefined && financier === undefined) ||
    (aanbieder !== undefined && inhoud.aanbieders.some(({ organisatie }) => organisatie === aanbieder)) ||
    (financier !== undefined && isBetaler(peiling, inhoud, financier));
  return new Map(
    [...alle].filter(
      ([id, een]) =>
        (afspraak === undefined || id === afspraak) &&
        (inWijk === undefined || inWijk.has(een.inhoud.populatie)) &&
        isVan(een),
    ),
  );
}
