import type { Laagnaam } from '../toestand/toestand.js';

/** What an onderdeel is called, by the layer that holds it. Layers that only count, or whose keys name people, are not here. */
export const ONDERDEELSOORTEN = {
  organisaties: 'organisatie',
  wijken: 'wijk',
  kokers: 'koker',
  budgetten: 'budget',
  ondersteuningsopdrachten: 'ondersteuningsopdracht',
  verplichtingen: 'verplichting',
  voorschotten: 'voorschot',
  populaties: 'populatie',
  eenheidsprijzen: 'eenheidsprijs',
  kostenmeldingen: 'kostenmelding',
  verdeelregels: 'verdeelregel',
  afspraken: 'afspraak',
  doorrekeningen: 'doorrekening',
  metingen: 'meting',
  vaststellingen: 'vaststelling',
  toezeggingen: 'toezegging',
  voorfinancieringen: 'voorfinanciering',
  vorderingen: 'vordering',
  teams: 'team',
  mandaten: 'mandaat',
  trekkingen: 'trekking',
  vouchers: 'voucher',
  signalen: 'signaal',
  inleggen: 'inleg',
  gebieden: 'gebied',
  bewonersregels: 'bewonersregels',
  bewonersvoorstellen: 'bewonersvoorstel',
  schuldregelingen: 'schuldregeling',
  inzages: 'inzage',
  controlesleutels: 'controlesleutel',
  ontbrekendeKosten: 'ontbrekende-kosten',
  agendas: 'agenda',
} as const satisfies Partial<Record<Laagnaam, string>>;

export type Onderdeelsoort = (typeof ONDERDEELSOORTEN)[keyof typeof ONDERDEELSOORTEN];
export type Onderdeellaag = keyof typeof ONDERDEELSOORTEN;

type Velden = Readonly<Record<string, unknown>>;

/** In which state something that ended is; for an afspraak `gesloten` is a beginning. */
const VOORBIJ: ReadonlySet<string> = new Set([
  'afgewikkeld',
  'vervangen',
  'gecorrigeerd',
  'afgewezen',
  'ingetrokken',
  'vervallen',
  'teruggenomen',
  'beeindigd',
  'overgedragen',
  'niet-mogelijk',
]);

export const isVoorbij = (soort: Onderdeelsoort, staat: string): boolean =>
  VOORBIJ.has(staat) || (soort === 'bewonersvoorstel' && staat === 'gesloten');

/** In one word how an onderdeel stands; `er` when it knows no states. Of what has versions: that of the last. */
export function staatVan(waarde: unknown): string {
  if (Array.isArray(waarde)) return staatVan(waarde.at(-1));
  if (typeof waarde !== 'object' || waarde === null) return 'er';
  const { staat, ingetrokken, afgewikkeldOp, inning, vervangenDoor, gecorrigeerdDoor, antwoord } = waarde as Velden;
  if (typeof staat === 'string') return staat;
  if (ingetrokken === true) return 'ingetrokken';
  if (afgewikkeldOp !== undefined) return 'afgewikkeld';
  if (vervangenDoor !== undefined) return 'vervangen';
  if (gecorrigeerdDoor !== undefined) return 'gecorrigeerd';
  if (typeof inning === 'string') return inning;
  return typeof antwoord === 'string' ? antwoord : 'er';
}

/** What an onderdeel is called by people, where it has such a name. */
export function naamVan(waarde: unknown): string | undefined {
  if (Array.isArray(waarde)) return naamVan(waarde.at(-1));
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  const { naam, inhoud } = waarde as Velden;
  return typeof naam === 'string' ? naam : naamVan(inhoud);
}
