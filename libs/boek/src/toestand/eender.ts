import { doelSleutel, type Doel } from '../doel.js';
import type { Kenmerken } from '../gebeurtenissen/gebeurtenis.js';

/** More than this many doelen no boek has; what comes after is kept as it came. */
const HOOGSTENS = 2_000;

/**
 * The doelen of a boek, each kept once: events out of a store bring a doel of their own each, and a million of the same take
 * as much memory as the amounts. What is given is equal to what was asked, so it changes nothing but where it stands;
 * branches of a state share it.
 */
export class Eender {
  private readonly doelen = new Map<string, Doel>();

  kenmerken(kenmerken: Kenmerken | undefined): Kenmerken | undefined {
    const doel = kenmerken?.doel;
    if (doel === undefined) return kenmerken;
    const sleutel = doelSleutel(doel);
    const bekend = this.doelen.get(sleutel);
    if (bekend === doel) return kenmerken;
    if (bekend !== undefined) return { ...kenmerken, doel: bekend };
    if (this.doelen.size < HOOGSTENS) this.doelen.set(sleutel, doel);
    return kenmerken;
  }
}
