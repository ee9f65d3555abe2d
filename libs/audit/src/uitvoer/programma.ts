/** What the programme calls itself in an export; a test holds the version against package.json. */
export const PROGRAMMA = { naam: 'Ontschot', versie: '0.1.0' } as const;
