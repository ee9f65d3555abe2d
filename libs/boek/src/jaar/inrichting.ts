import { eersteDag, type Datum } from '@ontschot/kern';
import type { Bewegingsgegevens, Feit } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import { ledengroepen, telMee } from './ledengroepen.js';
import type { Afsluitgebeurtenis } from './overname.js';

/** How many codes of households an event holds at most. */
const CODES_PER_KEER = 5_000;

const feit = (type: string, gegevens: object): Feit => ({ type, gegevens: gegevens as Feit['gegevens'] });

/**
 * How a closed boek was set up, as the events that set the next one up alike, each after what it rests on. Only what is
 * still in force on the first day of that year comes along; of who was forgotten only the code that something open names
 * (`gebeurtenissen`, by which it closed), that costs name (`metKosten`) or that counts in a population, and that it was
 * forgotten. The money is not in it, nor agreements and rules, which have a way of their own.
 */
export function inrichtingVan(
  oud: Toestand,
  gebeurtenissen: readonly Afsluitgebeurtenis[] = [],
  metKosten: readonly string[] = [],
): Feit[] {
  const boekdatum = eersteDag(`${(oud.boek?.jaar ?? 0) + 1}-01`);
  const nodig = new Set([...huishoudensVan(gebeurtenissen), ...metKosten, ...telMee(oud)]);
  return [
    ...onderdelen(oud, boekdatum),
    ...mensen(oud, boekdatum, nodig),
    ...wijkteams(oud, boekdatum),
    ...sleutels(oud, boekdatum),
  ];
}

function onderdelen(oud: Toestand, boekdatum: Datum): Feit[] {
  return [
    ...[...oud.organisaties].map(([, een]) => feit('organisatie-ingesteld.v1', { boekdatum, ...een })),
    ...[...oud.wijken].map(([, een]) => feit('wijk-ingesteld.v1', { boekdatum, ...een })),
    // Each as it was from each day on: who paid before, is asked of agreements that run on.
    ...[...oud.kokers].flatMap(([, versies]) =>
      versies.map((een) => feit('koker-ingesteld.v1', { boekdatum, ...een })),
    ),
    ...[...oud.budgetten].map(([, een]) => feit('budget-ingesteld.v1', { boekdatum, ...een })),
    ...[...oud.ondersteuningsopdrachten].map(([, een]) =>
      feit('ondersteuningsopdracht-ingesteld.v1', { boekdatum, ...een }),
    ),
    ...[...oud.preventie.eenheidsprijzen].map(([, een]) => feit('eenheidsprijs-vastgelegd.v1', { boekdatum, ...een })),
    // What is missing until a month before this year, is missing no more.
    ...[...oud.preventie.ontbrekendeKosten]
      .filter(([, { totEnMet }]) => totEnMet === undefined || totEnMet >= boekdatum.slice(0, 7))
      .map(([, een]) => feit('ontbrekende-kosten-gemeld.v1', { boekdatum, ...een })),
    ...[...oud.preventie.agendas].map(([, een]) => feit('agenda-vastgesteld.v1', { boekdatum, ...een })),
    // By the names of its verplichtingen: a product of which none is here is a clear fault of the line that asks it.
    ...[...oud.declaraties.declaratieindelingen].map(([, een]) =>
      feit('declaratieindeling-vastgelegd.v1', { boekdatum, ...een }),
    ),
  ];
}

/** Whose code comes over with something that is open. */
const huishoudensVan = (gebeurtenissen: readonly Afsluitgebeurtenis[]): string[] =>
  gebeurtenissen.flatMap(({ gegevens }) => (gegevens as Bewegingsgegevens).kenmerken?.huishouden ?? []);

