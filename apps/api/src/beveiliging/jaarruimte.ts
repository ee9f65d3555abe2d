import type { Weigercode } from '@ontschot/kern';

type Velden = Readonly<Record<string, unknown>>;

const BOVEN_JAARBEDRAG: Weigercode = 'huishouden-boven-jaarbedrag';
const MEER_FOUTEN: Weigercode = 'meer-fouten';

/** What stands in place of a sentence with amounts. */
const ZIN = 'Dit is meer dan er dit jaar voor dit huishouden over is.';
const ZIN_ONDER_MEER = `Er was meer dan één fout. Eén daarvan: ${ZIN}`;

/** Of several refusals the sentences stand as one, without their codes. */
const OVER_HUISHOUDEN = /^(?=.*\bdit huishouden\b).*€/isu;

/** With the limit of the mandate beside it, what is left says what the household got. */
const RUIMTE: ReadonlySet<string> = new Set(['mogelijk', 'grenzen']);

const isObject = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const zonder = (waarde: Velden, weg: (naam: string) => boolean): Velden =>
  Object.fromEntries(Object.entries(waarde).filter(([naam]) => !weg(naam)));

/**
 * A value without what one household got in a year or in a week, at any depth: the room that a refusal tells, in figures
 * and in its sentence, and `samen` of a trekking or a voucher. It is for the auditor; the team that asked was told at the
 * moment itself, for it has to know what it can give.
 */
export function zonderJaarruimte<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => zonderJaarruimte(deel)) as T;
  if (!isObject(waarde)) return waarde;
  const over: Record<string, unknown> = {};
  for (const [naam, deel] of Object.entries(waarde)) {
    if (naam === 'samen' && 'meekijken' in waarde) continue;
    const gezien: unknown = zonderJaarruimte(deel);
    over[naam] = naam === 'grenzen' && isObject(gezien) ? zonder(gezien, (een) => een === 'huishouden') : gezien;
  }
  return (typeof over['uitleg'] === 'string' ? weigeringZonder(over) : over) as T;
}

/** A refusal, as it stands in an event, in a step or in a list; what is deeper in it is done already. */
function weigeringZonder(weigering: Velden): Velden {
  const { code, uitleg, cijfers } = weigering;
  if (code === BOVEN_JAARBEDRAG)
    return {
      ...weigering,
      uitleg: ZIN,
      ...(isObject(cijfers) && { cijfers: zonder(cijfers, (naam) => RUIMTE.has(naam)) }),
    };
  if (code === MEER_FOUTEN && OVER_HUISHOUDEN.test(String(uitleg))) return { ...weigering, uitleg: ZIN_ONDER_MEER };
  return weigering;
}
