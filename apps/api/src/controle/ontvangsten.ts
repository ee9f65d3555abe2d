import { Inject, Injectable } from '@nestjs/common';
import { ontvangstbewijs, type Ontvangstbewijs } from '@ontschot/audit';
import { leesGebeurtenis, type Toestand } from '@ontschot/boek';
import { Boekschrijvers, stroomVan } from '@ontschot/boekschrijver';
import type { EventStore, StoredEvent } from '@ontschot/event-store';
import { Leesmodel, nagerekendeInsluiting } from '@ontschot/projecties';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { probleem } from '../fouten/probleem.js';
import { EVENT_STORE } from '../opslag/opslag.js';
import { isEigen, type Als } from './eigen-gebeurtenis.js';
import { Tekenaar } from './tekenaar.js';
import { zichtOp } from './zicht.js';

/** How many events before one are looked at for the rest of its opdracht; of a longer one only the hash is shown. */
const TERUG = 1_000;

/** Receipts: proof of one event, for the organisatie that it is about (design 6). */
@Injectable()
export class Ontvangsten {
  constructor(
    private readonly tekenaar: Tekenaar,
    private readonly schrijvers: Boekschrijvers,
    private readonly lees: Leesmodel,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** Throws `niet-gevonden` for what is not there and for what is somebody else's, in the same words. */
  async geef(boek: string, revisie: number, { rollen, organisatie = '' }: Identiteit): Promise<Ontvangstbewijs> {
    const sleutels = await this.tekenaar.sleutels(boek);
    const opgeslagen = await this.metHaarOpdracht(boek, revisie);
    const hier = opgeslagen.find(({ revision }) => revision === revisie);
    const kijk = (toestand: Toestand) => {
      if (hier === undefined) return undefined;
      const gebeurtenis = leesGebeurtenis(hier);
      const als = (['aanbieder', 'financier'] as const).find(
        (rol: Als) => rollen.has(rol) && isEigen(gebeurtenis, rol, organisatie, toestand),
      );
      return als && zichtOp(gebeurtenis, { als, organisatie }, samenMet(hier, opgeslagen), toestand);
    };
    const zicht = await this.schrijvers.bekijk(boek, kijk);
    if (hier === undefined || zicht === undefined)
      throw probleem('niet-gevonden', `Boek ${boek} heeft geen gebeurtenis op revisie ${revisie}.`);
    if (this.lees.kop(boek) < revisie)
      throw probleem('nog-niet-zover', `Revisie ${revisie} van dit boek is hier nog niet bekend.`, {
        'retry-after': '2',
      });
    const insluiting = await nagerekendeInsluiting(this.lees, boek, revisie);
    const { gezien, waarom } = zicht;
    const { stream, revision, id, type, data, metadata } = hier;
    return ontvangstbewijs({
      boek,
      insluiting,
      controlepunt: await this.tekenaar.tekenStand(boek, insluiting),
      sleutels: sleutels.map(({ sleutel }) => sleutel),
      inhoud: waarom === undefined ? { stream, revision, id, type, data, metadata } : { waarom, gezien },
    });
  }

  private async metHaarOpdracht(boek: string, revisie: number): Promise<StoredEvent[]> {
    const gevonden: StoredEvent[] = [];
    const stroom = stroomVan(boek);
    if ((await this.store.headOfStream(stroom)) < revisie) return gevonden;
    for await (const pagina of this.store.readStream(stroom, Math.max(0, revisie - TERUG))) {
      gevonden.push(...pagina);
      const laatste = gevonden.at(-1);
      const hier = gevonden.find(({ revision }) => revision === revisie);
      if (hier !== undefined && laatste !== undefined && opdrachtVan(laatste) !== opdrachtVan(hier)) break;
    }
    return gevonden;
  }
}

const opdrachtVan = ({ metadata }: StoredEvent): string => {
  const { afzender, id } = (metadata as { opdracht: { afzender: string; id: string } }).opdracht;
  return JSON.stringify([afzender, id]);
};

/** All events of the same opdracht, in order; none when it began before what was read. */
function samenMet(hier: StoredEvent, alle: readonly StoredEvent[]) {
  const samen = alle.filter((een) => opdrachtVan(een) === opdrachtVan(hier));
  const heel = alle[0] !== samen[0] || samen[0]?.revision === 0;
  return heel ? samen.map(leesGebeurtenis) : [];
}
