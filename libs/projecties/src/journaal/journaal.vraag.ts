import { isDatum, isPeriode, periodeVan, volgendePeriode, type Datum, type Periode } from '@ontschot/kern';
import { boekVan, type BoekOverzicht } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { daggetal } from '../motor/dagen.js';
import { aantalVan, cursorNummer, pagina, type Pagina } from '../vragen/bladeren.js';
import { weigerVelden } from '../vragen/vraagfout.js';
import { controleer } from './controle.js';
import type { Journaalvraag } from './journaalvraag.js';
import { journaal as projectie } from './journaal.projectie.js';
import { regelVan, type Journaalregel, type Rij } from './regel.js';
import { REGELS_PER_BLAD, REGELS_PER_BOEK } from './tabellen.js';
import { TERM, woorden } from './termen.js';

/** A page of the journaal: every mutatie with its event. Throws `niet-gevonden` and `vraag-ongeldig`. */
export function journaal(lees: Leesmodel, vraag: Journaalvraag): Pagina<Journaalregel> {
  return lees.vraag([projectie, inrichting], () => {
    const boek = boekVan(lees, vraag.boek);
    controleer(lees, vraag, boek);
    const aantal = aantalVan(vraag);
    const bereik = bereikVan(lees, vraag);
    const cursor = cursorNummer(vraag);
    if (bereik === undefined) return { regels: [], volgende: null };
    const oud = vraag.volgorde === 'oud';
    const van = oud && cursor !== undefined ? Math.max(cursor + 1, bereik.van) : bereik.van;
    const tot = !oud && cursor !== undefined ? Math.min(cursor - 1, bereik.tot) : bereik.tot;
    const ids = zoekIds(lees, zoekvraag(lees, vraag, boek, bereik.nr), { van, tot, oud, aantal: aantal + 1 });
    return pagina(ids, aantal, (id) => id, regelLezer(lees));
  });
}

/** The ids of the lines of this boek that we knew of; undefined when there are none. */
function bereikVan(
  lees: Leesmodel,
  { boek, bekendOp }: Journaalvraag,
): { nr: number; van: number; tot: number } | undefined {
  const rij = lees
    .sql<[string], { nr: number; laatste: number }>('SELECT nr, laatste FROM journaal_boek WHERE boek = ?')
    .get(boek);
  if (rij === undefined) return undefined;
  const van = rij.nr * REGELS_PER_BOEK;
  if (bekendOp === undefined) return { nr: rij.nr, van, tot: rij.laatste };
  const tot = lees
    .sql<[number, number], { laatste: number }>(
      'SELECT laatste FROM journaal_dag WHERE boek = ? AND bekend <= ? ORDER BY bekend DESC LIMIT 1',
    )
    .get(rij.nr, daggetal(bekendOp))?.laatste;
  return tot === undefined ? undefined : { nr: rij.nr, van, tot };
}

const alsTerm = (term: string): string => `"${term.replaceAll('"', '""')}"`;
const eenVan = (termen: readonly string[]): string => `(${termen.map(alsTerm).join(' OR ')})`;

/** What the index is asked, in its language; undefined when every line will do. */
function zoekvraag(lees: Leesmodel, vraag: Journaalvraag, { jaar }: BoekOverzicht, nr: number): string | undefined {
  const delen: string[] = [];
  const { rekening, budget, kleur, koker, type, doel, wijk, aanbieder, verplichting, voorschot, van, tot, zoek } =
    vraag;
  if (rekening !== undefined) delen.push(eenVan([TERM.rekening(rekening)]));
  if (budget !== undefined)
    delen.push(
      eenVan(
        ['vrij', 'verplicht', 'voorschot', 'besteed', 'stelpost'].map((soort) => TERM.rekening(`${soort}:${budget}`)),
      ),
    );
  if (kleur !== undefined) delen.push(eenVan([TERM.kleur(kleur)]));
  if (koker !== undefined) delen.push(`(${alsTerm(TERM.kleur(koker))} OR ${alsTerm(`${TERM.kleur(koker)}@`)} *)`);
  if (type !== undefined) delen.push(eenVan([TERM.type(type)]));
  if (doel !== undefined) delen.push(eenVan([TERM.doel(doel)]));
  if (wijk !== undefined) delen.push(eenVan([TERM.wijk(wijk)]));
  if (aanbieder !== undefined) delen.push(eenVan([TERM.aanbieder(aanbieder)]));
  if (verplichting !== undefined) delen.push(eenVan([TERM.post(verplichting)]));
  if (voorschot !== undefined) delen.push(eenVan([TERM.post(voorschot)]));
  if (van !== undefined || tot !== undefined)
    delen.push(eenVan(dagtermen(van ?? `${jaar}-01-01`, tot ?? `${jaar}-12-31`, jaar)));
  for (const woord of zoek === undefined ? [] : woorden(zoek))
    delen.push(eenVan([TERM.woord(woord), ...termenMet(lees, nr, woord)]));
  return delen.length === 0 ? undefined : delen.join(' AND ');
}

