import type {
  AanbiedersVerrekend,
  BestedingGecorrigeerd,
  ClientenOvergenomen,
  Mutatie,
  MalusGeind,
  ResultaatVastgesteld,
} from '@ontschot/boek';
import { telOp } from '@ontschot/kern';

export const VERREKEND = 'aanbieders-verrekend.v1';
export const OVERGENOMEN = 'clienten-overgenomen.v1';
export const VERHOOGD = 'verplichting-verhoogd.v1';
export const GECORRIGEERD = 'besteding-gecorrigeerd.v1';
export const GEIND = 'malus-geind.v1';
export const VRIJGEVALLEN = 'verplichting-vrijgevallen.v1';
export const VASTGESTELD = 'resultaat-vastgesteld.v1';
export const INZET = 'inzet-gemeld.v1';
export const DOORBESTEED = 'doorbesteding-gemeld.v1';
export const GESTORNEERD = 'beweging-gestorneerd.v1';

/** Of which a contract is told one by one. */
export const STAPTYPEN: ReadonlySet<string> = new Set([
  ...[VERREKEND, OVERGENOMEN, GECORRIGEERD, VASTGESTELD, GEIND, INZET, DOORBESTEED],
]);

/** What came free under a contract is told one by one where it is of a malus. */
export const wordtVerteld = (type: string, gegevens: object): boolean =>
  STAPTYPEN.has(type) || (type === VRIJGEVALLEN && 'resultaat' in gegevens);

/** What is kept of such an event: never a household, and of its money the sum. */
export function kortVan(type: string, gegevens: object): object {
  const { mutaties = [] } = gegevens as { mutaties?: readonly Mutatie[] };
  const gemeen = { boekdatum: (gegevens as { boekdatum: string }).boekdatum };
  if (type === GECORRIGEERD) {
    const { corrigeert, verplichting, reden, toelichting, resultaat, kenmerken } = gegevens as BestedingGecorrigeerd;
    const bedrag = telOp(mutaties.map((een) => een.bedrag));
    return { ...gemeen, corrigeert, verplichting, reden, toelichting, resultaat, periode: kenmerken?.periode, bedrag };
  }
  if (type === VRIJGEVALLEN) {
    const { verplichting, resultaat } = gegevens as { verplichting: string; resultaat: string };
    return { ...gemeen, verplichting, resultaat, bedrag: telOp(mutaties.map((een) => een.bedrag)) };
  }
  if (type === GEIND) {
    const { resultaat, vastgesteldOp, bedrag, volgt } = gegevens as MalusGeind;
    return { ...gemeen, resultaat, vastgesteldOp, bedrag, volgt };
  }
  if (type === VERREKEND) {
    const { verplichting, naar, bedrag, reden, kenmerken } = gegevens as AanbiedersVerrekend;
    return { ...gemeen, van: { verplichting, aanbieder: kenmerken?.aanbieder }, naar, bedrag, reden };
  }
  if (type === OVERGENOMEN) {
    const { van, naar, aantal, vanaf, bedragPerJaar, maanden, exact, bedrag } = gegevens as ClientenOvergenomen;
    return { ...gemeen, van, naar, aantal, vanaf, bedragPerJaar, maanden, exact, bedrag };
  }
  if (type === VASTGESTELD) return zonderGeld(gegevens as ResultaatVastgesteld);
  return gegevens;
}

const GELD: ReadonlySet<string> = new Set(['mutaties', 'kenmerken', 'uitBeweging']);
const zonderGeld = (gegevens: ResultaatVastgesteld): object =>
  Object.fromEntries(Object.entries(gegevens).filter(([veld]) => !GELD.has(veld)));
