import type { ToezeggingenOvergedragen, ToezeggingenOvergenomen } from '@ontschot/boek';
import type { Boeken, Bron } from './boeken.js';
import type { Overnameschakel, Schakel } from './schakels.js';

const IS_OVERDRACHT = /^toezeggingen-over(gedragen|genomen)\./;

/** Whether an event carries promises of everybody from one boek to another. */
export const isOverdracht = ({ type }: Pick<Schakel, 'type'>): boolean => IS_OVERDRACHT.test(type);

/** What a handover says, and what a takeover says. */
type Overdragend = Pick<ToezeggingenOvergedragen, 'boekdatum' | 'toezeggingen'> &
  Partial<Pick<ToezeggingenOvergedragen, 'naar'> & Pick<ToezeggingenOvergenomen, 'uit' | 'revisie'>>;

/** A handover or takeover as far as it is about the promises of one assessment: it carries those of all others too. */
export function alleenVan<S extends Schakel>(een: S, vaststelling: string): S {
  if (!isOverdracht(een)) return een;
  const { boekdatum, toezeggingen, naar, uit, revisie } = een.gegevens as unknown as Overdragend;
  const wijst = uit === undefined ? { naar } : { uit, revisie };
  const eigen = toezeggingen.filter((rij) => rij.vaststelling === vaststelling);
  return { ...een, gegevens: { boekdatum, ...wijst, toezeggingen: eigen } };
}

/** By which takeovers a promise came into this boek, the last first, and where and as what it was awarded. */
export async function overnamesVan(
  begin: Bron,
  aandeel: string,
  boeken: Boeken,
): Promise<{ readonly overnames: Overnameschakel[]; readonly toen: Bron; readonly naam: string }> {
  const overnames: Overnameschakel[] = [];
  const gevonden = await boeken.terug(
    begin,
    { soort: 'aandeel', naam: aandeel },
    (register, naam) => register.overgenomen.get(naam)?.uit,
    ({ boek, register }, naam) => {
      const plaats = register.overgenomen.get(naam);
      if (plaats === undefined) return {};
      const { uit, daar, hier, vaststelling, afspraak } = plaats;
      const heette = [['vaststelling', vaststelling] as const, ['afspraak', afspraak] as const].flatMap(
        ([soort, wordt]) => {
          const was = register.namen.vroeger(soort, wordt);
          return was === wordt ? [] : [{ soort, was, wordt }];
        },
      );
      overnames.push({
        ...{ uit, overgedragen: daar, naar: boek, overgenomen: hier },
        ...(heette.length > 0 && { hernoemd: heette }),
      });
      return undefined;
    },
  );
  return { overnames, toen: gevonden?.bron ?? begin, naam: gevonden?.naam ?? aandeel };
}

/** What an event of a takeover itself took over. */
export function eigenOvername(boek: string, { type, revisie, gegevens }: Schakel): Overnameschakel[] {
  if (!type.startsWith('toezeggingen-overgenomen.')) return [];
  const { uit, revisie: overgedragen } = gegevens as ToezeggingenOvergenomen;
  return [{ uit, overgedragen, naar: boek, overgenomen: revisie }];
}
