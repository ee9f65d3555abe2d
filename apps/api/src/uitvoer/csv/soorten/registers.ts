import { uit, type Csvsoort } from '../csvsoort.js';
import { bedragen, lijst, waarden } from '../kolom.js';

/** A household that owes or is owed something stays a household: which one, is for the auditor to look up. */
const ZONDER_CODE = ['schuldenaar.huishouden', 'ontvanger.huishouden'];

/** What was reported, lent and owed. */
export const REGISTERS: readonly Csvsoort[] = [
  {
    naam: 'kostenmeldingen',
    uitleg: 'Wat er over de kosten van kokers is gemeld, en wat waardoor is vervangen.',
    vraag: 'kostenmeldingen',
    rijen: uit('kostenmeldingen'),
    kolommen: [
      ...waarden('melding', 'koker', 'van', 'totEnMet'),
      ...bedragen('bedrag'),
      ...waarden('weinigHuishoudens', 'regels', 'bron', 'vervangt', 'vervangenDoor', 'revisie', 'geregistreerdOp'),
      ...lijst('eenheden', 'eenheidsprijs', 'aantal', 'bedrag'),
      ...lijst('populaties'),
      ...lijst('wijken'),
      ...lijst('aanbieders'),
    ],
  },
  {
    naam: 'voorfinancieringen',
    uitleg: 'Wie voor welke afspraak geld inlegde, wat daarvan is verrekend en wat openstaat.',
    vraag: 'voorfinancieringen',
    rijen: uit('voorfinancieringen'),
    kolommen: [
      ...waarden('voorfinanciering', 'afspraak', 'door.koker', 'door.budget', 'naar.organisatie', 'naar.budget'),
      ...waarden('budget', 'financier', 'ontvanger', 'boekdatum', 'dagen', 'revisie'),
      ...bedragen('bedrag', 'verrekend', 'open'),
    ],
  },
  {
    naam: 'vorderingen',
    uitleg: 'Wat na verlies of correctie terug moet, en wat bij huishoudens wordt geïnd, zonder bij welk.',
    vraag: 'vorderingen',
    rijen: uit('vorderingen'),
    kolommen: [
      ...waarden('vordering', 'soort', 'schuldenaar.soort', 'schuldenaar.organisatie', 'schuldenaar.budget'),
      ...waarden('schuldeiser', 'koker', 'budget', 'afspraak', 'vaststelling', 'inning', 'reden', 'uit'),
      ...waarden('boekdatum', 'geregistreerdOp', 'dagen', 'revisie'),
      ...bedragen('bedrag', 'verrekend', 'terugbetaald', 'overgedragen', 'open'),
    ],
    zonder: ZONDER_CODE,
  },
  {
    naam: 'toezeggingen',
    uitleg: 'Elke toezegging en vordering, hoe oud zij is en waarop zij wacht.',
    vraag: 'toezeggingen',
    rijen: uit('toezeggingen'),
    kolommen: [
      ...waarden('toezegging', 'aandeel', 'vaststelling', 'afspraak', 'soort', 'staat', 'gekregenVan'),
      ...waarden('ontvanger.soort', 'ontvanger.organisatie', 'ontvanger.budget', 'koker', 'financier', 'budget'),
      ...waarden('boekdatum', 'geregistreerdOp', 'dagen', 'uit', 'wachtOp', 'wachtZin'),
      ...bedragen('bedrag', 'gevraagd', 'toegezegd', 'contant', 'terugbetaald', 'afgewezen', 'verrekend'),
      ...bedragen('doorgegeven', 'overgedragen', 'overgenomen', 'open', 'ruimte'),
    ],
    zonder: ZONDER_CODE,
  },
];
