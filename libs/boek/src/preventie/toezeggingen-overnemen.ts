import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { bewaak } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Afspraak, Afspraakinhoud, Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { opLeeftijd, overloopmutaties, type Overdracht } from './overdracht.js';
import { bewaakDubbeleOvername } from './overname-dubbel.js';
import { metEigenNamen, type Hernoemd } from './overname-namen.js';
import type { ToezeggingenOvergedragen } from './toezeggingen-overdragen.js';
import { zetToezegging } from './toezeggingen.js';

/** Takes over what the boek of the year before handed over, once. */
export interface ToezeggingenOvernemen extends Opdracht, Wanneer {
  readonly soort: 'toezeggingen-overnemen';
  /** The boek of the year before. */
  readonly uit: string;
  /** Found by the service in that boek, never sent by the caller; absent when there is none. */
  readonly overdracht?: ToezeggingenOvergedragen & { readonly revisie: number };
}

export interface ToezeggingenOvergenomen extends Bewegingsgegevens, Overdracht {
  readonly uit: string;
  /** Revisie of the event of that boek. */
  readonly revisie: number;
  /** What is called otherwise here than there; absent when nothing is. */
  readonly hernoemd?: readonly Hernoemd[];
}

export const toezeggingenOvernemen: Besluit<ToezeggingenOvernemen, ToezeggingenOvergenomen> = {
  soort: 'toezeggingen-overnemen',
  type: 'toezeggingen-overgenomen.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, uit, overdracht } = opdracht;
    opDag(toestand, opdracht);
    const boek = toestand.boek?.boek ?? '';
    if (overdracht === undefined || overdracht.naar !== boek)
      weiger('niets-over-te-nemen', `Boek ${uit} droeg niets over aan ${boek}.`, { uit });
    if (toestand.preventie.overgenomen.heeft(uit))
      weiger('al-overgenomen', `Wat ${uit} overdroeg, is hier al overgenomen.`, { uit });
    return { type: this.type, gegevens: overneming(toestand, { boekdatum, uit, overdracht }) };
  },
  pasToe(toestand, gegevens, { revisie }) {
    const { uit, toezeggingen, afspraken, vaststellingen, verdeelregels, boekdatum } = gegevens;
    const { preventie } = toestand;
    preventie.overgenomen.zet(uit, revisie);
    onthoudNamen(toestand, gegevens);
    for (const { verdeelregel, versies } of verdeelregels)
      if (!preventie.verdeelregels.heeft(verdeelregel)) preventie.verdeelregels.zet(verdeelregel, versies);
    for (const afspraak of afspraken)
      if (!preventie.afspraken.heeft(afspraak.afspraak))
        preventie.afspraken.zet(afspraak.afspraak, { ...afspraak, uit: afspraak.uit ?? uit });
    for (const een of vaststellingen) preventie.vaststellingen.zet(een.vaststelling, { ...een, uit: een.uit ?? uit });
    // They keep the order in which they were promised: the oldest is paid first.
    for (const rij of toezeggingen)
      zetToezegging(toestand, { ...zonderDoorgegeven(rij), bedrag: rij.open, contant: 0, boekdatum, revisie });
  },
};

/** What was given of it before, counts in the boek in which it was given. */
const zonderDoorgegeven = ({ doorgegeven: _, ...rij }: Toezegging): Toezegging => rij;

/** What comes over, as an event of this boek. Refuses what it has no parts for, and what both boeken shared. */
export function overneming(
  toestand: Toestand,
  { boekdatum, uit, overdracht }: Required<Pick<ToezeggingenOvernemen, 'boekdatum' | 'uit' | 'overdracht'>>,
): ToezeggingenOvergenomen {
  allesTegelijk(
    () => keurOnderdelen(toestand, overdracht, boekdatum),
    () => bewaakDubbeleOvername(toestand, overdracht.vaststellingen),
  );
  const { overdracht: hier, hernoemd } = metEigenNamen(toestand, uit, overdracht);
  const { afspraken, vaststellingen, verdeelregels, revisie } = hier;
  const toezeggingen = opLeeftijd(hier.toezeggingen);
  const mutaties = overloopmutaties(toezeggingen, uit, 'in');
  bewaak(toestand, boekdatum, mutaties, { tegoedMagNegatief: true });
  return {
    ...{ boekdatum, uit, revisie, toezeggingen, afspraken, vaststellingen, verdeelregels },
    ...(hernoemd.length > 0 && { hernoemd }),
    mutaties,
  };
}

/** A kleur that was released there names its afspraak: whoever opens the year must know what that is called here. */
function onthoudNamen(toestand: Toestand, { afspraken, verdeelregels, hernoemd = [] }: ToezeggingenOvergenomen): void {
  const { namenVanEerder: overgenomen } = toestand.jaarlagen;
  const was = (soort: Hernoemd['soort'], wordt: string): string =>
    hernoemd.find((een) => een.soort === soort && een.wordt === wordt)?.was ?? wordt;
  for (const { afspraak } of afspraken) overgenomen.zet(`afspraak ${was('afspraak', afspraak)}`, afspraak);
  for (const { verdeelregel } of verdeelregels)
    overgenomen.zet(`verdeelregel ${was('verdeelregel', verdeelregel)}`, verdeelregel);
}

/** By what is shared, and what can be closed yet: of a version that is being agreed on too. */
const inGebruik = ({ gesloten, inhoud, staat }: Afspraak): Afspraakinhoud[] => [
  ...(gesloten === undefined ? [] : [gesloten.inhoud]),
  ...(gesloten === undefined || staat === 'gewijzigd' || staat === 'voorgelegd' ? [inhoud] : []),
];

/** Refuses, with everything that is missing at once, promises of which this boek does not know who pays or receives. */
function keurOnderdelen(toestand: Toestand, { toezeggingen, afspraken }: Overdracht, datum: string): void {
  const ontbreekt = new Set<string>();
  for (const { koker, budget, ontvanger } of toezeggingen) {
    if (toestand.koker(koker, datum) === undefined) ontbreekt.add(`koker ${koker}`);
    if (!toestand.budgetten.heeft(budget)) ontbreekt.add(`budget ${budget}`);
    if (ontvanger.soort === 'organisatie' && !toestand.organisaties.heeft(ontvanger.organisatie))
      ontbreekt.add(`organisatie ${ontvanger.organisatie}`);
    if (ontvanger.soort === 'budget' && !toestand.budgetten.heeft(ontvanger.budget))
      ontbreekt.add(`budget ${ontvanger.budget}`);
  }
  for (const { populatie, aanbieders, kokers } of afspraken.flatMap(inGebruik)) {
    if (!toestand.preventie.populaties.heeft(populatie)) ontbreekt.add(`populatie ${populatie}`);
    for (const { organisatie } of aanbieders)
      if (!toestand.organisaties.heeft(organisatie)) ontbreekt.add(`organisatie ${organisatie}`);
    for (const { koker, budget } of kokers) {
      if (toestand.koker(koker, datum) === undefined) ontbreekt.add(`koker ${koker}`);
      if (!toestand.budgetten.heeft(budget)) ontbreekt.add(`budget ${budget}`);
    }
  }
  if (ontbreekt.size > 0)
    weiger('overname-onvolledig', `In dit boek ontbreekt: ${[...ontbreekt].join(', ')}.`, {
      ontbreekt: [...ontbreekt],
    });
}
