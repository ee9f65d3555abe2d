/** Names that the file cuts off with `..`, in full. Source: the Iv3 model of 2025 and of 2023, as in wetten.ts. */
const VOLUIT = [
  'Algemene uitkeringen en overige uitkeringen gemeentefonds',
  'Toegang en eerstelijnsvoorz. Integraal',
  'Maatschappelijke- en vrouwenopvang (WMO)',
  'Overige maatwerkarrangementen (WMO)',
  'Jeugd behandeling GGZ zonder verblijf',
];

/** The name of a taakveld as people may read it: in full where we know it, with single spaces. */
export function volleNaam(naam: string): string {
  const begin = /^(.*?)\s*\.\.$/.exec(naam)?.[1];
  const vol = begin === undefined ? undefined : VOLUIT.find((een) => een.startsWith(begin));
  return vol ?? naam.replace(/ {2,}/g, ' ');
}
