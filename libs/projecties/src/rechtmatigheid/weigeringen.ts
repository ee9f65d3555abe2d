import type { OpdrachtGeweigerd, Weigering } from '@ontschot/boek';
import type { Eurocent, Weigercode } from '@ontschot/kern';

/** The refusals by which a mandate, or the colleague that it asks for, held something back. */
export const MANDAATCODES = [
  'geen-lid',
  'geen-mandaat',
  'budget-buiten-mandaat',
  'doel-buiten-mandaat',
  'boven-mandaat',
  'huishouden-boven-jaarbedrag',
  'voorschotten-boven-mandaat',
  'eigen-trekking',
  'eigen-voucher',
] as const satisfies readonly Weigercode[];

/** Of these it was the same person who wanted to be both who asked and the colleague. */
export const ZELFDE_PERSOON: ReadonlySet<string> = new Set(['eigen-trekking', 'eigen-voucher']);

const CODES: ReadonlySet<string> = new Set(MANDAATCODES);

/** A refusal because of a mandate, without who asked. `gevraagd` in eurocents. */
export interface Mandaatweigering {
  readonly code: string;
  readonly opdracht: string;
  readonly team: string | null;
  readonly mandaat: string | null;
  readonly trekking: string | null;
  readonly gevraagd: Eurocent | null;
}

/** The refusals because of a mandate in one event: several when more than one thing was wrong. */
export function mandaatweigeringen({ opdracht, weigering }: OpdrachtGeweigerd): Mandaatweigering[] {
  const alle =
    weigering.code === 'meer-fouten' ? ((weigering.cijfers['fouten'] ?? []) as readonly Weigering[]) : [weigering];
  const gevraagd = opdracht as unknown as Readonly<Record<string, unknown>>;
  return alle
    .filter(({ code }) => CODES.has(code))
    .map(({ code, cijfers }) => {
      const tekst = (veld: string): string | null => {
        const waarde = cijfers[veld] ?? gevraagd[veld];
        return typeof waarde === 'string' ? waarde : null;
      };
      const bedrag = cijfers['nodig'] ?? gevraagd['bedrag'];
      return {
        ...{ code, opdracht: opdracht.soort, team: tekst('team'), mandaat: tekst('mandaat') },
        trekking: tekst('trekking') ?? tekst('voucher'),
        gevraagd: Number.isSafeInteger(bedrag) ? (bedrag as number) : null,
      };
    });
}
