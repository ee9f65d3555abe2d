interface Taakveld {
  /** Code, or the beginning of it. */
  readonly begin: string;
  readonly wet: string;
}

const WMO = 'Wmo 2015';
const JEUGD = 'Jeugdwet';
const PW = 'Participatiewet';
const INTEGRAAL = 'Wmo 2015, Jeugdwet, Participatiewet en Wet gemeentelijke schuldhulpverlening';

/**
 * The law that a taakveld mainly rests on. Source: the names of the taakvelden in the Iv3 model of CBS and the ministry
 * of the interior (informatievoorschrift Iv3 gemeenten, 2023 and 2025), which say WMO or Jeugd for most; for the rest
 * the law that gives municipalities the task. A taakveld serves more than one law at times: this is a label to read,
 * no rule rests on it. The longest beginning counts.
 */
const TAAKVELDEN: readonly Taakveld[] = [
  { begin: '6.1', wet: WMO },
  { begin: '6.2', wet: INTEGRAAL },
  { begin: '6.21', wet: WMO },
  { begin: '6.22', wet: JEUGD },
  { begin: '6.3', wet: PW },
  { begin: '6.4', wet: 'Wet sociale werkvoorziening en Participatiewet' },
  { begin: '6.5', wet: PW },
  { begin: '6.6', wet: WMO },
  { begin: '6.71', wet: WMO },
  { begin: '6.72', wet: JEUGD },
  { begin: '6.73', wet: JEUGD },
  { begin: '6.74', wet: JEUGD },
  { begin: '6.75', wet: JEUGD },
  { begin: '6.76', wet: JEUGD },
  { begin: '6.791', wet: WMO },
  { begin: '6.792', wet: JEUGD },
  { begin: '6.81', wet: WMO },
  { begin: '6.82', wet: JEUGD },
  { begin: '6.91', wet: WMO },
  { begin: '6.92', wet: JEUGD },
  { begin: '7.1', wet: 'Wet publieke gezondheid' },
];

const OVERIG = 'Gemeentewet';

/** The law of a taakveld; the Gemeentewet for what lies outside the social domain. */
export function wetVan(taakveld: string): string {
  const passend = TAAKVELDEN.filter(({ begin }) => taakveld.startsWith(begin));
  return passend.toSorted((a, b) => b.begin.length - a.begin.length)[0]?.wet ?? OVERIG;
}
