import {
  AFSLUITTYPEN,
  beletsels,
  evolve,
  Kostenverzameling,
  overnameUit,
  Toestand,
  type Afsluitgebeurtenis,
  type Criterium,
  type Opdracht,
  type Uitkomst,
  type EerdereKosten,
} from '@ontschot/boek';
import { afdruk } from './hulp/afdruk.js';
import { dobbelUitZaad, kies, type Dobbel } from './hulp/dobbel.js';
import { KOSTENOPSTELLING, melding } from './hulp/kosten.js';
import { Maker } from './hulp/opdrachten.js';
import { herlees, Spel } from './hulp/spel.js';
import { TEAMOPSTELLING, Trekkingmaker } from './hulp/trekkingen.js';
import { EIGEN, EXTERNE, JAAR, OPSTELLING, WIJKEN } from './hulp/wereld.js';

const NIEUW = `proef-${JAAR + 1}`;
const EIGEN_TELT = [...EIGEN, ...EXTERNE].map((koker) => ({ koker, telt: 'eigen' }));

/** What the next boek reports itself of what the old one has, before it takes that over. */
export type Zelfgemeld = (kosten: EerdereKosten) => readonly Opdracht[];
const UREN_IN_JAAR = 24 * 366;

interface Boek {
  readonly spel: Spel;
  readonly teksten: string[];
}

const leeg = (): Boek => {
  const teksten: string[] = [];
  return { teksten, spel: new Spel((tekst) => teksten.push(tekst)) };
};

/** Plays what must succeed. */
function moet({ spel }: Boek, opdracht: Opdracht): Uitkomst {
  const uitkomst = spel.speel(opdracht);
  if (uitkomst.soort !== 'geboekt') throw new Error(`${opdracht.soort}: ${JSON.stringify(uitkomst)}`);
  return uitkomst;
}

/** A year of controllers and teams, after which all that can be settled only in it is settled. */
function jaar(zaad: number, aantal: number): Boek {
  const boek = leeg();
  const { spel } = boek;
  for (const opdracht of [...OPSTELLING, ...TEAMOPSTELLING, ...KOSTENOPSTELLING]) spel.speel(opdracht);
  const dobbel = dobbelUitZaad(zaad);
  const maker = new Maker(spel.toestand, aantal);
  const teams = new Trekkingmaker(spel.toestand);
  for (let i = 0; i < aantal; i += 1) {
    if (i % 7 === 3)
      spel.vrijgave(`wijk-${kies(dobbel, WIJKEN)}`, kies(dobbel, EXTERNE), 1 + dobbel(200_000), `${JAAR}-12-01`);
    if (i % 5 === 2) spel.speel(melding(dobbel, spel.toestand));
    if (i % 3 === 1) {
      spel.wacht(dobbel(3));
      spel.speel(teams.maak(dobbel, spel.nu));
      continue;
    }
    const opdracht = maker.maak(dobbel);
    if (spel.speel(opdracht).soort === 'geboekt') maker.geboekt(opdracht, spel.toestand.revisie);
  }
  spel.wacht(UREN_IN_JAAR);
  for (const [trekking, { staat }] of spel.toestand.wijkteam.trekkingen)
    if (staat === 'aangevraagd') moet(boek, { soort: 'trekking-laten-vervallen', trekking } as Opdracht);
  for (const een of beletsels(spel.toestand, spel.nu))
    if (een.wat === 'wijkbudgetten-af-te-rekenen')
      for (const budget of een.namen) moet(boek, { soort: 'wijkbudget-afrekenen', budget } as Opdracht);
  for (let maand = 1; maand <= 12; maand += 1) {
    const periode = `${JAAR}-${String(maand).padStart(2, '0')}`;
    if (periode > (spel.toestand.afgeslotenTotEnMet ?? ''))
      moet(boek, { soort: 'periode-afsluiten', periode } as Opdracht);
  }
  return boek;
}

/** Criteria as a council may set them: for some kokers or budgets a part, a floor or a ceiling. */
function criteria(dobbel: Dobbel): Criterium[] {
  return Array.from({ length: dobbel(5) }, () => ({
    ...(dobbel(2) === 0 && { koker: kies(dobbel, EIGEN) }),
    ...(dobbel(3) === 0 && { budget: `wijk-${kies(dobbel, WIJKEN)}` }),
    ...(dobbel(2) === 0 && { procent: dobbel(101) }),
    ...(dobbel(3) === 0 && { drempel: 1 + dobbel(50_000) }),
    ...(dobbel(3) === 0 && { hoogstens: 1 + dobbel(100_000) }),
  }));
}

