import { per, uit, type Csvsoort, type Rijen } from '../csvsoort.js';
import { bedragen, DOEL, lijst, waarden } from '../kolom.js';

/** Whoever takes a file away needs no pseudonyms: who it was stands in the boek. */
const VAN_WIE = ['gevraagdDoor', 'meegekekenDoor'];
const MATEN = bedragen('vrij', 'verplicht', 'voorschot', 'besteed');

/** Of teams, what they draw, and the budgets of wijken. */
export const WIJKTEAM: readonly Csvsoort[] = [
  {
    naam: 'teams',
    uitleg: 'De teams, zonder wie erin zitten.',
    vraag: 'teams',
    rijen: uit('teams'),
    kolommen: waarden('team', 'naam', 'wijk'),
    zonder: ['leden'],
  },
  {
    naam: 'mandaten',
    uitleg: 'Wat teams mogen beslissen.',
    vraag: 'mandaten',
    rijen: uit('mandaten'),
    kolommen: [
      ...waarden('mandaat', 'team', 'rol', 'versie', 'geldigVan', 'geldigTotEnMet', 'geldt', 'ingetrokken', 'reden'),
      ...bedragen('perTrekking', 'perHuishoudenPerJaar', 'openVoorschotten', 'meekijken.vanaf'),
      ...waarden('meekijken.wanneer', 'wachttijdUren', 'revisie'),
      ...lijst('budgetten'),
      ...lijst('doelen', 'taakveld', 'functionaliteit', 'leeftijdsgroep'),
    ],
  },
  {
    naam: 'trekkingen',
    uitleg: 'Wat teams vroegen en kregen, zonder voor welk huishouden en door wie.',
    vraag: 'trekkingen',
    rijen: uit('trekkingen'),
    kolommen: [
      ...waarden('trekking', 'team', 'mandaat', 'budget', 'wijk', 'vorm', 'staat', 'boekdatum', 'gevraagdOp'),
      ...DOEL,
      ...waarden('vraagsoort', 'groep.aantal', 'voorliggend.zou', 'voorliggend.koker', 'meekijken', 'vervaltOp'),
      ...waarden('akkoord', 'tegenprestatie.uren', 'tegenprestatie.gemeld', 'opbrengst.verteld', 'opbrengst.verhalen'),
      ...bedragen('bedrag', 'samen', 'verplicht', 'voorschot', 'besteed', 'terugbetaald', 'kwijtgescholden'),
      ...bedragen('opbrengst.bedrag'),
      ...lijst('kleuren', 'kleur', 'verplicht', 'voorschot', 'besteed'),
      ...waarden('revisie'),
    ],
    zonder: [...VAN_WIE, 'groep.naam'],
  },
  {
    naam: 'wijkbudget',
    uitleg: 'Wat er per maand in een budget van een wijk kwam en uitging; zeg met budget welk.',
    vraag: 'uitputting',
    rijen: uit('maanden'),
    kolommen: [
      ...waarden('maand'),
      ...bedragen('ingebracht', 'getrokken', 'verplicht', 'voorschot', 'besteed', 'vrij'),
    ],
  },
  {
    naam: 'wijkbudget-kleuren',
    uitleg: 'Wat er per kleur op een budget van een wijk staat; zeg met budget welk.',
    vraag: 'uitputting',
    rijen: uit('kleuren'),
    kolommen: [...waarden('kleur'), ...MATEN, ...bedragen('stelpost')],
  },
  {
    naam: 'wijkbudget-inleg',
    uitleg: 'Wie een budget van een wijk voedt, en wat er nog komt; zeg met budget welk.',
    vraag: 'uitputting',
    rijen: uit('inleg'),
    kolommen: [...waarden('soort', 'van'), ...bedragen('ingebracht', 'teruggegeven', 'nogVerwacht')],
  },
  {
    naam: 'wijkbudget-prognose',
    uitleg: 'Hoe ver een budget van een wijk reikt, per maand; zeg met budget welk.',
    vraag: 'uitputting',
    rijen: ({ prognose }) => (prognose as { maanden: Rijen }).maanden,
    kolommen: [...waarden('maand'), ...bedragen('ingebracht', 'getrokken', 'vrij')],
  },
  {
    naam: 'inleggen',
    uitleg: 'Wat de wijkbudgetten voedt.',
    vraag: 'inleggen',
    rijen: uit('inleggen'),
    kolommen: [
      ...waarden('inleg', 'van', 'naar', 'ritme', 'vanaf', 'totEnMet', 'jaareinde', 'beeindigdPer', 'revisie'),
      ...bedragen('bedrag', 'ingelegd', 'teruggegeven', 'nogVerwacht'),
      ...lijst('kleuren', 'kleur', 'bedrag'),
      ...lijst('afgerekend', 'boekdatum', 'bedrag'),
      ...lijst('teStorten'),
      ...lijst('verwacht'),
    ],
    zonder: ['gestort'],
  },
  {
    naam: 'inleggen-stortingen',
    uitleg: 'Elke storting van een inleg.',
    vraag: 'inleggen',
    rijen: per('inleggen', 'gestort', 'inleg'),
    kolommen: [
      ...waarden('inleg', 'periode', 'boekdatum', 'revisie'),
      ...bedragen('bedrag'),
      ...lijst('kleuren', 'kleur', 'bedrag'),
    ],
  },
  {
    naam: 'signalen',
    uitleg: 'De vragen aan kokers die hadden moeten betalen, open en beantwoord.',
    vraag: 'signalen',
    rijen: uit('signalen'),
    kolommen: [
      ...waarden('signaal', 'trekking', 'team', 'koker', 'voorziening'),
      ...DOEL,
      ...waarden('staat', 'antwoord', 'gegevenOp', 'beantwoordOp', 'termijn', 'dagen', 'teLaat'),
    ],
  },
  {
    naam: 'signalen-per-koker',
    uitleg: 'Hoeveel signalen kokers kregen, wat zij ermee deden en hoe lang dat duurde.',
    vraag: 'signalen-per-koker',
    rijen: uit('regels'),
    kolommen: waarden(
      ...['koker', 'naam', 'aantal', 'open', 'beantwoord', 'neemtOver', 'wijstAf', 'teLaat', 'gemiddeldeDagen'],
    ),
  },
];
