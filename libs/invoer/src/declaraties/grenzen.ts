/** Every limit of reading a declaratie. What is beyond one is a fault that says so, never a file that is read half. */
export const GRENZEN = {
  /** Bytes of a file. The standard asks senders for 25 MB at most and allows who can to take more (iJw 3.2, OP179). */
  bestand: 200 * 2 ** 20,
  /** Lines (prestaties) of one declaratie. */
  regels: 200_000,
  /** Faults that are shown; the others are counted. */
  fouten: 100,
  /** Open elements at once; a message has eight. */
  diepte: 16,
  /** Characters of XML in which no element begins or ends: text, a comment or an attribute may not swallow memory. */
  stilte: 2 ** 16,
  /** Characters given to the XML reader at once. */
  stuk: 2 ** 14,
  /** Characters of a text field of a CSV file. */
  tekst: 64,
} as const;
