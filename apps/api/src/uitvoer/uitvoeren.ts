import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Leesmodel } from '@ontschot/projecties';
import { probleem } from '../fouten/probleem.js';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import { Lopend, type Uitvoerstand } from './lopend.js';

/** What an export is of, and how it is handed over. */
export interface Gevraagd {
  readonly afzender: string;
  readonly boek: string;
  readonly soort: string;
  /** How much there is to read, where that is known. */
  readonly totaal: number | undefined;
  readonly verbreek: () => void;
}

/** Retry-After of who comes when there are too many. */
const NA_SECONDEN = '30';

/** The exports of this node: those under way, within limits, and the last that ended. Nothing is kept when it stops. */
@Injectable()
export class Uitvoeren implements OnModuleDestroy {
  private readonly lopend = new Map<string, Lopend>();
  /** The oldest first. */
  private readonly geweest: Lopend[] = [];

  constructor(
    private readonly lees: Leesmodel,
    @Inject(MET_GRENZEN) private readonly grenzen: Grenzen,
  ) {}

  /** Throws `overbelast` when there are too many already, of this caller or in all. */
  begin({ afzender, boek, soort, totaal, verbreek }: Gevraagd): Lopend {
    const eigen = [...this.lopend.values()].filter((een) => een.afzender === afzender).length;
    if (eigen >= this.grenzen.uitvoerenPerAfzender) throw teVeel(`U hebt al ${eigen} uitvoeren lopen.`);
    if (this.lopend.size >= this.grenzen.uitvoeren) throw teVeel('Er lopen te veel uitvoeren tegelijk.');
    const een: Lopend = new Lopend(
      afzender,
      boek,
      soort,
      totaal,
      () => this.lees.nu(),
      verbreek,
      () => this.bewaar(een),
    );
    this.lopend.set(een.id, een);
    return een;
  }

  /** Those of this caller in this boek, the last begun first. */
  van(afzender: string, boek: string): readonly Uitvoerstand[] {
    return this.alle(afzender, boek)
      .map(({ stand }) => stand)
      .reverse();
  }

  /** Ends one; ending it once more does nothing. Throws `niet-gevonden`, also for one of another. */
  stop(afzender: string, boek: string, id: string): void {
    const een = this.alle(afzender, boek).find((lopend) => lopend.id === id);
    if (een === undefined) throw probleem('niet-gevonden', 'Deze uitvoer is er niet, of niet meer.');
    een.stop();
  }

  onModuleDestroy(): void {
    for (const een of [...this.lopend.values()]) een.stop();
  }

  private alle(afzender: string, boek: string): Lopend[] {
    return [...this.geweest, ...this.lopend.values()].filter(
      (een) => een.afzender === afzender && een.stand.boek === boek,
    );
  }

  private bewaar(een: Lopend): void {
    this.lopend.delete(een.id);
    this.geweest.push(een);
    if (this.geweest.length > this.grenzen.uitvoerenBewaard) this.geweest.shift();
  }
}

const teVeel = (detail: string) =>
  probleem('overbelast', `${detail} Wacht tot er een klaar is, of breek er een af.`, { 'retry-after': NA_SECONDEN });
