import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about assessments, what follows from them, and promises that go over the year (design 4). */
export const VASTSTELLINGWEIGERINGEN = {
  'onbekende-vaststelling': soort(
    'Deze vaststelling staat niet in het boek',
    'Zoek de vaststelling op bij de afspraak.',
  ),
  'onbekende-toezegging': soort('Deze toezegging staat niet in het boek', 'Zoek de toezegging op bij de afspraak.'),
  'onbekend-aandeel': soort('Dit aandeel staat niet in het boek', 'Zoek het aandeel op bij de vaststelling.'),
  'afspraak-niet-gesloten': soort('Deze afspraak is nog niet gesloten', 'Meet haar, of sluit haar eerst.'),
  'periode-buiten-afspraak': soort(
    'De periode valt buiten de looptijd van de afspraak',
    'Kies maanden binnen de looptijd.',
  ),
  'meting-onvolledig': soort('Om te meten ontbreekt er iets', 'Vul aan wat er genoemd wordt.'),
  'niet-te-berekenen': soort(
    'Met deze gegevens is niet te rekenen',
    'Kijk na wat er genoemd wordt: bij de meting, in de afspraak of in de regel.',
  ),
  'al-vastgesteld': soort(
    'Deze periode is al vastgesteld',
    'Corrigeer de vaststelling die er is, met dezelfde periode.',
  ),
  'al-gedeeld': soort(
    'Deze winst is al gedeeld onder een andere afspraak',
    'Bundel de afspraken onder een sleutel, of beperk de mensen of maanden.',
  ),
  'correctie-klopt-niet': soort(
    'Deze vaststelling kan zo niet worden gecorrigeerd',
    'Corrigeer de laatste vaststelling, over dezelfde periode.',
  ),
  'niets-contant-te-maken': soort(
    'Er is niets contant te maken',
    'Wacht tot er geld vrijkomt bij de koker die het toezegde, of tot de ontvanger terugbetaalt wat hij zelf schuldig is.',
  ),
  'volgend-boek-klopt-niet': soort('Dit is niet het boek van het volgende jaar', 'Noem het boek van het jaar erna.'),
  'niets-over-te-dragen': soort('Er is niets over te dragen', 'Er hoeft niets te gebeuren.'),
  'periode-niet-voorbij': soort(
    'Deze maanden zijn nog niet voorbij',
    'Kies een boekdatum op of na de laatste dag van de periode, of eerdere maanden.',
  ),
  'al-overgedragen': soort(
    'De toezeggingen zijn al overgedragen aan het volgende boek',
    'Ga verder in het boek van het volgende jaar.',
  ),
  'voorfinanciering-open': soort(
    'Er staat nog een voorfinanciering open',
    'Verreken haar eerst met een vaststelling; overdragen kan zij nog niet.',
  ),
  'overdracht-te-groot': soort(
    'Er staan te veel toezeggingen open om in een keer over te dragen',
    'Maak eerst contant wat kan.',
  ),
  'overdracht-te-vroeg': soort('Er is na deze dag nog toegezegd', 'Kies een boekdatum op of na de laatste toezegging.'),
  'toestemming-te-vroeg': soort(
    'Dit aandeel was er op die dag nog niet',
    'Kies een boekdatum op of na die van het aandeel.',
  ),
  'instemming-ontbreekt-nog': soort(
    'De financier van deze koker stemde nog niet in',
    'Leg eerst zijn instemming met de afspraak vast.',
  ),
  'voorschot-van-afspraak': soort(
    'Dit voorschot is een voorfinanciering van een afspraak',
    'Het wordt verrekend door een vaststelling.',
  ),
  'niets-over-te-nemen': soort('Er is niets over te nemen', 'Draag eerst over in het boek van het jaar ervoor.'),
  'al-overgenomen': soort('Dit is al overgenomen', 'Er hoeft niets te gebeuren.'),
  'overname-onvolledig': soort('In dit boek ontbreken onderdelen', 'Stel eerst in wat er genoemd wordt.'),
  'niets-gevraagd': soort('Van deze financier wordt niets meer gevraagd', 'Kijk welk aandeel nog gevraagd is.'),
  'vordering-te-klein': soort('Er staat minder open dan er terugkomt', 'Verlaag het bedrag.'),
  'toezegging-niet-te-verrekenen': soort(
    'Van deze toezegging is niets te verrekenen',
    'Kies een toezegging aan een organisatie die echt is toegezegd, in het boek waarin zij open staat.',
  ),
  'toezegging-te-klein': soort('Er staat minder open dan er wordt verrekend', 'Verlaag het bedrag.'),
  'verrekening-te-vroeg': soort(
    'Deze toezegging was er op die dag nog niet',
    'Kies een boekdatum op of na die van de toezegging.',
  ),
  'te-vaak-doorgegeven': soort(
    'Deze toezegging ging al zo vaak van hand tot hand als kan',
    'Laat een eerdere in de rij verrekenen, of geef het eerst aan hem terug.',
  ),
  'niet-van-een-huishouden': soort(
    'Van een huishouden wordt niets teruggevorderd',
    'Laat het verschil voor rekening van de koker.',
  ),
  'koker-niet-in-afspraak': soort('Deze koker doet niet mee in de afspraak', 'Kies een koker van de afspraak.'),
} as const satisfies Record<string, Weigersoort>;
