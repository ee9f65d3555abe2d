import { EENHEDEN, type Begrotingsvorm, type Eenheid } from '@ontschot/invoer';
import { isRegelTekst, type Datum } from '@ontschot/kern';
import { GRENZEN } from '../grenzen.js';
import { maak, regel } from '../invoer/maak-veld.js';
import { NIEMAND_IN_TEKST } from '../invoer/personen.js';
import { Datum as Dag, Keuze, Tekst } from '../invoer/velden.js';

const SCHEIDINGEN = { puntkomma: ';', komma: ',', streep: '|', tab: '\t' } as const;

const Kolom = maak({
  regels: [
    regel('kolom', 'Geef de naam van een kolom.', (waarde) => isRegelTekst(waarde, GRENZEN.kenmerk)),
    ...NIEMAND_IN_TEKST,
  ],
  schema: { type: 'string', minLength: 1, maxLength: GRENZEN.kenmerk },
});

/** What is said beside a file with a begroting; the same as the query has it: text. */
export class BestandInvoer {
  @Dag({ uitleg: 'De dag waarop de begroting telt.', voorbeeld: '2025-01-01' }) boekdatum!: string;
  @Tekst({ uitleg: 'Het besluit.', voorbeeld: 'Raadsbesluit 2024-118' }) besluit!: string;
  @Kolom({ uitleg: 'De kolom met het budget.', voorbeeld: 'Product' }) budget!: string;
  @Kolom({ uitleg: 'De kolom met het bedrag.', voorbeeld: 'Bedrag' }) bedrag!: string;
  @Kolom({ uitleg: 'De kolom met de koker; zonder deze die van het budget.', optioneel: true }) kleur?: string;
  @Keuze(Object.keys(EENHEDEN), { uitleg: 'Waarin de bedragen staan; zonder dit in euro.', optioneel: true })
  eenheid?: string;
  @Keuze(Object.keys(SCHEIDINGEN), {
    uitleg: 'Wat tussen de kolommen staat; zonder dit een puntkomma.',
    optioneel: true,
  })
  scheiding?: string;
}

/** The checked query as it is used. */
export interface Bestandsvraag {
  readonly boekdatum: Datum;
  readonly besluit: string;
  readonly vorm: Begrotingsvorm;
}

export function bestandsvraagVan(query: object): Bestandsvraag {
  const { boekdatum, besluit, budget, bedrag, kleur, eenheid, scheiding } = query as BestandInvoer;
  const kolommen = { budget, bedrag, ...(kleur !== undefined && { kleur }) };
  const vorm = {
    kolommen,
    eenheid: (eenheid ?? 'euro') as Eenheid,
    scheiding: SCHEIDINGEN[(scheiding ?? 'puntkomma') as keyof typeof SCHEIDINGEN],
    hoogstens: GRENZEN.regels,
  };
  return { boekdatum, besluit, vorm };
}
