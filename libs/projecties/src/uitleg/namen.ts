import type { Hernoemd } from '@ontschot/boek';

/** What can go from one boek to the next; a part is named after its vaststelling. */
export type Naamsoort = Hernoemd['soort'] | 'aandeel';

/** What was called otherwise in the boek that this one took over from. */
export class Namen {
  private readonly eerder = new Map<string, string>();

  neem(hernoemd: readonly Hernoemd[] = []): void {
    for (const { soort, was, wordt } of hernoemd) this.eerder.set(`${soort}|${wordt}`, was);
  }

  /** The name there of what is called so here. */
  vroeger(soort: Naamsoort, naam: string): string {
    if (soort !== 'aandeel') return this.eerder.get(`${soort}|${naam}`) ?? naam;
    const [vaststelling = '', ...nummer] = naam.split('~');
    return [this.vroeger('vaststelling', vaststelling), ...nummer].join('~');
  }
}
