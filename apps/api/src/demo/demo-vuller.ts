import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';
import { ingediend, type GenummerdeOpdracht } from '@ontschot/invoer';
import { dagenLater, dagInAmsterdam, type Datum, type Moment } from '@ontschot/kern';
import { Sleutelbos } from '../controle/sleutelbos.js';
import { DECLARATIES } from '../declaraties/soorten.js';
import { BoekOpdrachten } from '../opdrachten/boek-opdrachten.command.js';
import { casusVormen, regelVan } from './casus-vormen.js';
import { DEMO_BOEK, demoInzage, demoOpdrachten, demoZinnen } from './demo-boek.js';

/** How long the inwoner of the demo lets the opvang look along: whoever tries it has the time. */
const INZAGE_DAGEN = 180;

/** An inzage ends by our own clock. The day comes after the hash, so that on another day it is the same opdracht still. */
const totEnMet = ({ herkomst, opdracht }: Ingediend, dag: Datum): Ingediend => ({
  herkomst,
  opdracht: { ...opdracht, ...{ totEnMet: dag } },
});

/** Makes the demo books, by the same road as any opdracht; called after the start, when there are no books at all. */
@Injectable()
export class DemoVuller {
  constructor(
    private readonly bus: CommandBus,
    private readonly bos: Sleutelbos,
  ) {}

  /**
   * Gives the revisie of the last event of the demo. A second time books nothing but what a first time that was cut off
   * left undone. Throws when the boek says otherwise than the demo means, and what kept an opdracht from being booked.
   */
  async vul(nu: Moment = new Date().toISOString()): Promise<number> {
    const alles = [...(await demoOpdrachten()), demoInzage, ...this.sleutel(), ...casusVormen];
    const opdrachten = ingediend(alles, 'demo', opdrachtHash).map((een) => {
      const regel = regelVan(een.opdracht);
      // The service's, under a name of its own, as any line: so a credit finds it, and no file books it again.
      if (regel !== undefined) return { ...een, herkomst: { ...een.herkomst, id: regel, afzender: DECLARATIES } };
      const zin = demoZinnen.get(een.herkomst.id);
      if (een.herkomst.id === demoInzage.id) return totEnMet(een, dagenLater(dagInAmsterdam(nu), INZAGE_DAGEN));
      return zin === undefined ? een : { ...een, zin };
    });
    const uitkomsten = await this.bus.execute(new BoekOpdrachten(DEMO_BOEK, opdrachten));
    let revisie = -1;
    let mis = 0;
    for (const uitkomst of uitkomsten) {
      if (uitkomst.status === 'rejected') throw uitkomst.reason;
      if ('revisie' in uitkomst.value) revisie = Math.max(revisie, uitkomst.value.revisie ?? -1);
      else mis += 1;
    }
    if (mis > 0) throw new Error(`${mis} opdrachten van de demo pasten niet in boek ${DEMO_BOEK}`);
    return revisie;
  }

  /** The key of this very demo: it is made at its first start. */
  private sleutel(): GenummerdeOpdracht[] {
    const { openbaar: sleutel = '' } = this.bos;
    const [, kenmerk = ''] = sleutel.split('+');
    const opdracht = { soort: 'controlesleutel-aanwijzen', sleutel } as const;
    return [{ id: `demo:controlesleutel-${kenmerk}`, opdracht }];
  }
}
