import type { Eurocent, Periode } from '@ontschot/kern';
import {
  gedeeldDoor,
  stapverschillen,
  type Doorgerekend,
  type Drietal,
  type Invoer,
  type Stapverschil,
  type Uitkomst,
} from '@ontschot/regels';
import type { Gekozen } from './plan.js';

/** What one rule makes of one assessment; amounts in eurocents. */
export type Rijuitkomst =
  | {
      readonly gerekend: true;
      readonly soort: Uitkomst['soort'];
      readonly waarom: Uitkomst['waarom'] | null;
      readonly netto: Drietal;
      /** What is shared out in all: shares, compensations and what is paid back. */
      readonly gedeeld: Drietal;
      readonly stappen: readonly Stapverschil[];
    }
  | {
      readonly gerekend: false;
      readonly soort: null;
      readonly waarom: null;
      /** What the rule asks and was not recorded; it counts nowhere, not as zero either. */
      readonly ontbreekt: readonly string[];
    };

/** One assessment as it was recorded, and what each of the rules makes of it. */
export interface Doorrekenrij {
  readonly soort: 'meting' | 'vaststelling';
  readonly id: string;
  readonly afspraak: string;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly revisie: number;
  /** What it shared out by the rule that was in force; nothing for a meting. In eurocents. */
  readonly gedeeld: Eurocent;
  /** In the order of the rules. */
  readonly uitkomsten: readonly Rijuitkomst[];
}

const drietal = (vastgelegd: Eurocent, nieuw: Eurocent): Drietal => ({
  vastgelegd,
  nieuw,
  verschil: nieuw - vastgelegd,
});

/** An assessment beside what came of it under each rule. */
export function rijVan(
  { soort, id, afspraak, van, totEnMet, revisie }: Gekozen,
  { invoer, uitkomst }: { readonly invoer: Invoer; readonly uitkomst: Uitkomst },
  doorgerekend: readonly Doorgerekend[],
): Doorrekenrij {
  const gedeeld = gedeeldDoor(invoer, uitkomst);
  const uitkomsten = doorgerekend.map((een): Rijuitkomst => {
    if (!een.gerekend) return { gerekend: false, soort: null, waarom: null, ontbreekt: een.ontbreekt };
    const { uitkomst: nieuw } = een;
    return {
      gerekend: true,
      soort: nieuw.soort,
      waarom: nieuw.waarom ?? null,
      netto: drietal(uitkomst.netto, nieuw.netto),
      gedeeld: drietal(gedeeld, gedeeldDoor(een.invoer, nieuw)),
      stappen: stapverschillen(uitkomst.stappen, metEersteStap(uitkomst, nieuw)),
    };
  });
  return { soort, id, afspraak, van, totEnMet, revisie, gedeeld, uitkomsten };
}

/** No rule touches step 1, and its sentence can tell what few households cost: it stands as it was recorded. */
const metEersteStap = (vastgelegd: Uitkomst, nieuw: Uitkomst): Uitkomst['stappen'] => [
  ...vastgelegd.stappen.filter(({ stap }) => stap === 1),
  ...nieuw.stappen.filter(({ stap }) => stap !== 1),
];
