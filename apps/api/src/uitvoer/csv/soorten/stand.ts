import { per, uit, type Csvsoort, type Rijen } from '../csvsoort.js';
import { bedragen, DOEL, lijst, waarden } from '../kolom.js';

const OP_BUDGET = bedragen('vrij', 'verplicht', 'voorschot', 'besteed', 'stelpost');
const POST = [...DOEL, ...waarden('wijk', 'kenmerk', 'boekdatum', 'revisie')];

/** What stands where, and how it came there. */
export const STANDEN: readonly Csvsoort[] = [
  {
    naam: 'journaal',
    uitleg: 'Elke mutatie met haar gebeurtenis, het oudste vooraan.',
    vraag: 'journaal',
    rijen: uit('regels'),
    anders: { volgorde: 'oud' },
    kolommen: [
      ...waarden('revisie', 'regel', 'type', 'boekdatum', 'geregistreerdOp', 'rol', 'van', 'naar', 'kleur'),
      ...bedragen('bedrag'),
      ...waarden('doel', 'wijk', 'aanbieder', 'omschrijving', 'verplichting', 'kenmerk', 'voorschot', 'storneert'),
      ...waarden('hoortBij', 'periode'),
    ],
  },
  {
    naam: 'saldi',
    uitleg: 'Wat waar staat; zeg met per waarover het wordt opgeteld.',
    vraag: 'saldi',
    rijen: uit('regels'),
    kolommen: [
      ...waarden('sleutel', 'naam', 'aard', 'koker', 'wijk'),
      ...bedragen('primitief', 'naWijziging'),
      ...OP_BUDGET,
    ],
  },
  {
    naam: 'verantwoording',
    uitleg: 'Op welke budgetten de euro’s van een koker staan; zeg met koker welke.',
    vraag: 'verantwoording',
    rijen: uit('budgetten'),
    kolommen: [...waarden('budget', 'naam'), ...OP_BUDGET],
  },
  {
    naam: 'verantwoording-bestemmingen',
    uitleg: 'Waaraan de euro’s van een koker zijn besteed, bij wie en waar.',
    vraag: 'verantwoording',
    rijen: uit('bestemmingen'),
    kolommen: [...waarden('budget', 'doel', 'aanbieder', 'wijk'), ...bedragen('besteed')],
  },
  {
    naam: 'verantwoording-stromen',
    uitleg: 'Van welke naar welke rekening de euro’s van een koker gingen.',
    vraag: 'verantwoording',
    rijen: uit('stromen'),
    kolommen: [...waarden('van', 'naar'), ...bedragen('bedrag'), ...waarden('storno')],
  },
  {
    naam: 'verplichtingen',
    uitleg: 'De verplichtingen, met wat erop staat.',
    vraag: 'verplichtingen',
    rijen: uit('regels'),
    kolommen: [
      ...waarden('verplichting', 'budget', 'aanbieder', 'vrijval', 'ondersteuningsopdracht', 'afgewikkeld'),
      ...POST,
      ...bedragen('stand'),
      ...lijst('kleuren', 'kleur', 'bedrag'),
    ],
  },
  {
    naam: 'voorschotten',
    uitleg: 'De voorschotten, met wat openstaat.',
    vraag: 'voorschotten',
    rijen: uit('regels'),
    kolommen: [
      ...waarden('voorschot', 'budget', 'ontvanger', 'verplichting'),
      ...POST,
      ...bedragen('stand'),
      ...lijst('kleuren', 'kleur', 'bedrag'),
    ],
  },
  {
    naam: 'weigeringen',
    uitleg: 'Wat er werd geweigerd en waarom.',
    vraag: 'weigeringen',
    rijen: uit('regels'),
    kolommen: waarden('revisie', 'geregistreerdOp', 'rol', 'soort', 'code', 'uitleg'),
  },
  {
    naam: 'huishoudkosten',
    uitleg: 'Wat huishoudens in een afgesloten jaar kostten, per wijk en koker, alleen van tien of meer samen.',
    vraag: 'huishoudgroepen',
    rijen: ({ wijken }) =>
      (wijken as Rijen).flatMap(({ wijk, naam, kokers }) => (kokers as Rijen).map((een) => ({ wijk, naam, ...een }))),
    kolommen: [...waarden('wijk', 'naam', 'koker', 'huishoudens'), ...bedragen('kosten', 'gemiddeld')],
  },
  {
    naam: 'waterbedden',
    uitleg: 'Kosten die in de ene koker daalden en in een andere stegen; zeg met van en totEnMet over welke maanden.',
    vraag: 'waterbedden',
    rijen: per('groepen', 'waterbedden', 'populatie'),
    kolommen: [...waarden('populatie', 'omlaag', 'omhoog'), ...bedragen('minder', 'meer')],
  },
  {
    naam: 'waterbedden-groepen',
    uitleg: 'Van welke groepen kosten zijn vergeleken, en waarom van een groep niets is te zeggen.',
    vraag: 'waterbedden',
    rijen: uit('groepen'),
    kolommen: waarden('populatie', 'naam', 'soort', 'teKlein', 'tellenMee', 'wachten', 'onvolledig'),
    zonder: ['bewegingen', 'waterbedden', 'eenheidsprijzen'],
  },
  {
    naam: 'waterbedden-bewegingen',
    uitleg: 'Wat de kosten per groep en koker veranderden; boven nul is minder.',
    vraag: 'waterbedden',
    rijen: per('groepen', 'bewegingen', 'populatie'),
    kolommen: [...waarden('populatie', 'koker'), ...bedragen('verschil')],
  },
  {
    naam: 'waterbedden-eenheidsprijzen',
    uitleg: 'Met welke eenheidsprijzen de kosten van een groep zijn geteld, met bron en jaar.',
    vraag: 'waterbedden',
    rijen: per('groepen', 'eenheidsprijzen', 'populatie'),
    kolommen: [
      ...waarden('populatie', 'koker', 'eenheidsprijs', 'naam', 'eenheid', 'bron', 'jaar', 'aantal.nu', 'aantal.toen'),
      ...bedragen('bedrag'),
    ],
  },
  {
    naam: 'rechtmatigheid',
    uitleg: 'Elke soort bevinding van de rechtmatigheid: hoe vaak, voor hoeveel, en waar de regel vandaan komt.',
    vraag: 'rechtmatigheid',
    rijen: uit('bevindingen'),
    kolommen: [
      ...waarden('code', 'naam', 'criterium', 'telt', 'bron', 'aantal', 'gebeurtenissen'),
      ...bedragen('bedrag'),
    ],
  },
];
