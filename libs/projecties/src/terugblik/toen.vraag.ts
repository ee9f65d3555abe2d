import {
  beweegtTotEnMet,
  dagnummer,
  waaromLater,
  type Bewegingsgegevens,
  type Gebeurtenis,
  type Kleur,
  type Mutatie,
  type Toestand,
  type Waarom,
} from '@ontschot/boek';
import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { vouwerVan, weigerVeld, zoekPunt } from './bereik.js';
import { doorwerken } from './doorwerken.js';
import { Tijd } from './tijd.js';
import { gebeurtenissen } from './vouwen.js';

export interface Toenvraag extends Bladervraag {
  readonly boek: string;
  /** The day whose stand is looked at. */
  readonly op: Datum;
  /** The day on which we looked; today when left out. */
  readonly bekendOp?: Datum;
  readonly maxMs?: number;
}

/** What stood on a rekening in a kleur: as we knew then, and as we know now. Eurocents. */
export interface Toenregel {
  readonly rekening: string;
  readonly kleur: Kleur;
  readonly toen: Eurocent;
  readonly nu: Eurocent;
  readonly verschil: Eurocent;
}

/** An event that made the difference. */
export interface Wasonbekend {
  readonly revisie: number;
  readonly type: string;
  readonly boekdatum: Datum;
  readonly geregistreerdOp: Moment;
  readonly waarom: Waarom;
  /** The revisie that it takes back. */
  readonly storneert?: number;
  readonly mutaties: readonly Pick<Mutatie, 'van' | 'naar' | 'kleur' | 'bedrag'>[];
}

/** What we knew of a day, beside what we know now: a page of the events that made the difference; the stands on the first. */
export interface Toen extends Pagina<Wasonbekend> {
  readonly boek: string;
  readonly op: Datum;
  readonly bekendOp: Datum;
  /** The last revisie that we knew of then, and now. */
  readonly toenRevisie: number;
  readonly nuRevisie: number;
  /** Only what is not the same; all the events together make exactly these differences. */
  readonly standen?: readonly Toenregel[];
}

/** The most events that one page looks through. */
const HOOGSTENS_GEZIEN = 20_000;

/**
 * The stand of a day as we knew it on another, beside that as we know it now, and which events made the difference.
 * Amounts in eurocents. Throws `niet-gevonden`, `vraag-ongeldig`, `nog-niet-zover`.
 */
export async function wistenWij(lees: Leesmodel, vraag: Toenvraag): Promise<Toen> {
  const { boek, op, bekendOp = lees.vandaag() } = vraag;
  const aantal = aantalVan(vraag);
  const tijd = new Tijd(vraag.maxMs);
  const { revisie: toen, kop: nu } = await zoekPunt(lees, boek, { op, bekendOp }, tijd);
  const na = cursorNummer(vraag) ?? toen;
  if (na < toen || na > nu) weigerVeld('cursor', 'Deze cursor komt niet van ons; begin bij de eerste pagina.');
  const gevonden: Gebeurtenis[] = [];
  let gezien = na;
  for await (const een of gebeurtenissen(lees.store, boek, na + 1, Math.min(nu, na + HOOGSTENS_GEZIEN), tijd)) {
    if (gevonden.length > aantal) break;
    if (beweegtTotEnMet(een, op)) gevonden.push(een);
    gezien = een.revisie;
  }
  const bladzijde = pagina(gevonden, aantal, ({ revisie }) => revisie, toon);
  // A page ends where it looked, also when it found less than was asked.
  const volgende =
    bladzijde.volgende ?? (gezien < nu ? Buffer.from(JSON.stringify(gezien)).toString('base64url') : null);
  const standen = vraag.cursor === undefined ? { standen: await verschilVan(lees, vraag, toen, nu) } : {};
  return { boek, op, bekendOp, toenRevisie: toen, nuRevisie: nu, ...standen, regels: bladzijde.regels, volgende };
}

function verschilVan(lees: Leesmodel, { boek, op, maxMs }: Toenvraag, toen: number, nu: number): Promise<Toenregel[]> {
  const vouwer = vouwerVan(lees);
  return doorwerken(lees, `toen ${boek} ${op} ${toen} ${nu}`, maxMs, (tijd) =>
    vouwer.op(boek, toen, tijd, async (voor) => {
      const tak = await vouwer.vouw(boek, voor.tak(), nu, tijd);
      return standenNaast(tak, dagnummer(op));
    }),
  );
}

function standenNaast(tak: Toestand, dag: number): Toenregel[] {
  const regels: Toenregel[] = [];
  for (const [rekening, was, is] of tak.geschreven('saldi'))
    for (const kleur of is.kleuren) {
      const [eerst, later] = [was?.reeks(kleur).op(dag) ?? 0, is.reeks(kleur).op(dag)];
      if (eerst !== later) regels.push({ rekening, kleur, toen: eerst, nu: later, verschil: later - eerst });
    }
  return regels.sort((a, b) => (`${a.rekening}|${a.kleur}` < `${b.rekening}|${b.kleur}` ? -1 : 1));
}

function toon(gebeurtenis: Gebeurtenis): Wasonbekend {
  const { revisie, type, gegevens, metadata } = gebeurtenis;
  const { boekdatum, mutaties, storneert } = gegevens as Bewegingsgegevens & { readonly storneert?: number };
  return {
    ...{ revisie, type, boekdatum, geregistreerdOp: metadata.geregistreerdOp, waarom: waaromLater(gebeurtenis) },
    ...(storneert !== undefined && { storneert }),
    mutaties: mutaties.map(({ van, naar, kleur, bedrag }) => ({ van, naar, kleur, bedrag })),
  };
}
