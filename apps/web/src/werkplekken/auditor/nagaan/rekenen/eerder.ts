import { eis } from './bevinding.js';
import { gelijk } from './bytes.js';
import { leesControlepunt, tekenaars, type Controlepunt, type Getekend } from './controlepunt.js';
import type { Inhoud } from './inhoud.js';
import type { Sleutel } from './sleutel.js';
import { reden, type Stappenlijst } from './stappen.js';

const DIT = 'het eerdere controlepunt';

/** A checkpoint that was handed out before: what it was over must still be the beginning. */
export class Eerder {
  private fout: string | undefined;

  constructor(
    private readonly punt: Controlepunt,
    private readonly getekend: Getekend,
  ) {}

  /** Looks at the boek when it is as large as it was then. */
  async kijk(omvang: number, { boom, sleutels }: Inhoud): Promise<void> {
    if (omvang !== this.punt.omvang) return;
    try {
      eis(gelijk(await boom.wortel(), this.punt.wortel), `${DIT} was over andere gebeurtenissen (bij ${omvang})`);
      if (!this.getekend.kanNiet) sleutels.keur(this.getekend.door, DIT);
    } catch (fout) {
      this.fout = reden(fout);
    }
  }

  zeg(stappen: Stappenlijst): void {
    const { omvang } = this.punt;
    if (this.fout !== undefined) stappen.zet('aangegroeid', 'klopt-niet', this.fout);
    else if (this.getekend.kanNiet)
      stappen.zet(
        'aangegroeid',
        'niet-nagegaan',
        `De wortel bij ${omvang} klopt; de handtekening kan deze browser niet na.`,
      );
    else
      stappen.zet(
        'aangegroeid',
        'klopt',
        `Wat er bij ${omvang} gebeurtenissen stond, staat er nog, byte voor byte.`,
        omvang,
      );
  }
}

/** Reads what somebody kept from before. Text that a field took the last line end from is taken as it was. Throws Bevinding. */
export async function leesEerder(tekst: string, nu: Controlepunt, sleutels: readonly Sleutel[]): Promise<Eerder> {
  const punt = leesControlepunt(`${tekst.replaceAll('\r\n', '\n').trim()}\n`, DIT);
  eis(punt.herkomst === nu.herkomst, `${DIT} is van ${punt.herkomst}, niet van ${nu.herkomst}`);
  eis(punt.omvang <= nu.omvang, `${DIT} telt ${punt.omvang} gebeurtenissen, deze bundel maar ${nu.omvang}`);
  return new Eerder(punt, await tekenaars(punt, sleutels, DIT));
}
