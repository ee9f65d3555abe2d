import { doorDeTijd, type Tijdopdracht } from '@ontschot/boek';
import type { Boekschrijvers } from '@ontschot/boekschrijver';
import type { Moment } from '@ontschot/kern';
import { bewonersvoorstellen, boeken, GROOTSTE_PAGINA, perioden, type Leesmodel } from '@ontschot/projecties';
import type { Wisser } from '../opdrachten/vergeten/wisser.js';
import { alsIngediend, KLOK } from './tijdopdracht.js';
import { volgendMoment } from './volgend-moment.js';

/** What came of the opdrachten of time in a boek. What another node did first, is not counted. */
export interface Tijdswerk {
  readonly geboekt: number;
  readonly geweigerd: number;
}

/** Up to which revisie a boek was looked at, and from when there is something to do if nothing else happens. */
interface Gezien {
  readonly revisie: number;
  readonly vanaf: Moment | undefined;
}

const NIETS: Tijdswerk = { geboekt: 0, geweigerd: 0 };

/**
 * Does in the boeken what time asks for. The state of a boek is only asked for when there can be something: it is the
 * state that knows, and folding it costs seconds and memory where a boek is large. So a year that is wholly closed is left
 * alone, and of every other boek is remembered until when it needs nothing, as long as nobody writes in it.
 */
export class Tijdboeken {
  private readonly gezien = new Map<string, Gezien>();

  constructor(
    private readonly schrijvers: Boekschrijvers,
    private readonly lees: Leesmodel,
    /** Opdrachten handed in together, so that those of people get a turn between. */
    private readonly partij: number,
    /** What must be gone once something was booked. */
    private readonly wisser: Pick<Wisser, 'naAntwoord' | 'nogEens'>,
  ) {}

  /** Before a round: tries again what could not be wiped. Never throws. */
  vooraf(): void {
    this.wisser.nogEens();
  }

  /** The names of all boeken there are. */
  namen(): string[] {
    const namen: string[] = [];
    let cursor: string | null = null;
    do {
      const { regels, volgende } = boeken(this.lees, { aantal: GROOTSTE_PAGINA, ...(cursor !== null && { cursor }) });
      namen.push(...regels.map(({ boek }) => boek));
      cursor = volgende;
    } while (cursor !== null);
    return namen;
  }

  /**
   * Does what time asks for at `op`, until `stopt`. Throws `OpslagOnbereikbaar` and `Overbelast`, and what went wrong
   * otherwise: then the next time asks for what is left.
   */
  async werkBij(boek: string, op: Moment, stopt: () => boolean): Promise<Tijdswerk> {
    if (!this.kanIets(boek, op)) return NIETS;
    const teDoen = await this.schrijvers.bekijk(boek, (toestand): readonly Tijdopdracht[] => {
      const nu = doorDeTijd(toestand, op, KLOK);
      if (nu.length === 0) this.gezien.set(boek, { revisie: toestand.revisie, vanaf: volgendMoment(toestand, op) });
      return nu;
    });
    let [geboekt, geweigerd] = [0, 0];
    for (let begin = 0; begin < teDoen.length && !stopt(); begin += this.partij) {
      const deel = teDoen.slice(begin, begin + this.partij).map(alsIngediend);
      for (const antwoord of await this.schrijvers.dienIn(boek, deel)) {
        this.wisser.naAntwoord(boek, antwoord);
        if (antwoord.soort === 'geboekt' && !antwoord.herhaald) geboekt += 1;
        if (antwoord.soort === 'geweigerd' && !antwoord.herhaald) geweigerd += 1;
      }
    }
    return { geboekt, geweigerd };
  }

  /** Whether the state has to be asked: known without it. */
  private kanIets(boek: string, op: Moment): boolean {
    const revisie = this.lees.kop(boek);
    const gezien = this.gezien.get(boek);
    if (gezien !== undefined && revisie <= gezien.revisie) return gezien.vanaf !== undefined && op >= gezien.vanaf;
    // With the last month closed nothing can be booked any more, but that votes were counted; opening it again is an event.
    if (perioden(this.lees, { boek }).at(-1)?.afgesloten !== true || wordtGestemd(this.lees, boek)) return true;
    this.gezien.set(boek, { revisie, vanaf: undefined });
    return false;
  }
}

/** Whether there is a vote in the boek that was not counted. */
const wordtGestemd = (lees: Leesmodel, boek: string): boolean =>
  (['open', 'te-tellen'] as const).some(
    (staat) => bewonersvoorstellen(lees, { boek, staat, aantal: 1 }).regels.length > 0,
  );
