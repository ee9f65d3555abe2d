import { maak, regel, type Opties } from './maak-veld.js';
import { isObject, type Klasse, type Regel } from './veld.js';

const gezegd = (rond: object, veld: string): unknown => (rond as Readonly<Record<string, unknown>>)[veld];

/**
 * Of an object that comes in kinds: this field belongs to these values of the field that tells the kind, always and
 * only. A kind that is not one of `alle` is a fault of that field alone.
 */
export const hoortBij = (veld: string, alle: readonly string[], keuzen: readonly string[]): Regel => ({
  code: 'samen',
  melding: `Dit hoort bij ${veld} ${keuzen.join(' of ')}, altijd en alleen daar.`,
  keur: (waarde, rond) => {
    const soort = gezegd(rond, veld) as string;
    return !alle.includes(soort) || keuzen.includes(soort) === (waarde !== undefined);
  },
});

/** Of two fields exactly one is there; it stands on the first. */
export const eenVan = (eerste: string, tweede: string): Regel => ({
  code: 'samen',
  melding: `Geef ${eerste} of ${tweede}, precies één van beide.`,
  keur: (waarde, rond) => (waarde !== undefined) !== (gezegd(rond, tweede) !== undefined),
});

/** At least one of two fields is there; it stands on the first. */
export const minstensEen = (eerste: string, tweede: string): Regel => ({
  code: 'samen',
  melding: `Geef ${eerste}, ${tweede} of beide.`,
  keur: (waarde, rond) => waarde !== undefined || gezegd(rond, tweede) !== undefined,
});

/** A field that says nothing by itself: only with this other one. */
export const alleenBij = (veld: string): Regel => ({
  code: 'samen',
  melding: `Geef dit alleen bij ${veld}.`,
  keur: (waarde, rond) => waarde === undefined || gezegd(rond, veld) !== undefined,
});

/** A field that is there when another one is, and only then. */
export const samenMet = (veld: string): Regel => ({
  code: 'samen',
  melding: `Dit hoort bij ${veld}: geef beide of geen van beide.`,
  keur: (waarde, rond) => (waarde !== undefined) === (gezegd(rond, veld) !== undefined),
});

/** A month or day that does not come before another one; it stands on the last. */
export const nietEerderDan = (veld: string): Regel => ({
  code: 'volgorde',
  melding: `Dit komt niet voor ${veld}.`,
  keur: (waarde, rond) => {
    const eerste = gezegd(rond, veld);
    return typeof waarde !== 'string' || typeof eerste !== 'string' || waarde >= eerste;
  },
});

/** A list of objects of one shape that may be empty, at most `hoogstens` long. */
export const LijstOfLeeg = (van: () => Klasse, hoogstens: number, opties: Opties): PropertyDecorator =>
  maak({
    regels: [
      regel(
        'lijst',
        `Geef een lijst van hoogstens ${hoogstens} JSON-objecten.`,
        (waarde) => Array.isArray(waarde) && waarde.length <= hoogstens && waarde.every(isObject),
      ),
    ],
    schema: { isArray: true, maxItems: hoogstens },
    van,
    hoogstens,
  })(opties);
