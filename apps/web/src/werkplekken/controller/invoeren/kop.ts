export const SCHEIDINGEN = { puntkomma: ';', komma: ',', streep: '|', tab: '\t' } as const;
export type Scheiding = keyof typeof SCHEIDINGEN;

/** What the first line of a CSV file says: how its columns are called, and what stands between them. */
export interface Kop {
  readonly scheiding: Scheiding;
  readonly kolommen: readonly string[];
}

const NAMEN = Object.keys(SCHEIDINGEN) as readonly Scheiding[];
/** As much as a first line can be long. */
const BEGIN = 16 * 1024;

/** Only to offer the names of the columns: the file itself is read by the service. */
export const leesKop = async (bestand: Blob): Promise<Kop> => kopUit(await bestand.slice(0, BEGIN).text());

export function kopUit(tekst: string): Kop {
  const regel = tekst.replace(/^\ufeff/, '').split(/\r\n|\r|\n/, 1)[0] ?? '';
  const [eerste, ...rest] = NAMEN.map((scheiding) => ({ scheiding, kolommen: deel(regel, SCHEIDINGEN[scheiding]) }));
  return rest.reduce((beste, een) => (een.kolommen.length > beste.kolommen.length ? een : beste), eerste as Kop);
}

const deel = (regel: string, teken: string): string[] =>
  [...regel.matchAll(new RegExp(`(?:^|[${teken}])("(?:[^"]|"")*"|[^${teken}]*)`, 'g'))]
    .map(([, veld = '']) =>
      veld
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"')
        .trim(),
    )
    .filter((naam) => naam !== '');

/** The column that is most likely meant; empty when there is none. */
export const gok = (kolommen: readonly string[], patroon: RegExp): string =>
  kolommen.find((naam) => patroon.test(naam)) ?? '';
