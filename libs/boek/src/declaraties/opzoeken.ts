import { schrijfEuro, telOp, type Eurocent } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Kleur } from '../rekening.js';
import type { Declaratie } from '../toestand/declaraties.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';

/** Whether lines of it are still to be booked. */
export const loopt = ({ regels, geboekt, afgebroken }: Declaratie): boolean => afgebroken !== true && geboekt < regels;

/** The declaratie of this aanbieder that is being booked: there is one at a time. */
export function lopende({ declaraties }: Toestand, aanbieder: string): Declaratie | undefined {
  const laatste = declaraties.declaraties.lees(declaraties.laatsteDeclaraties.lees(aanbieder) ?? '');
  return laatste !== undefined && loopt(laatste) ? laatste : undefined;
}

/** Every declaratie that is being booked. */
export function* alleLopende({ declaraties }: Toestand): Generator<Declaratie> {
  for (const [, naam] of declaraties.laatsteDeclaraties) {
    const laatste = declaraties.declaraties.lees(naam);
    if (laatste !== undefined && loopt(laatste)) yield laatste;
  }
}

/** What of a verplichting is set aside in this kleur for a declaratie that is being booked; eurocents. */
export function gereserveerd({ declaraties }: Toestand, verplichting: string, kleur: Kleur): Eurocent {
  const ruimte = declaraties.declaratieruimten.lees(verplichting);
  return ruimte?.delen.find((deel) => deel.kleur === kleur)?.bedrag ?? 0;
}

/** The same in all kleuren together. */
export const alleGereserveerd = ({ declaraties }: Toestand, verplichting: string): Eurocent =>
  telOp(declaraties.declaratieruimten.lees(verplichting)?.delen.map(({ bedrag }) => bedrag) ?? []);

/** From which day a verplichting must keep what is set aside: its lines count on the boekdatum of their declaratie. */
function vastVanaf({ declaraties: { declaraties, declaratieruimten } }: Toestand, verplichting: string, dag: number) {
  const declaratie = declaratieruimten.lees(verplichting)?.declaratie ?? '';
  return { declaratie, vanaf: Math.max(dag, dagnummer(declaraties.lees(declaratie)?.boekdatum ?? '')) };
}

/** What is available on a verplichting from `dag` onward in this kleur, less what must stay for a declaratie; eurocents. */
export function buitenReservering(
  toestand: Toestand,
  verplichting: string,
  kleur: Kleur,
  saldo: Saldo,
  dag: number,
): Eurocent {
  const beschikbaar = saldo.beschikbaar(kleur, dag);
  const vast = gereserveerd(toestand, verplichting, kleur);
  if (vast === 0) return beschikbaar;
  return Math.min(beschikbaar, saldo.beschikbaar(kleur, vastVanaf(toestand, verplichting, dag).vanaf) - vast);
}

/** Refuses to take away (`bedrag`, below zero) what is set aside for lines of a declaratie that are still to be booked. */
export function bewaakReservering(
  toestand: Toestand,
  verplichting: string,
  kleur: Kleur,
  saldo: Saldo,
  dag: number,
  bedrag: Eurocent,
): void {
  const vast = gereserveerd(toestand, verplichting, kleur);
  if (vast === 0) return;
  const { declaratie, vanaf } = vastVanaf(toestand, verplichting, dag);
  const beschikbaar = saldo.beschikbaar(kleur, vanaf);
  if (beschikbaar + bedrag < vast)
    weiger(
      'declaratie-loopt',
      `Van verplichting ${verplichting} is ${schrijfEuro(vast)} in kleur ${kleur} gereserveerd voor declaratie ${declaratie}, die nog wordt geboekt.`,
      { declaratie, verplichting, kleur, beschikbaar, gereserveerd: vast, nodig: -bedrag },
    );
}
