import type { Datum } from '@ontschot/kern';
import type { Zin, Zinsoort } from '@ontschot/projecties';
import { TekstBeschadigd, type Gelezen, type Teksten } from '@ontschot/teksten';

/** A sentence as it is shown to who may read it. */
export type Getoond = {
  readonly over: Zinsoort;
  readonly boekdatum: Datum;
  /** Whether it is told on as a story; only of what something brought. */
  readonly alsVerhaal?: boolean;
} & (Gelezen | { readonly staat: 'beschadigd' });

/** Reads the sentences about one owner; of who was forgotten none, whatever still stands. */
export class Zinlezer {
  constructor(
    private readonly teksten: Teksten,
    private readonly vergeten: boolean,
  ) {}

  /** `verhalen`: the ids of those that are told on; left out when that is not asked. */
  alle(zinnen: readonly Zin[], verhalen?: readonly string[]): Getoond[] {
    return zinnen.map(({ over, boekdatum, tekst }) => ({
      over,
      boekdatum,
      ...(over === 'opbrengst' &&
        verhalen !== undefined && { alsVerhaal: 'id' in tekst && verhalen.includes(tekst.id) }),
      ...this.lees(tekst),
    }));
  }

  /** One that was damaged is no reason to keep the rest from who asks. */
  private lees(tekst: Zin['tekst']): Gelezen | { readonly staat: 'beschadigd' } {
    if (this.vergeten) return { staat: 'vergeten' };
    if ('inBoek' in tekst) return { staat: 'leesbaar', tekst: tekst.inBoek };
    try {
      return this.teksten.lees(tekst.id);
    } catch (fout) {
      if (fout instanceof TekstBeschadigd) return { staat: 'beschadigd' };
      throw fout;
    }
  }
}
