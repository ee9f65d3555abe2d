import type { Csvkeuze, Declaratiekop, Declaratieregel, Declaratieslot, Declaratiestuk } from '../src/index.js';
export { DeclaratieFout };
import { DeclaratieFout, leesDeclaratie, schrijfDeclaratiefout, type Declaratiekeuze } from '../src/index.js';

/** A declaratie to be written: what reading gives, without where it stood. */
export type Proefregel = Omit<Declaratieregel, 'regel' | 'pad'>;
export interface Proefdeclaratie {
  readonly kop: Declaratiekop;
  readonly regels: readonly Proefregel[];
}

/** Every test BSN: they begin with 9999 and pass the elfproef. */
const BSNS: readonly string[] = Array.from({ length: 100_000 }, (_, i) => String(999_900_000 + i)).filter(
  (cijfers) => [...cijfers].reduce((s, cijfer, i) => s + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0,
);

/** One of some nine thousand, each another. */
export function proefBsn(nummer: number): string {
  const bsn = BSNS[nummer];
  if (bsn === undefined) throw new RangeError("zoveel test-BSN's zijn er niet");
  return bsn;
}

export const KOP: Declaratiekop = {
  soort: 'iwmo-323',
  declaratie: 'D202503A',
  aanbiedercode: '41000001',
  gemeentecode: '0080',
  periode: { van: '2025-03-01', totEnMet: '2025-03-31' },
  dagtekening: '2025-04-04',
  totaal: 0,
};

/** A debit of so many units, as it would be written. */
export const debet = (nummer: number, meer: Partial<Proefregel> = {}): Proefregel => ({
  referentie: `P${String(nummer).padStart(7, '0')}`,
  bsn: proefBsn(nummer),
  toewijzing: String(1000 + nummer),
  product: { categorie: '02', code: '02A03' },
  van: '2025-03-01',
  totEnMet: '2025-03-31',
  volume: 12,
  eenheid: '04',
  tarief: 6250,
  bedrag: 75_000,
  ...meer,
});

/** With the total that belongs to the lines. */
export const declaratie = (regels: readonly Proefregel[], kop: Partial<Declaratiekop> = {}): Proefdeclaratie => ({
  kop: { ...KOP, totaal: regels.reduce((som, { bedrag }) => som + bedrag, 0), ...kop },
  regels,
});

export interface Gelezen {
  kop: Declaratiekop | undefined;
  regels: Declaratieregel[];
  slot: Declaratieslot | undefined;
}

/** Reads all of it. */
export async function lees(
  tekst: string | Uint8Array,
  keuze: Declaratiekeuze = { soort: 'xml' },
  perStuk = 1_000,
): Promise<Gelezen> {
  const uit: Gelezen = { kop: undefined, regels: [], slot: undefined };
  const bytes = Buffer.from(tekst as string);
  for await (const stuk of leesDeclaratie(inStukken(bytes, perStuk), keuze)) neem(uit, stuk);
  return uit;
}

function neem(uit: Gelezen, stuk: Declaratiestuk): void {
  if (stuk.soort === 'kop') uit.kop = stuk.kop;
  else if (stuk.soort === 'regel') uit.regels.push(stuk.regel);
  else uit.slot = stuk.slot;
}

function* inStukken(bytes: Uint8Array, perStuk: number): Generator<Uint8Array> {
  for (let plek = 0; plek < bytes.length; plek += perStuk) yield bytes.subarray(plek, plek + perStuk);
}

/** Without where it stood. */
export const zonderPlek = ({ regel: _regel, pad: _pad, ...rest }: Declaratieregel): Proefregel => rest;

export const KOLOMMEN = {
  bsn: 'BSN',
  referentie: 'Ref',
  productcategorie: 'Cat',
  productcode: 'Product',
  van: 'Van',
  totEnMet: 'Tot',
  bedrag: 'Bedrag',
  volume: 'Aantal',
  eenheid: 'Eenheid',
  tarief: 'Prijs',
  toewijzing: 'Toewijzing',
  vorigeReferentie: 'Vorige',
} as const;

export const csvKeuze = ({ kop, regels }: Proefdeclaratie, meer: Partial<Csvkeuze> = {}): Csvkeuze => {
  const { soort: _, ...rest } = kop;
  return {
    soort: 'csv',
    kolommen: KOLOMMEN,
    bedragen: 'euro',
    datums: 'dd-mm-jjjj',
    kop: { ...rest, regels: regels.length },
    ...meer,
  };
};

/** Every fault of a file that must be refused, as a person reads it, without the last part that says what to do. */
export async function fouten(tekst: string | Uint8Array, keuze: Declaratiekeuze = { soort: 'xml' }): Promise<string[]> {
  const fout = await lees(tekst, keuze).catch((reden: unknown) => reden);
  if (!(fout instanceof DeclaratieFout)) throw new Error('er is geen fout gevonden', { cause: fout });
  // No person may be told of in a fault, whatever file it is.
  for (const [bsn] of Buffer.from(tekst as string)
    .toString('latin1')
    .matchAll(/9999\d{5}/g))
    if (fout.message.includes(bsn)) throw new Error('er staat een BSN in een fout');
  return fout.fouten.map((een) => schrijfDeclaratiefout(een).replace(/; (?!.*; ).*$/, ''));
}
