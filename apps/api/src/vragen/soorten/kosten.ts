import { eenheidsprijs, eenheidsprijzen, kostenmelding, kostenmeldingen } from '@ontschot/projecties';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { Getal, Id, Keuze, Periode, Zoektekst } from '../../invoer/velden.js';
import { INRICHTING, INZAGE, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { eigen, metAlleen, zonderCodes } from '../eigen.js';
import { metOntbreekt } from '../ontbreekt.js';
import { Bekend, BladzijdeBekend } from '../velden.js';

export class EenheidsprijzenVraag extends BladzijdeBekend {
  @Getal(1900, 2999, { uitleg: 'Alleen van dit jaar.', optioneel: true }) jaar?: string;
  @Zoektekst({ uitleg: 'Alleen van deze eenheid, als nacht.', optioneel: true }) eenheid?: string;
}

export class EenheidsprijsVraag extends Bekend {
  @Id({ uitleg: 'De eenheidsprijs.' }) eenheidsprijs!: string;
}

export class KostenmeldingenVraag extends BladzijdeBekend {
  @Id({ uitleg: 'Alleen over deze koker.', optioneel: true }) koker?: string;
  @Id({ uitleg: 'Alleen met kosten van deze populatie.', optioneel: true }) populatie?: string;
  @Id({ uitleg: 'Alleen met kosten die deze organisatie leverde.', optioneel: true }) aanbieder?: string;
  @Periode({ uitleg: 'Alleen met kosten in of na deze maand.', optioneel: true }) van?: string;
  @Periode({ uitleg: 'Alleen met kosten in of voor deze maand.', optioneel: true }) totEnMet?: string;
  @Keuze(['ja', 'nee'], {
    uitleg: 'Alleen wat is vervangen (ja), of alleen wat nog telt (nee); zonder deze beide.',
    optioneel: true,
  })
  vervangen?: string;
}

export class KostenmeldingVraag extends Bekend {
  @Id({ uitleg: 'De kostenmelding.' }) melding!: string;
}

/** The question as the read side takes it. */
const gevraagd = ({ vervangen, alsAuditor, ...vraag }: Vraaginhoud): never =>
  ({
    ...(metAlleen(vraag) as object),
    ...(alsAuditor !== undefined && { ookWeinig: true }),
    ...(vervangen !== undefined && { vervangen: vervangen === 'ja' }),
  }) as never;

/** As `eigen`; an auditor also sees what few households cost, and says what for (see beveiliging/inzage.ts). */
const eigenOfAuditor = (wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud => ({
  ...eigen(wie, vraag),
  ...(wie.rollen.has('auditor') && { alsAuditor: 'ja' }),
});

/** A payer reports in units, so it sees their prices; an aanbieder finds those that concern it in its afspraak. */
const prijzen = { rollen: [...INRICHTING, 'financier'], groep: 'Kosten' } as const;
const kosten = { rollen: [...INZAGE, 'aanbieder', 'financier'], groep: 'Kosten', begrens: eigenOfAuditor } as const;

export const KOSTENVRAGEN: readonly VraagHttp[] = [
  {
    ...prijzen,
    naam: 'eenheidsprijzen',
    pad: 'boeken/:boekId/eenheidsprijzen',
    samenvatting: 'De eenheidsprijzen van een boek, met hun bron en jaar',
    invoer: EenheidsprijzenVraag,
    getallen: ['aantal', 'jaar'],
    voorbeeld: { jaar: '2025', eenheid: 'nacht', aantal: '10' },
    beantwoord: (lees, vraag) => {
      const { regels, volgende } = eenheidsprijzen(lees, vraag as unknown as Parameters<typeof eenheidsprijzen>[1]);
      return { eenheidsprijzen: regels, volgende };
    },
  },
  {
    ...prijzen,
    naam: 'eenheidsprijs',
    pad: 'boeken/:boekId/eenheidsprijzen/:eenheidsprijs',
    samenvatting: 'Eén eenheidsprijs, en wat zij in andere jaren was',
    invoer: EenheidsprijsVraag,
    voorbeeld: { eenheidsprijs: 'opvangnacht-2025' },
    beantwoord: (lees, vraag) =>
      eenheidsprijs(lees, vraag as unknown as Parameters<typeof eenheidsprijs>[1], String(vraag['eenheidsprijs'])),
  },
  metOntbreekt({
    ...kosten,
    naam: 'kostenmeldingen',
    pad: 'boeken/:boekId/kostenmeldingen',
    samenvatting: 'Wat er over de kosten van kokers is gemeld, en wat waardoor is vervangen',
    invoer: KostenmeldingenVraag,
    getallen: ['aantal'],
    voorbeeld: { koker: 'opvang', van: '2025-01', aantal: '10' },
    beantwoord: (lees, vraag) => {
      const { regels, volgende } = kostenmeldingen(lees, gevraagd(vraag));
      return { kostenmeldingen: regels, volgende };
    },
    zeef: zonderCodes,
  }),
  metOntbreekt({
    ...kosten,
    naam: 'kostenmelding',
    pad: 'boeken/:boekId/kostenmeldingen/:melding',
    samenvatting: 'Eén kostenmelding, per maand en voor wie; huishoudens alleen bij elkaar opgeteld',
    invoer: KostenmeldingVraag,
    voorbeeld: { melding: 'opvang-maart' },
    beantwoord: (lees, { melding, ...vraag }) => kostenmelding(lees, gevraagd(vraag), String(melding)),
    zeef: zonderCodes,
  }),
];
