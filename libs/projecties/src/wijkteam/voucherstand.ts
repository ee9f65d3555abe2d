import type { Doel, Kleur, VoucherAangevraagd, VoucherIngewisseld, Voucherstaat } from '@ontschot/boek';
import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Peiling, Stap } from './lezen.js';
import type { Post } from './stappen.js';

/** What an aanbieder was paid on a voucher. `bedrag` in eurocents. */
export interface Inwisselstand {
  readonly inwisseling: string;
  readonly aanbieder: string;
  readonly bedrag: Eurocent;
  readonly boekdatum: Datum;
  readonly teruggenomen: boolean;
}

/** A voucher on a day of both clocks, without for which household. Amounts in eurocents. */
export interface Voucherstand {
  readonly voucher: string;
  readonly team: string;
  readonly mandaat: string;
  readonly budget: string;
  readonly wijk: string | null;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  readonly aanbieders: readonly string[];
  readonly geldigTotEnMet: Datum;
  readonly staat: Voucherstaat;
  /** What can still be used of it. */
  readonly over: Eurocent;
  /** What stands for it set aside, and spent. */
  readonly verplicht: Eurocent;
  readonly besteed: Eurocent;
  readonly inwisselingen: readonly Inwisselstand[];
  /** The day from which it counts, and when it was asked. */
  readonly boekdatum: Datum;
  readonly gevraagdOp: Moment;
  /** Pseudonym of who asked, and of the colleague who agreed or looked last. */
  readonly gevraagdDoor: string;
  readonly meegekekenDoor: string | null;
  readonly meekijken: VoucherAangevraagd['meekijken'];
  /** Until when a colleague can agree; null when it never waited. */
  readonly vervaltOp: Moment | null;
  /** Whether a colleague agreed who looked afterwards; null as long as nobody looked. */
  readonly akkoord: boolean | null;
  /** What stands for it per kleur. */
  readonly kleuren: readonly { readonly kleur: Kleur; readonly verplicht: Eurocent; readonly besteed: Eurocent }[];
  readonly revisie: number;
}

/** What a kind of event makes of a voucher. */
const STAAT_NA: Readonly<Record<string, Voucherstaat>> = {
  'voucher-ingestemd.v1': 'uitgegeven',
  'voucher-ingetrokken.v1': 'ingetrokken',
  'voucher-vervallen.v1': 'vervallen',
};
const MEEGEKEKEN: ReadonlySet<string> = new Set(['voucher-ingestemd.v1', 'voucher-bekeken.v1']);

/** What of a step is looked at here; each kind of event has some of it. */
interface Kort extends Partial<VoucherIngewisseld> {
  readonly posten?: readonly Post[];
  readonly door?: string;
  readonly akkoord?: boolean;
}

/** What stands for a voucher per kleur, and together. */
class Stand {
  readonly perKleur = new Map<Kleur, { verplicht: Eurocent; besteed: Eurocent }>();
  readonly samen = { verplicht: 0, besteed: 0 };

  tel(posten: readonly Post[]): void {
    for (const [maat, kleur, deel] of posten) {
      if (maat === 'voorschot') continue;
      let regel = this.perKleur.get(kleur);
      if (regel === undefined) this.perKleur.set(kleur, (regel = { verplicht: 0, besteed: 0 }));
      regel[maat] += deel;
      this.samen[maat] += deel;
    }
  }

  get kleuren(): Voucherstand['kleuren'] {
    return [...this.perKleur]
      .filter(([, { verplicht, besteed }]) => verplicht !== 0 || besteed !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kleur, maten]) => ({ kleur, ...maten }));
  }
}

/** A voucher as its steps tell it; undefined when the first of them does not count yet. */
export function voucherVan(stappen: readonly Stap[], peiling: Peiling): Voucherstand | undefined {
  const [eerste] = stappen;
  if (eerste === undefined || !eerste.telt) return undefined;
  const begin = eerste.gegevens as unknown as Omit<VoucherAangevraagd, 'vervaltOp'> & {
    readonly wijk?: string;
    readonly vervaltOp?: Moment;
  };
  const { vervaltOp = null } = begin;
  const stand = new Stand();
  const inwisselingen = new Map<string, Inwisselstand>();
  let staat: Voucherstaat = vervaltOp === null ? 'uitgegeven' : 'aangevraagd';
  let [meegekekenDoor, akkoord]: [string | null, boolean | null] = [null, null];
  for (const { type, telt, gegevens } of stappen) {
    if (!telt) continue;
    const kort = gegevens as unknown as Kort;
    staat = STAAT_NA[type] ?? staat;
    stand.tel(kort.posten ?? []);
    if (MEEGEKEKEN.has(type)) meegekekenDoor = kort.door ?? null;
    akkoord = kort.akkoord ?? akkoord;
    const { inwisseling, aanbieder = '', bedrag = 0, boekdatum = '' } = kort;
    if (inwisseling === undefined) continue;
    // Two aanbieders can use the same name.
    const naam = JSON.stringify([aanbieder, inwisseling]);
    const eerder = inwisselingen.get(naam);
    inwisselingen.set(
      naam,
      eerder === undefined
        ? { inwisseling, aanbieder, bedrag, boekdatum, teruggenomen: false }
        : { ...eerder, teruggenomen: true },
    );
  }
  if (isVoorbij(staat, stappen, begin.geldigTotEnMet, vervaltOp, peiling)) staat = 'vervallen';
  const { verplicht, besteed } = stand.samen;
  const { voucher, team, mandaat, budget, wijk = null, bedrag, doel, aanbieders, geldigTotEnMet } = begin;
  return {
    ...{ voucher, team, mandaat, budget, wijk, bedrag, doel, aanbieders, geldigTotEnMet, staat },
    ...{ over: staat === 'uitgegeven' ? verplicht : 0, verplicht, besteed },
    inwisselingen: [...inwisselingen.values()],
    ...{ boekdatum: begin.boekdatum, gevraagdOp: eerste.moment, gevraagdDoor: begin.door, meegekekenDoor },
    ...{ meekijken: begin.meekijken, vervaltOp, akkoord, kleuren: stand.kleuren, revisie: eerste.revisie },
  };
}

/** Nothing can be done with it past its term (design 3.4), booked or not, unless it was ended before. */
function isVoorbij(
  staat: Voucherstaat,
  stappen: readonly Stap[],
  geldigTotEnMet: Datum,
  vervaltOp: Moment | null,
  peiling: Peiling,
): boolean {
  if (staat !== 'aangevraagd' && staat !== 'uitgegeven') return false;
  if (peiling.peildag > geldigTotEnMet) return true;
  // An agreement may count on a later day than the one that is asked, and was given in time all the same.
  const beslist = stappen.some(({ type }) => type in STAAT_NA);
  return staat === 'aangevraagd' && !beslist && vervaltOp !== null && peiling.isVoorbij(vervaltOp);
}
