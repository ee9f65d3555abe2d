import { AFSPRAAKWEIGERINGEN } from './weigeringen-afspraken.js';
import { CONTROLEWEIGERINGEN } from './weigeringen-controle.js';
import { DECLARATIEWEIGERINGEN } from './weigeringen-declaraties.js';
import { JAARWEIGERINGEN } from './weigeringen-jaar.js';
import { PREVENTIEWEIGERINGEN } from './weigeringen-preventie.js';
import { SCHULDENFONDSWEIGERINGEN } from './weigeringen-schuldenfonds.js';
import { VASTSTELLINGWEIGERINGEN } from './weigeringen-vaststellingen.js';
import { WIJKTEAMWEIGERINGEN } from './weigeringen-wijkteam.js';
import { soort, type Weigersoort } from './weigersoort.js';

export type { Weigersoort } from './weigersoort.js';

/** Every reason for which a decision can refuse (design 3.4). A code, once given out, keeps its meaning. */
export const WEIGERINGEN = {
  'meer-fouten': soort('Er klopt meer dan één ding niet', 'Herstel alles wat onder fouten staat.'),
  'boek-bestaat-al': soort('Dit boek is al geopend', 'Werk verder in het boek dat er is.'),
  'boekjaar-klopt-niet': soort('Het jaar past niet bij het boek', 'Noem het boek naar het jaar waarin het telt.'),
  'onbekende-koker': soort('Deze koker staat niet in het boek', 'Stel de koker eerst in, of kies een andere.'),
  'onbekende-organisatie': soort('Deze organisatie staat niet in het boek', 'Stel de organisatie eerst in.'),
  'onbekende-wijk': soort('Deze wijk staat niet in het boek', 'Stel de wijk eerst in, of kies een andere.'),
  'onbekend-budget': soort('Dit budget staat niet in het boek', 'Stel het budget eerst in, of kies een ander.'),
  'onbekende-verplichting': soort(
    'Deze verplichting staat niet in het boek',
    'Controleer de naam van de verplichting.',
  ),
  'onbekend-voorschot': soort('Dit voorschot staat niet in het boek', 'Controleer de naam van het voorschot.'),
  'aanbieder-klopt-niet': soort(
    'Deze verplichting is van een andere aanbieder',
    'Laat de aanbieder weg, of noem de verplichting van deze aanbieder.',
  ),
  'stelpost-boven-nul': soort(
    'Er is geen besparing meer te vinden op deze stelpost',
    'Neem eerst terug waarmee de stelpost is ingevuld.',
  ),
  'onbekende-ondersteuningsopdracht': soort(
    'Deze ondersteuningsopdracht staat niet in het boek',
    'Stel de ondersteuningsopdracht eerst in.',
  ),
  'onbekende-beweging': soort('Op deze revisie staat geen beweging', 'Zoek de beweging op in het journaal.'),
  'id-bestaat-al': soort('Deze naam is al in gebruik', 'Kies een andere naam.'),
  'onderdeel-ligt-vast': soort('Dit kan niet meer veranderen', 'Maak een nieuw onderdeel met een eigen naam.'),
  'koker-en-budget-verschillen': soort(
    'De kleur hoort niet bij dit budget',
    'Noem een kleur die dit budget kan dragen.',
  ),
  'koker-extern': soort(
    'De financier van deze koker houdt zijn eigen boeken',
    'Geld van deze koker komt pas vrij onder een afspraak.',
  ),
  'boekdatum-buiten-boekjaar': soort(
    'De boekdatum valt buiten het jaar van dit boek',
    'Kies een datum in het jaar van het boek, of het boek van dat jaar.',
  ),
  'periode-afgesloten': soort(
    'De periode van deze boekdatum is afgesloten',
    'Boek op de voorgestelde datum en noem in hoortBij de periode waar het bij hoort.',
  ),
  'hoort-bij-klopt-niet': soort(
    'De genoemde periode past niet bij de boekdatum',
    'Laat hoortBij weg, of boek in de eerste open periode.',
  ),
  'nog-open-bij-afsluiten': soort(
    'In dit jaar staat nog iets open',
    'Rond af wat onder posten staat, of sluit de laatste maand met ondanksOpen.',
  ),
  'periode-volgorde': soort('Perioden sluiten en heropenen op volgorde', 'Neem de genoemde periode eerst.'),
  'te-weinig-ruimte': soort(
    'Er is niet genoeg ruimte',
    'Verlaag het bedrag, kies een latere datum, of zorg eerst voor ruimte.',
  ),
  'geen-wettige-kleur': soort(
    'Er is niet genoeg geld dat hiervoor mag worden gebruikt',
    'Kies een ander doel of budget, of hevel passend geld over.',
  ),
  'kleuren-tellen-niet-op': soort(
    'De genoemde kleuren tellen niet op tot het bedrag',
    'Maak de bedragen per kleur samen gelijk aan het bedrag.',
  ),
  'bron-uitgeput': soort(
    'Uit de genoemde beweging is niet genoeg over',
    'Verlaag het bedrag of noem een andere beweging.',
  ),
  'zelfde-budget': soort('Van en naar zijn hetzelfde budget', 'Kies twee verschillende budgetten.'),
  'begroting-al-vastgesteld': soort(
    'Voor dit budget is de begroting al vastgesteld',
    'Boek een begrotingswijziging met haar besluit.',
  ),
  'begroting-nog-niet-vastgesteld': soort(
    'Voor dit budget is nog geen begroting vastgesteld',
    'Stel eerst de begroting vast.',
  ),
  'wijziging-klopt-niet': soort(
    'De wijziging en het nieuwe bedrag spreken elkaar tegen',
    'Reken na: oud bedrag plus wijziging is nieuw bedrag.',
  ),
  'verplichting-afgewikkeld': soort(
    'Deze verplichting is afgewikkeld',
    'Ga een nieuwe verplichting aan, of storneer wat haar afwikkelde.',
  ),
  'verplichting-telt-nog-niet': soort(
    'Deze verplichting telt op die dag nog niet',
    'Kies een boekdatum op of na die van de verplichting.',
  ),
  'verplichting-te-klein': soort(
    'Op deze verplichting staat niet genoeg',
    'Verlaag het bedrag of verhoog eerst de verplichting.',
  ),
  'vrijval-niet-binnen-jaar': soort(
    'Deze verplichting geeft binnen het jaar niets vrij',
    'Wacht tot het volgende jaar, of laat een fonds voorfinancieren.',
  ),
  'voorschot-te-klein': soort('Op dit voorschot staat niet genoeg open', 'Verlaag het bedrag.'),
  'storno-van-storno': soort('Een storno kan niet worden gestorneerd', 'Boek de oorspronkelijke beweging opnieuw.'),
  'al-gestorneerd': soort('Deze beweging is al gestorneerd', 'Er hoeft niets te gebeuren.'),
  'storno-te-vroeg': soort(
    'Een storno kan niet vóór de beweging zelf tellen',
    'Kies een boekdatum op of na die van de beweging.',
  ),
  'storno-niet-mogelijk': soort('Deze beweging kan zo niet worden teruggenomen', 'Neem eerst terug wat erop volgde.'),
  'bedrag-te-groot': soort(
    'Met dit bedrag wordt een stand te groot om exact te zijn',
    'Verdeel het bedrag over minder geld.',
  ),
  ...PREVENTIEWEIGERINGEN,
  ...AFSPRAAKWEIGERINGEN,
  ...WIJKTEAMWEIGERINGEN,
  ...SCHULDENFONDSWEIGERINGEN,
  ...CONTROLEWEIGERINGEN,
  ...DECLARATIEWEIGERINGEN,
  ...VASTSTELLINGWEIGERINGEN,
  ...JAARWEIGERINGEN,
} as const satisfies Record<string, Weigersoort>;

export type Weigercode = keyof typeof WEIGERINGEN;
