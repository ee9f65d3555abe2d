import type { Toezegging } from '@ontschot/boek';
import { laatsteDag, type Datum } from '@ontschot/kern';
import { begin, cohort, draagOver, ontwerp, over, regel, sluit } from './preventie.js';
import { Schrijver } from './schrijver.js';
import type { Toeval } from './toeval.js';

const KOKERS = {
  wmo: { financier: 'gemeente' },
  jeugd: { financier: 'gemeente' },
  zorg: { financier: 'rijk' },
  zvw: { financier: 'verzekeraar', extern: true },
  straf: { financier: 'ministerie', extern: true },
};
const NAMEN = Object.keys(KOKERS);
const MAKERS = ['maker', 'buurtteam', 'welzijn'] as const;
const KWARTALEN = [
  ['2025-01', '2025-03'],
  ['2025-04', '2025-06'],
  ['2025-07', '2025-09'],
] as const;

/** What happened, to know that a random life was no empty one. */
export type Gebeurd = Record<string, number>;

/**
 * A boek with some afspraken, and `aantal` random things that happen to them: metingen, vaststellingen and corrections
 * of them, consent and refusal, money that comes in, is put in beforehand, is paid, and is paid back; booked some days
 * before or after we knew. Much is refused.
 */
export function leefPreventie(schrijver: Schrijver, t: Toeval, aantal: number, gebeurd: Gebeurd, vooraf = true): void {
  begin(schrijver, KOKERS, MAKERS);
  regel(schrijver, {}, {}, 'kaal');
  const verdeling = {
    ontvangers: [
      { ontvanger: { soort: 'aanbieders' }, gewicht: 2 },
      { ontvanger: { soort: 'budget', budget: 'fonds' }, gewicht: 1 },
    ],
    sleutel: 'gewichten',
  } as const;
  regel(schrijver, { compensatie: 'eerst', deel: '40', verdeling }, { verlies: { deel: '50' } }, 'rijk');
  const afspraken = Array.from({ length: 1 + t.onder(3) }, (_, i) => afspraak(schrijver, t, i));
  for (let i = 0; i < aantal; i += 1) {
    const dag = 1 + Math.floor((i / aantal) * 300);
    schrijver.nu = new Date(Date.UTC(2025, 1, dag, 9)).toISOString();
    const boekdatum = dagVan(dag + 31 + t.onder(30) - 20);
    const opdracht = kies(schrijver, t, t.kies(afspraken), boekdatum, i);
    // What is put in beforehand cannot go over to the next boek.
    if (opdracht.soort === 'voorfinancieren' && !vooraf) continue;
    if (schrijver.probeer(opdracht as never).soort === 'geboekt')
      gebeurd[opdracht.soort] = (gebeurd[opdracht.soort] ?? 0) + 1;
  }
}

/**
 * The next boek, which takes over what is still open and lives on with it: consent, money that comes in, is paid, and
 * is paid back. Undefined when there was nothing to hand over.
 */
export function leefVerder(oud: Schrijver, t: Toeval, aantal: number): Schrijver | undefined {
  const nieuw = new Schrijver(oud.boek.replace('2025', '2026'));
  begin(nieuw, KOKERS, MAKERS);
  for (const naam of ['groep-0', 'groep-1', 'groep-2']) cohort(nieuw, naam);
  if ([...oud.toestand.preventie.vaststellingen].length === 0) return undefined;
  oud.nu = '2025-12-31T09:00:00.000Z';
  draagOver(oud, nieuw);
  for (let i = 0; i < aantal; i += 1) {
    nieuw.nu = new Date(Date.UTC(2026, 1, 1 + i, 9)).toISOString();
    const boekdatum = new Date(Date.UTC(2026, 0, 1 + i * 3)).toISOString().slice(0, 10);
    const soort = t.kies(['instemming', 'ontvangen', 'contant', 'terug', 'verreken'] as const);
    nieuw.probeer(vervolg(nieuw, t, soort, boekdatum) as never);
  }
  return nieuw;
}

function vervolg({ toestand }: Schrijver, t: Toeval, soort: string, boekdatum: Datum): { readonly soort: string } {
  const rijen = [...toestand.preventie.toezeggingen].map(([, rij]) => rij);
  if (soort === 'instemming') return instemming(rijen, t, boekdatum);
  if (soort === 'terug') return terugbetaling(rijen, t, boekdatum);
  if (soort === 'verreken') return verrekening(rijen, t, boekdatum);
  if (soort === 'contant') return { soort: 'contant-maken', boekdatum } as never;
  const koker = t.kies(NAMEN);
  return { soort: 'ontvangen', boekdatum, budget: koker, koker, bedrag: 1 + t.onder(400_00), grond: 'x' } as never;
}

const dagVan = (dag: number): Datum => {
  const datum = new Date(Date.UTC(2025, 0, dag)).toISOString().slice(0, 10);
  return datum < '2025-01-01' ? '2025-01-01' : datum > '2025-12-31' ? '2025-12-31' : datum;
};

