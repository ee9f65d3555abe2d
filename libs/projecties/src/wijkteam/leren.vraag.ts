import type { Doel, Trekkingvorm, Vraagsoort } from '@ontschot/boek';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { weigerVelden } from '../vragen/vraagfout.js';
import { oordeelOver, type Oordeel } from './duur-met-weinig.js';
import { zonderKleine } from './kleine-groepen.js';
import { AFLOOP, OPBRENGST, rustOpWeinig, samengenomen, type Geleerd } from './leersom.js';
import { peilingVan } from './lezen.js';
import { losNaast, naastElkaar } from './naast-elkaar.js';
import { doelEnVorm, opDoelEnVorm, opVraagsoort, verdeelIn, type Vak } from './vakken.js';
import { verstrekteVan } from './verstrekt.js';
import { wijkteam } from './wijkteam.projectie.js';

/** As we know it now: asked on any two days, the difference would be one household. */
export interface Lerenvraag {
  readonly boek: string;
  /** An earlier boek of the same gemeente, to hold it against. */
  readonly vergelijk?: string;
}

export interface Lerenregel extends Geleerd {
  readonly doel: Doel;
  readonly vorm: Trekkingvorm;
}

export interface Vraagsoortregel extends Geleerd {
  /** Null for what nobody said of. */
  readonly vraagsoort: Vraagsoort | null;
}

/** One breakdown of the total. */
export interface Uitsplitsing<R extends Geleerd> {
  readonly regels: readonly R[];
  /** What is of too few households to be told apart, together; null when there is none, or it is everything. */
  readonly overig: Geleerd | null;
  readonly oordeel: Oordeel<R>;
}

export interface Lerenstand extends Uitsplitsing<Lerenregel> {
  readonly boek: string;
  readonly perVraagsoort: Uitsplitsing<Vraagsoortregel>;
  readonly totaal: Geleerd;
}

export interface Leren extends Lerenstand {
  readonly vergelijk: Lerenstand | null;
}

type Delen<V extends Vak> = ReturnType<typeof zonderKleine<V>>;

const alsDelen = ({ los, samen }: Delen<Vak>): (readonly Vak[])[] => [
  ...los.map((vak) => [vak]),
  ...(samen.length === 0 ? [] : [samen]),
];

type Weg = Partial<Record<'besteed' | 'voorschot' | 'opbrengst' | 'opbrengstPerEuro', null>>;

/** What one part may not tell, none of both breakdowns tells: else the total and the others would. */
function verborgen(a: readonly (readonly Vak[])[], b: readonly (readonly Vak[])[]): Weg {
  const mist = (waarop: typeof AFLOOP): boolean =>
    [...a, ...b].some((deel) =>
      rustOpWeinig(
        deel.flatMap(({ trekkingen }) => trekkingen),
        waarop,
      ),
    ) || waarop.some((telt) => !naastElkaar(a, b, telt));
  return {
    ...(mist(AFLOOP) && { besteed: null, voorschot: null }),
    ...(mist(OPBRENGST) && { opbrengst: null, opbrengstPerEuro: null }),
  };
}

/** The parts of an earlier year that are told apart, by the name of the part. */
type Eerder = ReadonlyMap<string, Geleerd>;

function uitsplitsing<V extends Vak & { readonly sleutel: string }, N extends object>(
  { los, samen }: Delen<V>,
  naam: (vak: V) => N,
  { weg, totaal, eerder }: { readonly weg: Weg; readonly totaal: Geleerd; readonly eerder: Eerder },
): Uitsplitsing<N & Geleerd> {
  const regels = los.map((vak) => ({ ...naam(vak), ...samengenomen([vak]), ...weg }));
  const sleutels = new Map(regels.map((regel, i) => [regel, los[i]?.sleutel ?? '']));
  return {
    regels,
    overig: samen.length === 0 || los.length === 0 ? null : { ...samengenomen(samen), ...weg },
    oordeel: oordeelOver(regels, totaal, (regel) => eerder.get(sleutels.get(regel) ?? '')),
  };
}

function standVan(lees: Leesmodel, boek: string, eerder: Eerder): { stand: Lerenstand; delen: Eerder } {
  const verstrekt = verstrekteVan(lees, peilingVan(lees, { boek }));
  const [perDoel, perSoort] = [verdeelIn(verstrekt, opDoelEnVorm), verdeelIn(verstrekt, opVraagsoort)];
  const doelen = zonderKleine(perDoel);
  const soorten = losNaast(alsDelen(doelen), perSoort);
  const rond = {
    weg: verborgen(alsDelen(doelen), alsDelen(soorten)),
    totaal: samengenomen(perDoel),
    eerder,
  };
  const opDoel = uitsplitsing(doelen, doelEnVorm, rond);
  const opSoort = uitsplitsing(
    soorten,
    ({ trekkingen: [eerste] }) => ({ vraagsoort: eerste?.een.vraagsoort ?? null }),
    rond,
  );
  const delen = new Map<string, Geleerd>();
  for (const [i, regel] of opDoel.regels.entries()) delen.set(doelen.los[i]?.sleutel ?? '', regel);
  for (const [i, regel] of opSoort.regels.entries()) delen.set(soorten.los[i]?.sleutel ?? '', regel);
  return { stand: { boek, ...opDoel, perVraagsoort: opSoort, totaal: rond.totaal }, delen };
}

/**
 * What was granted for which doel and in which vorm, for which kind of question, and what it brought: never per
 * household, team or member. Throws `niet-gevonden` for a boek that is not there, `vraag-ongeldig` for one that is not
 * an earlier one of the same gemeente.
 */
export function leren(lees: Leesmodel, { boek, vergelijk }: Lerenvraag): Leren {
  return lees.vraag([wijkteam, inrichting], () => {
    const dit = boekVan(lees, boek);
    if (vergelijk === undefined) return { ...standVan(lees, boek, new Map()).stand, vergelijk: null };
    const ander = boekVan(lees, vergelijk);
    if (ander.gemeente !== dit.gemeente || ander.jaar >= dit.jaar)
      weigerVelden([{ veld: 'vergelijk', uitleg: 'Noem een boek van een eerder jaar van dezelfde gemeente.' }]);
    const toen = standVan(lees, vergelijk, new Map());
    return { ...standVan(lees, boek, toen.delen).stand, vergelijk: toen.stand };
  });
}
