import { eis } from './bevinding.js';

/** Which opdracht each event is of. What one opdracht does stands together, and it is carried out once. */
export class Opdrachten {
  /** By afzender and id: the revision at which it was carried out. */
  private readonly eerder = new Map<string, number>();
  private nu = '';
  private hash: unknown;

  /** Reads the opdracht of the next event. Throws Bevinding when it was carried out before, or has other contents now. */
  lees(opdracht: unknown, revisie: number): void {
    const waar = `gebeurtenis ${revisie}`;
    eis(typeof opdracht === 'object' && opdracht !== null, `${waar}: heeft geen opdracht`);
    const { afzender, id, hash } = opdracht as Readonly<Record<string, unknown>>;
    // As a list: a caller and an id that read the same one after the other are still others.
    const sleutel = JSON.stringify([afzender, id]);
    if (sleutel !== this.nu) {
      const al = this.eerder.get(sleutel);
      eis(al === undefined, `${waar}: opdracht ${String(id)} is al uitgevoerd op revisie ${al ?? ''}`);
      this.eerder.set(sleutel, revisie);
      this.nu = sleutel;
      this.hash = hash;
    }
    eis(hash === this.hash, `${waar}: dezelfde opdracht met een andere inhoud`);
  }
}
