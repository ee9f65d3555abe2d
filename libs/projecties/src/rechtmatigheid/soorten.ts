/** How a finding counts: against the limit as fout or onduidelijkheid, or only to be told. */
export type Telling = 'fout' | 'onduidelijkheid' | 'informatie';

/** A kind of finding: what it is called, how it counts, and which rule it comes from. */
export interface Bevindingsoort {
  readonly code: string;
  readonly naam: string;
  /** Of the Kadernota rechtmatigheid: the three criteria; `intern` for what no law asks and an auditor does. */
  readonly criterium: 'begroting' | 'voorwaarden' | 'intern';
  readonly telt: Telling;
  readonly bron: string;
  /** What is counted: each event (`regel`), or each thing that events are about (`onderdeel`). */
  readonly per: 'regel' | 'onderdeel';
}

const KADERNOTA = 'Kadernota rechtmatigheid (commissie BBV)';
const BEGROTING = `Gemeentewet artikel 189; ${KADERNOTA}, begrotingscriterium`;
const VOORWAARDEN = `${KADERNOTA}, voorwaardencriterium`;
const BEHEER = 'Gemeentewet artikel 212 (financiële verordening) en het mandaat; interne beheersing';

const soort = (
  code: string,
  naam: string,
  criterium: Bevindingsoort['criterium'],
  telt: Telling,
  bron: string,
  per: Bevindingsoort['per'] = 'onderdeel',
): Bevindingsoort => ({ code, naam, criterium, telt, bron, per });

/**
 * Every kind of finding, in the order in which it is told. What the boek cannot know (who decided on an overheveling,
 * whether baten are directly related) is an onduidelijkheid and never a fout. See ADR 24 for each choice.
 */
export const BEVINDINGSOORTEN = [
  soort('lasten-boven-begroting', 'Lasten boven de begroting na wijziging', 'begroting', 'fout', BEGROTING),
  soort(
    'lasten-gedekt-door-baten',
    'Lasten boven de begroting, met baten in hetzelfde programma die niet begroot waren',
    'begroting',
    'onduidelijkheid',
    `${BEGROTING}: acceptabel als de baten direct samenhangen, wat het college toelicht`,
  ),
  soort(
    'lasten-gedekt-door-oormerk',
    'Lasten boven de begroting, gedekt door geoormerkte baten',
    'begroting',
    'informatie',
    `${BEGROTING}: gecompenseerd door direct gerelateerde baten`,
  ),
  soort(
    'begrotingswijziging',
    'Begrotingswijzigingen met hun besluit',
    'begroting',
    'informatie',
    'Gemeentewet artikel 192',
  ),
  soort(
    'wijziging-na-overschrijding',
    'Begrotingswijziging die na de overschrijding kwam',
    'begroting',
    'informatie',
    `${BEGROTING}: niet tijdig gesignaleerd, wel binnen het jaar hersteld`,
  ),
  soort(
    'wijziging-zonder-ruimte',
    'Verlaging van de begroting tot onder de lasten',
    'begroting',
    'informatie',
    `${BEGROTING}: de overschrijding zelf telt bij de lasten`,
  ),
  soort(
    'wijziging-na-jaar',
    'Begrotingswijziging die pas na het jaar is vastgelegd en lasten dekt',
    'begroting',
    'onduidelijkheid',
    'Gemeentewet artikel 192: een wijziging wordt uiterlijk aan het eind van het begrotingsjaar vastgesteld',
  ),
  soort(
    'reservemutatie',
    'Mutaties in reserves met een besluit van de raad',
    'begroting',
    'informatie',
    `${KADERNOTA}, begrotingscriterium: reserves`,
    'regel',
  ),
  soort(
    'reservemutatie-zonder-besluit',
    'Mutaties in reserves waarbij geen besluit van de raad is genoemd',
    'begroting',
    'onduidelijkheid',
    `${KADERNOTA}, begrotingscriterium: ongeautoriseerde reservemutaties`,
    'regel',
  ),
  soort(
    'besteding-buiten-oormerk',
    'Geoormerkt geld dat is besteed aan een ander doel',
    'voorwaarden',
    'fout',
    `${VOORWAARDEN}; Financiële-verhoudingswet artikel 17a (SiSa)`,
    'regel',
  ),
  soort(
    'oormerk-over',
    'Geoormerkt geld dat nog niet is besteed',
    'voorwaarden',
    'informatie',
    'BBV artikel 49; Financiële-verhoudingswet artikel 17a (SiSa)',
  ),
  soort(
    'mandaat-overschreden',
    'Verstrekt buiten het mandaat',
    'voorwaarden',
    'fout',
    `${VOORWAARDEN}; Awb artikel 10:1`,
  ),
  soort('zelfde-persoon', 'Gevraagd en meegekeken door dezelfde', 'voorwaarden', 'fout', `${VOORWAARDEN}; ${BEHEER}`),
  soort('collega-ontbreekt', 'Na de termijn keek nog geen collega mee', 'voorwaarden', 'onduidelijkheid', BEHEER),
  soort('collega-niet-akkoord', 'Een collega keek mee en is niet akkoord', 'voorwaarden', 'onduidelijkheid', BEHEER),
  soort('collega-verwacht', 'Een collega kijkt nog mee, binnen de termijn', 'intern', 'informatie', BEHEER),
  soort('meegekeken-vooraf', 'Een collega stemde vooraf in', 'intern', 'informatie', BEHEER),
  soort('meegekeken-achteraf', 'Een collega keek achteraf mee en is akkoord', 'intern', 'informatie', BEHEER),
  soort(
    'zonder-meekijken',
    'Verstrekt onder het bedrag vanaf waar een collega meekijkt',
    'intern',
    'informatie',
    BEHEER,
  ),
  soort(
    'geweigerd-op-mandaat',
    'Geweigerd omdat het mandaat niet ver genoeg ging',
    'intern',
    'informatie',
    BEHEER,
    'regel',
  ),
  soort(
    'geweigerd-zelfde-persoon',
    'Geweigerd omdat wie vroeg ook wilde meekijken',
    'intern',
    'informatie',
    BEHEER,
    'regel',
  ),
  soort(
    'verplichting-over-jaargrens',
    'Verplichtingen die aan het eind nog openstaan',
    'intern',
    'informatie',
    'BBV artikel 53: niet uit de balans blijkende verplichtingen',
  ),
  soort(
    'late-boeking',
    'Lang na de boekdatum vastgelegd',
    'intern',
    'informatie',
    'BBV artikel 2, tweede lid: baten en lasten horen bij hun begrotingsjaar',
    'regel',
  ),
  soort(
    'hoort-bij-eerder',
    'Hoort bij een eerdere, afgesloten maand',
    'intern',
    'informatie',
    'BBV artikel 2, tweede lid: baten en lasten horen bij hun begrotingsjaar',
    'regel',
  ),
  soort('heropende-periode', 'Geboekt in een maand die is heropend', 'intern', 'informatie', BEHEER, 'regel'),
] as const satisfies readonly Bevindingsoort[];

export type Bevindingcode = (typeof BEVINDINGSOORTEN)[number]['code'];

/** What an accountant asks and no event of a boek tells. */
export const NIET_GEMETEN: readonly string[] = [
  'Misbruik en oneigenlijk gebruik (M&O-criterium): het boek kent geen controle van gegevens van derden.',
  'Aanbesteding en staatssteun: het boek kent geen inkoopprocedure.',
  'Overschrijding van investeringskredieten: het boek kent geen investeringen.',
  'Op welke dag de raad besloot: het boek kent de tekst van het besluit, de boekdatum en het moment van vastleggen.',
];
