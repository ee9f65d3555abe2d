import type { Dienst } from '../../hulp/dienst.js';
import { afspraakOverAnderen } from './afspraak.js';

export const AFSPRAAK = 'eerder-helpen';

/** An agreement that is closed and not assessed yet: 100,000 was expected of a koker of the ministry, 20,000 was spent. */
const VOORAF = [
  ...afspraakOverAnderen(AFSPRAAK, 'Eerder helpen'),
  { soort: 'afspraak-voorleggen', afspraak: AFSPRAAK },
  {
    soort: 'afspraak-instemmen',
    ...{
      afspraak: AFSPRAAK,
      versie: 1,
      financier: 'ministerie',
      door: 'directie',
      op: '2025-01-15',
      document: 'Brief 1',
    },
  },
  { soort: 'afspraak-sluiten', afspraak: AFSPRAAK },
  {
    soort: 'kosten-melden',
    ...{ melding: 'uhp-anderen', koker: 'uhp', bron: 'Opgave van de financier' },
    regels: [{ maand: '2025-06', bedrag: 2_000_000, populatie: 'anderen' }],
  },
].map((opdracht, i) => ({ opdrachtId: `vooraf-${i}`, ...opdracht }));

/** Books it in this boek. */
export async function metEerderHelpen(dienst: Dienst, boek: string): Promise<void> {
  const { inhoud } = await dienst.opdracht(`/v1/boeken/${boek}/opdrachten`, 'vooraf', { opdrachten: VOORAF });
  const mis = (inhoud['antwoorden'] as { status: number }[]).filter(({ status }) => status !== 201);
  if (mis.length > 0) throw new Error(`het verhaal paste niet: ${JSON.stringify(mis)}`);
}
