/** A figure of a table by row and column; -1 is the total over all of them. Null when it is not told. */
export type Gegeven = (rij: number, kolom: number) => number | null;

/**
 * Somebody who has every figure that is told of a table, knows that rows and columns add up and that nothing is below
 * zero, and wants the rest. Written apart from what leaves figures out, and by another method: linear programming, the
 * simplex by Bland's rule on whole numbers. The equations of a table have coefficients of -1, 0 and 1 and keep them,
 * so that it is exact; it throws when that would not be so.
 */
export class Aanvaller {
  private readonly onbekend = new Map<string, number>();
  /** Per equation the coefficients, and at the end what they come to. */
  private readonly stelsel: number[][] = [];
  private readonly basis: number[] = [];
  private breedte = 0;

  constructor(
    private readonly rijen: number,
    private readonly kolommen: number,
    private readonly gegeven: Gegeven,
  ) {
    const nummers = (aantal: number): number[] => Array.from({ length: aantal }, (_, i) => i);
    const regels = [
      ...[...nummers(rijen), -1].map((rij) => nummers(kolommen).map((kolom) => [rij, kolom, 1] as const)),
      ...[...nummers(kolommen), -1].map((kolom) => nummers(rijen).map((rij) => [rij, kolom, 1] as const)),
    ];
    const sommen = [
      ...[...nummers(rijen), -1].map((rij) => [rij, -1] as const),
      ...[...nummers(kolommen), -1].map((kolom) => [-1, kolom] as const),
    ];
    for (const plek of [...regels.flat(), ...sommen])
      if (gegeven(plek[0], plek[1]) === null) this.nummer(plek[0], plek[1]);
    regels.forEach((delen, i) => this.vergelijk([...delen, [...sommen[i]!, -1]]));
    this.losOp();
  }

  /** The least and the most that a figure can be; the same when it is known. */
  grenzen(rij: number, kolom: number): readonly [number, number] {
    const bekend = this.gegeven(rij, kolom);
    if (bekend !== null) return [bekend, bekend];
    return [-this.hoogste(rij, kolom, -1), this.hoogste(rij, kolom, 1)];
  }

  /** Every sum of cells that is known, as the cells it is of: of each group of rows and columns taken together. */
  *bekendeSommen(): Generator<readonly (readonly [number, number])[]> {
    const punten = this.rijen + this.kolommen + 2;
    for (let keuze = 1; keuze < 2 ** punten - 1; keuze += 1) {
      const in_ = (punt: number): number => (keuze >> punt) & 1;
      const [begin, einde] = [in_(0), in_(punten - 1)];
      const kant = (rij: number, kolom: number): number =>
        (rij < 0 ? (kolom < 0 ? einde : in_(1 + this.rijen + kolom)) : in_(kolom < 0 ? 0 : 1 + rij)) -
        (kolom < 0 ? (rij < 0 ? begin : in_(1 + rij)) : rij < 0 ? einde : in_(1 + this.rijen + kolom));
      const geraakt = [...this.onbekend.keys()]
        .map((plek) => plek.split(',').map(Number) as [number, number])
        .filter(([rij, kolom]) => kant(rij, kolom) !== 0);
      const cellen = geraakt.filter(([rij, kolom]) => rij >= 0 && kolom >= 0);
      if (geraakt.length > cellen.length || cellen.length === 0) continue;
      if (new Set(cellen.map(([rij, kolom]) => kant(rij, kolom))).size === 1) yield cellen;
    }
  }

  private nummer(rij: number, kolom: number): number {
    const plek = `${rij},${kolom}`;
    const nummer = this.onbekend.get(plek) ?? this.onbekend.size;
    this.onbekend.set(plek, nummer);
    this.breedte = this.onbekend.size;
    return nummer;
  }

  private vergelijk(delen: readonly (readonly [number, number, number])[]): void {
    const regel = Array.from({ length: this.breedte + 1 }, () => 0);
    for (const [rij, kolom, teken] of delen) {
      const bekend = this.gegeven(rij, kolom);
      if (bekend === null) regel[this.nummer(rij, kolom)]! += teken;
      else regel[this.breedte]! -= teken * bekend;
    }
    this.stelsel.push(regel);
  }

  /** A first solution: extra unknowns that are driven to zero (the first phase of the simplex). */
  private losOp(): void {
    const { stelsel, breedte } = this;
    const extra = stelsel.length;
    stelsel.forEach((regel, i) => {
      const som = regel.pop()!;
      const teken = som < 0 ? -1 : 1;
      for (let k = 0; k < breedte; k += 1) regel[k]! *= teken;
      for (let k = 0; k < extra; k += 1) regel.push(k === i ? 1 : 0);
      regel.push(som * teken);
      this.basis.push(breedte + i);
    });
    const doel = Array.from({ length: breedte + extra + 1 }, (_, k) =>
      k >= breedte && k < breedte + extra ? 0 : stelsel.reduce((tot, regel) => tot + regel[k]!, 0),
    );
    this.verbeter(doel, breedte);
    if (doel.at(-1) !== 0) throw new Error('deze tabel klopt niet');
    for (let i = stelsel.length - 1; i >= 0; i -= 1) {
      if (this.basis[i]! < breedte) continue;
      const erin = stelsel[i]!.findIndex((waarde, k) => k < breedte && waarde !== 0);
      if (erin >= 0) this.wissel(i, erin, doel);
      else {
        stelsel.splice(i, 1);
        this.basis.splice(i, 1);
      }
    }
    for (const regel of stelsel) regel.splice(breedte, extra);
  }

  private hoogste(rij: number, kolom: number, teken: 1 | -1): number {
    const doel = Array.from({ length: this.breedte + 1 }, () => 0);
    const gezocht = this.nummer(rij, kolom);
    doel[gezocht] = teken;
    const i = this.basis.indexOf(gezocht);
    if (i >= 0) this.stelsel[i]!.forEach((waarde, k) => (doel[k]! -= teken * waarde));
    return this.verbeter(doel, this.breedte) ? -doel.at(-1)! : Infinity;
  }

  /** False when there is no end to it. */
  private verbeter(doel: number[], breedte: number): boolean {
    for (;;) {
      const erin = doel.findIndex((waarde, k) => k < breedte && waarde > 0);
      if (erin < 0) return true;
      let eruit = -1;
      this.stelsel.forEach((regel, i) => {
        if (regel[erin]! <= 0) return;
        const verschil = eruit < 0 ? -1 : regel.at(-1)! - this.stelsel[eruit]!.at(-1)!;
        if (verschil < 0 || (verschil === 0 && this.basis[i]! < this.basis[eruit]!)) eruit = i;
      });
      if (eruit < 0) return false;
      this.wissel(eruit, erin, doel);
    }
  }

  private wissel(eruit: number, erin: number, doel: number[]): void {
    const regel = this.stelsel[eruit]!;
    const deler = regel[erin]!;
    if (Math.abs(deler) !== 1) throw new Error('dit rekent niet met hele getallen');
    for (let k = 0; k < regel.length; k += 1) regel[k] = regel[k]! * deler;
    for (const ander of [...this.stelsel, doel]) {
      const keer = ander[erin]!;
      if (ander === regel || keer === 0) continue;
      for (let k = 0; k < ander.length; k += 1) ander[k]! -= keer * regel[k]!;
    }
    this.basis[eruit] = erin;
  }
}
