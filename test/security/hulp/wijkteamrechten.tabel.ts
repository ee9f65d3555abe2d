/**
 * Who gets through (`ja`: it is done, or refused for the state it is in), and who gets which other answer. Everybody who is
 * not named: `403 geen-recht`; without a token that holds: `401 niet-aangemeld`. The names are those of `ACTOREN`.
 */
export type Rij = Readonly<Record<string, string>> & { readonly ja: string };

const TEAM = 'lid collega';
const BUITEN = 'ander-team afgemeld';
const AANBIEDERS = 'aanbieder andere-aanbieder';
const FINANCIERS = 'financier andere-financier';

/** Of a wijkteam: its own. */
const TEAMS_EN_MANDATEN: Readonly<Record<string, Rij>> = {
  'GET mandaten': { ja: `controller auditor beheerder ${TEAM} ${BUITEN}` },
  'POST mandaten': { ja: 'controller' },
  'POST mandaten/:mandaat/intrekkingen': { ja: 'controller' },
  'GET teams': { ja: `controller auditor beheerder ${TEAM} ${BUITEN}` },
  'POST teams': { ja: 'controller beheerder' },
  'POST teams/:team/afmeldingen': { ja: 'controller beheerder' },
  'POST teams/:team/leden': { ja: 'controller beheerder' },
};

/** Of a wijkteam: the wijkbudgetten of its wijken, and of mandates in force. */
const INLEG_EN_WIJKBUDGETTEN: Readonly<Record<string, Rij>> = {
  'GET inleggen': { ja: 'controller auditor' },
  'POST inleggen': { ja: 'controller' },
  'POST inleggen/:inleg/beeindigingen': { ja: 'controller' },
  'POST inleggen/:inleg/stortingen': { ja: 'controller' },
  'POST wijkbudgetten/:budget/afrekeningen': { ja: 'controller' },
  'POST wijkbudgetten/:budget/afrekeningen/proeven': { ja: 'controller' },
  'GET wijkbudgetten/:budget/uitputting': { ja: `controller auditor ${TEAM}`, '404 niet-gevonden': BUITEN },
};

/** Of a wijkteam: those of its own teams; of an inwoner: those for the own household. */
const TREKKINGEN: Readonly<Record<string, Rij>> = {
  'GET trekkingen': { ja: `controller auditor ${TEAM} ${BUITEN}` },
  'POST trekkingen': { ja: TEAM, '409 geen-lid': BUITEN },
  'GET trekkingen/:trekking': { ja: `controller auditor ${TEAM}`, '404 niet-gevonden': BUITEN },
  'POST trekkingen/:trekking/afwijzingen': {
    ja: 'collega',
    '409 eigen-trekking': 'lid',
    '409 onbekende-trekking': BUITEN,
  },
  'POST trekkingen/:trekking/beoordelingen': {
    ja: 'collega',
    '409 eigen-trekking': 'lid',
    '409 onbekende-trekking': BUITEN,
  },
  'POST trekkingen/:trekking/instemmingen': {
    ja: 'collega',
    '409 eigen-trekking': 'lid',
    '409 onbekende-trekking': BUITEN,
  },
  'POST trekkingen/:trekking/intrekkingen': {
    ja: 'lid',
    '409 trekking-van-ander': 'collega',
    '409 onbekende-trekking': BUITEN,
  },
  'POST trekkingen/:trekking/kwijtscheldingen': { ja: 'controller' },
  'POST trekkingen/:trekking/opbrengsten': { ja: TEAM, '409 onbekende-trekking': BUITEN },
  'POST trekkingen/:trekking/tegenprestaties': { ja: TEAM, '409 onbekende-trekking': BUITEN },
  'POST trekkingen/:trekking/terugbetalingen': { ja: TEAM, '409 onbekende-trekking': BUITEN },
  'POST trekkingen/:trekking/terugnames': { ja: 'controller' },
  'POST trekkingen/:trekking/verhaalintrekkingen': {
    ja: `controller ${TEAM} inwoner`,
    '409 onbekende-trekking': `${BUITEN} andere-inwoner`,
  },
  'POST trekkingen/:trekking/vervallenverklaringen': { ja: `controller ${TEAM}`, '409 onbekende-trekking': BUITEN },
  'GET trekkingen/:trekking/zinnen': { ja: TEAM, '404 niet-gevonden': BUITEN },
  'POST trekkingen/proeven': { ja: TEAM, '409 geen-lid': BUITEN },
};

