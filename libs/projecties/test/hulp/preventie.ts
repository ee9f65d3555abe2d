import type { BoekOpdracht, ToezeggingenOvergedragen } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Schrijver } from './schrijver.js';

type Soort<S extends BoekOpdracht['soort']> = Extract<BoekOpdracht, { soort: S }>;

/** Opens a boek with these kokers (the payer of each; `extern` when it keeps its own books), and aanbieders. */
export function begin(
  schrijver: Schrijver,
  kokers: Readonly<Record<string, { readonly financier: string; readonly extern?: boolean }>>,
  aanbieders: readonly string[],
): void {
  const { boek } = schrijver;
  schrijver.doe({ soort: 'boek-openen', boek, gemeente: 'Proefstad', jaar: Number(boek.slice(-4)) });
  const financiers = Object.values(kokers).map(({ financier }) => financier);
  for (const organisatie of new Set(['gemeente', ...financiers, ...aanbieders]))
    schrijver.doe({ soort: 'organisatie-instellen', organisatie, naam: `Organisatie ${organisatie}` });
  for (const [koker, { financier, extern = false }] of Object.entries(kokers)) {
    schrijver.doe({
      soort: 'koker-instellen',
      ...{ koker, naam: `Koker ${koker}`, wet: 'Wmo 2015', taakveld: '6.1', financier },
      oormerk: { aard: extern ? 'extern' : 'vrij' },
    });
    schrijver.doe({ soort: 'budget-instellen', budget: koker, naam: `Budget ${koker}`, aard: 'koker', koker });
  }
  schrijver.doe({ soort: 'budget-instellen', budget: 'fonds', naam: 'Preventiefonds', aard: 'fonds' });
  cohort(schrijver, 'groep');
}

export const cohort = (schrijver: Schrijver, populatie: string, losVan: readonly string[] = []): unknown =>
  schrijver.doe({ soort: 'populatie-vastleggen', populatie, naam: populatie, leden: { soort: 'cohort' }, losVan });

/** A rule of version 1 that was adopted: 30% to the aanbieders, unless `winst` says otherwise. */
export function regel(
  schrijver: Schrijver,
  winst: Partial<Soort<'regel-opstellen'>['regel']['winst']> = {},
  meer: Partial<Soort<'regel-opstellen'>['regel']> = {},
  verdeelregel = 'regel',
): void {
  const verdeling = {
    ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }],
    sleutel: 'gewichten',
  } as const;
  schrijver.doe({
    soort: 'regel-opstellen',
    ...{ verdeelregel, geldigVanaf: '2025-01-01' },
    regel: {
      naam: verdeelregel,
      ...meer,
      winst: { interventiekosten: 'aftrekken', compensatie: 'niet', deel: '30', verdeling, ...winst },
    },
  });
  schrijver.doe({ soort: 'regel-vaststellen', verdeelregel, versie: 1, besluit: 'raad 2025/1' });
}

/** A draft: per koker what was expected over a period, in eurocents. */
export function ontwerp(
  schrijver: Schrijver,
  referenties: Readonly<Record<string, Eurocent>>,
  { per = 'jaar', ...meer }: Partial<Soort<'afspraak-opstellen'>> & { readonly per?: 'jaar' | 'periode' } = {},
): void {
  schrijver.doe({
    soort: 'afspraak-opstellen',
    ...{ afspraak: 'afspraak', naam: 'Samen eerder', populatie: 'groep', huishoudensBijNulmeting: 100 },
    aanbieders: [{ organisatie: 'maker', gewicht: 1 }],
    kokers: Object.entries(referenties).map(([koker, bedrag]) => ({
      koker,
      // A year of which half is assessed.
      nulmeting: {
        methode: { methode: 'vast', bedrag: per === 'jaar' ? bedrag * 2 : bedrag, per, bron: 'contract' },
        volgtPopulatie: false,
      },
    })),
    looptijd: { van: '2025-01', totEnMet: '2027-12' },
    verdeelregel: { verdeelregel: 'regel', versie: 1 },
    interventiekosten: { bedrag: 0, per: 'jaar' },
    ...meer,
  });
}

/** What `oud` promised and did not pay goes over to `nieuw`, on the last day of the one and the first of the other. */
export function draagOver(oud: Schrijver, nieuw: Schrijver): void {
  const [toen, nu] = [`${oud.boek.slice(-4)}-12-31`, `${nieuw.boek.slice(-4)}-01-01`];
  const revisie = oud.doe({ soort: 'toezeggingen-overdragen', boekdatum: toen, naar: nieuw.boek });
  const overdracht = { ...(oud.alles[revisie]?.gegevens as ToezeggingenOvergedragen), revisie };
  nieuw.doe({ soort: 'toezeggingen-overnemen', boekdatum: nu, uit: oud.boek, overdracht });
}

/** The draft is put before the payers, these agree, and it is closed. */
export function sluit(schrijver: Schrijver, financiers: readonly string[], afspraak = 'afspraak'): void {
  schrijver.doe({ soort: 'afspraak-voorleggen', afspraak });
  for (const financier of financiers)
    schrijver.doe({
      soort: 'afspraak-instemmen',
      ...{ afspraak, versie: 1, financier, door: 'directie', op: '2025-01-02', document: 'brief' },
    });
  schrijver.doe({ soort: 'afspraak-sluiten', afspraak });
}

type Gemeten = Pick<Soort<'preventiewinst-meten'>, 'kosten' | 'afspraak' | 'van' | 'totEnMet' | 'boekdatum'>;

/** What was spent per koker over the first half year, and how much of it was income of `maker`; in eurocents. */
export const over = (
  bedragen: Readonly<Record<string, Eurocent>>,
  meer: Partial<Omit<Gemeten, 'kosten'>> & {
    readonly maker?: string;
    readonly buitenBereik?: Gemeten['kosten']['buitenBereik'];
  } = {},
): Gemeten => {
  const { maker = 'maker', buitenBereik = [], ...rest } = meer;
  return {
    ...{ afspraak: 'afspraak', van: '2025-01', totEnMet: '2025-06', boekdatum: '2025-07-01' },
    ...rest,
    kosten: {
      ...{
        bekekenTot: Number.MAX_SAFE_INTEGER,
        versie: 1,
        gelezenTot: Number.MAX_SAFE_INTEGER,
        regels: 1,
        hash: 'a'.repeat(64),
        buitenBereik,
      },
      kokers: Object.entries(bedragen).map(([koker, bedrag]) => ({
        koker,
        realisatie: { maanden: [{ maand: '2025-06', bedrag }], inkomsten: [{ aanbieder: maker, bedrag }] },
      })),
    },
  };
};
