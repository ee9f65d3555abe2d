import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Leesmodel, type Verwerkt } from '@ontschot/projecties';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { probleem } from '../fouten/probleem.js';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import { Bewonersstromen } from './bewonersstromen.js';
import { alleenInwoner, isInwoner } from './gehoor.js';
import type { Volger } from './volger.js';

/** All open streams of changes: hands new events to who follows that boek, and keeps their number within limits. */
@Injectable()
export class Stromen implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly volgers = new Set<Volger>();
  private klok: NodeJS.Timeout | undefined;
  private stopLuisteren: (() => void) | undefined;

  constructor(
    private readonly leesmodel: Leesmodel,
    private readonly bewoners: Bewonersstromen,
    @Inject(MET_GRENZEN) readonly grenzen: Grenzen,
  ) {}

  onApplicationBootstrap(): void {
    // After the projections took them in: whoever reads upon a message, finds it.
    this.stopLuisteren = this.leesmodel.opVerwerkt((gebeurtenissen) => this.meld(gebeurtenissen));
    this.klok = setInterval(() => {
      for (const volger of this.volgers) volger.hartslag();
    }, this.grenzen.hartslagMs).unref();
  }

  /** Throws 429 when there are too many already: of this caller, of inwoners, or in all. */
  toets(wie: Identiteit): void {
    const { stromen, stromenInwoners, stromenPerAfzender } = this.grenzen;
    const open = [...this.volgers].map((volger) => volger.wie);
    const eigen = open.filter(({ afzender }) => afzender === wie.afzender).length;
    if (eigen >= stromenPerAfzender)
      throw probleem('te-veel', `Er staan al ${eigen} stromen open voor deze afzender.`, { 'retry-after': '30' });
    const vol = alleenInwoner(wie) && open.filter(alleenInwoner).length >= stromenInwoners;
    if (vol || open.length >= stromen)
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

  private meld(gebeurtenissen: readonly Verwerkt[]): void {
    const bewoners = new Set<string>();
    for (const volger of this.volgers)
      if (isInwoner(volger.wie)) bewoners.add(volger.boek);
      else for (const gebeurtenis of gebeurtenissen) if (gebeurtenis.boek === volger.boek) volger.meld(gebeurtenis);
    for (const boek of bewoners) {
      const seinen = gebeurtenissen.filter((een) => een.boek === boek);
      const wie = (): Volger[] => [...this.volgers].filter((een) => een.boek === boek && isInwoner(een.wie));
      if (seinen.length > 0) this.bewoners.meld(boek, seinen, wie);
    }
  }

  onModuleDestroy(): void {
    this.stopLuisteren?.();
    clearInterval(this.klok);
    for (const volger of this.volgers) volger.sluit();
  }
}
