import {
  boek,
  boeken,
  budgetten,
  kokers,
  ondersteuningsopdrachten,
  organisaties,
  perioden,
  wijken,
  type Leesmodel,
  type Pagina,
} from '@ontschot/projecties';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { Datum } from '../../invoer/velden.js';
import { geenRecht, IEDEREEN, INRICHTING, INZAGE, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { Bekend, Bladzijde, BladzijdeBekend } from '../velden.js';

type Onderdelenvraag = Parameters<typeof kokers>[1];

/** A page under the name of what it lists. */
const onderNaam = (naam: string, { regels, volgende }: Pagina<object>): object => ({ [naam]: regels, volgende });

/** A list of parts of a boek, under its own name. */
const lijst = (
  naam: string,
  samenvatting: string,
  vraag: (lees: Leesmodel, inhoud: Onderdelenvraag) => Pagina<object>,
  meer: Partial<VraagHttp> = {},
): VraagHttp => ({
  naam,
  pad: `boeken/:boekId/${naam}`,
  groep: 'Onderdelen',
  samenvatting,
  invoer: BladzijdeBekend,
  getallen: ['aantal'],
  rollen: INRICHTING,
  beantwoord: (lees, inhoud) => onderNaam(naam, vraag(lees, inhoud as unknown as Onderdelenvraag)),
  ...meer,
});

export class KokersVraag extends BladzijdeBekend {
  @Datum({ uitleg: 'Zoals zij op deze dag zijn; zonder deze aan het eind van het jaar.', optioneel: true }) op?: string;
}

/** A financier sees the kokers that it pays or paid in the year of the boek. */
function eigenKokers(wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud {
  const { rollen, organisatie } = wie;
  if (INRICHTING.some((rol) => rollen.has(rol)) || rollen.has('raad')) return vraag;
  if (organisatie === undefined) throw geenRecht('U ziet alleen kokers die de eigen organisatie betaalt.');
  return { ...vraag, financier: organisatie };
}

export const INRICHTINGSVRAGEN: readonly VraagHttp[] = [
  {
    naam: 'boeken',
    pad: 'boeken',
    groep: 'Boek',
    samenvatting: 'Alle boeken',
    invoer: Bladzijde,
    getallen: ['aantal'],
    rollen: [...IEDEREEN, 'inwoner'],
    beantwoord: (lees, vraag) => onderNaam('boeken', boeken(lees, vraag)),
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
  lijst('kokers', 'De kokers van een boek op een dag, met al hun versies', kokers, {
    invoer: KokersVraag,
    voorbeeld: { op: '2025-06-30' },
    rollen: [...INRICHTING, 'raad', 'financier'],
    begrens: eigenKokers,
  }),
  lijst('budgetten', 'De budgetten van een boek', budgetten, { rollen: [...INRICHTING, 'raad'] }),
  lijst('ondersteuningsopdrachten', 'De contracten met aanbieders', ondersteuningsopdrachten),
  {
    naam: 'perioden',
    pad: 'boeken/:boekId/perioden',
    groep: 'Perioden',
    samenvatting: 'De maanden van een boek, open of afgesloten',
    invoer: Bekend,
    rollen: INZAGE,
    beantwoord: (lees, vraag) => ({ perioden: perioden(lees, vraag as unknown as Parameters<typeof perioden>[1]) }),
  },
];
