import type { Gegevens, Kenmerken } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';

/** The places in which an event says what of a household it is about; whatever stands anywhere else, says nothing here. */
interface Plaatsen {
  readonly huishouden?: unknown;
  readonly kenmerken?: Kenmerken;
  readonly huishoudens?: unknown;
  readonly regels?: unknown;
  readonly trekking?: unknown;
  readonly signaal?: unknown;
  readonly voucher?: unknown;
  readonly schuldregeling?: unknown;
  readonly vordering?: unknown;
  readonly inzage?: unknown;
}

const alsLijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);

/** What stands under `huishouden` in a row. */
const uitRij = (rij: unknown): unknown =>
  typeof rij === 'object' && rij !== null ? (rij as { readonly huishouden?: unknown }).huishouden : undefined;

/** The code behind the name of something that was given, owed or allowed; an event after the first has only that name. */
function achterNaam(gegevens: Plaatsen, { wijkteam, preventie, schuldenfonds }: Toestand): unknown[] {
  const { trekking, voucher, schuldregeling, vordering, inzage } = gegevens;
  const van = <T>(naam: unknown, lees: (naam: string) => T | undefined): T | undefined =>
    typeof naam === 'string' ? lees(naam) : undefined;
  const bijTrekking = (naam: unknown) => van(naam, (een) => wijkteam.trekkingen.lees(een))?.huishouden;
  return [
    bijTrekking(trekking),
    van(voucher, (een) => wijkteam.vouchers.lees(een))?.huishouden,
    van(schuldregeling, (een) => schuldenfonds.schuldregelingen.lees(een))?.huishouden,
    van(vordering, (een) => preventie.vorderingen.lees(een))?.huishouden,
    van(inzage, (een) => wijkteam.inzages.lees(een))?.huishouden,
  ];
}

/**
 * The codes of the households whose own data an event changes: those that it names itself, and those behind a trekking,
 * voucher, schuldregeling, vordering or inzage that it goes on with; not a signaal, which is a team's about the rules and stands in
 * no dossier. `toestand` is that of the boek at that event
 * or later: none of these ever goes to another household. An event that nobody thought of is about none (design 9).
 */
export function overHuishoudens(gegevens: Gegevens, toestand: Toestand): ReadonlySet<string> {
  const plaatsen = gegevens as Plaatsen;
  const { huishouden, kenmerken, huishoudens, regels, signaal } = plaatsen;
  if (signaal !== undefined) return new Set();
  const gevonden = [
    ...[huishouden, kenmerken?.huishouden],
    // Costs of earlier years are rows under this name; elsewhere these are the codes themselves.
    ...alsLijst(huishoudens).flatMap((een) => [een, uitRij(een)]),
    ...alsLijst(regels).map(uitRij),
    ...achterNaam(plaatsen, toestand),
  ];
  return new Set(gevonden.filter((een): een is string => typeof een === 'string'));
}
