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

/** The store cannot be reached or has no room, or we are stopping: nothing was booked that was not answered. */
export class OpslagOnbereikbaar extends Error {
  override readonly name = 'OpslagOnbereikbaar';
}
