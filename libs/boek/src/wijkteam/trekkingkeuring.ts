import { weiger } from '../besluiten/besluit.js';
import { Keuring } from '../preventie/keurhulp.js';
import { huishoudens } from '../preventie/opzoeken.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';

interface Gevraagd extends Pick<Trekking, 'vorm' | 'huishouden' | 'tegenprestatie'> {
  readonly groep?: { readonly naam: string; readonly aantal: number };
}

/** Refuses what does not hang together, everything at once, and a household that the boek does not know. */
export function keurTrekking(toestand: Toestand, opdracht: Gevraagd): void {
  const { vorm, huishouden, groep, tegenprestatie } = opdracht;
  const keuring = new Keuring();
  if (vorm === 'collectief') {
    keuring.eis(huishouden === undefined, 'huishouden', 'Een collectieve trekking noemt geen huishouden.');
    keuring.eis(groep !== undefined, 'groep', 'Noem de groep waarvoor het is, en hoe groot zij is.');
  } else {
    keuring.eis(huishouden !== undefined, 'huishouden', `Noem de code van het huishouden waarvoor deze ${vorm} is.`);
    keuring.eis(groep === undefined, 'groep', 'Voor een groep is er de collectieve trekking.');
  }
  if (groep !== undefined) keuring.geheel('groep.aantal', groep.aantal, 1);
  if (tegenprestatie !== undefined) {
    keuring.eis(vorm === 'voorschot', 'tegenprestatie', 'Alleen een voorschot kan worden ingelost met uren.');
    keuring.geheel('tegenprestatie.uren', tegenprestatie.uren, 1);
  }
  const { fouten } = keuring;
  if (fouten.length > 0)
    weiger('trekking-past-niet', `Zo kan dit niet worden gevraagd; fouten: ${fouten.length}.`, { fouten });
  if (huishouden !== undefined) huishoudens(toestand, [huishouden]);
}