/** Whole months as one term, the days around them one by one. */
function dagtermen(van: Datum, tot: Datum, jaar: number): string[] {
  const begin = van < `${jaar}-01-01` ? `${jaar}-01-01` : van;
  const eind = tot > `${jaar}-12-31` ? `${jaar}-12-31` : tot;
  const termen: string[] = [];
  for (
    let periode: Periode = periodeVan(begin);
    isPeriode(periode) && periode <= periodeVan(eind);
    periode = volgendePeriode(periode)
  ) {
    const dagen = Array.from({ length: 31 }, (_, dag) => `${periode}-${String(dag + 1).padStart(2, '0')}`).filter(
      isDatum,
    );
    const binnen = dagen.filter((dag) => dag >= begin && dag <= eind);
    termen.push(...(binnen.length === dagen.length ? [TERM.maand(periode)] : binnen.map(TERM.dag)));
  }
  // A period outside the year holds no line of this boek.
  return termen.length === 0 ? [TERM.maand('geen')] : termen;
}

/** The most names that one word may occur in: the index is asked for each of them. */
const NAMEN_PER_WOORD = 500;

/** The termen of names that a word occurs in; a word that is in too many is refused, rather than half answered. */
function termenMet(lees: Leesmodel, nr: number, woord: string): string[] {
  const termen = lees
    .sql<[number, string, number], { term: string }>(
      'SELECT term FROM journaal_term WHERE boek = ? AND woord = ? LIMIT ?',
    )
    .all(nr, woord, NAMEN_PER_WOORD + 1);
  if (termen.length > NAMEN_PER_WOORD)
    weigerVelden([{ veld: 'zoek', uitleg: `Het woord ${woord} staat in te veel namen; kies een ander woord.` }]);
  return termen.map(({ term }) => term);
}

interface Zoekbereik {
  readonly van: number;
  readonly tot: number;
  readonly oud: boolean;
  readonly aantal: number;
}

function zoekIds(lees: Leesmodel, zoekvraag: string | undefined, { van, tot, oud, aantal }: Zoekbereik): number[] {
  if (zoekvraag === undefined) {
    const hoeveel = Math.max(0, Math.min(aantal, tot - van + 1));
    return Array.from({ length: hoeveel }, (_, i) => (oud ? van + i : tot - i));
  }
  return lees
    .sql<[string, number, number, number], { rowid: number }>(
      `SELECT rowid FROM journaal_zoek WHERE journaal_zoek MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid ${oud ? 'ASC' : 'DESC'} LIMIT ?`,
    )
    .all(zoekvraag, van, tot, aantal)
    .map(({ rowid }) => rowid);
}

/** Reads lines by id; lines that lie together are read together. */
function regelLezer(lees: Leesmodel): (id: number) => Journaalregel {
  let open = -1;
  let rijen: Rij[] = [];
  return (id) => {
    const blad = Math.floor(id / REGELS_PER_BLAD);
    if (blad !== open) {
      const json = lees
        .sql<[number], { regels: string }>('SELECT regels FROM journaal_blad WHERE nr = ?')
        .get(blad)?.regels;
      rijen = JSON.parse(json ?? '[]') as Rij[];
      open = blad;
    }
    const rij = rijen[id % REGELS_PER_BLAD];
    if (rij === undefined) throw new Error(`regel ${id} van het journaal ontbreekt`);
    return regelVan(rij);
  };
}
