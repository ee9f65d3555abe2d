import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about contracts, and about what is corrected of what they paid for (docs/adr/0028). */
export const CONTRACTWEIGERINGEN = {
  'contract-klopt-niet': soort('Zo kan dit contract niet', 'Herstel alles wat onder fouten staat.'),
  'contract-zonder-capaciteit': soort('Dit contract noemt geen capaciteit', 'Zet de capaciteit in het contract.'),
  'contract-zonder-doorbesteding': soort(
    'Dit contract noemt geen deel voor andere aanbieders',
    'Zet het afgesproken deel in het contract.',
  ),
  'contract-zonder-populatie': soort(
    'Dit contract is dan niet populatiegericht',
    'Noem een contract dat op die dag ook naar populatie betaalt.',
  ),
  'contract-zonder-resultaat': soort(
    'Dit contract noemt geen bonus of malus',
    'Zet de afspraak over het resultaat in het contract.',
  ),
  'te-weinig-clienten': soort('Zoveel cliënten heeft dit contract niet', 'Noem hoogstens wat erin staat.'),
  'niets-te-verrekenen': soort(
    'Er is niets te verrekenen',
    'Noem een dag, een aantal en een bedrag die samen iets zijn.',
  ),
  'zelfde-aanbieder': soort('Beide kanten zijn van dezelfde aanbieder', 'Noem twee aanbieders.'),
  'besteding-niet-te-corrigeren': soort(
    'Van deze beweging is geen deel terug te nemen',
    'Noem een besteding, of neem het terug via waar het vandaan komt.',
  ),
  'correctie-te-groot': soort('Zoveel is er van de besteding niet meer over', 'Corrigeer hoogstens wat over is.'),
  'correctie-te-vroeg': soort('De besteding telt dan nog niet', 'Kies een boekdatum op of na die van de besteding.'),
  'besteding-gecorrigeerd': soort(
    'Van deze besteding is al een deel teruggenomen',
    'Neem eerst de correcties terug, of corrigeer de rest.',
  ),
  'resultaat-al-vastgesteld': soort(
    'Over deze maanden is het resultaat al vastgesteld',
    'Neem de eerdere vaststelling terug, of kies andere maanden.',
  ),
  'resultaat-maanden-omgekeerd': soort(
    'De laatste maand van het resultaat komt voor de eerste',
    'Noem een laatste maand op of na de eerste.',
  ),
  'score-klopt-niet': soort('Deze score kan niet', 'Noem een score binnen de maat van het contract.'),
  'bonus-zonder-budget': soort('Er is een bonus, maar niet waaruit', 'Noem het budget waaruit de bonus komt.'),
  'malus-niet-te-halen': soort(
    'De malus is op die dag niet te halen',
    'Kies een boekdatum waarop de bestedingen van het contract al tellen.',
  ),
  'malus-geheel-geind': soort(
    'Van deze malus is niets meer te innen',
    'Er hoeft niets meer: de malus is geheel genomen, of er was er geen.',
  ),
  'malus-te-vroeg': soort(
    'Het resultaat is dan nog niet vastgesteld',
    'Kies een boekdatum op of na die van de vaststelling.',
  ),
  'onbekend-resultaat': soort(
    'Dit resultaat is er niet, of is teruggenomen',
    'Noem een resultaat van het contract dat van kracht is.',
  ),
} as const satisfies Record<string, Weigersoort>;