const LEEG_AAN_HET_EIND = /^(vrij|verplicht|voorschot|stelpost|tegoed|toegezegd):/;

/** What stands on the overloop of a boek, per kleur. */
const overloop = (toestand: Toestand, boek: string): Map<string, number> => {
  const saldo = toestand.saldo(`overloop:${boek}`);
  return new Map(saldo.kleuren.map((kleur) => [kleur, saldo.reeks(kleur).eind]));
};

const gevouwen = (teksten: readonly string[]): Toestand =>
  teksten.map(herlees).reduce((toestand, een) => evolve(toestand, een), Toestand.begin());

type Wortel = (teksten: readonly string[]) => string;

/** A random year closed with random criteria and the next opened with it, as the texts of their events. */
export function gewisseld(
  zaad: number,
  aantal: number,
  wortel: Wortel,
  zelf: Zelfgemeld = () => [],
): { readonly oud: string[]; readonly nieuw: string[] } {
  const { oud, nieuw } = wissel(zaad, aantal, wortel, zelf);
  return { oud: oud.teksten, nieuw: nieuw.teksten };
}

/** Closes a random year with random criteria, opens the next with it, and holds both against every law. */
export function wissel(
  zaad: number,
  aantal: number,
  wortel: Wortel = () => '',
  zelf: Zelfgemeld = () => [],
): { readonly mee: number; readonly oud: Boek; readonly nieuw: Boek } {
  const oud = jaar(zaad, aantal);
  const afsluiten = {
    soort: 'boek-afsluiten',
    besluit: 'raad',
    criteria: criteria(dobbelUitZaad(zaad + 1)),
  } as Opdracht;
  const begin = oud.spel.toestand.revisie + 1;
  while (oud.spel.toestand.jaar.afsluiting?.af !== true) moet(oud, afsluiten);
  oud.spel.kasboek.sluit(oud.spel.toestand);
  for (const [rekening, saldo] of oud.spel.toestand.saldi)
    if (LEEG_AAN_HET_EIND.test(rekening))
      for (const kleur of saldo.kleuren)
        expect([rekening, kleur, saldo.reeks(kleur).eind]).toEqual([rekening, kleur, 0]);

  const geschreven = oud.teksten.map(herlees).filter(({ type, revisie }) => revisie >= begin && AFSLUITTYPEN.has(type));
  const nieuw = open(oud, geschreven, wortel(oud.teksten), zelf);
  nieuw.spel.kasboek.sluit(nieuw.spel.toestand);
  const daar = overloop(oud.spel.toestand, NIEUW);
  const hier = overloop(nieuw.spel.toestand, `proef-${JAAR}`);
  for (const kleur of new Set([...daar.keys(), ...hier.keys()]))
    expect([kleur, (daar.get(kleur) ?? 0) + (hier.get(kleur) ?? 0)]).toEqual([kleur, 0]);

  for (const boek of [oud, nieuw]) {
    expect(afdruk(gevouwen(boek.teksten))).toBe(afdruk(boek.spel.toestand));
    const { length } = boek.teksten;
    boek.spel.speel(afsluiten);
    if (boek === oud) expect(boek.teksten).toHaveLength(length);
  }
  return { mee: [...daar.values()].reduce((som, bedrag) => som + bedrag, 0), oud, nieuw };
}

/** Opens the next boek; stopping after any step and going on changes nothing, so it is given as often as it takes. */
function open(oud: Boek, geschreven: readonly Afsluitgebeurtenis[], wortel: string, zelf: Zelfgemeld): Boek {
  const nieuw = leeg();
  nieuw.spel.wacht(2 * UREN_IN_JAAR);
  moet(nieuw, { soort: 'boek-openen', boek: NIEUW, gemeente: 'Proef', jaar: JAAR + 1 } as Opdracht);
  const controlepunt = { omvang: oud.spel.toestand.revisie + 1, wortel };
  const kosten = new Kostenverzameling();
  for (const tekst of oud.teksten) kosten.neem(herlees(tekst));
  for (let stap = 0; nieuw.spel.toestand.jaar.opening?.af !== true; stap += 1) {
    const overname = overnameUit(oud.spel.toestand, nieuw.spel.toestand, geschreven, controlepunt, kosten);
    moet(nieuw, { soort: 'boek-overnemen', uit: `proef-${JAAR}`, overname, kostenkeuzes: EIGEN_TELT } as Opdracht);
    // Now what it reports of can be named, and nothing of the costs is here yet.
    if (stap === 0 && overname !== undefined) for (const opdracht of zelf(overname.kosten)) moet(nieuw, opdracht);
    expect(stap).toBeLessThan(100);
  }
  return nieuw;
}
