import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Leesmodel } from '@ontschot/projecties';
import { probleem } from '../fouten/probleem.js';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import type { Volger } from './volger.js';

/** All open streams of changes: hands new events to who follows that boek, and keeps their number within limits. */
@Injectable()
export class Stromen implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly volgers = new Set<Volger>();
  private klok: NodeJS.Timeout | undefined;
  private stopLuisteren: (() => void) | undefined;

  constructor(
    private readonly leesmodel: Leesmodel,
    @Inject(MET_GRENZEN) readonly grenzen: Grenzen,
  ) {}

  onApplicationBootstrap(): void {
    // After the projections took them in: whoever reads upon a message, finds it.
    this.stopLuisteren = this.leesmodel.opVerwerkt((gebeurtenissen) => {
      for (const volger of this.volgers)
        for (const gebeurtenis of gebeurtenissen) if (gebeurtenis.boek === volger.boek) volger.meld(gebeurtenis);
    });
    this.klok = setInterval(() => {
      for (const volger of this.volgers) volger.hartslag();
    }, this.grenzen.hartslagMs).unref();
  }

  /** Throws 429 when there are too many already, of this caller or in all. */
  toets(afzender: string): void {
    const eigen = [...this.volgers].filter(({ wie }) => wie.afzender === afzender).length;
    if (eigen >= this.grenzen.stromenPerAfzender)
      throw probleem('te-veel', `Er staan al ${eigen} stromen open voor deze afzender.`, { 'retry-after': '30' });
    if (this.volgers.size >= this.grenzen.stromen)
      throw probleem('te-veel', 'Er staan te veel stromen open.', { 'retry-after': '30' });
  }

  /** Reports new events to the follower until `werk` ends. */
  async tijdens(volger: Volger, werk: () => Promise<void>): Promise<void> {
    this.volgers.add(volger);
    try {
      await werk();
    } finally {
      this.volgers.delete(volger);
      volger.sluit();
    }
  }

  onModuleDestroy(): void {
    this.stopLuisteren?.();
    clearInterval(this.klok);
    for (const volger of this.volgers) volger.sluit();
  }
}
