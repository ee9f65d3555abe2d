import type { OpbrengstVerteld } from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';
import { vergetenIn } from '../huishoudens/vergeten.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import { alleStappen, type Peiling, type Stap } from './lezen.js';
import { trekkingrijen } from './trekkingrijen.js';
import { trekkingVan, type Trekkingstand } from './trekkingstand.js';

/** A sentence that is told on: the id of the text, and the day on which it was told. */
export interface Doorverteld {
  readonly tekst: string;
  readonly dag: Datum;
}

/** A trekking that is granted now, and whom it was for: a name that never leaves this side, and how many they are. */
export interface Verstrekt {
  readonly een: Trekkingstand;
  readonly wie: { readonly naam: string; readonly aantal: number } | undefined;
  readonly verhalen: readonly Doorverteld[];
}

/** A household, or a group by its name. */
function wieVan({ groep }: Trekkingstand, huishouden: string | null): Verstrekt['wie'] {
  if (huishouden !== null) return { naam: `h:${huishouden}`, aantal: 1 };
  return groep === null ? undefined : { naam: `g:${groep.naam}`, aantal: groep.aantal };
}

/** What of the steps is told on: a withdrawal ends all that was told before it. */
function verhalenUit(stappen: readonly Stap[]): readonly Doorverteld[] {
  let verhalen: Doorverteld[] = [];
  for (const { type, telt, gegevens } of stappen) {
    const { verhaal, boekdatum } = gegevens as unknown as OpbrengstVerteld & { readonly verhaal?: string };
    if (telt && verhaal !== undefined) verhalen.push({ tekst: verhaal, dag: boekdatum });
    if (type === 'verhaal-ingetrokken.v1') verhalen = [];
  }
  return verhalen;
}

/** Everything that is granted. Of who was forgotten, in whatever boek, nothing is told on. Inside a question. */
export function verstrekteVan(lees: Leesmodel, peiling: Peiling): readonly Verstrekt[] {
  const huishoudens = new Map([...trekkingrijen(lees, peiling)].map((rij) => [rij.trekking, rij.huishouden]));
  const isVergeten = vergetenIn(lees);
  const gevonden: Verstrekt[] = [];
  for (const stappen of alleStappen(lees, 'trekking', peiling)) {
    const een = trekkingVan(stappen, peiling);
    if (een?.staat !== 'verstrekt') continue;
    const huishouden = huishoudens.get(een.trekking) ?? null;
    const stil = een.opbrengst.verhalen === 0 || (huishouden !== null && isVergeten(huishouden));
    gevonden.push({ een, wie: wieVan(een, huishouden), verhalen: stil ? [] : verhalenUit(stappen) });
  }
  return gevonden;
}
