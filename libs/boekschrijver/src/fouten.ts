/** The queue of the boek is full: nothing was taken in. */
export class Overbelast extends Error {
  override readonly name = 'Overbelast';
  constructor(readonly naSeconden = 1) {
    super('de rij van dit boek is vol');
  }
}

/** The store cannot be reached or has no room, or we are stopping: nothing was booked that was not answered. */
export class OpslagOnbereikbaar extends Error {
  override readonly name = 'OpslagOnbereikbaar';
}
