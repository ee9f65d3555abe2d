import { BESLUITEN_PER_TYPE } from '../besluiten/index.js';
import { telGeput } from '../besluiten/putten.js';
import { telCorrectie } from '../contracten/correctie.js';
import { OPDRACHT_GEWEIGERD, telWeigering } from '../besluiten/weigering.js';
import type { Bewegingsgegevens, Gebeurtenis, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Rekening } from '../rekening.js';
import { dagnummer } from './reeks.js';
import { Saldo } from './saldo.js';
import type { Toestand } from './toestand.js';

/**
 * Brings the state one event further. The only thing that writes it; it writes in place, in the layer it was given
 * (`Toestand.tak`), and gives that state back. Throws on an event it does not know or that is out of order: a fold that
 * skips is a wrong sum.
 */
export function evolve(toestand: Toestand, gebeurtenis: Gebeurtenis): Toestand {
  const { type, revisie, gegevens, metadata } = gebeurtenis;
  if (revisie !== toestand.revisie + 1) throw new Error(`revisie ${revisie} volgt niet op ${toestand.revisie}`);
  const besluit = BESLUITEN_PER_TYPE.get(type);
  if (besluit === undefined && type !== OPDRACHT_GEWEIGERD)
    throw new Error(`onbekende gebeurtenis ${type} op revisie ${revisie}`);
  onthoud(toestand, gebeurtenis);
  if (besluit === undefined) telWeigering(toestand, gebeurtenis);
  else besluit.pasToe?.(toestand, gegevens, gebeurtenis);
  // After pasToe: a verplichting or voorschot must be there before its own stand is booked.
  // The name of the besluit, not that of the event: every movement would hold a text of its own.
  if ('mutaties' in gegevens) boek(toestand, besluit?.type ?? type, revisie, gegevens as Bewegingsgegevens);
  toestand.laatsteMoment = metadata.geregistreerdOp;
  // Last: who catches an error of this event and goes on with the next, is stopped by the gap.
  toestand.revisie = revisie;
  return toestand;
}

function onthoud(toestand: Toestand, { revisie, metadata: { opdracht } }: Gebeurtenis): void {
  const { afzender, id } = opdracht;
  const bekend = toestand.opdrachten.lees(afzender, id);
  toestand.opdrachten.zet(
    afzender,
    id,
    bekend === undefined ? { hash: opdracht.hash, revisie, aantal: 1 } : { ...bekend, aantal: bekend.aantal + 1 },
  );
}

/** What some kinds of movement hold besides. */
type Soortvelden = Bewegingsgegevens & { storneert?: number; verplichting?: string; corrigeert?: number | string };

/** Books the mutaties of any event alike (design 3.1). */
function boek(toestand: Toestand, type: string, revisie: number, gegevens: Bewegingsgegevens): void {
  const dag = dagnummer(gegevens.boekdatum);
  for (const mutatie of gegevens.mutaties) {
    opRekening(toestand, mutatie.van, mutatie, dag, -mutatie.bedrag);
    opRekening(toestand, mutatie.naar, mutatie, dag, mutatie.bedrag);
  }
  if (gegevens.uitBeweging !== undefined) telGeput(toestand, gegevens.uitBeweging, gegevens.mutaties, 1);
  const { storneert, verplichting, corrigeert: wat } = gegevens as Soortvelden;
  // An assessment names by its id the one that it corrects: that is no movement.
  const corrigeert = typeof wat === 'number' ? wat : undefined;
  telBeweging(toestand, storneert, verplichting);
  if (corrigeert !== undefined) telCorrectie(toestand, corrigeert, gegevens.mutaties, 1);
  toestand.bewegingen.zet(revisie, {
    type,
    boekdatum: gegevens.boekdatum,
    mutaties: gegevens.mutaties,
    kenmerken: toestand.eender.kenmerken(gegevens.kenmerken),
    hoortBij: gegevens.hoortBij,
    uitBeweging: gegevens.uitBeweging,
    verplichting,
    storneert,
    gestorneerd: false,
    corrigeert,
  });
}

/** Counts the movements on a verplichting that are in force. */
function telBeweging(toestand: Toestand, storneert: number | undefined, verplichting: string | undefined): void {
  const van = storneert === undefined ? verplichting : toestand.bewegingen.lees(storneert)?.verplichting;
  const post = van === undefined ? undefined : toestand.verplichtingen.voorWijziging(van);
  if (post === undefined) return;
  const bewegingen = post.bewegingen + (storneert === undefined ? 1 : -1);
  toestand.verplichtingen.zet(post.verplichting, { ...post, bewegingen });
}

function opRekening(toestand: Toestand, rekening: Rekening, mutatie: Mutatie, dag: number, bedrag: number): void {
  let saldo = toestand.saldi.voorWijziging(rekening);
  if (saldo === undefined) toestand.saldi.zet(rekening, (saldo = Saldo.leeg()));
  saldo.boek(mutatie.kleur, dag, bedrag);
  if (mutatie.verplichting !== undefined && rekening.startsWith('verplicht:'))
    postVan(toestand.verplichtingen.voorWijziging(mutatie.verplichting), mutatie.verplichting).boek(
      mutatie.kleur,
      dag,
      bedrag,
    );
  if (mutatie.voorschot !== undefined && rekening.startsWith('voorschot:'))
    postVan(toestand.voorschotten.voorWijziging(mutatie.voorschot), mutatie.voorschot).boek(mutatie.kleur, dag, bedrag);
}

function postVan(post: { readonly saldo: Saldo } | undefined, id: string): Saldo {
  if (post === undefined) throw new Error(`een mutatie noemt ${id}, die er niet is`);
  return post.saldo;
}
