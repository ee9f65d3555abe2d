import { isOverMensen, type Bewegingsgegevens } from '@ontschot/boek';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { Boeken } from './boeken.js';
import { bladzijde } from './bladzijde.js';
import { eigenKeten } from './eigen.js';
import { ketenVoorFinancier } from './financier.js';
import { ketenVan, type Keten } from './keten.js';
import { isOverdracht } from './overname.js';
import type { Register } from './register.js';
import type { Eigenuitleg, Uitleg } from './schakels.js';
import { ketenVanOntvanger, kreegVan } from './verrekende-winst.js';

export interface Uitlegvraag {
  readonly boek: string;
  readonly revisie: number;
  /** Only what this organisatie delivers. */
  readonly aanbieder?: string;
  /** Only what this organisatie pays. */
  readonly financier?: string;
  /** Only what is not about people: trekkingen, vouchers, schuldregelingen and what was refused are not there. */
  readonly zonder?: 'mensen';
}

/**
 * Why one event is as it is: back from what moved to what was agreed, with every step of the sum and a page of plain
 * Dutch. For an aanbieder or a financier only what is about its own organisatie. Throws `niet-gevonden`.
 */
export function uitleg(lees: Leesmodel, vraag: Uitlegvraag & { readonly aanbieder: string }): Promise<Eigenuitleg>;
export function uitleg(lees: Leesmodel, vraag: Uitlegvraag): Promise<Uitleg>;
export async function uitleg(
  lees: Leesmodel,
  { boek, revisie, aanbieder, financier, zonder }: Uitlegvraag,
): Promise<Eigenuitleg> {
  lees.vraag([inrichting], () => boekVan(lees, boek));
  const boeken = new Boeken(lees.store);
  const weg = (): never => nietGevonden(`Boek ${boek} heeft geen gebeurtenis op revisie ${revisie}.`);
  const hier = await boeken.bron(boek);
  const { register } = hier;
  const begin = (await hier.lezer.lees(revisie)) ?? weg();
  const geheel = await ketenVan(begin, hier, boeken);
  const mag = (een: Wat): boolean =>
    (zonder === undefined || !isOverMensen(een.gebeurtenis.type)) &&
    // What goes from one boek to the next is of everybody at once.
    ((aanbieder === undefined && financier === undefined) || !isOverdracht(een.gebeurtenis)) &&
    (aanbieder === undefined || levert(een, aanbieder)) &&
    (financier === undefined || betaalt(een, financier, register));
  if (!mag(geheel)) weg();
  // What somebody else's movement gave is not theirs to see.
  const keten = { ...geheel, herkomst: geheel.herkomst.filter((gebeurtenis) => mag({ gebeurtenis })) };
  const eigen = aanbieder === undefined ? { keten, metTekst: true } : gezienDoor(keten, aanbieder, register);
  if (eigen === undefined) return weg();
  const gezien = financier === undefined ? eigen.keten : ketenVoorFinancier(eigen.keten, financier, lees);
  return { ...gezien, ...(eigen.metTekst && { tekst: bladzijde(keten) }) };
}

/** What an aanbieder sees of it: more when it delivers in the afspraak than when it only got something of another's part. */
function gezienDoor(keten: Keten, aanbieder: string, register: Register): ReturnType<typeof eigenKeten> {
  const doetMee = keten.afspraak?.inhoud.aanbieders.some(({ organisatie }) => organisatie === aanbieder) ?? true;
  return doetMee
    ? eigenKeten(keten, aanbieder, register)
    : { keten: ketenVanOntvanger(keten, aanbieder), metTekst: false };
}

type Wat = Pick<Keten, 'afspraak' | 'gebeurtenis'>;

function levert({ afspraak, gebeurtenis }: Wat, aanbieder: string): boolean {
  if (kreegVan(gebeurtenis, aanbieder)) return true;
  if (afspraak !== undefined) return afspraak.inhoud.aanbieders.some(({ organisatie }) => organisatie === aanbieder);
  // Of a voucher it knows what is left, for what and until when, and not the rest of what happened with it (ADR 16).
  if ('voucher' in gebeurtenis.gegevens) return false;
  return (gebeurtenis.gegevens as Partial<Bewegingsgegevens>).kenmerken?.aanbieder === aanbieder;
}

function betaalt({ afspraak, gebeurtenis }: Wat, financier: string, { financiers }: Register): boolean {
  const { mutaties = [] } = gebeurtenis.gegevens as Partial<Bewegingsgegevens>;
  const kokers = afspraak?.inhoud.kokers.map(({ koker }) => koker) ?? mutaties.map(({ kleur }) => kleur.split('@')[0]);
  return kokers.some((koker) => koker !== undefined && financiers.get(koker)?.has(financier) === true);
}
