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

/** By which takeovers a promise came into this boek, the last first; empty for one of this boek. */
export async function overnamesVan(begin: Bron, aandeel: string, boeken: Boeken): Promise<Overnameschakel[]> {
  const stappen: Overnameschakel[] = [];
  await boeken.terug(
    begin,
    (register) => register.overgenomen.get(aandeel)?.uit,
    ({ boek, register }) => {
      const plaats = register.overgenomen.get(aandeel);
      if (plaats === undefined) return {};
      stappen.push({ uit: plaats.uit, overgedragen: plaats.daar, naar: boek, overgenomen: plaats.hier });
      return undefined;
    },
  );
  return stappen;
}

/** What an event of a takeover itself took over. */
export function eigenOvername(boek: string, { type, revisie, gegevens }: Schakel): Overnameschakel[] {
  if (!type.startsWith('toezeggingen-overgenomen.')) return [];
  const { uit, revisie: overgedragen } = gegevens as ToezeggingenOvergenomen;
  return [{ uit, overgedragen, naar: boek, overgenomen: revisie }];
}
