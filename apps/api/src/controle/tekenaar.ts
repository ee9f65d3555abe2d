import { Inject, Injectable } from '@nestjs/common';
import { bundel, tekenControlepunt, type Boomstand } from '@ontschot/audit';
import type { Controlepunt, Controlesleutel } from '@ontschot/boek';
import { Boekschrijvers, stroomVan } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { Leesmodel, nagerekendeStand } from '@ontschot/projecties';
import { probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { EVENT_STORE } from '../opslag/opslag.js';
import { Sleutelbos } from './sleutelbos.js';

/** Signs checkpoints of a boek, with a key that the boek itself says is in force (design 6). */
@Injectable()
export class Tekenaar {
  constructor(
    private readonly bos: Sleutelbos,
    private readonly schrijvers: Boekschrijvers,
    private readonly lees: Leesmodel,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** Every key that was ever said in a boek. Throws `niet-gevonden`. */
  sleutels(boek: string): Promise<Controlesleutel[]> {
    return this.schrijvers.bekijk(boek, ({ boek: geopend, controle }) => {
      if (geopend === undefined) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
      return [...controle.controlesleutels].map(([, een]) => een);
    });
  }

  /** The codes of all households of a boek: whoever takes its events away, takes those along. */
  huishoudens(boek: string): Promise<string[]> {
    return this.schrijvers.bekijk(boek, ({ preventie }) => [...preventie.huishoudens].map(([code]) => code));
  }

  /** A checkpoint over all that the read side took in. Throws `geen-controlesleutel`. */
  async controlepunt(boek: string): Promise<string> {
    return this.teken(boek, await this.keurSleutel(boek), await nagerekendeStand(this.lees, boek));
  }

  /** A checkpoint over a tree that was worked out of the events. Throws `geen-controlesleutel`. */
  async tekenStand(boek: string, { omvang, wortel }: Boomstand): Promise<string> {
    return this.teken(boek, await this.keurSleutel(boek), { omvang, wortel });
  }

  /**
   * How many events a closed boek has and the root over them, from this revisie on, signed when the boek says with which
   * key. Throws `nog-niet-zover`.
   */
  async stand(boek: string, minstens: number): Promise<Controlepunt> {
    if (!(await this.lees.wachtOp(boek, minstens, GRENZEN.wachtMs)))
      throw probleem('nog-niet-zover', `Revisie ${minstens} van boek ${boek} is hier nog niet bekend.`);
    const sleutels = await this.sleutels(boek);
    const stand = await nagerekendeStand(this.lees, boek, minstens + 1);
    const tekent = sleutels.some(({ sleutel, ingetrokken }) => sleutel === this.bos.openbaar && !ingetrokken);
    return {
      omvang: stand.omvang,
      wortel: Buffer.from(stand.wortel).toString('base64'),
      ...(tekent && { notitie: this.teken(boek, sleutels, stand) }),
    };
  }

  /** A checkpoint, and all events under it, a piece at a time. */
  async *bundel(boek: string): AsyncGenerator<Uint8Array> {
    const sleutels = await this.keurSleutel(boek);
    const stand = await nagerekendeStand(this.lees, boek);
    const controlepunt = this.teken(boek, sleutels, stand);
    const kop = { boek, controlepunt, sleutels: sleutels.map(({ sleutel }) => sleutel) };
    yield* bundel(kop, stand.omvang, this.store.readStream(stroomVan(boek), 0));
  }

  private async keurSleutel(boek: string): Promise<readonly Controlesleutel[]> {
    const sleutels = await this.sleutels(boek);
    if (!sleutels.some(({ sleutel, ingetrokken }) => sleutel === this.bos.openbaar && !ingetrokken))
      throw probleem('geen-controlesleutel', 'De sleutel van deze dienst is in dit boek niet aangewezen.');
    return sleutels;
  }

  private teken(boek: string, sleutels: readonly Controlesleutel[], stand: Boomstand): string {
    const { sleutel } = this.bos;
    if (sleutel === undefined || sleutels.length === 0)
      throw probleem('geen-controlesleutel', 'Deze dienst heeft geen sleutel om mee te tekenen.');
    return tekenControlepunt({ herkomst: this.bos.logVan(boek), ...stand }, [sleutel]);
  }
}
