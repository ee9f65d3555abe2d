import { per, uit, type Csvsoort, type Rijen } from '../csvsoort.js';
import { bedragen, lijst, waarden, type Kolom } from '../kolom.js';

const UIT_WINST = ['gevraagd', 'toegezegd', 'contant', 'terugbetaald', 'verrekend', 'doorgegeven'];
const VOLUME: readonly Kolom[] = [
  ...waarden('volume.huishoudensVoor', 'volume.huishoudensNu'),
  ...bedragen('volume.perHuishoudenVoor', 'volume.perHuishoudenNu', 'volume.doorAantal', 'volume.doorKosten'),
];

/** A meting or vaststelling, and beside it a row for each of its kokers. */
const gemeten = (vraag: string, uitleg: string): Csvsoort[] => [
  {
    naam: vraag,
    uitleg,
    vraag,
    rijen: uit(vraag),
    kolommen: [
      ...waarden('id', 'soort', 'afspraak', 'versie', 'van', 'totEnMet', 'boekdatum', 'uitkomst', 'waarom'),
      ...bedragen('netto', 'interventiekosten.bedrag'),
      ...waarden('interventiekosten.inKoker', 'corrigeert', 'gecorrigeerdDoor'),
      ...waarden('voorlopig.herzienOp', 'voorlopig.reden', 'revisie', 'geregistreerdOp'),
      ...lijst('aanbieders', 'organisatie', 'gewicht'),
      ...lijst('gedeeld', 'koker', 'bedrag'),
      ...lijst('verschuldigd', 'koker', 'bedrag'),
      ...lijst('terugbetalingen', 'voorfinanciering', 'bedrag'),
      ...lijst('waterbedden', 'omlaag', 'omhoog', 'minder', 'meer'),
      ...lijst('buitenBereik', 'omlaag', 'omhoog', 'minder', 'meer'),
      ...waarden('buitenBereikOnvolledig'),
      ...VOLUME,
    ],
    zonder: ['kokers'],
  },
  {
    naam: `${vraag}-kokers`,
    uitleg: `${uitleg} Per koker een regel.`,
    vraag,
    rijen: per(vraag, 'kokers', 'id'),
    kolommen: [
      ...waarden('id', 'koker'),
      ...bedragen('referentie', 'realisatie', 'verschil', 'houdt'),
      ...lijst('gederfd', 'aanbieder', 'bedrag'),
    ],
  },
];

/** Where gain landed, and what became of it. */
export const LANDKAART: readonly Csvsoort[] = [
  {
    naam: 'landkaart',
    uitleg: 'Wie voorkwam, waar de winst landde, en wat daarvan is toegezegd en betaald.',
    vraag: 'landkaart',
    rijen: ({ stromen, elders, overgenomen }) => [
      ...(stromen as Rijen).map(({ aanbieder, ...een }) => ({ deel: 'aanbieder', ontvanger: aanbieder, ...een })),
      ...(elders as Rijen).map((een) => ({ deel: 'elders', ...een })),
      ...(overgenomen as Rijen).map((een) => ({ deel: 'overgenomen', ...een })),
    ],
    kolommen: [
      ...waarden('deel', 'soort', 'ontvanger', 'koker', 'financier', 'uit'),
      ...bedragen('gewonnen', 'verlies', 'gederfd', ...UIT_WINST, 'overgedragen', 'open'),
    ],
  },
  {
    naam: 'landkaart-kokers',
    uitleg: 'Wat elke koker won en verloor, hield en deelde.',
    vraag: 'landkaart',
    rijen: uit('kokers'),
    kolommen: [
      ...waarden('koker', 'naam', 'financier'),
      ...bedragen('gewonnen', 'verlies', 'houdt', 'gedeeld', 'zelfVooraf', 'verschuldigd'),
    ],
  },
  {
    naam: 'landkaart-afspraken',
    uitleg: 'Wat elke afspraak bracht, per periode die is gemeten of vastgesteld.',
    vraag: 'landkaart',
    rijen: per('afspraken', 'perioden', 'afspraak'),
    kolommen: [
      ...waarden('afspraak', 'soort', 'naam', 'versie', 'van', 'totEnMet', 'boekdatum', 'uitkomst', 'waarom'),
      ...waarden('herzienOp'),
      ...bedragen('netto'),
      ...lijst('waterbedden', 'omlaag', 'omhoog', 'minder', 'meer'),
      ...lijst('buitenBereik', 'omlaag', 'omhoog', 'minder', 'meer'),
      ...waarden('buitenBereikOnvolledig'),
      ...VOLUME,
    ],
  },
  {
    naam: 'wie-betaalt-wie-wint',
    uitleg: 'Per organisatie wat zij betaalt, wint en derft.',
    vraag: 'wie-betaalt-wie-wint',
    rijen: uit('regels'),
    kolommen: [
      ...waarden('soort', 'partij', 'naam'),
      ...bedragen('gewonnen', 'meerkosten', 'interventie', 'derft', 'voorafBetaald', 'voorafOntvangen', 'gevraagd'),
      ...bedragen('toegezegd', 'betaald', 'overgenomen', 'krijgtToegezegd', 'krijgtOvergenomen', 'ontvangen'),
      ...bedragen('saldo', 'saldoContant'),
    ],
  },
  {
    naam: 'verhoudingen',
    uitleg: 'Per aanbieder wat hij voor anderen verdiende en wat daarvan terugkwam.',
    vraag: 'verhoudingen',
    rijen: uit('regels'),
    kolommen: [
      ...waarden('aanbieder', 'naam', 'breuk', 'procent'),
      ...bedragen('verdiendVoorAnderen', 'gederfd', 'toegezegd', 'overgenomen', 'verrekend', 'terug'),
      ...bedragen('terugVanEerder', 'teVeel', 'verrekendMetEerder', 'terugVanHier'),
    ],
  },
  ...gemeten('vaststellingen', 'Wat er is vastgesteld, en wat waardoor is gecorrigeerd.'),
  ...gemeten('metingen', 'Wat er is gemeten zonder dat het geld verdeelt.'),
  {
    naam: 'doorrekeningen',
    uitleg: 'De doorrekeningen die zijn bewaard: welke regels, over wat, tot welke revisie.',
    vraag: 'doorrekeningen',
    rijen: uit('doorrekeningen'),
    kolommen: [
      ...waarden('doorrekening', 'naam', 'van', 'totEnMet', 'metMetingen', 'totRevisie', 'revisie', 'geregistreerdOp'),
      ...lijst('regels', 'verdeelregel', 'versie', 'naam'),
      ...lijst('afspraken'),
    ],
  },
];
