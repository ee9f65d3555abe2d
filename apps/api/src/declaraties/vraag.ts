import { isEurocent, type Datum, type Eurocent, type Periode as Maand } from '@ontschot/kern';
import { maak, regel } from '../invoer/maak-veld.js';
import { Datum as Dag, Getal, Id, Periode } from '../invoer/velden.js';

/** What is said beside a file. */
export interface Innamevraag {
  readonly indeling: string;
  readonly boekdatum: Datum;
  /** As what the file was sent. */
  readonly mediatype?: string | undefined;
  readonly hoortBij?: Maand;
  /** Only of a CSV, which does not say it itself. */
  readonly nummer?: string;
  readonly van?: Datum;
  readonly totEnMet?: Datum;
  readonly dagtekening?: Datum;
  readonly totaal?: Eurocent;
  readonly regels?: number;
}

const Nummer = maak({
  regels: [
    regel(
      'nummer',
      'Geef het nummer van de declaratie: letters, cijfers, punt, streep of schuine streep, hoogstens 30 lang.',
      (waarde) => typeof waarde === 'string' && /^[a-zA-Z\d][a-zA-Z\d._/-]{0,29}$/.test(waarde),
    ),
  ],
  schema: { type: 'string', example: 'D-2025-04' },
});

const Totaal = maak({
  regels: [
    regel(
      'bedrag',
      'Geef het totaal in hele eurocenten; minder dan nul is per saldo terug.',
      (waarde) => typeof waarde === 'string' && /^-?\d{1,15}$/.test(waarde) && isEurocent(Number(waarde)),
    ),
  ],
  schema: { type: 'integer', example: 1_250_000 },
});

const CSV = 'Alleen bij CSV: ';

/** The same as the query has it: text. */
export class InnameInvoer {
  @Id({ uitleg: 'Hoe dit bestand is ingedeeld.', voorbeeld: 'kwintes-wmo' }) indeling!: string;
  @Dag({ uitleg: 'De dag waarop het telt.', voorbeeld: '2025-05-01' }) boekdatum!: string;
  @Periode({ uitleg: 'De afgesloten maand waar het bij hoort.', optioneel: true }) hoortBij?: string;
  @Nummer({ uitleg: `${CSV}het nummer dat de aanbieder eraan gaf.`, optioneel: true }) nummer?: string;
  @Dag({ uitleg: `${CSV}de eerste dag waar het over gaat.`, optioneel: true }) van?: string;
  @Dag({ uitleg: `${CSV}de laatste dag waar het over gaat.`, optioneel: true }) totEnMet?: string;
  @Dag({ uitleg: `${CSV}de dag waarop het is gemaakt.`, optioneel: true }) dagtekening?: string;
  @Totaal({ uitleg: `${CSV}wat het samen vraagt, in eurocenten.`, optioneel: true }) totaal?: string;
  @Getal(1, 1_000_000_000, { uitleg: `${CSV}hoeveel regels het heeft.`, optioneel: true }) regels?: string;
}

/** The checked query as it is used. */
export function vraagVan(query: object): Innamevraag {
  const { totaal, regels, ...rest } = query as Readonly<Record<string, string>>;
  return {
    ...(rest as unknown as Innamevraag),
    ...(totaal !== undefined && { totaal: Number(totaal) }),
    ...(regels !== undefined && { regels: Number(regels) }),
  };
}
