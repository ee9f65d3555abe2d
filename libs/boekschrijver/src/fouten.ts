/** Too much for this boek: its queue is full, or other processes were first for too long. Nothing was booked. */
export class Overbelast extends Error {
  override readonly name = 'Overbelast';
  constructor(
    readonly naSeconden = 1,
    readonly door: 'rij' | 'strijd' = 'rij',
  ) {
    super(door === 'rij' ? 'de rij van dit boek is vol' : 'anderen die dit boek schrijven waren steeds eerder');
  }
}

/**
 * The store cannot be reached or has no room, or we are stopping. `uitkomst` tells what is known: `niet-geboekt` was never
 * in an append and never will be, `onduidelijk` may have been booked; left out, only that it was not answered as booked.
 */
export class OpslagOnbereikbaar extends Error {
  override readonly name = 'OpslagOnbereikbaar';
  constructor(
    bericht: string,
    opties: ErrorOptions = {},
    readonly uitkomst?: 'niet-geboekt' | 'onduidelijk',
  ) {
    super(bericht, opties);
  }
}
