import { Inject, Injectable } from '@nestjs/common';
import type { Toestand } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import type { Moment } from '@ontschot/kern';
import {
  isVergeten,
  Leesmodel,
  schuldregelingzinnen,
  trekkingzinnen,
  voucherzinnen,
  type Zin,
} from '@ontschot/projecties';
import { Inzagelogboek, Teksten } from '@ontschot/teksten';
import type { FastifyRequest } from 'fastify';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { schrijfInzage } from '../beveiliging/inzage.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { foutenInhoud, Probleem, probleem } from '../fouten/probleem.js';
import { GRENZEN, MET_GRENZEN, type Grenzen } from '../grenzen.js';
import { keur } from '../invoer/keur.js';
import { Id } from '../invoer/velden.js';
import { keurBoek } from '../opdrachten/lees.js';
import { leesDoelbinding } from './doelbinding.js';
import { noteerInkijk } from './noteren.js';
import { Zinlezer, type Getoond } from './zinlezer.js';
import { totSchuldregeling, totTrekking, totVoucher, type Zintoegang } from './zintoegang.js';

class Zinnenvraag {
  @Id({ uitleg: 'De trekking, voucher of schuldregeling.' }) naam!: string;
}

interface Gelezen {
  readonly wie: Identiteit;
  readonly boek: string;
  readonly naam: string;
  readonly doelbinding: string;
}

/** What was written with one trekking or schuldregeling, for who may read it; recorded before it is answered. */
@Injectable()
export class Teamzinnen {
  constructor(
    private readonly schrijvers: Boekschrijvers,
    private readonly lees: Leesmodel,
    private readonly teksten: Teksten,
    private readonly logboek: Inzagelogboek,
    @Inject(MET_GRENZEN) private readonly grenzen: Grenzen,
  ) {}

  trekking(verzoek: FastifyRequest, naam: string): Promise<Getoond[]> {
    return this.geef(verzoek, naam, totTrekking, trekkingzinnen);
  }

  voucher(verzoek: FastifyRequest, naam: string): Promise<Getoond[]> {
    return this.geef(verzoek, naam, totVoucher, voucherzinnen);
  }

  schuldregeling(verzoek: FastifyRequest, naam: string): Promise<Getoond[]> {
    return this.geef(verzoek, naam, totSchuldregeling, schuldregelingzinnen);
  }

  private async geef(
    verzoek: FastifyRequest,
    naam: string,
    mag: (toestand: Toestand, naam: string, wie: Identiteit, op: Moment) => Zintoegang,
    zoek: (lees: Leesmodel, boek: string, naam: string) => Promise<Zin[]>,
  ): Promise<Getoond[]> {
    const gelezen = leesZinverzoek(verzoek, naam);
    const { wie, boek } = gelezen;
    const op = this.lees.nu();
    const toegang = await this.schrijvers.bekijk(boek, (toestand) => mag(toestand, naam, wie, op));
    // Who writes a sentence finds it back at once.
    if (!(await this.lees.wachtOp(boek, toegang.revisie, this.grenzen.wachtMs)))
      throw probleem('nog-niet-zover', 'Dit deel van de boeken wordt nog bijgewerkt.', { 'retry-after': '2' });
    const zinnen = await zoek(this.lees, boek, naam);
    noteer(this.logboek, verzoek, gelezen, toegang, op);
    // The words of old events stand in their own boek: who was forgotten in another, is forgotten here.
    const { huishouden } = toegang;
    const vergeten = toegang.vergeten || (huishouden !== undefined && isVergeten(this.lees, huishouden));
    return new Zinlezer(this.teksten, vergeten).alle(zinnen);
  }
}

/** Reads path, query and header; throws one problem with every fault. */
function leesZinverzoek(verzoek: FastifyRequest, naam: string): Gelezen {
  const { identiteit: wie } = verzoek;
  if (wie === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
  const { boekId: boek = '' } = verzoek.params as Readonly<Record<string, string>>;
  const { doelbinding, fouten: inKop } = leesDoelbinding(verzoek, false);
  const fouten = [...keurBoek(boek), ...keur(Zinnenvraag, { ...(verzoek.query as object), naam }), ...inKop];
  if (fouten.length > 0) throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, GRENZEN.fouten));
  return { wie, boek, naam, doelbinding };
}

/** Of a group there is no household that could ask who looked: that stands in the log of the service alone. */
function noteer(
  logboek: Inzagelogboek,
  verzoek: FastifyRequest,
  { wie, boek, doelbinding }: Gelezen,
  { toegang, huishouden }: Zintoegang,
  op: Moment,
): void {
  if (huishouden === undefined) schrijfInzage(verzoek, wie, doelbinding);
  else noteerInkijk(logboek, verzoek, { wie, boek, huishouden, doelbinding }, toegang, 'zinnen', op);
}
