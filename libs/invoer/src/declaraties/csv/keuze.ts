import { isDatum, isEurocent, type Datum, type Eurocent } from '@ontschot/kern';
import type { Foutenlijst } from '../fouten.js';
import type { Tijdvak } from '../soorten.js';

/** The name of the column of each field. `volume`, `eenheid` and `tarief` are all told, or none: a list of amounts. */
export interface Declaratiekolommen {
  readonly bsn: string;
  readonly referentie: string;
  readonly productcategorie: string;
  readonly productcode: string;
  readonly van: string;
  readonly totEnMet: string;
  readonly bedrag: string;
  readonly volume?: string;
  readonly eenheid?: string;
  readonly tarief?: string;
  readonly toewijzing?: string;
  /** Needed as soon as there is a credit, an amount below zero. */
  readonly vorigeReferentie?: string;
}

export type Declaratiekolom = keyof Declaratiekolommen;

/** What a CSV file does not say itself. */
export interface Csvkop {
  readonly declaratie: string;
  /** AGB: 8 digits. */
  readonly aanbiedercode: string;
  /** CBS: 4 digits. */
  readonly gemeentecode?: string;
  readonly periode: Tijdvak;
  /** The last day of the periode when it is not told. */
  readonly dagtekening?: Datum;
  /** In eurocents, debits minus credits. */
  readonly totaal: Eurocent;
  /** How many lines there are: then also a missing line of 0 euro is found. */
  readonly regels?: number;
}

export interface Csvkeuze {
  readonly soort: 'csv';
  readonly kolommen: Declaratiekolommen;
  /** `;` when it is not told. */
  readonly scheidingsteken?: ';' | ',' | '\t' | '|';
  readonly bedragen: 'euro' | 'eurocent';
  readonly datums: 'jjjj-mm-dd' | 'dd-mm-jjjj';
  readonly kop: Csvkop;
}

/** Checks what was told beside the file; the faults are about no line. */
export function keurKeuze({ kolommen, kop }: Csvkeuze, fouten: Foutenlijst): void {
  const mis = (veld: string, goed: boolean, wat: string): void => {
    if (!goed) fouten.meld({ regel: 0, veld, wat });
  };
  const gekozen = (Object.values(kolommen) as (string | undefined)[]).filter((een) => een !== undefined);
  const telling = [kolommen.volume, kolommen.eenheid, kolommen.tarief].filter((een) => een !== undefined).length;
  mis('kolommen', telling % 3 === 0, 'noem de kolommen volume, eenheid en tarief alle drie, of geen van drie');
  mis('kolommen', new Set(gekozen).size === gekozen.length, 'kies voor elk gegeven een andere kolom');
  const { periode, dagtekening = periode.totEnMet, gemeentecode = '0000', regels = 0 } = kop;
  mis(
    'declaratie',
    /^[a-zA-Z\d][a-zA-Z\d._/-]{0,29}$/.test(kop.declaratie),
    'het nummer van de declaratie is geen nummer van hooguit 30 tekens',
  );
  mis('aanbiedercode', /^\d{8}$/.test(kop.aanbiedercode), 'de AGB-code van de aanbieder bestaat uit 8 cijfers');
  mis('gemeentecode', /^\d{4}$/.test(gemeentecode), 'de code van de gemeente bestaat uit 4 cijfers');
  mis('periode', [periode.van, periode.totEnMet].every(isDatum), 'de periode bestaat uit twee datums als 2025-03-31');
  mis('periode', periode.van <= periode.totEnMet, 'de periode eindigt voordat zij begint');
  mis('dagtekening', isDatum(dagtekening), 'de dagtekening is een datum als 2025-03-31');
  mis('totaal', isEurocent(kop.totaal), 'het totaal is een heel aantal eurocenten');
  mis('regels', Number.isSafeInteger(regels) && regels >= 0, 'het aantal regels is een heel getal');
}
