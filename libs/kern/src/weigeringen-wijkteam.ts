import { BEWONERSWEIGERINGEN } from './weigeringen-bewoners.js';
import { INZAGEWEIGERINGEN } from './weigeringen-inzage.js';
import { VOUCHERWEIGERINGEN } from './weigeringen-vouchers.js';
import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about teams, mandates, trekkingen and what feeds a wijkbudget (design 5). */
export const WIJKTEAMWEIGERINGEN = {
  'onbekend-team': soort('Dit team staat niet in het boek', 'Stel het team eerst in, of kies een ander.'),
  'geen-lid': soort('U bent geen lid van dit team', 'Laat de controller u aanmelden bij het team.'),
  'al-lid': soort('Dit lid is al aangemeld', 'Er hoeft niets te gebeuren.'),
  'al-afgemeld': soort('Dit lid is al afgemeld', 'Er hoeft niets te gebeuren.'),
  'onbekend-mandaat': soort('Dit mandaat staat niet in het boek', 'Leg het mandaat eerst vast.'),
  'mandaat-onjuist': soort('Dit mandaat klopt niet', 'Herstel alles wat onder fouten staat.'),
  'mandaat-ingetrokken': soort('Dit mandaat is ingetrokken', 'Leg het mandaat opnieuw vast als het weer moet gelden.'),
  'geen-mandaat': soort('Het team heeft hiervoor geen geldig mandaat', 'Vraag de controller om een mandaat.'),
  'budget-buiten-mandaat': soort(
    'Uit dit budget mag het team niet trekken',
    'Laat het budget weg, of noem een van de genoemde budgetten.',
  ),
  'doel-buiten-mandaat': soort('Voor dit doel heeft het team geen mandaat', 'Kies een van de genoemde doelen.'),
  'boven-mandaat': soort(
    'Dit is meer dan het team per trekking mag geven',
    'Vraag hoogstens wat mogelijk is, of vraag de controller om een ruimer mandaat.',
  ),
  'huishouden-boven-jaarbedrag': soort(
    'Dit is meer dan er dit jaar voor dit huishouden over is',
    'Vraag hoogstens wat mogelijk is, of vraag de controller om een ruimer mandaat.',
  ),
  'voorschotten-boven-mandaat': soort(
    'Er staan al te veel voorschotten open',
    'Vraag hoogstens wat mogelijk is, of geef het als gift.',
  ),
  'trekking-past-niet': soort('Zo kan dit niet worden gevraagd', 'Herstel alles wat onder fouten staat.'),
  'onbekende-trekking': soort(
    'Deze trekking staat niet in het boek',
    'Controleer de naam van de trekking; een wijkteam kent alleen die van de eigen teams.',
  ),
  'trekking-staat-past-niet': soort(
    'De trekking is daar nu niet aan toe',
    'Kijk in welke staat de trekking is, en wat daarbij kan.',
  ),
  'trekking-vervallen': soort('De termijn van deze aanvraag is voorbij', 'Vraag het opnieuw aan.'),
  'trekking-vervalt-nog-niet': soort('De termijn van deze aanvraag loopt nog', 'Wacht tot het genoemde moment.'),
  'trekking-te-vroeg': soort('De trekking telt op die dag nog niet', 'Kies een boekdatum op of na de genoemde dag.'),
  'trekking-te-laat': soort(
    'Zo laat kan deze aanvraag niet eindigen',
    'Kies een boekdatum op of voor de genoemde dag: tot dan ligt het geld apart.',
  ),
  'eigen-trekking': soort('Een collega moet meekijken', 'Vraag een ander lid van het team.'),
  'trekking-van-ander': soort('Alleen wie het vroeg kan het intrekken', 'Wijs de aanvraag af, als collega.'),
  'al-bekeken': soort('Een collega keek al mee', 'Er hoeft niets te gebeuren.'),
  'trekking-geen-voorschot': soort('Deze trekking is geen voorschot', 'Alleen een voorschot staat nog open.'),
  'trekking-niets-open': soort('Van dit voorschot staat niets meer open', 'Er hoeft niets te gebeuren.'),
  'geen-tegenprestatie': soort(
    'Voor dit voorschot is geen tegenprestatie afgesproken',
    'Boek een terugbetaling, of scheld het kwijt met een besluit.',
  ),
  'te-veel-uren': soort('Dit zijn meer uren dan er zijn afgesproken', 'Meld hoogstens wat er nog over is.'),
  'trekking-deels-terugbetaald': soort(
    'Op dit voorschot is al terugbetaald',
    'Scheld kwijt wat nog openstaat, met een besluit.',
  ),
  'van-een-trekking': soort('Dit geld hoort bij een trekking', 'Doe het met een opdracht over de trekking.'),
  'onbekend-signaal': soort('Dit signaal staat niet in het boek', 'Controleer de naam van het signaal.'),
  'signaal-al-beantwoord': soort('Dit signaal is al beantwoord', 'Er hoeft niets te gebeuren.'),
  'onbekende-inleg': soort('Deze inleg staat niet in het boek', 'Spreek de inleg eerst af.'),
  'inleg-onjuist': soort('Deze inleg klopt niet', 'Herstel alles wat onder fouten staat.'),
  'inleg-past-niet': soort('Deze storting past niet bij wat is afgesproken', 'Kies een periode uit de looptijd.'),
  'verhaal-zonder-zin': soort('Er is geen zin om door te vertellen', 'Schrijf de zin erbij, of vertel haar niet door.'),
  'toestemming-ontbreekt': soort(
    'De inwoner heeft hier geen ja op gezegd',
    'Vraag het de inwoner, en leg het antwoord vast met toestemming; of vertel de zin niet door.',
  ),
  'geen-verhaal': soort('Van deze trekking wordt niets doorverteld', 'Er hoeft niets te gebeuren.'),
  'inleg-al-gestort': soort('Voor deze periode is al gestort', 'Er hoeft niets te gebeuren.'),
  'gebied-onjuist': soort('Dit gebied klopt niet', 'Herstel alles wat onder fouten staat.'),
  'jaar-niet-voorbij': soort('Het jaar van dit boek is nog niet voorbij', 'Wacht tot na de genoemde dag.'),
  'niets-terug-te-geven': soort('Er gaat niets terug', 'Er hoeft niets te gebeuren tot er weer geld vrijkomt.'),
  ...VOUCHERWEIGERINGEN,
  ...BEWONERSWEIGERINGEN,
  ...INZAGEWEIGERINGEN,
} as const satisfies Record<string, Weigersoort>;
