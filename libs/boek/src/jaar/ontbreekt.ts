import type { Feit } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';

/** What an event that sets something up names; each kind has some of it. */
type Namen = Readonly<Record<string, string>> & { readonly huishoudens?: readonly string[] };

type Is = (hier: Toestand, gegevens: Namen) => boolean;

/** By kind of event whether this boek has that already: what it says itself goes before what was said in another year. */
const IS_ER: Readonly<Record<string, Is>> = {
  'organisatie-ingesteld.v1': (hier, { organisatie = '' }) => hier.organisaties.heeft(organisatie),
  'wijk-ingesteld.v1': (hier, { wijk = '' }) => hier.wijken.heeft(wijk),
  'koker-ingesteld.v1': (hier, { koker = '', vanaf }) =>
    hier.kokers.lees(koker)?.some((versie) => versie.vanaf === vanaf) === true,
  'budget-ingesteld.v1': (hier, { budget = '' }) => hier.budgetten.heeft(budget),
  'ondersteuningsopdracht-ingesteld.v1': (hier, { ondersteuningsopdracht = '' }) =>
    hier.ondersteuningsopdrachten.heeft(ondersteuningsopdracht),
  'eenheidsprijs-vastgelegd.v1': (hier, { eenheidsprijs = '' }) => hier.preventie.eenheidsprijzen.heeft(eenheidsprijs),
  'ontbrekende-kosten-gemeld.v1': (hier, { ontbrekend = '' }) => hier.preventie.ontbrekendeKosten.heeft(ontbrekend),
  'agenda-vastgesteld.v1': (hier, { agenda = '' }) => hier.preventie.agendas.heeft(agenda),
  'declaratieindeling-vastgelegd.v1': (hier, { indeling = '' }) =>
    hier.declaraties.declaratieindelingen.heeft(indeling),
  'populatie-vastgelegd.v1': (hier, { populatie = '' }) => hier.preventie.populaties.heeft(populatie),
  'vordering-vastgelegd.v1': (hier, { vordering = '' }) =>
    hier.preventie.vorderingen.heeft(vordering) || hier.schuldenfonds.schuldregelingen.heeft(vordering),
  // It comes in one append with its vordering; one of the same name that is here already is another.
  'inning-gestopt.v1': (hier, { vordering = '' }) => hier.preventie.vorderingen.heeft(vordering),
  // Who is not in this boek needs not be forgotten in it. A code that comes over is here first; that it was forgotten comes
  // with the next part, still before anything that is of it.
  'huishouden-vergeten.v1': ({ wijkteam, preventie }, { huishouden = '' }) =>
    wijkteam.vergeten.heeft(huishouden) || !preventie.huishoudens.heeft(huishouden),
  'inzage-gegeven.v1': (hier, { inzage = '' }) => hier.wijkteam.inzages.heeft(inzage),
  'team-ingesteld.v1': (hier, { team = '' }) => hier.wijkteam.teams.heeft(team),
  'teamlid-aangemeld.v1': (hier, { team = '', lid = '' }) => hier.wijkteam.leden.heeft(team, lid),
  'teamlid-afgemeld.v1': (hier, { team = '', lid = '' }) => hier.wijkteam.leden.heeft(team, lid),
  'mandaat-vastgelegd.v1': (hier, { mandaat = '' }) => hier.wijkteam.mandaten.heeft(mandaat),
  'inleg-afgesproken.v1': (hier, { inleg = '' }) => hier.wijkteam.inleggen.heeft(inleg),
  'gebied-vastgelegd.v1': (hier, { budget = '' }) => hier.wijkteam.gebieden.heeft(budget),
  'bewonersregels-vastgelegd.v1': (hier, { budget = '' }) => hier.wijkteam.bewonersregels.heeft(budget),
  'controlesleutel-aangewezen.v1': (hier, { controlesleutel = '' }) =>
    hier.controle.controlesleutels.heeft(controlesleutel),
};

/** What of these this boek does not have yet, in the order given. Of a list of codes only those that are new here. */
export function ontbreekt(hier: Toestand, feiten: readonly Feit[]): Feit[] {
  return feiten.flatMap((een) => {
    const gegevens = een.gegevens as unknown as Namen;
    if (gegevens.huishoudens === undefined) return IS_ER[een.type]?.(hier, gegevens) === true ? [] : [een];
    const { populatie } = gegevens;
    const codes = gegevens.huishoudens.filter(
      populatie === undefined ? (code) => !hier.preventie.huishoudens.heeft(code) : nietIn(hier, populatie),
    );
    return codes.length === 0
      ? []
      : [{ ...een, gegevens: { ...een.gegevens, huishoudens: codes } as Feit['gegevens'] }];
  });
}

/** Only a population of codes can take any; one that this boek made otherwise stays as it is. */
function nietIn(hier: Toestand, populatie: string): (code: string) => boolean {
  const eigen = hier.preventie.populaties.lees(populatie);
  if (eigen !== undefined && eigen.leden.soort !== 'huishoudens') return () => false;
  const erin = new Set(eigen?.huishoudens.flatMap(({ codes }) => codes));
  return (code) => !erin.has(code);
}
