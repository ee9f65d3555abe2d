import { Afgebroken } from './fouten.js';
import { Voortgang } from './voortgang.js';

/** How far an export is, on stderr; and whether it was asked to stop. */
export class Stand {
  private gestopt = false;
  private voortgang: Voortgang | undefined;
  private readonly stop = (): void => void (this.gestopt = true);

  constructor() {
    // The first time what is half is removed, a second time it ends at once.
    for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, this.stop);
  }

  /** Throws `Afgebroken` once it was asked to stop. */
  op(aantal: number, totaal: number): void {
    if (this.gestopt) throw new Afgebroken('Gestopt; er is geen bestand gemaakt.');
    this.voortgang ??= new Voortgang('Gebeurtenissen', totaal);
    this.voortgang.op(aantal);
  }

  klaar(): void {
    this.voortgang?.klaar();
    for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.off(signaal, this.stop);
  }
}