function afspraak(schrijver: Schrijver, t: Toeval, i: number): string {
  const naam = `afspraak-${i}`;
  const eerder = Array.from({ length: i }, (_, j) => `groep-${j}`);
  cohort(schrijver, `groep-${i}`, eerder);
  const kokers = NAMEN.filter(() => !t.kans(3));
  const makers = MAKERS.filter(() => !t.kans(3));
  const aanbieders = (makers.length === 0 ? MAKERS : makers).map((organisatie) => ({
    organisatie,
    gewicht: 1 + t.onder(4),
  }));
  const referenties = Object.fromEntries((kokers.length === 0 ? NAMEN : kokers).map((koker) => [koker, 1_000_01]));
  const verdeelregel = { verdeelregel: t.kies(['kaal', 'rijk']), versie: 1 };
  ontwerp(schrijver, referenties, {
    ...{ afspraak: naam, naam, populatie: `groep-${i}`, aanbieders, verdeelregel, automatisch: t.kans(3) },
    interventiekosten: { bedrag: t.onder(50_00), per: 'jaar' },
  });
  // Payers that keep their own books are asked later, or agreed beforehand.
  const vooraf = t.kans(2) ? ['verzekeraar', 'ministerie'] : [];
  const betalers = Object.keys(referenties).map((koker) => KOKERS[koker as keyof typeof KOKERS].financier);
  const stemmenIn = ['gemeente', 'rijk', ...vooraf].filter((wie) => betalers.includes(wie));
  if (!t.kans(5)) sluit(schrijver, stemmenIn, naam);
  return naam;
}

function kies(s: Schrijver, t: Toeval, afspraak: string, boekdatum: Datum, i: number): { readonly soort: string } {
  const { vaststellingen, toezeggingen } = s.toestand.preventie;
  const [van, totEnMet] = t.kies(KWARTALEN);
  const bedragen = Object.fromEntries(NAMEN.map((koker) => [koker, t.kans(4) ? 1_500_03 : t.onder(1_000_00)]));
  // Months are assessed when they are over.
  const na = (maand: string): Datum => (boekdatum < laatsteDag(maand) ? laatsteDag(maand) : boekdatum);
  const gegeven = over(bedragen, { afspraak, van, totEnMet, boekdatum: na(totEnMet) });
  const rijen = [...toezeggingen].map(([, rij]) => rij);
  const koker = t.kies(NAMEN);
  switch (t.onder(12)) {
    case 0:
      if (t.kans(3)) return verrekening(rijen, t, boekdatum);
      return { soort: 'preventiewinst-meten', meting: `m${i}`, ...gegeven } as never;
    case 1:
    case 2:
      return { soort: 'preventiewinst-vaststellen', vaststelling: `v${i}`, ...gegeven } as never;
    case 3:
    case 4: {
      const geldig = [...vaststellingen].filter(([, een]) => een.gecorrigeerdDoor === undefined);
      const [corrigeert, oud] = geldig[t.onder(geldig.length)] ?? ['geen', gegeven];
      const weer = over(bedragen, {
        afspraak: oud.afspraak,
        van: oud.van,
        totEnMet: oud.totEnMet,
        boekdatum: na(oud.totEnMet),
      });
      return { soort: 'preventiewinst-vaststellen', vaststelling: `v${i}`, corrigeert, ...weer } as never;
    }
    case 5:
    case 6:
      return instemming(rijen, t, boekdatum);
    case 7:
    case 8:
      return { soort: 'ontvangen', boekdatum, budget: koker, koker, bedrag: 1 + t.onder(400_00), grond: 'x' } as never;
    case 9:
      return { soort: 'contant-maken', boekdatum, ...(t.kans(2) && { afspraak }) } as never;
    case 10:
      return terugbetaling(rijen, t, boekdatum);
    default: {
      const vooraf = { boekdatum, voorfinanciering: `vf${i}`, afspraak, door: { koker }, naar: { budget: 'fonds' } };
      return { soort: 'voorfinancieren', ...vooraf, bedrag: 1 + t.onder(100_00) } as never;
    }
  }
}

/** Consent or refusal of something that is asked. */
function instemming(rijen: readonly Toezegging[], t: Toeval, boekdatum: Datum): { readonly soort: string } {
  const gevraagd = rijen.filter(({ staat, open }) => staat === 'gevraagd' && open > 0);
  const rij = gevraagd[t.onder(gevraagd.length)];
  const { financier } = KOKERS[(rij?.koker ?? 'zvw') as keyof typeof KOKERS];
  const over = { boekdatum, aandeel: rij?.aandeel ?? 'geen', financier };
  if (t.kans(3)) return { soort: 'aandeel-afwijzen', ...over, reden: 'eerst een evaluatie' } as never;
  return { soort: 'aandeel-toestemmen', ...over, document: 'brief' } as never;
}

/** Some of what a receiver owes. */
function terugbetaling(rijen: readonly Toezegging[], t: Toeval, boekdatum: Datum): { readonly soort: string } {
  const schulden = rijen.filter(({ open }) => open < 0);
  const rij = schulden[t.onder(schulden.length)];
  const bedrag = rij === undefined ? 1 : 1 + t.onder(-rij.open);
  return { soort: 'aandeel-terugbetalen', boekdatum, toezegging: rij?.toezegging ?? 'geen', bedrag } as never;
}

/** Some of an open promise to one maker goes to another, or back. */
function verrekening(rijen: readonly Toezegging[], t: Toeval, boekdatum: Datum): { readonly soort: string } {
  const open = rijen.filter(
    (rij) => rij.open > 0 && rij.ontvanger.soort === 'organisatie' && rij.staat === 'toegezegd',
  );
  const rij = open[t.onder(open.length)];
  const bedrag = rij === undefined ? 1 : 1 + t.onder(rij.open);
  const wie = { toezegging: rij?.toezegging ?? 'geen', naar: t.kies(MAKERS), bedrag };
  return { soort: 'winst-verrekenen', boekdatum, ...wie, reden: 'samen', document: 'brief' } as never;
}
