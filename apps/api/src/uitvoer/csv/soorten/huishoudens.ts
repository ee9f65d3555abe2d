import { per, uit, type Csvsoort, type Rijen } from '../csvsoort.js';
import { bedragen, DOEL, lijst, waarden } from '../kolom.js';

const VAN_WIE = ['gevraagdDoor', 'meegekekenDoor'];
const GELEERD = [
  ...waarden('aantal', 'bereikt', 'verteld'),
  ...bedragen('bedrag', 'besteed', 'voorschot', 'gemiddeld', 'perHuishouden', 'opbrengst', 'opbrengstPerEuro'),
];

/** What is done for households and decided by residents, without who they are. */
export const HUISHOUDENS: readonly Csvsoort[] = [
  {
    naam: 'vouchers',
    uitleg: 'Wat huishoudens zelf besteden, zonder welk huishouden en door wie het is gegeven.',
    vraag: 'vouchers',
    rijen: uit('vouchers'),
    kolommen: [
      ...waarden('voucher', 'team', 'mandaat', 'budget', 'wijk', 'staat', 'boekdatum', 'gevraagdOp', 'geldigTotEnMet'),
      ...DOEL,
      ...waarden('meekijken', 'vervaltOp', 'akkoord', 'revisie'),
      ...bedragen('bedrag', 'over', 'verplicht', 'besteed'),
      ...lijst('aanbieders'),
      ...lijst('kleuren', 'kleur', 'verplicht', 'besteed'),
    ],
    zonder: [...VAN_WIE, 'inwisselingen'],
  },
  {
    naam: 'vouchers-inwisselingen',
    uitleg: 'Elke inwisseling van een voucher.',
    vraag: 'vouchers',
    rijen: per('vouchers', 'inwisselingen', 'voucher'),
    kolommen: [...waarden('voucher', 'inwisseling', 'aanbieder', 'boekdatum', 'teruggenomen'), ...bedragen('bedrag')],
  },
  {
    naam: 'bewonersvoorstellen',
    uitleg: 'Waar bewoners over beslissen; de stemmen pas als zij zijn geteld.',
    vraag: 'bewonersvoorstellen',
    rijen: uit('bewonersvoorstellen'),
    kolommen: [
      ...waarden('voorstel', 'budget', 'wijk', 'populatie', 'staat', 'ingediendOp', 'sluitOp'),
      ...DOEL,
      ...waarden('minstensStemmen', 'procentVoor', 'stemmen.voor', 'stemmen.tegen', 'waarom', 'reden', 'revisie'),
      ...bedragen('bedrag', 'over', 'besteed'),
      ...lijst('uitbetalingen', 'organisatie', 'bedrag', 'boekdatum'),
    ],
    // What somebody wrote stays where it can be wiped.
    zonder: ['zin'],
  },
  {
    naam: 'schuldregelingen',
    uitleg: 'Wie één schuldeiser kreeg, zonder welk huishouden: de vordering, de kosten en de vier weken.',
    vraag: 'schuldregelingen',
    rijen: uit('schuldregelingen'),
    kolommen: [
      ...waarden('schuldregeling', 'team', 'wijk', 'fonds', 'schuldeiser', 'staat', 'wijze', 'aangevraagdOp'),
      ...DOEL,
      ...waarden('termijn.uiterlijk', 'termijn.stand', 'termijn.laat', 'vordering.inning', 'revisie'),
      ...bedragen('schuld', 'vordering.overgenomen', 'vordering.kwijtgescholden', 'vordering.afgelost'),
      ...bedragen('vordering.open', 'kosten.overname', 'kosten.voorschot', 'kosten.kwijtgescholden'),
      ...bedragen('kosten.terugontvangen', 'kosten.bovenKosten', 'kosten.nazorg', 'kosten.samen', 'kosten.netto'),
      ...bedragen('plan.termijn.bedrag'),
      ...waarden('plan.termijn.vanaf', 'plan.termijn.totEnMet'),
      ...lijst('plan.mijlpalen', 'mijlpaal', 'deel', 'bereiktOp', 'kwijtgescholden'),
    ],
    zonder: ['schulden', 'verloop'],
  },
  {
    naam: 'schuldregelingen-schulden',
    uitleg: 'Elke schuld van een schuldregeling, en hoe zij is overgenomen.',
    vraag: 'schuldregelingen',
    rijen: per('schuldregelingen', 'schulden', 'schuldregeling'),
    kolommen: [
      ...waarden('schuldregeling', 'schuld', 'schuldeiser', 'uiterlijk'),
      ...bedragen('bedrag', 'overgenomen.betaald'),
      ...waarden('overgenomen.percentage', 'overgenomen.op', 'overgenomen.dag', 'overgenomen.laat'),
    ],
  },
  {
    naam: 'leren',
    uitleg: 'Waaraan trekkingen gingen en wat zij brachten, opgeteld over genoeg huishoudens.',
    vraag: 'leren',
    rijen: uit('regels'),
    kolommen: [...DOEL, ...waarden('vorm'), ...GELEERD],
  },
  {
    naam: 'leren-vraagsoorten',
    uitleg: 'Hetzelfde per soort vraag waarmee iemand kwam.',
    vraag: 'leren',
    rijen: ({ perVraagsoort }) => (perVraagsoort as { regels: Rijen }).regels,
    kolommen: [...waarden('vraagsoort'), ...GELEERD],
  },
];
