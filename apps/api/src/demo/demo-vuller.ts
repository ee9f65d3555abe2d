import { Injectable } from '@nestjs/common';
import { Boekschrijvers, opdrachtHash } from '@ontschot/boekschrijver';
import { ingediend } from '@ontschot/invoer';
import { DEMO_BOEK, demoOpdrachten } from './demo-boek.js';

/** Makes the demo books, by the same road as any opdracht; called once, after the start, when there are no books at all. */
@Injectable()
export class DemoVuller {
  constructor(private readonly schrijvers: Boekschrijvers) {}

  /** A second time books nothing. Throws when the boek says otherwise than the demo means. */
  async vul(): Promise<void> {
    const antwoorden = await this.schrijvers.dienIn(DEMO_BOEK, ingediend(await demoOpdrachten(), 'demo', opdrachtHash));
    const mis = antwoorden.filter(({ soort }) => soort === 'hergebruikt' || soort === 'geen-boek').length;
    if (mis > 0) throw new Error(`${mis} opdrachten van de demo pasten niet in boek ${DEMO_BOEK}`);
  }
}
