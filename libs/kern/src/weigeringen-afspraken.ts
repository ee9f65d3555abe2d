import { CONTRACTWEIGERINGEN } from './weigeringen-contracten.js';
import { soort } from './weigersoort.js';

/** Why a verdeelregel or an afspraak is not recorded (design 4). */
export const AFSPRAAKWEIGERINGEN = {
  'onbekende-verdeelregel': soort(
    'Deze verdeelregel staat niet in het boek',
    'Stel de verdeelregel eerst op, of noem een versie die er is.',
  ),
  'onbekende-afspraak': soort('Deze afspraak staat niet in het boek', 'Stel de afspraak eerst op.'),
  'regel-onjuist': soort('Deze verdeelregel klopt niet', 'Herstel alles wat onder fouten staat.'),
  'doorrekening-onjuist': soort('Deze doorrekening klopt niet', 'Herstel alles wat onder fouten staat.'),
  'regel-geen-concept': soort(
    'Deze versie van de verdeelregel ligt al vast',
    'Stel de regel opnieuw op: dat wordt de volgende versie.',
  ),
  'regel-niet-vastgesteld': soort(
    'Deze versie van de verdeelregel is niet vastgesteld',
    'Stel de versie eerst vast, of noem een versie die dat is.',
  ),
  'regel-nog-niet-geldig': soort(
    'Deze versie van de verdeelregel geldt nog niet',
    'Noem een versie die op de eerste dag van de afspraak geldt.',
  ),
  'regel-in-gebruik': soort(
    'Met deze versie van de verdeelregel wordt nog gedeeld',
    'Beëindig of wijzig eerst de genoemde afspraken.',
  ),
  'afspraak-onjuist': soort('Deze afspraak klopt niet', 'Herstel alles wat onder fouten staat.'),
  'afspraak-staat-past-niet': soort(
    'De afspraak is daar nu niet aan toe',
    'Kijk in welke staat de afspraak is, en wat daarbij kan.',
  ),
  'instemming-past-niet': soort(
    'Deze versie ligt niet ter instemming voor',
    'Antwoord op de versie die is voorgelegd.',
  ),
  'al-afgewezen': soort('Deze financier wees deze versie al af', 'Er hoeft niets te gebeuren.'),
  'al-ingestemd': soort('Deze financier stemde al in met deze versie', 'Er hoeft niets te gebeuren.'),
  'geen-betaler-van-afspraak': soort(
    'Deze organisatie betaalt geen koker van de afspraak',
    'Noem een van de financiers van de kokers die meetellen.',
  ),
  'instemming-ontbreekt': soort(
    'Nog niet alle financiers hebben ingestemd',
    'Leg eerst de instemming vast van wie is genoemd.',
  ),
  'afspraken-overlappen': soort(
    'Dezelfde besparing zou twee keer worden gedeeld',
    'Bundel de afspraken onder één sleutel, of beëindig de andere eerst.',
  ),
  'looptijd-past-niet': soort(
    'De looptijd laat maanden buiten die al zijn vastgesteld',
    'Laat de looptijd ook de genoemde periode omvatten.',
  ),
  'einde-past-niet': soort(
    'De afspraak kan niet in deze maand eindigen',
    'Kies een maand binnen de looptijd waarover nog niets is vastgesteld.',
  ),
  ...CONTRACTWEIGERINGEN,
};
