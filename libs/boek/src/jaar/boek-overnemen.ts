import { eersteDag } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { eersteOpenPeriode } from '../besluiten/tijd.js';
import type { Feit } from '../gebeurtenissen/gebeurtenis.js';
import { overneming } from '../preventie/toezeggingen-overnemen.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import { GROOTSTE_DEEL } from './boek-afsluiten.js';
import { keurKosten, kostenHier, type Kostenkeuze } from './kosten-hier.js';
import { ontbreekt } from './ontbreekt.js';
import { opnieuwGeopend } from './opnieuw-geopend.js';
import type { BoekOvergenomen, Openingsdag, Overname } from './overname.js';

/** Opens the year with what the boek of the year before closed with, once. Given again it goes on where it was. */
export interface BoekOvernemen extends Opdracht {
  readonly soort: 'boek-overnemen';
  /** The boek of the year before. */
  readonly uit: string;
  /** Asked where this boek reported costs itself of months of which the old one has costs too. */
  readonly kostenkeuzes?: readonly Kostenkeuze[];
  /** Found by the service in that boek, never sent by the caller; absent when it did not close towards this one. */
  readonly overname?: Overname;
}

export const boekOvernemen: Besluit<BoekOvernemen, BoekOvergenomen> = {
  soort: 'boek-overnemen',
  type: 'boek-overgenomen.v1',
  besluit(toestand, { uit, overname, kostenkeuzes = [] }) {
    const boek = toestand.boek?.boek ?? '';
    if (overname === undefined)
      return weiger('niets-over-te-nemen', `Boek ${uit} is niet afgesloten met ${boek} als volgend boek.`, { uit });
    const { opening } = toestand.jaar;
    if (opening?.af === true) weiger('al-overgenomen', `Wat ${opening.uit} afsloot, is hier al geopend.`, { uit });
    const wanneer = openingsdag(toestand);
    if (overname.botsingen.length > 0)
      weiger(
        'overname-botst',
        `Dit boek gebruikt deze namen voor iets anders: ${overname.botsingen.slice(0, 5).join(', ')}.`,
        {
          aantal: overname.botsingen.length,
          botsingen: overname.botsingen.slice(0, 20),
        },
      );
    keurKosten(toestand, overname, kostenkeuzes);
    const nogNiet = ontbreekt(toestand, overname.inrichting);
    if (nogNiet.length > 0) return eersteDeel(nogNiet);
    const afspraken = toegezegd(toestand, uit, wanneer, overname);
    if (afspraken !== undefined) return [afspraken];
    const kosten = kostenHier(toestand, uit, overname, kostenkeuzes);
    return kosten === undefined ? eersteDeel(opnieuwGeopend(toestand, uit, wanneer, overname)) : [kosten];
  },
  pasToe(toestand, { uit, revisie: tot, volgt }, { revisie }) {
    toestand.jaar = { ...toestand.jaar, opening: { uit, tot, af: volgt !== true, revisie } };
  },
};

/** The first open day of the year: what belongs to its first day, when that one is closed already. */
function openingsdag(toestand: Toestand): Openingsdag {
  const open = eersteOpenPeriode(toestand);
  const januari = `${toestand.boek?.jaar ?? 0}-01`;
  if (open === undefined)
    return weiger('periode-afgesloten', 'Alle maanden van dit boek zijn al afgesloten.', { periode: januari });
  return { boekdatum: eersteDag(open), ...(open > januari && { hoortBij: januari }) };
}

/** As much as fits in one append, at least one; what stops a claim stays with it. */
function eersteDeel(feiten: readonly Feit[]): Feit[] {
  let over = GROOTSTE_DEEL;
  const einde = feiten.findIndex((feit, i) => {
    over -= JSON.stringify(feit).length + 500;
    return i > 0 && over < 0 && feit.type !== 'inning-gestopt.v1';
  });
  return feiten.slice(0, einde < 0 ? feiten.length : einde);
}

/** The event by which promises come over, with all agreements and rules that this boek does not have of that one yet. */
function toegezegd(
  toestand: Toestand,
  uit: string,
  { boekdatum, hoortBij }: Openingsdag,
  { overdracht }: Overname,
): Feit | undefined {
  const { namenVanEerder: overgenomen } = toestand.jaarlagen;
  const al = toestand.preventie.overgenomen.heeft(uit);
  const rest = {
    ...overdracht,
    ...(al && { toezeggingen: [], vaststellingen: [] }),
    afspraken: overdracht.afspraken.filter(({ afspraak }) => !overgenomen.heeft(`afspraak ${afspraak}`)),
    verdeelregels: overdracht.verdeelregels.filter((een) => !overgenomen.heeft(`verdeelregel ${een.verdeelregel}`)),
  };
  const { toezeggingen, vaststellingen, afspraken, verdeelregels } = rest;
  if (toezeggingen.length + vaststellingen.length + afspraken.length + verdeelregels.length === 0) return undefined;
  const gegevens = overneming(toestand, { boekdatum, uit, overdracht: { ...rest, naar: '', mutaties: [] } });
  return { type: 'toezeggingen-overgenomen.v1', gegevens: schoon({ ...gegevens, hoortBij }) };
}
