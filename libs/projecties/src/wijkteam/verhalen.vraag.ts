import { createHash } from 'node:crypto';
import type { Doel, Trekkingvorm } from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { MINSTENS, zonderKleine } from './kleine-groepen.js';
import { peilingVan } from './lezen.js';
import { doelEnVorm, opDoelEnVorm, verdeelIn, type Vak } from './vakken.js';
import { verstrekteVan, type Doorverteld, type Verstrekt } from './verstrekt.js';
import { wijkteam } from './wijkteam.projectie.js';

/** As we know it now: asked on any two days, the difference would be one story. */
export interface Verhalenvraag extends Bladervraag {
  readonly boek: string;
}

/** A sentence that may be told on, with no more about it than at least ten households share. */
export interface Verhaal {
  readonly verhaal: string;
  /** Both as `leren` tells them apart; else null. */
  readonly doel: Doel | null;
  readonly vorm: Trekkingvorm | null;
  /** `2025-K3`: not before the quarter in which ten households were helped with this; null as long as there are fewer. */
  readonly kwartaal: string | null;
}

/** A story without its sentence. */
interface Vindplaats extends Omit<Verhaal, 'verhaal'>, Pick<Doorverteld, 'tekst'> {}

const kwartaalVan = (dag: Datum): string => `${dag.slice(0, 4)}-K${Math.ceil(Number(dag.slice(5, 7)) / 3)}`;

/** The quarter in which the tenth of these was helped. */
function tienInKwartaal(trekkingen: readonly Verstrekt[]): string | undefined {
  const wie = new Map<string, number>();
  let hoeveel = 0;
  for (const { een, wie: deze } of [...trekkingen].sort((a, b) => (a.een.boekdatum < b.een.boekdatum ? -1 : 1))) {
    if (deze === undefined) continue;
    const was = wie.get(deze.naam) ?? 0;
    wie.set(deze.naam, Math.max(was, deze.aantal));
    hoeveel += Math.max(0, deze.aantal - was);
    if (hoeveel >= MINSTENS) return kwartaalVan(een.boekdatum);
  }
  return undefined;
}

/** The stories of what is told apart, or together, under one name. */
function uitVakken(vakken: readonly Vak[], naam: Pick<Verhaal, 'doel' | 'vorm'>): Vindplaats[] {
  const trekkingen = vakken.flatMap((vak) => vak.trekkingen);
  const vanaf = tienInKwartaal(trekkingen);
  return trekkingen
    .flatMap(({ verhalen }) => verhalen)
    .map(({ tekst, dag }) => {
      const kwartaal = kwartaalVan(dag);
      return { tekst, ...naam, kwartaal: vanaf === undefined ? null : kwartaal < vanaf ? vanaf : kwartaal };
    });
}

/** Where the stories stand, each by the id of its text. Inside a question. */
export function vindplaatsen(alle: readonly Verstrekt[]): readonly Vindplaats[] {
  const { los, samen } = zonderKleine(verdeelIn(alle, opDoelEnVorm));
  return [
    ...los.flatMap((vak) => uitVakken([vak], doelEnVorm(vak))),
    // That a doel is not told, tells too: so all of these are told of alike.
    ...uitVakken(samen, { doel: null, vorm: null }),
  ];
}

/** The place in the list: by quarter, and in it by chance, for the order in which they came would tell of a day. */
const plaatsVan = ({ kwartaal, verhaal }: Verhaal): string =>
  `${kwartaal ?? '0'}|${createHash('sha256').update(verhaal).digest('base64url')}`;

/**
 * The stories, the last quarter first, a page at a time. `leesTekst` gives the sentence under an id, undefined when it
 * is not there (any more). Throws `niet-gevonden` for a boek that is not there and `vraag-ongeldig`.
 */
export function verhalen(
  lees: Leesmodel,
  vraag: Verhalenvraag,
  leesTekst: (id: string) => string | undefined,
): Pagina<Verhaal> {
  const [aantal, voor] = [aantalVan(vraag), cursorId(vraag)];
  const gevonden = lees.vraag([wijkteam, inrichting], () =>
    vindplaatsen(verstrekteVan(lees, peilingVan(lees, { boek: vraag.boek }))),
  );
  const opPlaats = new Map<string, Verhaal>();
  for (const { tekst, doel, vorm, kwartaal } of gevonden) {
    const verhaal = leesTekst(tekst);
    if (verhaal === undefined) continue;
    const een = { verhaal, doel, vorm, kwartaal };
    let plaats = plaatsVan(een);
    while (opPlaats.has(plaats)) plaats += '+';
    opPlaats.set(plaats, een);
  }
  const rijen = [...opPlaats].sort(([a], [b]) => (a > b ? -1 : 1));
  return pagina(
    rijen.filter(([plaats]) => voor === undefined || plaats < voor).slice(0, aantal + 1),
    aantal,
    ([plaats]) => plaats,
    ([, een]) => een,
  );
}
