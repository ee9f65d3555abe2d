import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { peilingVan, type Peiling } from '../wijkteam/lezen.js';
import type { Peilvraag } from '../vragen/peil.js';
import { weigerVelden } from '../vragen/vraagfout.js';
import { begrotingsregels, type Begrotingsregel } from './begroting.js';
import type { Grondslag } from './grondslag.js';
import { indelingVan, type Indeling, type Indelingsvraag } from './indeling.js';
import { namenVan, type Namen } from './lezen.js';
import { LAAT_VANAF } from './per-boek.js';
import { programmasVan, type Programmaregel } from './programmas.js';
import { stromenVan, type Stroom } from './stromen.js';
import { verstrektVan, type Verstrekking } from './verstrekkingen.js';

/** What can be asked, all with what it is when left out. */
export interface Rechtmatigheidsvraag extends Peilvraag, Indelingsvraag {
  readonly boek: string;
  /** In how many days a colleague looks afterwards: 30. */
  readonly meekijktermijn?: number;
  /** From how many days after its boekdatum a movement is late: 60. */
  readonly laatVanaf?: number;
}

export const MEEKIJKTERMIJN = 30;
export const LAAT_NA = 60;

/** One finding, or a part of it: an event of a boek with the amount for which it counts. */
export interface Bevindingregel {
  readonly code: string;
  /** The programma, reserve, koker, mandaat, trekking and so on that it is about. */
  readonly onderdeel: string;
  /** Of the event; null where the figure is a sum of many, which `journaal` then asks for. */
  readonly revisie: number | null;
  /** Revisies of events that belong to it. */
  readonly ook?: readonly number[];
  readonly boekdatum: string | null;
  /** Eurocents, above zero or zero. */
  readonly bedrag: Eurocent;
  readonly toelichting?: string;
  /** The question by which the events behind it are found. */
  readonly journaal?: string;
}

/** All that the findings of one question rest on, each part read once. Inside a question. */
export class Dossier implements Grondslag {
  readonly peiling: Peiling;
  readonly indeling: Indeling;
  readonly meekijktermijn: number;
  readonly laatVanaf: number;
  private readonly gelezen = new Map<string, unknown>();

  /** Throws `niet-gevonden` and `vraag-ongeldig`. */
  constructor(
    readonly lees: Leesmodel,
    vraag: Rechtmatigheidsvraag,
  ) {
    this.peiling = peilingVan(lees, vraag);
    this.indeling = indelingVan(lees, this.peiling, vraag);
    this.meekijktermijn = dagen('meekijktermijn', vraag.meekijktermijn ?? MEEKIJKTERMIJN, 0);
    this.laatVanaf = dagen('laatVanaf', vraag.laatVanaf ?? LAAT_NA, LAAT_VANAF);
  }

  get namen(): Namen {
    return this.eenKeer('namen', () => namenVan(this.lees, this.peiling));
  }

  get begroting(): readonly Begrotingsregel[] {
    return this.eenKeer('begroting', () => begrotingsregels(this.lees, this.peiling));
  }

  get stromen(): readonly Stroom[] {
    return this.eenKeer('stromen', () => stromenVan(this.lees, this.peiling));
  }

  get programmas(): readonly Programmaregel[] {
    return this.eenKeer('programmas', () => programmasVan(this));
  }

  get verstrekkingen(): readonly Verstrekking[] {
    return this.eenKeer('verstrekkingen', () => verstrektVan(this.lees, this.peiling));
  }

  private eenKeer<T>(naam: string, reken: () => T): T {
    if (!this.gelezen.has(naam)) this.gelezen.set(naam, reken());
    return this.gelezen.get(naam) as T;
  }
}

const HOOGSTENS = 366;

function dagen(veld: string, aantal: number, minstens: number): number {
  if (!Number.isInteger(aantal) || aantal < minstens || aantal > HOOGSTENS)
    weigerVelden([{ veld, uitleg: `Geef een aantal dagen van ${minstens} tot en met ${HOOGSTENS}.` }]);
  return aantal;
}
