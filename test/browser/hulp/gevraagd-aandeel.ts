import type { Dienst } from '../../hulp/dienst.js';
import { afspraakOverAnderen } from './afspraak.js';

const AFSPRAAK = 'zonder-instemming';
const HALF_JAAR = [
  ['eerste', '2025-01', '2025-06', '2025-06-30'],
  ['tweede', '2025-07', '2025-12', '2025-12-31'],
] as const;

/**
 * Makes what waits for an answer of the ministry: an afspraak over one of its kokers that it did not agree to, closed and
 * assessed over two half years, so that it is asked for a share twice. Gives the names of both vaststellingen, and the revisie of the last.
 */
export async function vraagAandelen(
  dienst: Dienst,
  boek: string,
): Promise<readonly [eerste: string, tweede: string, revisie: string]> {
  const opdrachten = [
    ...afspraakOverAnderen(AFSPRAAK, 'Zonder instemming'),
    { soort: 'afspraak-voorleggen', afspraak: AFSPRAAK },
    { soort: 'afspraak-sluiten', afspraak: AFSPRAAK },
    {
      soort: 'kosten-melden',
      ...{ melding: 'uhp-anderen', koker: 'uhp', bron: 'Opgave van de financier' },
      regels: HALF_JAAR.map(([, , maand]) => ({ maand, bedrag: 1_000_000, populatie: 'anderen' })),
    },
    ...HALF_JAAR.map(([naam, van, totEnMet, boekdatum]) => ({
      soort: 'preventiewinst-vaststellen',
      ...{ vaststelling: `${naam}-half-jaar`, afspraak: AFSPRAAK, van, totEnMet, boekdatum },
    })),
  ].map((opdracht, i) => ({ opdrachtId: `gevraagd-${i}`, ...opdracht }));
  const { inhoud, etag = '0' } = await dienst.opdracht(`/v1/boeken/${boek}/opdrachten`, 'gevraagd', { opdrachten });
  const mis = (inhoud['antwoorden'] as { status: number }[]).filter(({ status }) => status !== 201);
  if (mis.length > 0) throw new Error(`het verhaal paste niet: ${JSON.stringify(mis)}`);
  return ['eerste-half-jaar', 'tweede-half-jaar', etag];
}
