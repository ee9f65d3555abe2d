import type { Doel, Gebeurtenis, Koker } from '@ontschot/boek';

/**
 * What the money of each koker may be used for on a day, read from the events alone and judged in the plainest way: on
 * purpose none of the code that decides it in the boek.
 */
export class Oormerken {
  private readonly versies: Koker[] = [];

  boek({ type, gegevens }: Gebeurtenis): void {
    if (type === 'koker-ingesteld.v1') this.versies.push(gegevens as unknown as Koker);
  }

  /** Money that an afspraak released may be used for anything; an external payer's only then. */
  mag(kleur: string, doel: Doel, datum: string): boolean {
    if (kleur.includes('@')) return true;
    const oormerk = this.versies
      .filter((versie) => versie.koker === kleur && versie.vanaf <= datum)
      .sort((a, b) => a.vanaf.localeCompare(b.vanaf))
      .at(-1)?.oormerk;
    if (oormerk?.aard === 'vrij') return true;
    if (oormerk?.aard !== 'geoormerkt') return false;
    return oormerk.doelen.some((patroon) =>
      (Object.keys(patroon) as (keyof Doel)[]).every((deel) => patroon[deel] === doel[deel]),
    );
  }
}
