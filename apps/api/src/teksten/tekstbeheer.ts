import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Teksten } from '@ontschot/teksten';
import type { Logger } from 'pino';

/** Puts the newest master key to use at start, and closes the texts when all is answered. */
@Injectable()
export class Tekstbeheer implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly teksten: Teksten,
    private readonly log: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { verpakt, beschadigd } = await this.teksten.wisselHoofdsleutel();
    if (verpakt > 0) this.log.info({ sleutels: verpakt }, 'sleutels van teksten verpakt met de nieuwste hoofdsleutel');
    if (beschadigd > 0) this.log.error({ sleutels: beschadigd }, 'sleutels van teksten zijn beschadigd');
  }

  onApplicationShutdown(): void {
    this.teksten.sluit();
  }
}
