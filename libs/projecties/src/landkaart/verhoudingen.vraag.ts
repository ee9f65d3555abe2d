import type { Datum, Eurocent } from '@ontschot/kern';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { geheelVan, type Geheel } from './geheel.js';
import { landkaart as projectie } from './landkaart.projectie.js';
import { Rijen, totaalVan } from './maten.js';
import type { Landkaartfilter } from './peiling.js';
import { aanbiederVan, eigenDeel, stromenVan } from './stromen.js';
import { gekozenVooraf, voorafVan } from './vooraf.js';

interface Verdiend {
  /** Gain that landed in kokers that others pay, in eurocents. */
  readonly verdiendVoorAnderen: Eurocent;
  readonly gederfd: Eurocent;
  readonly toegezegd: Eurocent;
  /** Of `toegezegd`: what an earlier boek had promised and this one took over. */
  readonly overgenomen: Eurocent;
  /** Advances that a share earned: money that had come beforehand. */
  readonly verrekend: Eurocent;
  /** What really came back: contant and verrekend, less what was paid back. */
  readonly terug: Eurocent;
  /** Of `terug`: on promises that were taken over, so for what was earned in an earlier boek. */
  readonly terugVanEerder: Eurocent;
  /** Of `terug`: paid too much; the claim went over to the next boek. */
  readonly teVeel: Eurocent;
  /** Kept back of what was earned here, for what an earlier boek had paid too much; below zero it was the other way. */
  readonly verrekendMetEerder: Eurocent;
}

/** What came back of what was earned for others. */
export interface Verhouding extends Verdiend {
  readonly aanbieder: string;
  readonly naam: string | null;
  /** What came back of what was earned here: `terug` less `terugVanEerder` and `teVeel`, and with `verrekendMetEerder`. */
  readonly terugVanHier: Eurocent;
  /** The same over `verdiendVoorAnderen`, in its lowest terms, as `3/10`; null without the last. */
  readonly breuk: string | null;
  /** The same in percent with two decimals, half up, as `30,00%`. */
  readonly procent: string | null;
}

export interface Verhoudingen {
  readonly boek: string;
  readonly op: Datum;
  readonly bekendOp: Datum;
  readonly regels: readonly Verhouding[];
  readonly totaal: Verdiend & Pick<Verhouding, 'terugVanHier' | 'breuk' | 'procent'>;
}

const LEEG: Verdiend = {
  ...{ verdiendVoorAnderen: 0, gederfd: 0, toegezegd: 0, overgenomen: 0, verrekend: 0, terug: 0, terugVanEerder: 0 },
  ...{ teVeel: 0, verrekendMetEerder: 0 },
};

/** Per aanbieder what it earned for others, and what of that came back. Throws as `landkaart`. */
export function verhoudingen(lees: Leesmodel, vraag: Landkaartfilter): Verhoudingen {
  return lees.vraag([projectie, inrichting], () => {
    const geheel = geheelVan(lees, vraag);
    const { peiling } = geheel;
    const rijen = new Rijen<{ readonly aanbieder: string }, Verdiend>(LEEG);
    for (const { aanbieder, financier, gewonnen, gederfd, toegezegd, contant, terugbetaald } of eigenDeel(
      stromenVan(geheel).stromen,
      vraag.alleen,
    ))
      rijen.tel(
        { aanbieder },
        {
          verdiendVoorAnderen: financier === aanbieder ? 0 : gewonnen,
          gederfd,
          toegezegd,
          terug: contant - terugbetaald,
        },
      );
    for (const { aanbieder, toegezegd, overgenomen, terug, verrekend } of eigenDeel(vanEerder(geheel), vraag.alleen)) {
      const eerder = { overgenomen, terugVanEerder: terug, verrekendMetEerder: -verrekend };
      rijen.tel({ aanbieder }, { toegezegd, terug, ...eerder });
    }
    for (const { aanbieder, teVeel } of eigenDeel(teVeelBetaald(geheel), vraag.alleen))
      rijen.tel({ aanbieder }, { teVeel });
    for (const { naar, verrekend } of gekozenVooraf(voorafVan(lees, peiling), geheel.afspraken, vraag))
      if ('organisatie' in naar && verrekend !== 0 && magZien(vraag, naar.organisatie))
        rijen.tel({ aanbieder: naar.organisatie }, { verrekend, terug: verrekend });
    const regels = rijen.alle.map(({ aanbieder, ...rij }) => ({
      aanbieder,
      naam: peiling.naam(aanbieder),
      ...rij,
      ...deel(rij),
    }));
    const totaal = totaalVan<Verdiend>(regels, LEEG);
    return {
      boek: peiling.boek,
      op: peiling.opDatum,
      bekendOp: peiling.bekendOpDatum,
      regels,
      totaal: { ...totaal, ...deel(totaal) },
    };
  });
}

/** Promises to the aanbieders of their afspraak that were taken over from an earlier boek. */
const vanEerder = ({ afspraken, overgenomen }: Geheel) =>
  overgenomen.flatMap(({ rij: { ontvanger, afspraak }, financier, ...stand }) => {
    const { aanbieders = [] } = afspraken.get(afspraak)?.inhoud ?? {};
    if (ontvanger.soort !== 'organisatie') return [];
    const aanbieder = ontvanger.organisatie;
    if (!aanbieders.some(({ organisatie }) => organisatie === aanbieder)) return [];
    const { toegezegd, overgenomen: eerder, contant, terugbetaald, verrekend } = stand;
    return [{ aanbieder, financier, toegezegd, overgenomen: eerder, terug: contant - terugbetaald, verrekend }];
  });

/** Claims of this boek on aanbieders of their afspraak that went on to the next one. */
const teVeelBetaald = ({ toezeggingen }: Geheel) =>
  toezeggingen.flatMap((een) => {
    const { financier, overgedragen } = een;
    const aanbieder = aanbiederVan(een);
    return aanbieder === undefined || overgedragen >= 0 ? [] : [{ aanbieder, financier, teVeel: -overgedragen }];
  });

/** An aanbieder sees what came to itself; a financier only what it paid through a koker. */
const magZien = ({ alleen }: Landkaartfilter, organisatie: string): boolean =>
  alleen === undefined || alleen.aanbieder === organisatie;

const ggd = (a: bigint, b: bigint): bigint => (b === 0n ? a : ggd(b, a % b));

function deel(rij: Verdiend): Pick<Verhouding, 'terugVanHier' | 'breuk' | 'procent'> {
  const { verdiendVoorAnderen, terug: bewogen, terugVanEerder, teVeel, verrekendMetEerder } = rij;
  const terug = bewogen - terugVanEerder - teVeel + verrekendMetEerder;
  if (verdiendVoorAnderen === 0) return { terugVanHier: terug, breuk: null, procent: null };
  const noemer = BigInt(verdiendVoorAnderen);
  const teller = BigInt(terug);
  const abs = teller < 0n ? -teller : teller;
  const deler = ggd(abs, noemer);
  const honderdsten = (abs * 20_000n + noemer) / (noemer * 2n);
  const min = teller < 0n && honderdsten > 0n ? '-' : '';
  return {
    terugVanHier: terug,
    breuk: `${teller / deler}/${noemer / deler}`,
    procent: `${min}${honderdsten / 100n},${String(honderdsten % 100n).padStart(2, '0')}%`,
  };
}
