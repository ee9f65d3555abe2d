import { setImmediate as adem } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Toestand } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import type { Moment } from '@ontschot/kern';
import { huishoudspoor, isVergeten, Leesmodel } from '@ontschot/projecties';
import { Inzagelogboek, Teksten } from '@ontschot/teksten';
import type { FastifyRequest } from 'fastify';
import type { Rol } from '../beveiliging/identiteit.js';
import { GRENZEN } from '../grenzen.js';
import { EVENT_STORE } from '../opslag/opslag.js';
import { noteerInkijk } from './noteren.js';
import { kostenkader, kostenoverzicht } from './kostenoverzicht.js';
import { namenIn } from './namen.js';
import { inzageoverzicht, overigoverzicht, trekkingoverzicht, voucheroverzicht } from './overzicht.js';
import { metInzage, zonderInzage, type Toegang } from './toegang.js';
import { leesHuishoudverzoek, LogboekVraag, type Huishoudverzoek } from './verzoek.js';

/** Who oversees who looks. */
const TOEZICHT: readonly Rol[] = ['controller', 'auditor'];

/** What the boek holds about one household, for who may see it; each access is recorded before it is answered. */
@Injectable()
export class Huishouddossier {
  constructor(
    private readonly schrijvers: Boekschrijvers,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly teksten: Teksten,
    private readonly logboek: Inzagelogboek,
    private readonly lees: Leesmodel,
  ) {}

  /** What it cost, over all kokers. */
  async kosten(verzoek: FastifyRequest) {
    const gelezen = leesHuishoudverzoek(verzoek);
    const { toegang, op, gezien } = await this.vraag(
      gelezen,
      (toestand, nu) => metInzage(toestand, gelezen, nu),
      kostenkader,
    );
    const { kosten, gelezenTot } = await huishoudspoor(this.store, gelezen.boek, gelezen.huishouden);
    this.noteer(verzoek, gelezen, toegang, 'kosten', op);
    return {
      ...kostenoverzicht(kosten, gezien),
      doelbinding: gelezen.doelbinding,
      inzage: toegang.inzage,
      totRevisie: gelezenTot,
    };
  }

  /** Who may see what it costs, and who could. */
  async inzages(verzoek: FastifyRequest) {
    const gelezen = leesHuishoudverzoek(verzoek);
    const { toegang, op, gezien } = await this.vraag(
      gelezen,
      (toestand) => zonderInzage(toestand, gelezen, TOEZICHT),
      (toestand, nu) => inzageoverzicht(toestand, gelezen.huishouden, nu),
    );
    this.noteer(verzoek, gelezen, toegang, 'inzages', op);
    return { inzages: gezien };
  }

  /** Who looked, the last one first, a page at a time. */
  async inzagelogboek(verzoek: FastifyRequest) {
    const gelezen = leesHuishoudverzoek(verzoek, LogboekVraag);
    const { toegang, op } = await this.vraag(gelezen, (toestand) => zonderInzage(toestand, gelezen, ['auditor']));
    const { aantal, cursor } = gelezen.vraag;
    this.noteer(verzoek, gelezen, toegang, 'inzagelogboek', op);
    return this.gekeken(gelezen, Number(aantal ?? GRENZEN.pagina), cursor === undefined ? undefined : Number(cursor));
  }

  /** Who looked, all of it, the last one first; one look, however long it is. */
  async heelInzagelogboek(verzoek: FastifyRequest) {
    const gelezen = leesHuishoudverzoek(verzoek);
    const { toegang, op } = await this.vraag(gelezen, (toestand) => zonderInzage(toestand, gelezen, ['auditor']));
    this.noteer(verzoek, gelezen, toegang, 'inzagelogboek', op);
    const alle = [];
    let na: number | null | undefined;
    do {
      const { inzagelogboek, volgende } = this.gekeken(gelezen, GRENZEN.grootstePagina, na ?? undefined);
      alle.push(...inzagelogboek);
      // However long it is, others have their turn.
      await adem();
      na = volgende;
    } while (na !== null);
    return { inzagelogboek: alle };
  }

  /** All of it, for the inwoner alone. */
  async gegevens(verzoek: FastifyRequest, wat: 'gegevens' | 'uitdraai' = 'gegevens') {
    const gelezen = leesHuishoudverzoek(verzoek);
    const { boek, huishouden } = gelezen;
    const eerst = await this.vraag(gelezen, (toestand) => zonderInzage(toestand, gelezen));
    const { kosten, zinnen, gelezenTot } = await huishoudspoor(this.store, boek, huishouden);
    // The words of old events stand in their own boek: who was forgotten in another, is forgotten here.
    const elders = isVergeten(this.lees, huishouden);
    const { gezien, op } = await this.vraag(
      gelezen,
      () => eerst.toegang,
      (toestand, nu) => {
        const vergeten = elders || toestand.wijkteam.vergeten.heeft(huishouden);
        const leesbaar = { teksten: this.teksten, vergeten };
        const gezien = {
          vergeten,
          trekkingen: trekkingoverzicht(toestand, huishouden, zinnen, leesbaar),
          vouchers: voucheroverzicht(toestand, huishouden, zinnen, leesbaar),
          ...overigoverzicht(toestand, huishouden, zinnen, leesbaar),
          inzages: inzageoverzicht(toestand, huishouden, nu),
          kosten: kostenoverzicht(kosten, kostenkader(toestand)),
        };
        return { ...gezien, namen: namenIn(toestand, gezien) };
      },
    );
    this.noteer(verzoek, gelezen, eerst.toegang, wat, op);
    const { inzagelogboek } = this.gekeken(gelezen, GRENZEN.pagina);
    return { boek, huishouden, op, totRevisie: gelezenTot, ...gezien, inzagelogboek };
  }

  /** Whether it may be seen, and what of it stands in the state of the boek, at one moment. */
  private vraag<T = undefined>(
    { boek }: Huishoudverzoek,
    mag: (toestand: Toestand, op: Moment) => Toegang,
    kijk?: (toestand: Toestand, op: Moment) => T,
  ): Promise<{ toegang: Toegang; op: Moment; gezien: T }> {
    const op = this.lees.nu();
    return this.schrijvers.bekijk(boek, (toestand) => ({
      toegang: mag(toestand, op),
      op,
      gezien: kijk?.(toestand, op) as T,
    }));
  }

  private noteer(verzoek: FastifyRequest, gelezen: Huishoudverzoek, toegang: Toegang, wat: string, op: Moment): void {
    noteerInkijk(this.logboek, verzoek, gelezen, toegang, wat, op);
  }

  private gekeken({ boek, huishouden }: Huishoudverzoek, aantal: number, voor?: number) {
    const rijen = this.logboek.van(boek, huishouden, aantal + 1, voor);
    const getoond = rijen.slice(0, aantal);
    return {
      inzagelogboek: getoond.map(({ op, wie, rol, organisatie, wat, doelbinding, inzage }) => ({
        ...{ op, wie, rol, organisatie, wat, doelbinding, inzage },
      })),
      volgende: rijen.length > aantal ? (getoond.at(-1)?.nr ?? null) : null,
    };
  }
}
