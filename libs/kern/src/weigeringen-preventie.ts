import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about households, populations, costs, claims and all that follows from prevention (design 4). */
export const PREVENTIEWEIGERINGEN = {
  'onbekend-huishouden': soort('Dit huishouden staat niet in het boek', 'Controleer de code, of neem het eerst op.'),
  'onbekende-populatie': soort('Deze populatie staat niet in het boek', 'Leg de populatie eerst vast.'),
  'populatie-past-niet': soort('Dit past niet bij deze populatie', 'Kies een populatie van de soort die nodig is.'),
  'populatie-te-klein': soort(
    'Deze populatie heeft te weinig huishoudens om kosten op te tellen',
    'Vul de populatie aan tot tien huishoudens of meer, of leg een populatie vast die alleen wordt geteld (cohort).',
  ),
  'populatie-te-dichtbij': soort(
    'Deze populatie lijkt te veel op een andere, of op het hele boek, om kosten op te tellen',
    'Vul haar aan tot zij tien huishoudens van de andere verschilt, of gebruik de populatie die er al is. Van alle huishoudens van het boek neemt zij er tien niet, of allemaal.',
  ),
  'grens-ligt-vast': soort(
    'Van deze koker is al verteld met een andere grens per huishouden, of over andere maanden',
    'Neem de grens en de maanden die onder vast staan, of evenveel maanden die daar helemaal voor of na komen; of reken zonder grens.',
  ),
  'huishouden-al-in-populatie': soort('Dit huishouden hoort al bij de populatie', 'Laat het weg uit de lijst.'),
  'onbekende-kostenmelding': soort('Deze kostenmelding staat niet in het boek', 'Controleer de naam van de melding.'),
  'vervangen-niet-mogelijk': soort(
    'Deze kostenmelding kan zo niet worden vervangen',
    'Vervang de laatste melding over deze koker.',
  ),
  'regels-kloppen-niet': soort('Er staan fouten in de regels', 'Herstel de genoemde regels en stuur alles opnieuw.'),
  'melding-te-groot': soort('Deze melding past niet in één gebeurtenis', 'Verdeel de regels over meer meldingen.'),
  'ontbreken-past-niet': soort(
    'De laatste maand komt voor de eerste',
    'Geef een laatste maand op of na de eerste, of laat haar weg zolang het nog ontbreekt.',
  ),
  'koker-van-ander': soort('Deze koker wordt door een ander betaald', 'Laat de financier van de koker melden.'),
  'onbekende-vordering': soort('Deze vordering staat niet in het boek', 'Controleer de naam van de vordering.'),
  'inning-al-gestopt': soort('De inning is al gestopt', 'Er hoeft niets te gebeuren.'),
  'inning-loopt-al': soort('De inning loopt al', 'Er hoeft niets te gebeuren.'),
} as const satisfies Record<string, Weigersoort>;
