import { dagenTussen, dagInAmsterdam, telOp, urenLater, type Eurocent, type Moment } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Mandaat, Meekijken, Ongezien } from '../toestand/wijkteam.js';

/** For whom something is, and what for. */
export interface Waarvoor {
  readonly doel: Doel;
  readonly huishouden?: string | undefined;
  readonly groep?: { readonly naam: string } | undefined;
}

/** How a colleague looks along; `samen` is there when the amount alone would not have asked for it. */
export interface Meegekeken {
  readonly meekijken: Meekijken['wanneer'] | 'geen';
  readonly samen?: Eurocent;
}

/** In how many days what is given counts as one: a week. Whoever splits an amount would have to wait that long. */
const DAGEN_SAMEN = 7;

/** Who asks chooses how a group is written: capitals, spaces and signs make no other group of it. */
const groepsnaam = (naam: string): string =>
  naam
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** No name of a group is a code of a household, and no doel holds an end of line. */
const sleutel = ({ doel, huishouden, groep }: Waarvoor): string =>
  [huishouden ?? `~${groepsnaam(groep?.naam ?? '')}`, doel.taakveld, doel.functionaliteit, doel.leeftijdsgroep].join(
    '\n',
  );

/**
 * Whether a colleague looks along under the mandate, and when. The amount from which holds for what was given without
 * that to the same household or group for the same doel in seven days, this included: by our own clock, which nobody who
 * asks can choose. So an amount that is split waits as one that is not (ADR 10).
 */
export function hoeMeegekeken(
  toestand: Toestand,
  { mandaat, meekijken: { wanneer, vanaf } }: Mandaat,
  bedrag: Eurocent,
  waarvoor: Waarvoor,
  op: Moment,
): Meegekeken {
  if (bedrag >= vanaf) return { meekijken: wanneer };
  const vandaag = dagInAmsterdam(op);
  const eerder = (toestand.wijkteam.ongezien.lees(mandaat, sleutel(waarvoor)) ?? []).filter(
    (een) => dagenTussen(dagInAmsterdam(een.op), vandaag) < DAGEN_SAMEN,
  );
  const samen = eerder.reduce((som, een) => som + gegevenVan(toestand, een), bedrag);
  return samen < vanaf ? { meekijken: 'geen' } : { meekijken: wanneer, samen };
}

/** Eurocents: nothing of what was taken back, and of a voucher that ended what was used of it, for that went out. */
function gegevenVan({ wijkteam }: Toestand, { id, bedrag }: Ongezien): Eurocent {
  const voucher = wijkteam.vouchers.lees(id);
  if (voucher === undefined) return wijkteam.trekkingen.lees(id)?.staat === 'verstrekt' ? bedrag : 0;
  if (voucher.staat === 'uitgegeven') return bedrag;
  return telOp(voucher.inwisselingen.filter((een) => !een.teruggenomen).map((een) => een.bedrag));
}

/** Remembers what was given without a colleague; what is older than the week is of no use any more. */
export function onthoudOngezien(
  toestand: Toestand,
  { id, mandaat, bedrag, ...waarvoor }: Waarvoor & { id: string; mandaat: string; bedrag: Eurocent },
  op: Moment,
): void {
  const voor = sleutel(waarvoor);
  const eerder = toestand.wijkteam.ongezien.lees(mandaat, voor) ?? [];
  const vanaf = urenLater(op, -24 * (DAGEN_SAMEN + 1));
  const nog = eerder.filter((een) => een.op > vanaf);
  toestand.wijkteam.ongezien.zet(mandaat, voor, [...nog, { id, op, bedrag }]);
}
