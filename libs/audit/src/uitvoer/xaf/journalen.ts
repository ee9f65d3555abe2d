/** A journal of the file: the kinds of event whose movements stand in it. */
export interface Journaal {
  readonly jrnID: string;
  readonly desc: string;
  /** Of the versioned types that begin so. */
  readonly soorten: readonly string[];
}

/** Where a movement stands that no other journal asks for. */
export const REST: Journaal = {
  jrnID: 'MEM',
  desc: 'Memoriaal: wat is teruggenomen, en al het andere',
  soorten: ['beweging-gestorneerd'],
};

/**
 * A journal must stand in the file as one piece, and a boek holds all kinds among each other. So the events are read once
 * for each journal, instead of being kept: these are therefore few.
 */
export const JOURNALEN: readonly Journaal[] = [
  {
    jrnID: 'BEG',
    desc: 'Begroting, ontvangsten en overhevelingen',
    soorten: ['begroting-', 'ontvangst-', 'budget-', 'bedrag-', 'inleg-', 'wijkbudget-'],
  },
  { jrnID: 'VPL', desc: 'Verplichtingen', soorten: ['verplichting-', 'aanbieders-', 'clienten-'] },
  {
    jrnID: 'BST',
    desc: 'Bestedingen en voorschotten',
    soorten: ['besteding-', 'voorschot-', 'declaratieregel-', 'eerdere-regel-', 'resultaat-'],
  },
  { jrnID: 'JAA', desc: 'Afsluiting van het jaar', soorten: ['boek-'] },
  { jrnID: 'PRV', desc: 'Preventiewinst', soorten: ['voorfinanciering-', 'aandeel-', 'toezegging', 'winst-'] },
  {
    jrnID: 'HLP',
    desc: 'Wijkteams, vouchers, schuldenfonds en bewoners',
    soorten: [
      ...['trekking-', 'tegenprestatie-', 'voucher-', 'bewonersvoorstel-', 'schuld-', 'aflossing-'],
      ...['mijlpaal-', 'vordering-kwijtgescholden', 'nazorg-', 'fondsboeking-', 'schuldregeling-'],
    ],
  },
  REST,
];

const bekend = new Map<string, Journaal>();

/** The journal for events of this type. */
export function journaalVan(type: string): Journaal {
  let journaal = bekend.get(type);
  if (journaal === undefined) {
    journaal = JOURNALEN.find(({ soorten }) => soorten.some((begin) => type.startsWith(begin))) ?? REST;
    bekend.set(type, journaal);
  }
  return journaal;
}
