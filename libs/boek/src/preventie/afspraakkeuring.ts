import { aantalMaanden, type Keurfout, type Ontvanger } from '@ontschot/regels';
import { weiger } from '../besluiten/besluit.js';
import type { Afspraakinhoud } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { inhoudVan, type Afspraakdelen, type Afspraakvoorstel } from './afspraakvoorstel.js';
import { Keuring } from './keurhulp.js';
import { keurKoker } from './nulmetingkeuring.js';

/** The longest term of an afspraak, in months: ten years. */
export const LANGSTE_LOOPTIJD = 120;

/** What is agreed, complete; refuses with everything that is wrong at once. */
export function gekeurdeInhoud(toestand: Toestand, afspraak: string, voorstel: Afspraakvoorstel): Afspraakinhoud {
  const fouten = keurAfspraak(toestand, voorstel);
  if (fouten.length > 0)
    weiger('afspraak-onjuist', `Afspraak ${afspraak} klopt niet; fouten: ${fouten.length}.`, { fouten });
  return inhoudVan(toestand, voorstel);
}

/**
 * Everything that is wrong with a proposal; an empty list when it can be recorded. Of a proposal with parts left out,
 * what is wrong with the parts that are there; without a state, as far as one can tell from the proposal itself.
 */
export function keurAfspraak(toestand: Toestand | undefined, voorstel: Afspraakdelen): Keurfout[] {
  const keuring = new Keuring();
  const { populatie, huishoudensBijNulmeting, interventiekosten, grensPerHuishouden } = voorstel;
  keurAanbieders(keuring, toestand, voorstel);
  if (toestand !== undefined && populatie !== undefined)
    keuring.eis(
      toestand.preventie.populaties.heeft(populatie),
      'populatie',
      `Populatie ${populatie} staat niet in dit boek.`,
    );
  keuring.geheel('huishoudensBijNulmeting', huishoudensBijNulmeting);
  keurKokers(keuring, toestand, voorstel);
  keurLooptijd(keuring, voorstel);
  keurRegelkeuze(keuring, toestand, voorstel);
  keuring.bedrag('interventiekosten.bedrag', interventiekosten?.bedrag);
  const inKoker = interventiekosten?.inKoker;
  const kokers = namen(voorstel.kokers, (een) => een.koker);
  if (inKoker !== undefined && kokers !== undefined)
    keuring.eis(
      kokers.includes(inKoker),
      'interventiekosten.inKoker',
      `Koker ${inKoker} telt in deze afspraak niet mee.`,
    );
  keuring.bedrag('grensPerHuishouden', grensPerHuishouden);
  return keuring.fouten;
}

/** The names in a list; undefined when one of them is missing, so that nobody can say what is not among them. */
function namen<T>(
  lijst: readonly (T | undefined)[] | undefined,
  naam: (een: T) => string | undefined,
): readonly string[] | undefined {
  const gevonden = lijst?.flatMap((een) => (een === undefined ? undefined : naam(een)) ?? []);
  return gevonden?.length === lijst?.length ? gevonden : undefined;
}

function keurAanbieders(keuring: Keuring, toestand: Toestand | undefined, { aanbieders }: Afspraakdelen): void {
  if (aanbieders === undefined) return;
  keuring.eis(aanbieders.length > 0, 'aanbieders', 'Noem minstens één aanbieder.');
  aanbieders.forEach((een, i) => {
    if (een === undefined) return;
    const { organisatie, gewicht } = een;
    const veld = `aanbieders[${i}].organisatie`;
    if (toestand !== undefined)
      keuring.eis(toestand.organisaties.heeft(organisatie), veld, `Organisatie ${organisatie} staat niet in dit boek.`);
    keuring.geheel(`aanbieders[${i}].gewicht`, gewicht);
  });
  keuring.enkel(
    (i) => `aanbieders[${i}].organisatie`,
    aanbieders.map((een) => een?.organisatie),
    'Aanbieder',
  );
}

function keurKokers(
  keuring: Keuring,
  toestand: Toestand | undefined,
  { kokers, aanbieders, huishoudensBijNulmeting }: Afspraakdelen,
): void {
  if (kokers === undefined) return;
  keuring.eis(kokers.length > 0, 'kokers', 'Noem minstens één koker die meetelt.');
  const wie = namen(aanbieders, ({ organisatie }) => organisatie);
  kokers.forEach((koker, i) => {
    if (koker === undefined) return;
    keurKoker(keuring, toestand, `kokers[${i}]`, koker, wie);
    if (koker.nulmeting?.volgtPopulatie === true && huishoudensBijNulmeting === 0)
      keuring.fout(
        `kokers[${i}].nulmeting.volgtPopulatie`,
        'De referentie volgt de populatie, maar bij de nulmeting was er niemand.',
      );
  });
  keuring.enkel(
    (i) => `kokers[${i}].koker`,
    kokers.map((een) => een?.koker),
    'Koker',
  );
}

function keurLooptijd(keuring: Keuring, { looptijd }: Afspraakdelen): void {
  if (looptijd === undefined) return;
  const { van, totEnMet } = looptijd;
  if (van > totEnMet) keuring.fout('looptijd', `${van} komt na ${totEnMet}.`);
  else
    keuring.eis(
      aantalMaanden(van, totEnMet) <= LANGSTE_LOOPTIJD,
      'looptijd',
      'Een afspraak loopt hoogstens tien jaar.',
    );
}

function keurRegelkeuze(keuring: Keuring, toestand: Toestand | undefined, voorstel: Afspraakdelen): void {
  const { verdeelregel: keuze, initiatiefnemer, aanbieders = [] } = voorstel;
  if (toestand === undefined) return;
  if (initiatiefnemer !== undefined && !bestaat(toestand, initiatiefnemer))
    keuring.fout('initiatiefnemer', 'Wie het initiatief nam, staat niet in dit boek.');
  if (keuze === undefined) return;
  const versie = toestand.preventie.verdeelregels.lees(keuze.verdeelregel)?.find((een) => een.versie === keuze.versie);
  if (versie === undefined) {
    keuring.fout(
      'verdeelregel',
      `Versie ${keuze.versie} van verdeelregel ${keuze.verdeelregel} staat niet in dit boek.`,
    );
    return;
  }
  const { ontvangers, sleutel } = versie.regel.winst.verdeling;
  const krijgt = (soort: string): boolean => ontvangers.some(({ ontvanger }) => ontvanger.soort === soort);
  if (krijgt('initiatiefnemer') && initiatiefnemer === undefined)
    keuring.fout('initiatiefnemer', 'De regel geeft een deel aan wie het initiatief nam; noem die.');
  if (krijgt('aanbieders') && sleutel === 'gewichten' && aanbieders.length > 0)
    keuring.eis(
      aanbieders.some((een) => een === undefined || een.gewicht > 0),
      'aanbieders',
      'De regel verdeelt naar gewicht, maar geen enkele aanbieder heeft er een.',
    );
}

function bestaat({ organisaties, budgetten, preventie }: Toestand, ontvanger: Ontvanger): boolean {
  if (ontvanger.soort === 'organisatie') return organisaties.heeft(ontvanger.organisatie);
  if (ontvanger.soort === 'budget') return budgetten.heeft(ontvanger.budget);
  return preventie.huishoudens.heeft(ontvanger.huishouden);
}
