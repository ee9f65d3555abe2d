import { geteldeLeden, type Toestand } from '@ontschot/boek';
import {
  populaties,
  preventieafspraak,
  preventieafspraken,
  verdeelregel,
  verdeelregels,
  type Pagina,
} from '@ontschot/projecties';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { zonderHuishoudens } from '../../beveiliging/huishoudens.js';
import { Id } from '../../invoer/velden.js';
import { geenRecht, INRICHTING, INZAGE, zietAlles, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { Bekend, BladzijdeBekend } from '../velden.js';

type Lijstvraag = Parameters<typeof preventieafspraken>[1];
type Eenvraag = Parameters<typeof preventieafspraak>[1];

export class VerdeelregelVraag extends Bekend {
  @Id({ uitleg: 'De verdeelregel.' }) verdeelregel!: string;
}

export class AfsprakenVraag extends BladzijdeBekend {
  @Id({ uitleg: 'Alleen wat deze organisatie levert.', optioneel: true }) aanbieder?: string;
  @Id({ uitleg: 'Alleen met een koker die deze organisatie betaalt.', optioneel: true }) financier?: string;
}

export class AfspraakVraag extends Bekend {
  @Id({ uitleg: 'De afspraak.' }) afspraak!: string;
}

/** An aanbieder sees what it delivers, a financier what it pays; to them the rest is not there. */
function eigen(wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud {
  if (zietAlles(wie)) return vraag;
  const { organisatie, rollen } = wie;
  const als = (['aanbieder', 'financier'] as const).filter((rol) => rollen.has(rol));
  const rol = als.find((een) => vraag[een] !== undefined) ?? als[0];
  if (organisatie === undefined || rol === undefined || (vraag[rol] ?? organisatie) !== organisatie)
    throw geenRecht('U ziet alleen afspraken van de eigen organisatie.');
  return { ...vraag, [rol]: organisatie };
}

/** Of each population of households: how many of them count in what is told of it, and how many wait. */
function metGetelde(antwoord: object, { preventie }: Toestand): object {
  const { populaties: regels } = antwoord as { readonly populaties: readonly { readonly populatie: string }[] };
  const gevuld = regels.map((regel) => {
    const populatie = preventie.populaties.lees(regel.populatie);
    return populatie?.leden.soort === 'huishoudens' ? { ...regel, ...geteldeLeden(populatie) } : regel;
  });
  return { ...antwoord, populaties: gevuld };
}

const onderNaam = (naam: string, { regels, volgende }: Pagina<object>): object => ({ [naam]: regels, volgende });
const betrokken = { rollen: [...INZAGE, 'aanbieder', 'financier'] } as const;
const lijst = { invoer: BladzijdeBekend, getallen: ['aantal'] } as const;

export const AFSPRAAKVRAGEN: readonly VraagHttp[] = [
  {
    ...betrokken,
    ...lijst,
    naam: 'verdeelregels',
    pad: 'boeken/:boekId/verdeelregels',
    groep: 'Verdeelregels',
    samenvatting: 'De verdeelregels van een boek, elke versie ook in zinnen',
    beantwoord: (lees, vraag) => onderNaam('verdeelregels', verdeelregels(lees, vraag as unknown as Lijstvraag)),
  },
  {
    ...betrokken,
    naam: 'verdeelregel',
    pad: 'boeken/:boekId/verdeelregels/:verdeelregel',
    groep: 'Verdeelregels',
    samenvatting: 'Eén verdeelregel, elke versie ook in zinnen',
    invoer: VerdeelregelVraag,
    voorbeeld: { verdeelregel: 'helft' },
    beantwoord: (lees, vraag) => verdeelregel(lees, vraag as unknown as Eenvraag, String(vraag['verdeelregel'])),
  },
  {
    ...betrokken,
    ...lijst,
    naam: 'afspraken',
    pad: 'boeken/:boekId/afspraken',
    groep: 'Afspraken',
    samenvatting: 'De preventieafspraken van een boek en hoe zij ervoor staan',
    invoer: AfsprakenVraag,
    voorbeeld: { aanbieder: 'opvang-fryslan', aantal: '10' },
    begrens: eigen,
    beantwoord: (lees, vraag) => onderNaam('afspraken', preventieafspraken(lees, vraag as unknown as Lijstvraag)),
  },
  {
    ...betrokken,
    naam: 'afspraak',
    pad: 'boeken/:boekId/afspraken/:afspraak',
    groep: 'Afspraken',
    samenvatting: 'Eén afspraak met al haar versies, instemmingen en haar regel in zinnen',
    invoer: AfspraakVraag,
    voorbeeld: { afspraak: 'voordeur' },
    begrens: eigen,
    beantwoord: (lees, vraag) => preventieafspraak(lees, vraag as unknown as Eenvraag, String(vraag['afspraak'])),
    zeef: (_, antwoord) => zonderHuishoudens(antwoord),
  },
  {
    ...lijst,
    rollen: INRICHTING,
    naam: 'populaties',
    pad: 'boeken/:boekId/populaties',
    groep: 'Huishoudens',
    samenvatting: 'De populaties van een boek, met hoeveel huishoudens en hoeveel daarvan meetellen, maar nooit welke',
    beantwoord: (lees, vraag) => onderNaam('populaties', populaties(lees, vraag as unknown as Lijstvraag)),
    vulAan: metGetelde,
  },
];
