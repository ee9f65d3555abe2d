import { evolve, ontvangerSleutel, Toestand, type Gebeurtenis, type Gegevens, type Toezegging } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';

/** What one event did to one promise, in eurocents; summed over events it is the stand of the promise. */
export interface Wijziging {
  readonly na: Toezegging;
  /** The promise is new with this event. */
  readonly nieuw: boolean;
  /** What was awarded. */
  readonly bedrag: Eurocent;
  /** What a payer is asked and has not answered. */
  readonly gevraagd: Eurocent;
  /** What was promised in all, as it was booked on the tegoed; below zero it was taken back. */
  readonly toegezegd: Eurocent;
  readonly contant: Eurocent;
  readonly terugbetaald: Eurocent;
  readonly afgewezen: Eurocent;
  /** What went to another organisatie by agreement; below zero: what came from one. */
  readonly doorgegeven: Eurocent;
  /** What was promised and went on to the boek of the next year. */
  readonly overgedragen: Eurocent;
  /** What is promised and open; summed per receiver and koker this is the tegoed. */
  readonly open: Eurocent;
}

/** Receiver and koker: gains and claims of the same two are set off against each other. */
export const groepVan = ({ ontvanger, koker }: Pick<Toezegging, 'ontvanger' | 'koker'>): string =>
  `${ontvangerSleutel(ontvanger)}|${koker}`;

const openVan = (rij?: Toezegging): Eurocent => (rij?.staat === 'toegezegd' ? rij.open : 0);
const gevraagdVan = (rij?: Toezegging): Eurocent => (rij?.staat === 'gevraagd' ? rij.open : 0);

/**
 * Lets the domain itself take the event in, on the promises that it can touch (`voor`, in the order in which they were
 * made), and says what that changed: so this view cannot differ from the boek.
 */
export function wijzigingen(gebeurtenis: Gebeurtenis, voor: readonly Toezegging[]): Wijziging[] {
  const { type, revisie, gegevens } = gebeurtenis;
  const toestand = Toestand.begin();
  const { toezeggingen } = toestand.preventie;
  for (const rij of voor) toezeggingen.zet(rij.toezegging, rij);
  toestand.revisie = revisie - 1;
  // The money is not booked again: the stand of every rekening is in the saldi.
  const zonderGeld: Gegevens & { mutaties?: unknown } = { ...gegevens };
  delete zonderGeld.mutaties;
  evolve(toestand, { ...gebeurtenis, gegevens: zonderGeld });
  const oud = new Map(voor.map((rij) => [rij.toezegging, rij]));
  const geraakt = [...toezeggingen].filter(([id, rij]) => rij !== oud.get(id));
  // What moved on the tegoed of a group is one amount, of the promise that the event is about.
  const opTegoed = new Map<string, Eurocent>();
  for (const [id, na] of geraakt) {
    const groep = groepVan(na);
    opTegoed.set(groep, (opTegoed.get(groep) ?? 0) + openVan(na) - openVan(oud.get(id)));
  }
  const geld = type === 'toezegging-contant-gemaakt.v1' || type === 'aandeel-terugbetaald.v1';
  // What goes from one to another was promised before, and is not promised once more.
  const verrekend = type === 'winst-verrekend.v1';
  // A takeover is about each of its promises, not about one of a group.
  const elk = type === 'toezeggingen-overgenomen.v1';
  return geraakt.map(([id, na]): Wijziging => {
    const eerder = oud.get(id);
    const hoofd = eerder === undefined || eerder.revisie !== na.revisie;
    return {
      na,
      nieuw: eerder === undefined,
      bedrag: na.bedrag - (eerder?.bedrag ?? 0),
      gevraagd: gevraagdVan(na) - gevraagdVan(eerder),
      toegezegd: elk ? openVan(na) : hoofd && !geld && !verrekend ? (opTegoed.get(groepVan(na)) ?? 0) : 0,
      contant: na.contant - (eerder?.contant ?? 0),
      terugbetaald: type === 'aandeel-terugbetaald.v1' ? na.open - (eerder?.open ?? 0) : 0,
      afgewezen: na.staat === 'afgewezen' && eerder?.staat !== 'afgewezen' ? (eerder?.open ?? 0) : 0,
      doorgegeven: verrekend ? (na.doorgegeven ?? 0) - (eerder?.doorgegeven ?? 0) : 0,
      overgedragen: na.staat === 'overgedragen' ? openVan(eerder) : 0,
      open: openVan(na) - openVan(eerder),
    };
  });
}
