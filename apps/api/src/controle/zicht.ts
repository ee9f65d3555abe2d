import { isOverMensen, type Gebeurtenis, type Toestand } from '@ontschot/boek';
import { canoniek } from '@ontschot/kern';
import { noemtHuishoudens, zonderHuishoudens } from '../beveiliging/huishoudens.js';
import { zonderUitschieters } from '../beveiliging/uitschieters.js';
import { voorAanbieder } from '../beveiliging/vouchers.js';
import { isPartij, organisatieVan, type Als } from './eigen-gebeurtenis.js';

/** What an organisatie may see of an event that is its own, and why it is not the whole of it; undefined when it is. */
export interface Zicht {
  readonly gezien: object;
  readonly waarom: string | undefined;
}

const MEER = 'in de gebeurtenis staat meer dan u mag zien, zoals de code van een huishouden';
const OPDRACHT =
  'in de gebeurtenis staat een hash van de hele opdracht, en die ging ook over een ander of over een huishouden';

/**
 * How much of its own event an organisatie is shown. The bytes of a leaf are all of the event, envelope included, so they
 * are given or they are not. Besides what stands in it, the hash of the opdracht counts: with it whoever knows the rest of
 * the opdracht can try what it said of somebody else ({@link voorAnderen}). `samen`: all events of that opdracht, in order.
 */
export function zichtOp(
  gebeurtenis: Gebeurtenis,
  { als, organisatie }: { readonly als: Als; readonly organisatie: string },
  samen: readonly Gebeurtenis[],
  toestand: Toestand,
): Zicht {
  const { type, gegevens, metadata } = gebeurtenis;
  const zonder = zonderHuishoudens(zonderUitschieters(gegevens)) as object;
  const gezien = 'voucher' in gegevens ? voorAanbieder([{ gegevens: zonder }])[0]?.gegevens : zonder;
  if (gezien === undefined) throw new Error(`van een ${type} is niets te laten zien`);
  const { geregistreerdOp } = metadata;
  const antwoord = { type, gegevens: gezien, geregistreerdOp };
  if (canoniek(gezien) !== canoniek(gegevens)) return { gezien: antwoord, waarom: MEER };
  const [eerste] = samen;
  const geheim = eerste === undefined || metadata.opdracht.rol === 'inwoner' || noemtHuishoudens(samen);
  if (geheim || (als === 'aanbieder' && voorAnderen(eerste, organisatie, toestand)))
    return { gezien: antwoord, waarom: OPDRACHT };
  return { gezien: antwoord, waarom: undefined };
}

/** Whether an opdracht said something of another organisatie, or of people; `eerste` is what it was for, the rest followed. */
function voorAnderen(eerste: Gebeurtenis, organisatie: string, toestand: Toestand): boolean {
  const { type, gegevens } = eerste;
  if (isOverMensen(type)) return true;
  const { invoer } = gegevens as { invoer?: { aanbieders: { organisatie: string; inspanning: number }[] } };
  // How much effort each made is told to the municipality, not to each other.
  if (invoer !== undefined)
    return invoer.aanbieders.some((een) => een.organisatie !== organisatie && een.inspanning !== 0);
  // Making contant says an afspraak and an amount, of nobody.
  if (type.startsWith('toezegging-contant-gemaakt.')) return false;
  if (isPartij(eerste, organisatie)) return false;
  return (organisatieVan(eerste, toestand) ?? organisatie) !== organisatie;
}