function mensen(oud: Toestand, boekdatum: Datum, open: ReadonlySet<string>): Feit[] {
  const { preventie, wijkteam, schuldenfonds } = oud;
  const blijft = (code: string): boolean => !wijkteam.vergeten.heeft(code);
  return [
    ...perKeer([...preventie.huishoudens].map(([code]) => code).filter((code) => blijft(code) || open.has(code))).map(
      (huishoudens) => feit('huishoudens-opgenomen.v1', { boekdatum, huishoudens }),
    ),
    ...[...wijkteam.vergeten].map(([huishouden]) =>
      feit('huishouden-vergeten.v1', { boekdatum, huishouden, grond: `vergeten in ${oud.boek?.boek ?? ''}` }),
    ),
    ...[...preventie.populaties].map(([, { populatie, naam, leden, losVan }]) =>
      feit('populatie-vastgelegd.v1', { boekdatum, populatie, naam, leden, losVan }),
    ),
    // In the groups in which they came to count, so that here the same count beside the same others; also who was forgotten:
    // what few households cost would follow from a sum with them there and one without them here.
    ...ledengroepen(oud).flatMap(({ populatie, vanaf, codes }) =>
      perKeer(vanaf < Infinity ? codes : codes.filter(blijft)).map((huishoudens) =>
        feit('populatie-aangevuld.v1', { boekdatum, populatie, huishoudens }),
      ),
    ),
    // That of a schuldregeling comes along with it.
    ...[...preventie.vorderingen]
      .filter(([naam, { huishouden }]) => !schuldenfonds.schuldregelingen.heeft(naam) && blijft(huishouden))
      .flatMap(([, { inning, ...een }]) => [
        feit('vordering-vastgelegd.v1', { boekdatum, ...een }),
        ...(inning === 'gestopt'
          ? [feit('inning-gestopt.v1', { boekdatum, vordering: een.vordering, reden: `uit ${oud.boek?.boek ?? ''}` })]
          : []),
      ]),
    ...[...wijkteam.inzages]
      .filter(([, een]) => !een.ingetrokken && een.totEnMet >= boekdatum && blijft(een.huishouden))
      .map(([, { ingetrokken: _, gegevenOp: _op, ...een }]) => feit('inzage-gegeven.v1', { boekdatum, ...een })),
  ];
}

function wijkteams({ wijkteam }: Toestand, boekdatum: Datum): Feit[] {
  const maand = boekdatum.slice(0, 7);
  return [
    ...[...wijkteam.teams].map(([, een]) => feit('team-ingesteld.v1', { boekdatum, ...een })),
    ...[...wijkteam.leden].map(([sleutel, stand]) => {
      const [team, lid] = sleutel.split('\n');
      return feit(stand === 'aangemeld' ? 'teamlid-aangemeld.v1' : 'teamlid-afgemeld.v1', { boekdatum, team, lid });
    }),
    ...[...wijkteam.mandaten]
      .filter(([, een]) => !een.ingetrokken && een.geldigTotEnMet >= boekdatum)
      .map(([, { ingetrokken: _, ...een }]) => feit('mandaat-vastgelegd.v1', { boekdatum, ...een })),
    ...[...wijkteam.inleggen]
      .filter(([, { ritme, gestort, totEnMet, beeindigdPer = totEnMet }]) => {
        const klaar = ritme === 'eenmalig' && gestort.length > 0;
        return !klaar && totEnMet >= maand && beeindigdPer >= maand;
      })
      .map(([, { gestort: _, beeindigdPer, ...een }]) =>
        feit('inleg-afgesproken.v1', schoon({ boekdatum, ...een, totEnMet: beeindigdPer ?? een.totEnMet })),
      ),
    ...[...wijkteam.gebieden].map(([, een]) => feit('gebied-vastgelegd.v1', { boekdatum, ...een })),
    ...[...wijkteam.bewonersregels].map(([, een]) => feit('bewonersregels-vastgelegd.v1', { boekdatum, ...een })),
  ];
}

const sleutels = ({ controle }: Toestand, boekdatum: Datum): Feit[] =>
  [...controle.controlesleutels]
    .filter(([, { ingetrokken }]) => !ingetrokken)
    .map(([, { controlesleutel, sleutel }]) =>
      feit('controlesleutel-aangewezen.v1', { boekdatum, controlesleutel, sleutel }),
    );

/** In parts of about the same size: a last one of fewer than ten would have to wait before it counts. */
function perKeer(codes: readonly string[]): string[][] {
  const aantal = Math.ceil(codes.length / CODES_PER_KEER);
  return Array.from({ length: aantal }, (_, i) =>
    codes.slice(Math.ceil((i * codes.length) / aantal), Math.ceil(((i + 1) * codes.length) / aantal)),
  );
}
