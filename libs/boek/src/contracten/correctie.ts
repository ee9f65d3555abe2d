import { periodeVan, schrijfEuro, telOp, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import { bewaakAlleenDoor } from '../besluiten/alleen-door.js';
import { weiger } from '../besluiten/besluit.js';
import type { Kenmerken, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { kenmerkenTerug } from '../preventie/besteed.js';
import { houderVan } from '../rekening.js';
import type { Beweging } from '../toestand/bewegingen.js';
import type { Toestand } from '../toestand/toestand.js';

/** What a correction is made of: the money back, and what it was for. */
export interface Correctie {
  readonly mutaties: readonly Mutatie[];
  /** Those of the besteding: household, doel, wijk and the month in which it counted. */
  readonly kenmerken: Kenmerken | undefined;
  /** The verplichting that the besteding was on. */
  readonly verplichting: string | undefined;
}

const plek = (revisie: number, { van, naar, kleur }: Mutatie): string =>
  `${revisie}|${naar.startsWith('besteed:') ? naar : van}|${kleur}`;

/** Books what a correction took back of a besteding; with `teken` -1 takes that back. The fold calls it for every event. */
export function telCorrectie(toestand: Toestand, revisie: number, mutaties: readonly Mutatie[], teken: 1 | -1): void {
  const { gecorrigeerd } = toestand.lagen;
  for (const mutatie of mutaties) {
    const sleutel = plek(revisie, mutatie);
    gecorrigeerd.zet(sleutel, (gecorrigeerd.lees(sleutel) ?? 0) + teken * mutatie.bedrag);
  }
}

/** The lines of a besteding that a part can be taken back of; empty for any other movement. */
const besteed = ({ mutaties }: Beweging): readonly Mutatie[] =>
  mutaties.every(({ van, naar }) => naar.startsWith('besteed:') && /^(vrij|verplicht):/.test(van)) ? mutaties : [];

/** What is left of each line after earlier corrections; they took from the last line first. */
function restanten(toestand: Toestand, revisie: number, beweging: Beweging): { mutatie: Mutatie; over: Eurocent }[] {
  const weg = new Map<string, Eurocent>();
  const rijen = besteed(beweging)
    .toReversed()
    .map((mutatie) => {
      const sleutel = plek(revisie, mutatie);
      const nog = weg.get(sleutel) ?? toestand.lagen.gecorrigeerd.lees(sleutel) ?? 0;
      const af = Math.min(nog, mutatie.bedrag);
      weg.set(sleutel, nog - af);
      return { mutatie, over: mutatie.bedrag - af };
    });
  return rijen;
}

/** What of a besteding was not taken back, by a correction or a storno; eurocents, 0 for any other movement. */
export function overVan(toestand: Toestand, revisie: number): Eurocent {
  const beweging = toestand.bewegingen.lees(revisie);
  if (beweging === undefined || beweging.gestorneerd || beweging.storneert !== undefined) return 0;
  return telOp(restanten(toestand, revisie, beweging).map(({ over }) => over));
}

/**
 * The money by which `bedrag` (eurocents) of the besteding on that revisie goes back on `boekdatum`, its last kleur first: to
 * the verplichting that it was on, or to room. `naarRuimte`: always to room, for what must not be promised again. The event
 * that books it holds the revisie as `corrigeert`, so that never more goes back than was spent. Refuses what is no besteding,
 * what goes back through something else only, what was taken back, too much, and too early.
 */
export function correctie(
  toestand: Toestand,
  revisie: number,
  bedrag: Eurocent,
  boekdatum: Datum,
  { hoortBij, naarRuimte = false }: { readonly hoortBij?: Periode | undefined; readonly naarRuimte?: boolean } = {},
): Correctie {
  const oud =
    toestand.bewegingen.lees(revisie) ??
    weiger('onbekende-beweging', `Op revisie ${revisie} staat geen beweging.`, { beweging: revisie });
  if (oud.gestorneerd)
    weiger('al-gestorneerd', `De beweging op revisie ${revisie} is gestorneerd.`, { beweging: revisie });
  bewaakAlleenDoor(toestand, revisie, oud);
  const post = oud.verplichting === undefined ? undefined : toestand.verplichtingen.lees(oud.verplichting);
  // A result is taken back as a whole, and what stands apart for somebody has a way of its own.
  const kan =
    oud.storneert === undefined && !BEHEERST.has(oud.type) && (post === undefined || post.aanbieder !== undefined);
  if (!kan || besteed(oud).length === 0)
    weiger('besteding-niet-te-corrigeren', `Van de beweging op revisie ${revisie} is geen deel terug te nemen.`, {
      beweging: revisie,
      type: oud.type,
    });
  if (boekdatum < oud.boekdatum)
    weiger('correctie-te-vroeg', `De besteding telt op ${oud.boekdatum}; een correctie kan niet op ${boekdatum}.`, {
      ...{ beweging: revisie, boekdatum, telt: oud.boekdatum },
    });
  const over = overVan(toestand, revisie);
  if (bedrag > over)
    weiger(
      'correctie-te-groot',
      `Van de besteding op revisie ${revisie} is nog ${schrijfEuro(over)} over; ${schrijfEuro(bedrag)} gaat niet terug.`,
      { beweging: revisie, over, nodig: bedrag },
    );
  return {
    mutaties: terug(restanten(toestand, revisie, oud), bedrag, naarRuimte),
    kenmerken: kenmerkenTerug(oud, hoortBij ?? periodeVan(boekdatum)),
    verplichting: oud.verplichting,
  };
}

/** Spent by a decision of which every part hangs together; no part of it goes back by itself. */
const BEHEERST: ReadonlySet<string> = new Set(['resultaat-vastgesteld.v1', 'bewonersvoorstel-uitbetaald.v1']);

function terug(
  rijen: readonly { readonly mutatie: Mutatie; readonly over: Eurocent }[],
  bedrag: Eurocent,
  naarRuimte: boolean,
): Mutatie[] {
  let rest = bedrag;
  return rijen.flatMap(({ mutatie: { van, naar, kleur, verplichting }, over }) => {
    const deel = Math.min(rest, over);
    rest -= deel;
    if (deel === 0) return [];
    const wat = { van: naar, kleur, bedrag: deel };
    if (naarRuimte) return [{ ...wat, naar: `vrij:${houderVan(van)}` as const }];
    return [{ ...wat, naar: van, ...(verplichting !== undefined && { verplichting }) }];
  });
}

/** Refuses to take back a besteding of which a part went back: a storno is exact, so those parts go first. */
export function bewaakGecorrigeerd(toestand: Toestand, revisie: number): void {
  const beweging = toestand.bewegingen.lees(revisie);
  if (beweging === undefined) return;
  const alles = telOp(besteed(beweging).map(({ bedrag }) => bedrag));
  const over = telOp(restanten(toestand, revisie, beweging).map((een) => een.over));
  if (over !== alles)
    weiger(
      'besteding-gecorrigeerd',
      `Van de besteding op revisie ${revisie} is al ${schrijfEuro(alles - over)} teruggenomen door een correctie.`,
      { beweging: revisie, gecorrigeerd: alles - over, over },
    );
}