/** Of a wijkteam: those of its own teams; of an aanbieder: those that name the own organisatie. */
const VOUCHERS: Readonly<Record<string, Rij>> = {
  'GET vouchers': { ja: `controller auditor ${TEAM} ${BUITEN} ${AANBIEDERS}` },
  'POST vouchers': { ja: TEAM, '409 geen-lid': BUITEN },
  'GET vouchers/:voucher': {
    ja: `controller auditor ${TEAM} aanbieder`,
    '404 niet-gevonden': `${BUITEN} andere-aanbieder`,
  },
  'POST vouchers/:voucher/beoordelingen': {
    ja: 'collega',
    '409 eigen-voucher': 'lid',
    '409 onbekende-voucher': BUITEN,
  },
  'POST vouchers/:voucher/instemmingen': { ja: 'collega', '409 eigen-voucher': 'lid', '409 onbekende-voucher': BUITEN },
  'POST vouchers/:voucher/intrekkingen': { ja: `controller ${TEAM}`, '409 onbekende-voucher': BUITEN },
  'POST vouchers/:voucher/inwisselingen': { ja: 'controller aanbieder', '409 onbekende-voucher': 'andere-aanbieder' },
  'POST vouchers/:voucher/inwisselingen/:inwisseling/terugnames': {
    ja: 'controller aanbieder',
    '409 onbekende-voucher': 'andere-aanbieder',
  },
  'POST vouchers/:voucher/vervallenverklaringen': { ja: `controller ${TEAM}`, '409 onbekende-voucher': BUITEN },
  'GET vouchers/:voucher/zinnen': { ja: TEAM, '404 niet-gevonden': BUITEN },
  'POST vouchers/proeven': { ja: TEAM, '409 geen-lid': BUITEN },
};

/** Of a wijkteam: signals of its own teams; of a financier: those to kokers that it pays; the rest is added up. */
const SIGNALEN_EN_LEREN: Readonly<Record<string, Rij>> = {
  'GET leren': { ja: `controller auditor ${TEAM} ${BUITEN} raad` },
  'GET raadsoverzicht': { ja: 'controller auditor raad' },
  'GET signalen': { ja: `controller auditor ${TEAM} ${BUITEN} ${FINANCIERS}` },
  'GET signalen-per-koker': { ja: `controller auditor ${TEAM} ${BUITEN} ${FINANCIERS} raad` },
  'POST signalen/:signaal/antwoorden': { ja: 'controller financier', '409 onbekend-signaal': 'andere-financier' },
  'GET verhalen': { ja: `controller auditor ${TEAM} ${BUITEN} raad` },
};

/** Of a wijkteam: those of its own teams. */
const SCHULDENFONDS: Readonly<Record<string, Rij>> = {
  'GET afspraken/:afspraak/fondskosten': { ja: 'controller auditor' },
  'GET schuldregelingen': { ja: `controller auditor ${TEAM} ${BUITEN}` },
  'POST schuldregelingen': { ja: `controller ${TEAM}`, '409 geen-lid': BUITEN },
  'GET schuldregelingen/:schuldregeling': { ja: `controller auditor ${TEAM}`, '404 niet-gevonden': BUITEN },
  'POST schuldregelingen/:schuldregeling/aflosplannen': { ja: 'controller' },
  'POST schuldregelingen/:schuldregeling/aflossingen': { ja: 'controller' },
  'POST schuldregelingen/:schuldregeling/beeindigingen': { ja: 'controller' },
  'POST schuldregelingen/:schuldregeling/kwijtscheldingen': { ja: 'controller' },
  'POST schuldregelingen/:schuldregeling/mijlpalen': { ja: 'controller' },
  'POST schuldregelingen/:schuldregeling/nazorg': { ja: 'controller' },
  'POST schuldregelingen/:schuldregeling/schulden': {
    ja: `controller ${TEAM}`,
    '409 onbekende-schuldregeling': BUITEN,
  },
  'POST schuldregelingen/:schuldregeling/schulden/:schuld/overnames': { ja: 'controller' },
  'POST schuldregelingen/:schuldregeling/terugnames': { ja: 'controller' },
  'GET schuldregelingen/:schuldregeling/zinnen': {
    ja: TEAM,
    '403 geen-inzage': 'controller',
    '404 niet-gevonden': BUITEN,
  },
};

