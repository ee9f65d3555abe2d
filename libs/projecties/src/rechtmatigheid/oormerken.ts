import { datumVan, isVrijgegeven, kokerVan, past, type Koker } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Bevindingregel, Dossier } from './dossier.js';
import { doelVan } from './indeling.js';
import { elkeLast, stornosVan } from './lezen.js';
import { Stapel } from './stapel.js';

/** Earmarked money from opening to closing, in eurocents: begin + ontvangen = lasten + vrijgegeven + eind + elders. */
export interface Oormerkverloop {
  readonly koker: string;
  readonly naam: string;
  readonly wet: string;
  readonly financier: string;
  readonly oormerk: 'geoormerkt' | 'extern';
  /** The begroting as first adopted with what the year before left, and what came in after it, less what went back. */
  readonly begin: Eurocent;
  readonly ontvangen: Eurocent;
  /** Spent within the oormerk, and spent after an afspraak released it. */
  readonly lasten: Eurocent;
  readonly vrijgegeven: Eurocent;
  /** What is left on budgets: room, set aside and advanced. */
  readonly eind: Eurocent;
  /** What stands with promises and other years. */
  readonly elders: Eurocent;
}

/** Every koker that has an oormerk on that day, by name: what SiSa asks of a specifieke uitkering. Inside a question. */
export function oormerken(dossier: Dossier): Oormerkverloop[] {
  const { indeling } = dossier;
  return [...indeling.kokers.keys()].flatMap((id) => {
    const koker = indeling.kokerOp(id);
    if (koker === undefined || koker.oormerk.aard === 'vrij') return [];
    const { naam, wet, financier, oormerk } = koker;
    return [{ koker: id, naam, wet, financier, oormerk: oormerk.aard, ...verloop(dossier, id) }];
  });
}

type Verloop = Pick<Oormerkverloop, 'begin' | 'ontvangen' | 'lasten' | 'vrijgegeven' | 'eind' | 'elders'>;

function verloop({ begroting, stromen }: Dossier, koker: string): Verloop {
  const primitief = begroting
    .filter(({ soort, kleur }) => soort === 'primitief' && kokerVan(kleur) === koker)
    .reduce((som, { bedrag }) => som + bedrag, 0);
  let begin = primitief;
  const stand = { ontvangen: 0 - primitief, lasten: 0, vrijgegeven: 0, eind: 0 };
  for (const { soort, tegen, kleur, bedrag } of stromen) {
    if (kokerVan(kleur) !== koker) continue;
    if (tegen === 'bron') stand.ontvangen += bedrag;
    if (tegen === 'overloop') begin += bedrag;
    if (soort !== 'besteed') stand.eind += bedrag;
    else stand[isVrijgegeven(kleur) ? 'vrijgegeven' : 'lasten'] += bedrag;
  }
  const elders = begin + stand.ontvangen - stand.lasten - stand.vrijgegeven - stand.eind;
  return { begin, ...stand, elders };
}

/** Earmarked money that is left over: it is not of the gemeente yet (BBV artikel 49). Inside a question. */
export const oormerkOver = (dossier: Dossier): Bevindingregel[] =>
  oormerken(dossier)
    .filter(({ eind }) => eind > 0)
    .map(({ koker, eind }) => ({
      ...{ code: 'oormerk-over', onderdeel: koker, revisie: null, boekdatum: null, bedrag: eind },
      journaal: `journaal?koker=${koker}`,
    }));

/** What stood spent outside the oormerk that held on its day, as we know that oormerk now. Inside a question. */
export function buitenOormerk(dossier: Dossier): Bevindingregel[] {
  const { lees, peiling, namen, indeling } = dossier;
  const jaar = peiling.overzicht.jaar;
  const gebonden = [...indeling.kokers].filter(([, versies]) => versies.some(({ oormerk }) => oormerk.aard !== 'vrij'));
  if (gebonden.length === 0) return [];
  const stornos = stornosVan(lees, peiling);
  const stapels = new Map<string, Stapel>();
  // By number of budget and kleur: the koker when it has an oormerk, null when it needs no look.
  const perPaar = new Map<number, readonly Koker[] | null>();
  elkeLast(lees, peiling, (bedrag, dag, revisie, paar, doel) => {
    let versies = perPaar.get(paar);
    if (versies === undefined) {
      const [, kleur] = namen.paar(paar);
      versies = gebonden.find(([koker]) => koker === kleur)?.[1] ?? null;
      perPaar.set(paar, versies);
    }
    if (versies === null) return;
    const koker = versies[0]?.koker ?? '';
    const oorsprong = stornos.get(revisie);
    let stapel = stapels.get(koker);
    // A storno goes with what it takes back, whatever the oormerk is by then.
    const telt =
      oorsprong === undefined
        ? isBuiten(versies, datumVan(jaar, dag), namen.doel(doel))
        : stapel !== undefined && stapel.heeft(oorsprong);
    if (!telt) return;
    if (stapel === undefined) stapels.set(koker, (stapel = new Stapel()));
    stapel.tel(bedrag, dag, revisie, oorsprong);
  });
  return [...stapels].flatMap(([onderdeel, stapel]) =>
    stapel.over.map(({ revisie, dag, bedrag }) => ({
      ...{ code: 'besteding-buiten-oormerk', onderdeel, revisie, boekdatum: datumVan(jaar, dag), bedrag },
    })),
  );
}

/** Whether the doel was outside the oormerk on that day. Without a doel there is nothing to hold it against. */
function isBuiten(versies: readonly Koker[], op: string, doel: string): boolean {
  const oormerk = versies.findLast(({ vanaf }) => vanaf <= op)?.oormerk;
  if (doel === '' || oormerk === undefined || oormerk.aard === 'vrij') return false;
  return oormerk.aard === 'extern' || !oormerk.doelen.some((patroon) => past(patroon, doelVan(doel)));
}
