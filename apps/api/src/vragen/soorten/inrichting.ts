import { jaarVan } from '@ontschot/kern';
import {
  VraagFout,
  boek,
  boeken,
  budgetten,
  kokers,
  ondersteuningsopdrachten,
  organisaties,
  perioden,
  wijken,
  type Leesmodel,
} from '@ontschot/projecties';
import { Datum } from '../../invoer/velden.js';
import { IEDEREEN, INRICHTING, INZAGE, type VraagHttp } from '../definitie.js';

/** A list of parts of a boek, under its own name. */
const lijst = (
  naam: string,
  samenvatting: string,
  vraag: (lees: Leesmodel, inhoud: { boek: string }) => readonly object[],
  meer: Partial<VraagHttp> = {},
): VraagHttp => ({
  naam,
  pad: `boeken/:boekId/${naam}`,
  groep: 'Onderdelen',
  samenvatting,
  rollen: INRICHTING,
  beantwoord: (lees, inhoud) => ({ [naam]: vraag(lees, inhoud as unknown as { boek: string }) }),
  ...meer,
});

export class KokersVraag {
  @Datum({ uitleg: 'Zoals zij op deze dag zijn; zonder deze aan het eind van het jaar.', optioneel: true }) op?: string;
}

/** Of another year this boek cannot tell how its kokers are. */
function kokersInJaar(lees: Leesmodel, vraag: Parameters<typeof kokers>[1]): ReturnType<typeof kokers> {
  const { jaar } = boek(lees, vraag.boek);
  const uitleg = `Geef een dag in ${jaar}, het jaar van dit boek.`;
  if (vraag.op !== undefined && jaarVan(vraag.op) !== jaar)
    throw new VraagFout('vraag-ongeldig', uitleg, [{ veld: 'op', uitleg }]);
  return kokers(lees, vraag);
}

export const INRICHTINGSVRAGEN: readonly VraagHttp[] = [
  {
    naam: 'boeken',
    pad: 'boeken',
    groep: 'Boek',
    samenvatting: 'Alle boeken',
    rollen: IEDEREEN,
    beantwoord: (lees) => ({ boeken: boeken(lees) }),
  },
  {
    naam: 'boek',
    pad: 'boeken/:boekId',
    groep: 'Boek',
    samenvatting: 'Eén boek, met zijn revisie',
    rollen: IEDEREEN,
    beantwoord: (lees, { boek: id }) => ({ ...boek(lees, String(id)), revisie: lees.kop(String(id)) }),
  },
  lijst('organisaties', 'De organisaties van een boek', organisaties),
  lijst('wijken', 'De wijken van een boek', wijken, { rollen: [...INRICHTING, 'wijkteam'] }),
  lijst('kokers', 'De kokers van een boek op een dag, met al hun versies', kokersInJaar, {
    invoer: KokersVraag,
    voorbeeld: { op: '2025-06-30' },
    rollen: [...INRICHTING, 'raad'],
  }),
  lijst('budgetten', 'De budgetten van een boek', budgetten, { rollen: [...INRICHTING, 'raad'] }),
  lijst('ondersteuningsopdrachten', 'De contracten met aanbieders', ondersteuningsopdrachten),
  lijst('perioden', 'De maanden van een boek, open of afgesloten', perioden, { groep: 'Perioden', rollen: INZAGE }),
];
