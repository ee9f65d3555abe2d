/** An outcome that no longer is an exact number of eurocents. */
export class TeGroot extends RangeError {
  override readonly name = 'TeGroot';
}

/** Figures that cannot be worked with, in a Dutch clause that says why. */
export class Onberekenbaar extends RangeError {
  override readonly name = 'Onberekenbaar';
}
