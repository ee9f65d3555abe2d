import { schrijfEuro, type Datum, type Eurocent } from '@ontschot/kern';
import { Geweigerd, weiger } from '../besluiten/besluit.js';
import { uitPost } from '../besluiten/posten.js';
import { bezwaar } from '../besluiten/wettig.js';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { dagnummer } from '../toestand/reeks.js';
import { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';

type Kant = 'verplicht' | 'voorschot';

/** What stands on the own stand of a trekking, in eurocents. */
export const openVan = (toestand: Toestand, post: Trekking, kant: Kant = 'voorschot'): Eurocent =>
  saldoVan(toestand, post, kant).eind;

function saldoVan(toestand: Toestand, { trekking }: Trekking, kant: Kant): Saldo {
  const posten = kant === 'verplicht' ? toestand.verplichtingen : toestand.voorschotten;
  return posten.lees(trekking)?.saldo ?? Saldo.leeg();
}

/** A team does not think of kokers: the figures name the kleuren, for who does, and the sentence does not. */
function zonderKleurInDeZin<T>(trekking: string, kies: () => T): T {
  try {
    return kies();
  } catch (oorzaak) {
    if (!(oorzaak instanceof Geweigerd)) throw oorzaak;
    const { code, cijfers } = oorzaak.weigering;
    const bedrag = (naam: string): string => schrijfEuro(Number(cijfers[naam] ?? 0));
    return weiger(
      code,
      `Van trekking ${trekking} is ${bedrag('beschikbaar')} beschikbaar; nodig is ${bedrag('nodig')}.`,
      cijfers,
    );
  }
}

/**
 * The mutaties by which `bedrag` (eurocents) leaves the own stand of a trekking: in the order in which its kleuren were
 * taken, back to room in the reverse. What is spent or advanced must still be lawful on that day (design 3.2).
 */
export function uitTrekking(
  toestand: Toestand,
  post: Trekking,
  van: Kant,
  naar: 'vrij' | 'voorschot' | 'besteed',
  bedrag: Eurocent,
  boekdatum: Datum,
): Mutatie[] {
  const { trekking, budget, doel } = post;
  const stand = {
    wie: `trekking ${trekking}`,
    saldo: saldoVan(toestand, post, van),
    richting: naar === 'vrij' ? ('terug' as const) : ('heen' as const),
    code: van === 'verplicht' ? ('verplichting-te-klein' as const) : ('voorschot-te-klein' as const),
  };
  const delen = zonderKleurInDeZin(trekking, () => uitPost(toestand, stand, bedrag, dagnummer(boekdatum)));
  if (naar !== 'vrij')
    for (const { kleur } of delen) {
      const reden = bezwaar(toestand, kleur, doel, boekdatum);
      if (reden !== undefined)
        weiger(
          'geen-wettige-kleur',
          `Het geld van trekking ${trekking} mag niet meer voor dit doel worden gebruikt. Vraag het de controller.`,
          { trekking, kleuren: delen.map((deel) => (deel.kleur === kleur ? { ...deel, reden } : deel)), doel },
        );
    }
  return delen.map((deel) => ({
    van: `${van}:${budget}`,
    naar: `${naar}:${budget}`,
    ...deel,
    ...(van === 'verplicht' && { verplichting: trekking }),
    ...((van === 'voorschot' || naar === 'voorschot') && { voorschot: trekking }),
  }));
}