/** Of an inwoner: the own household; of others as far as an inzage is in force. */
const HUISHOUDENS: Readonly<Record<string, Rij>> = {
  'POST huishoudens': { ja: 'controller' },
  'GET huishoudens/:huishouden/gegevens': { ja: 'inwoner' },
  'GET huishoudens/:huishouden/inzagelogboek': { ja: 'auditor inwoner' },
  'GET huishoudens/:huishouden/inzages': { ja: 'controller auditor inwoner' },
  'POST huishoudens/:huishouden/inzages': { ja: 'controller inwoner' },
  'POST huishoudens/:huishouden/inzages/:inzage/intrekkingen': { ja: 'controller inwoner' },
  'GET huishoudens/:huishouden/kosten': {
    ja: 'inwoner',
    '403 geen-inzage': `controller auditor ${TEAM} ${BUITEN} ${AANBIEDERS} ${FINANCIERS} andere-inwoner`,
  },
  'GET huishoudens/:huishouden/uitdraai': { ja: 'inwoner' },
  'POST huishoudens/:huishouden/vergetelheid': { ja: 'controller inwoner' },
  'GET huishoudkosten': { ja: 'controller auditor raad' },
  'GET concentratie': { ja: 'controller auditor raad' },
  'GET populaties': { ja: 'controller auditor beheerder' },
  'POST populaties': { ja: 'controller beheerder' },
  'POST populaties/:populatie/aanvullingen': { ja: 'controller' },
};

/** Of an inwoner: what the own household decides on. Nobody votes for another. */
const BEWONERS: Readonly<Record<string, Rij>> = {
  'POST bewonersregels': { ja: 'controller' },
  'GET bewonersvoorstellen': { ja: 'controller auditor raad inwoner andere-inwoner' },
  'POST bewonersvoorstellen': { ja: 'inwoner', '409 geen-bewoner': 'andere-inwoner' },
  'GET bewonersvoorstellen/:voorstel': { ja: 'controller auditor raad inwoner', '404 niet-gevonden': 'andere-inwoner' },
  'POST bewonersvoorstellen/:voorstel/sluitingen': { ja: 'controller' },
  'POST bewonersvoorstellen/:voorstel/stemmen': { ja: 'inwoner', '409 onbekend-bewonersvoorstel': 'andere-inwoner' },
  'POST bewonersvoorstellen/:voorstel/tellingen': { ja: 'controller' },
  'POST bewonersvoorstellen/:voorstel/uitbetalingen': { ja: 'controller' },
};

/** Per mandate and team, for who accounts for all of it. */
const RECHTMATIGHEID: Readonly<Record<string, Rij>> = {
  'GET rechtmatigheid': { ja: 'controller auditor' },
  'GET rechtmatigheid/:bevinding': { ja: 'controller auditor' },
};
/** How the boek once was, and where its money went: of who sees all that is booked. */
const TERUGBLIK: Readonly<Record<string, Rij>> = Object.fromEntries(
  ['bestemming', 'gebeurtenissen/:revisie/stap', 'herkomst', 'terugblik', 'terugblik/toen', 'verschillen'].map(
    (pad) => [`GET ${pad}`, { ja: 'controller auditor' }],
  ),
);

/** Role by action by whose it is, for everything that is about teams, what they draw, debts and households. */
export const RECHTEN: Readonly<Record<string, Rij>> = {
  ...TEAMS_EN_MANDATEN,
  ...INLEG_EN_WIJKBUDGETTEN,
  ...TREKKINGEN,
  ...VOUCHERS,
  ...SIGNALEN_EN_LEREN,
  ...SCHULDENFONDS,
  ...HUISHOUDENS,
  ...BEWONERS,
  ...RECHTMATIGHEID,
  ...TERUGBLIK,
};
