import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** Where the service is between start and end. */
@Injectable()
export class Levensloop implements OnModuleDestroy {
  /** Reasons why it cannot take work yet, by who said so. */
  private readonly wacht = new Map<string, string>();
  private einde = false;

  /** True once it was asked to stop: what is under way is finished, nothing new is taken in. */
  get stopt(): boolean {
    return this.einde;
  }

  get redenen(): readonly string[] {
    return this.einde ? ['de dienst stopt'] : [...this.wacht.values()];
  }

  /** Not ready while `werk` runs; when it fails, not ready for good. */
  async tijdens(wat: string, werk: () => Promise<void>): Promise<void> {
    this.wacht.set(wat, `${wat} is bezig`);
    try {
      await werk();
      this.wacht.delete(wat);
    } catch (fout) {
      this.wacht.set(wat, `${wat} is mislukt`);
      throw fout;
    }
  }

  onModuleDestroy(): void {
    this.einde = true;
  }
}
