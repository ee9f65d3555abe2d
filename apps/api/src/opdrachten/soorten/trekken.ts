import {
  LEEFTIJDSGROEPEN,
  TREKKINGVORMEN,
  VRAAGSOORTEN,
  type Leeftijdsgroep,
  type Trekken,
  type Trekkingvorm,
  type Voorliggend,
  type Vraagsoort,
} from '@ontschot/boek';
import { Hoeveelheid, Zin } from '../../invoer/mensen.js';
import { Huishouden } from '../../invoer/namen.js';
import { alleenBij, eenVan } from '../../invoer/samen.js';
import type { Regel } from '../../invoer/veld.js';
import { Bedrag, Deel, Id, Keuze } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer, DOEL_SCHULDHULP, DoelInvoer } from './delen.js';
import { TREKVOORBEELDEN } from './trekvoorbeelden.js';
import { alsLid, GROEP, metDoel, VAN_HET_TEAM } from './trekkingdelen.js';

export class GroepInvoer {
  @Id({ uitleg: 'Een naam van de groep, zonder namen van mensen.', voorbeeld: 'dinsdagpost' }) naam!: string;
  @Hoeveelheid({ uitleg: 'Hoe groot zij is.', voorbeeld: 20 }) aantal!: number;
}

export class TegenprestatieInvoer {
  @Hoeveelheid({ uitleg: 'Met hoeveel uren het voorschot kan worden ingelost.' }) uren!: number;
}

const KOKER_BIJ_JA: Regel = {
  code: 'samen',
  melding: 'Noem een koker alleen als hij had moeten betalen (zou: ja).',
  keur: (koker, rond) => koker === undefined || (rond as Voorliggend).zou === 'ja',
};

export class VoorliggendInvoer implements Voorliggend {
  @Keuze(['nee', 'ja', 'onbekend'], { uitleg: 'Of een wet dit eigenlijk had moeten betalen.' })
  zou!: 'nee' | 'ja' | 'onbekend';
  @Id({ uitleg: 'Welke koker dat is; hij krijgt een signaal.', optioneel: true, samen: [KOKER_BIJ_JA] }) koker?: string;
}

/** What a member of a team sends; who asks is in the token, and the sentence is kept outside the boek. */
export class TrekkenInvoer
  extends BewegingInvoer
  implements Omit<Trekken, 'soort' | 'door' | 'wijken' | 'tekst' | 'doel'>
{
  @Id({ uitleg: 'Haar naam; zonder deze de id van de opdracht.', optioneel: true, voorbeeld: 'identiteitsbewijs' })
  trekking?: string;
  @Id({ uitleg: 'Het team.', voorbeeld: 'team-heechterp' }) team!: string;
  @Keuze(TREKKINGVORMEN, { uitleg: 'Gegeven, voorgeschoten, of voor een groep.' }) vorm!: Trekkingvorm;
  @Bedrag({ uitleg: 'In eurocenten.', voorbeeld: 40_000 }) bedrag!: number;
  @Deel(() => DoelInvoer, {
    uitleg:
      'Waarvoor. Wie dit weglaat, geeft vraagsoort en leeftijdsgroep: het doel volgt daaruit, en staat in het boek.',
    optioneel: true,
    samen: [eenVan('doel', 'leeftijdsgroep')],
    voorbeeld: DOEL_SCHULDHULP,
  })
  doel?: DoelInvoer;
  @Keuze(VRAAGSOORTEN, { uitleg: 'Wat voor vraag het was; om van te leren.', optioneel: true })
  vraagsoort?: Vraagsoort;
  @Keuze(LEEFTIJDSGROEPEN, {
    uitleg: 'Voor wie het is, als doel is weggelaten.',
    optioneel: true,
    samen: [alleenBij('vraagsoort')],
  })
  leeftijdsgroep?: Leeftijdsgroep;
  @Id({ uitleg: 'Uit welk budget; zonder deze het eerste van het mandaat dat genoeg heeft.', optioneel: true })
  budget?: string;
  @Huishouden({ uitleg: 'De code van het huishouden; bij een collectieve trekking niet.', optioneel: true })
  huishouden?: string;
  @Deel(() => GroepInvoer, { uitleg: 'Bij een collectieve trekking: voor welke groep.', optioneel: true })
  groep?: GroepInvoer;
  @Deel(() => TegenprestatieInvoer, { uitleg: 'Bij een voorschot: wat er tegenover staat.', optioneel: true })
  tegenprestatie?: TegenprestatieInvoer;
  @Deel(() => VoorliggendInvoer, { uitleg: 'Wat het team weet van een wet die voorgaat.' })
  voorliggend!: VoorliggendInvoer;
  @Zin({
    uitleg: 'In één zin waarom. Zij wordt versleuteld bewaard, buiten het boek.',
    voorbeeld: 'Zonder identiteitsbewijs komt hij niet aan een uitkering',
  })
  waarom!: string;
}

export const trekken: OpdrachtHttp = {
  soort: 'trekken',
  pad: 'trekkingen',
  groep: GROEP,
  samenvatting: 'Trekt geld voor een huishouden of een groep: meteen verstrekt, wachtend op een collega, of geweigerd',
  invoer: TrekkenInvoer,
  rollen: VAN_HET_TEAM,
  naamVan: 'trekking',
  zin: 'waarom',
  vulAan: (opdracht, wie, rol) => alsLid(metDoel(opdracht), wie, rol),
  proef: true,
  voorbeelden: TREKVOORBEELDEN,
};
