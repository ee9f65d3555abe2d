import type { Declaratieindeling } from '@ontschot/boek';
import type { Csvkeuze, Declaratiekeuze, Declaratiekop, Declaratiekolommen } from '@ontschot/invoer';
import { foutenInhoud, Probleem, probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import type { Fout } from '../invoer/keur.js';
import type { Innamevraag } from './vraag.js';

const weiger = (fouten: readonly Fout[]): void => {
  if (fouten.length > 0) throw new Probleem(foutenInhoud('invoer-ongeldig', fouten, GRENZEN.fouten));
};

/** How the file is read: by the indeling, and of a CSV also by what was told beside it. Throws what is missing there. */
export function keuzeVan({ csv, aanbiedercode }: Declaratieindeling, vraag: Innamevraag): Declaratiekeuze {
  const { nummer, van, totEnMet, totaal, regels, dagtekening } = vraag;
  const verteld = { nummer, van, totEnMet, totaal };
  if (/^text\/csv\b/i.test(vraag.mediatype ?? '') !== (csv !== undefined))
    throw probleem(
      'verkeerd-mediatype',
      `Deze indeling is van ${csv === undefined ? 'berichten: stuur application/xml' : 'CSV-bestanden: stuur text/csv'}.`,
    );
  if (csv === undefined) {
    weiger(
      Object.entries({ ...verteld, regels, dagtekening })
        .filter(([, waarde]) => waarde !== undefined)
        .map(([veld]) => ({ veld, code: 'onbekend', melding: 'Dit staat in het bericht zelf; laat het hier weg.' })),
    );
    return { soort: 'xml' };
  }
  weiger(
    Object.entries(verteld)
      .filter(([, waarde]) => waarde === undefined)
      .map(([veld]) => ({ veld, code: 'verplicht', melding: 'Een CSV-bestand zegt dit niet zelf: vul het in.' })),
  );
  return {
    soort: 'csv',
    kolommen: csv.kolommen as unknown as Declaratiekolommen,
    ...(csv.scheidingsteken !== undefined && {
      scheidingsteken: csv.scheidingsteken as NonNullable<Csvkeuze['scheidingsteken']>,
    }),
    ...{ bedragen: csv.bedragen, datums: csv.datums },
    kop: {
      declaratie: nummer ?? '',
      aanbiedercode,
      periode: { van: van ?? '', totEnMet: totEnMet ?? '' },
      ...(dagtekening !== undefined && { dagtekening }),
      totaal: totaal ?? 0,
      ...(regels !== undefined && { regels }),
    },
  };
}

/** Refuses a file that is of somebody else than it was handed in for. */
export function kopfouten(boek: string, { aanbiedercode, formaat }: Declaratieindeling, kop: Declaratiekop): void {
  const fouten: Fout[] = [];
  if (kop.aanbiedercode !== aanbiedercode)
    fouten.push({
      veld: 'aanbiedercode',
      code: 'aanbieder',
      melding: 'Dit bestand is van een andere aanbieder dan de indeling noemt.',
    });
  if (kop.soort !== formaat)
    fouten.push({
      veld: 'formaat',
      code: 'formaat',
      melding: `De indeling is voor ${formaat}, en dit is ${kop.soort}.`,
    });
  const gemeente = /^GM(\d{4})-/.exec(boek)?.[1];
  if (gemeente !== undefined && kop.gemeentecode !== undefined && kop.gemeentecode !== gemeente)
    fouten.push({ veld: 'gemeentecode', code: 'gemeente', melding: 'Dit bestand is voor een andere gemeente.' });
  weiger(fouten);
}
