import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Boekschrijvers, stroomVan } from '@ontschot/boekschrijver';
import { NO_STREAM, type EventStore } from '@ontschot/event-store';
import { Leesmodel } from '@ontschot/projecties';
import { Teksten } from '@ontschot/teksten';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { buitenBoek, foutenInhoud, Probleem, probleem } from '../fouten/probleem.js';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import { EVENT_STORE } from '../opslag/opslag.js';
import type { VraagHttp, Vraaginhoud } from './definitie.js';

/** What is answered, and the revisie of the boek that it is based on. */
export interface Beantwoord {
  readonly antwoord: object;
  readonly revisie: number | undefined;
}

/** Asks one question of the read side, within what the caller may see. */
export class StelVraag extends Query<Beantwoord> {
  constructor(
    readonly http: VraagHttp,
    readonly wie: Identiteit,
    readonly boek: string | undefined,
    readonly inhoud: Vraaginhoud,
    /** The revisie that the answer must at least know of. */
    readonly minstens: number | undefined,
  ) {
    super();
  }
}

@QueryHandler(StelVraag)
export class StelVraagHandler implements IQueryHandler<StelVraag> {
  constructor(
    private readonly lees: Leesmodel,
    private readonly teksten: Teksten,
    private readonly schrijvers: Boekschrijvers,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(MET_GRENZEN) private readonly grenzen: Grenzen,
  ) {}

  async execute({ http, wie, boek, inhoud, minstens }: StelVraag): Promise<Beantwoord> {
    if (boek !== undefined && minstens !== undefined) await this.wachtOp(boek, minstens);
    const vraag = http.begrens?.(wie, inhoud, this.lees) ?? inhoud;
    // Before the answer: it may know of more than the revisie that goes with it, never of less.
    const kop = boek === undefined ? -1 : this.lees.kop(boek);
    const gelezen = await http.beantwoord(this.lees, vraag, this.teksten);
    const antwoord = boek === undefined ? gelezen : await this.vulAan(http, boek, vraag, gelezen);
    return { antwoord: http.zeef?.(wie, antwoord) ?? antwoord, revisie: kop < 0 ? undefined : kop };
  }

  private async vulAan(http: VraagHttp, boek: string, vraag: Vraaginhoud, antwoord: object): Promise<object> {
    if (http.vulAan === undefined || vraag['bekendOp'] !== undefined) return antwoord;
    return this.schrijvers.bekijk(boek, (toestand) => http.vulAan?.(antwoord, toestand) ?? antwoord);
  }

  /** Waits for what was written; for what never was there is no waiting. */
  private async wachtOp(boek: string, minstens: number): Promise<void> {
    if (this.lees.kop(boek) < minstens) {
      const kop = await this.store.headOfStream(stroomVan(boek));
      if (kop === NO_STREAM) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
      if (minstens > kop)
        throw new Probleem(
          foutenInhoud('vraag-ongeldig', [buitenBoek('Ontschot-Minstens', minstens, kop)], this.grenzen.fouten),
        );
    }
    if (await this.lees.wachtOp(boek, minstens, this.grenzen.wachtMs)) return;
    throw probleem('nog-niet-zover', `Revisie ${minstens} van dit boek is hier nog niet bekend.`, {
      'retry-after': '2',
    });
  }
}
