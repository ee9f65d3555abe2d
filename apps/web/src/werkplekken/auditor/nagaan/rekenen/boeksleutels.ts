import { eis } from './bevinding.js';
import type { Bundelgebeurtenis } from './gebeurtenis.js';
import type { Sleutel } from './sleutel.js';

/** The keys that the boek itself says may sign, event by event. */
export class Boeksleutels {
  private readonly sleutels = new Map<unknown, unknown>();

  lees({ type, data }: Bundelgebeurtenis): void {
    if (type === 'controlesleutel-aangewezen.v1') this.sleutels.set(data['controlesleutel'], data['sleutel']);
    if (type === 'controlesleutel-ingetrokken.v1') this.sleutels.delete(data['controlesleutel']);
  }

  /** One of these signed, and the boek says so at this moment. Throws Bevinding. */
  keur(door: readonly Sleutel[], dit: string): void {
    const gezegd = new Set(this.sleutels.values());
    eis(
      door.some(({ tekst }) => gezegd.has(tekst)),
      `${dit} is getekend met een sleutel die het boek toen niet had aangewezen, of had ingetrokken`,
    );
  }
}
