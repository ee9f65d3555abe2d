import type { PreventiewinstGemeten, PreventiewinstVastgesteld } from '@ontschot/boek';
import type { Moment } from '@ontschot/kern';
import { regelInZinnen, type Verdeelregel } from '@ontschot/regels';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { saldi } from '../saldi/saldi.projectie.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { gekozenAfspraken } from './afspraken.js';
import { alleenAanbieder, eigenGemeten, eigenKort, type Eigengemeten, type Eigenkort } from './eigen.js';
import { alleenFinancier, voorFinancier, type Betaalt, type Financiergemeten } from './financier.js';
import type { Kort } from './kort.js';
import { landkaart as projectie } from './landkaart.projectie.js';
import { peilingVan, type Landkaartfilter } from './peiling.js';
import { toezeggingregels, type Toezeggingregel } from './toezeggingen.vraag.js';

export interface Metingenvraag
  extends Bladervraag, Pick<Landkaartfilter, 'boek' | 'op' | 'bekendOp' | 'afspraak' | 'alleen'> {}

/** A meting or vaststelling in a list, without the steps of its sum. Amounts in eurocents. */
export interface Metingoverzicht extends Eigenkort {
  readonly revisie: number;
  readonly geregistreerdOp: Moment;
  /** The vaststelling that took its place. */
  readonly gecorrigeerdDoor: string | null;
}

interface Rij {
  readonly revisie: number;
  readonly geregistreerdOp: Moment;
  readonly kort: string;
}

/** With the aanbieder as whom the caller looks, or what it pays. */
type Gevonden = Metingoverzicht & { readonly wie: string | undefined; readonly betaalt: Betaalt | undefined };

type Soort = Kort['soort'];

function alleVan(lees: Leesmodel, soort: Soort, vraag: Metingenvraag): Gevonden[] {
  const peiling = peilingVan(lees, vraag);
  const afspraken = gekozenAfspraken(lees, peiling, vraag);
  const rijen = lees
    .sql<[string, string, number, number], Rij>(
      `SELECT revisie, geregistreerdOp, kort FROM landkaart_meting
        WHERE boek = ? AND soort = ? AND bekend <= ? AND dag <= ? ORDER BY revisie`,
    )
    .all(peiling.boek, soort, peiling.bekendOp, peiling.dag);
  const alle = rijen.map(({ kort, ...rij }) => ({ ...(JSON.parse(kort) as Kort), ...rij }));
  const door = new Map(alle.flatMap(({ corrigeert, id }) => (corrigeert === undefined ? [] : [[corrigeert, id]])));
  return alle.flatMap((een) => {
    const stand = afspraken.get(een.afspraak);
    if (stand === undefined) return [];
    const wie = alleenAanbieder(peiling, stand, vraag.alleen);
    const gecorrigeerdDoor = door.get(een.id) ?? null;
    const { revisie, geregistreerdOp } = een;
    const betaalt = wie === undefined ? alleenFinancier(peiling, een.aanbieders, vraag.alleen) : undefined;
    const gezien = wie === undefined ? een : eigenKort(een, wie);
    return [{ ...gezien, revisie, geregistreerdOp, gecorrigeerdDoor, wie, betaalt }];
  });
}

const lijst =
  (soort: Soort) =>
  (lees: Leesmodel, vraag: Metingenvraag): Pagina<Metingoverzicht> =>
    lees.vraag([projectie, inrichting], () => {
      const aantal = aantalVan(vraag);
      const na = cursorNummer(vraag) ?? -1;
      const rijen = alleVan(lees, soort, vraag).filter(({ revisie }) => revisie > na);
      return pagina(
        rijen.slice(0, aantal + 1),
        aantal,
        ({ revisie }) => revisie,
        ({ wie: _, betaalt: __, ...een }) => een,
      );
    });

/** What was assessed, the first recorded first, a page at a time. Throw `niet-gevonden` and `vraag-ongeldig`. */
export const vaststellingen = lijst('vaststelling');
export const metingen = lijst('meting');

type Geheel = PreventiewinstGemeten | PreventiewinstVastgesteld;

/** One with its whole sum: what went in, every step, the outcome, and for a vaststelling its rule and parts. */
export type Metinggeheel = (Geheel | Eigengemeten<Geheel> | Financiergemeten<Geheel>) &
  Pick<Metingoverzicht, 'revisie' | 'geregistreerdOp' | 'gecorrigeerdDoor'> & {
    readonly regel: {
      readonly verdeelregel: string;
      readonly versie: number;
      readonly zinnen: readonly string[];
    } | null;
    readonly toezeggingen: readonly Toezeggingregel[];
  };

const een =
  (soort: Soort) =>
  (lees: Leesmodel, id: string, vraag: Omit<Metingenvraag, keyof Bladervraag>): Metinggeheel =>
    lees.vraag([projectie, inrichting, saldi], () => {
      const gevonden = alleVan(lees, soort, vraag).find((rij) => rij.id === id);
      if (gevonden === undefined) nietGevonden(`De ${soort} ${id} staat niet in boek ${vraag.boek}.`);
      const { revisie, geregistreerdOp, gecorrigeerdDoor, wie, betaalt } = gevonden;
      const gegevens = lees
        .sql<[string, string, string], string>(
          'SELECT gegevens FROM landkaart_meting WHERE boek = ? AND soort = ? AND id = ?',
        )
        .pluck()
        .get(vraag.boek, soort, id);
      const geheel = JSON.parse(gegevens ?? '{}') as Geheel;
      const vast = 'vaststelling' in geheel ? geheel : undefined;
      const gezien =
        wie !== undefined ? eigenGemeten(geheel, wie) : betaalt === undefined ? geheel : voorFinancier(geheel, betaalt);
      return {
        ...gezien,
        ...{ revisie, geregistreerdOp, gecorrigeerdDoor },
        regel: vast === undefined ? null : regelVan(lees, vraag.boek, vast, revisie),
        toezeggingen:
          vast === undefined ? [] : toezeggingregels(lees, { ...vraag, vaststelling: id }).map(({ regel }) => regel),
      };
    });

/** One vaststelling or meting by its name. Throw `niet-gevonden` and `vraag-ongeldig`. */
export const vaststelling = een('vaststelling');
export const meting = een('meting');

/** The rule as it was when the vaststelling was made. */
function regelVan(lees: Leesmodel, boek: string, vast: PreventiewinstVastgesteld, revisie: number) {
  const { verdeelregel, regelversie: versie } = vast;
  const tekst = lees
    .sql<[string, string, number, number], string>(
      `SELECT regel FROM landkaart_regel WHERE boek = ? AND verdeelregel = ? AND versie = ? AND revisie < ?
        ORDER BY revisie DESC LIMIT 1`,
    )
    .pluck()
    .get(boek, verdeelregel, versie, revisie);
  if (tekst === undefined) throw new Error(`regel ${verdeelregel} versie ${versie} is er niet`);
  return { verdeelregel, versie, zinnen: regelInZinnen(JSON.parse(tekst) as Verdeelregel) };
}
