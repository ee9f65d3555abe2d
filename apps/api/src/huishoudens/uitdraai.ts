import { schrijfEuro } from '@ontschot/kern';
import type { Huishouddossier } from './huishouddossier.js';
import type { Getoond } from './zinlezer.js';

type Gegevens = Awaited<ReturnType<Huishouddossier['gegevens']>>;

const OVER: Readonly<Record<Getoond['over'], string>> = {
  waarom: 'Waarom',
  afwijzing: 'Waarom niet',
  terugname: 'Waarom teruggenomen',
  opbrengst: 'Wat het bracht',
  antwoord: 'Wat de koker antwoordde',
  plan: 'Wat de stappen zijn',
  beeindiging: 'Waarom het eindigde',
};
const WEG = { vergeten: '(vergeten)', onbekend: '(niet bewaard)', beschadigd: '(niet meer te lezen)' } as const;

/** Said beside a sentence that others may read too. */
const verteld = ({ alsVerhaal }: Getoond): string =>
  alsVerhaal === true ? ' (wordt doorverteld, zonder uw naam; u kunt dat intrekken)' : '';

const deel = (kop: string, regels: readonly string[], geen: string): string[] => [
  '',
  kop.toUpperCase(),
  ...(regels.length === 0 ? [geen] : regels),
];

const zinregels = (zinnen: readonly Getoond[]): string[] =>
  zinnen.map((zin) => `  ${OVER[zin.over]}${verteld(zin)}: ${zin.staat === 'leesbaar' ? zin.tekst : WEG[zin.staat]}`);

const trekkingregels = ({ trekkingen }: Gegevens): string[] =>
  trekkingen.flatMap(({ vanaf, vorm, bedrag, staat, team, trekking, zinnen }) => [
    `- ${vanaf}: ${vorm} van ${schrijfEuro(bedrag)}, ${staat}, door ${team} (${trekking})`,
    ...zinregels(zinnen),
  ]);

const voucherregels = ({ vouchers }: Gegevens): string[] =>
  vouchers.flatMap(({ voucher, bedrag, over, staat, geldigTotEnMet, aanbieders, inwisselingen, zinnen }) => [
    `- ${voucher}: ${schrijfEuro(bedrag)}, ${staat}, over ${schrijfEuro(over)}, tot en met ${geldigTotEnMet}, bij ${aanbieders.join(', ')}`,
    ...inwisselingen.map(
      (een) =>
        `  ${een.boekdatum}: ${schrijfEuro(een.bedrag)} bij ${een.aanbieder}${een.teruggenomen ? ' (teruggenomen)' : ''}`,
    ),
    ...zinregels(zinnen),
  ]);

const kostenregels = ({ kosten }: Gegevens): string[] =>
  kosten.kokers.flatMap(({ koker, bedrag, maanden }) => [
    `- ${koker}: ${schrijfEuro(bedrag)}`,
    ...maanden.map((een) => `  ${een.maand}: ${schrijfEuro(een.bedrag)}`),
  ]);

const betaalregels = ({ kosten }: Gegevens): string[] =>
  kosten.jaren.flatMap(({ jaar, totaal, financiers }) => [
    `- ${jaar}: ${schrijfEuro(totaal)}`,
    ...financiers.map(({ financier, bedrag }) => `  ${financier ?? 'onbekend'}: ${schrijfEuro(bedrag)}`),
  ]);

const ontbreekregels = ({ kosten }: Gegevens): string[] =>
  kosten.ontbreekt.map(({ naam, waarom, sinds, totEnMet }) => {
    const tot = totEnMet === undefined ? '' : ` tot en met ${totEnMet}`;
    return `- ${naam}, sinds ${sinds}${tot}: ${waarom}`;
  });

const aanWie = ({ aan }: Gegevens['inzages'][number]): string =>
  'team' in aan ? `${aan.rol} ${aan.team}` : 'organisatie' in aan ? `${aan.rol} ${aan.organisatie}` : aan.rol;

const inzageregels = ({ inzages }: Gegevens): string[] =>
  inzages.map((een) => {
    const door = een.grond === null ? 'door uzelf gegeven' : `bij besluit: ${een.grond}`;
    return `- ${een.inzage}: ${aanWie(een)}, voor ${een.doelbinding}, tot en met ${een.totEnMet}, ${door} (${een.staat})`;
  });

const keekregels = ({ inzagelogboek }: Gegevens): string[] =>
  inzagelogboek.map(
    ({ op, wie, rol, wat, doelbinding }) => `- ${op}: ${rol} (${wie}) zag ${wat}, voor: ${doelbinding}`,
  );

const schuldregels = ({ vorderingen, schuldregelingen }: Gegevens): string[] => [
  ...vorderingen.map(
    (een) => `- ${een.schuldeiser}: ${schrijfEuro(een.bedrag)}, inning ${een.inning} (${een.vordering})`,
  ),
  ...schuldregelingen.flatMap(({ schuldregeling, schuldeiser, staat, zinnen }) => [
    `- schuldregeling ${schuldregeling} bij ${schuldeiser}: ${staat}`,
    ...zinregels(zinnen),
  ]),
];

/** All that the boek holds about a household, as a page of plain Dutch to read and keep. */
export function uitdraai(gegevens: Gegevens): string {
  const { boek, huishouden, op, vergeten, kosten, populaties } = gegevens;
  return [
    `Wat boek ${boek} over uw huishouden heeft`,
    `Code: ${huishouden}`,
    `Gemaakt: ${op}`,
    ...(vergeten ? ['Uw huishouden is vergeten: wat over u geschreven was, is voorgoed weg.'] : []),
    ...deel('Wat voor u is gegeven', trekkingregels(gegevens), 'Niets.'),
    ...deel('Vouchers die u zelf besteedt', voucherregels(gegevens), 'Geen.'),
    ...deel(`Wat het samen kostte: ${schrijfEuro(kosten.totaal)}`, kostenregels(gegevens), 'Niets.'),
    ...deel('Wie dat betaalde, per jaar', betaalregels(gegevens), 'Niemand.'),
    ...deel('Welke kosten hier niet bij staan', ontbreekregels(gegevens), 'Daar is niets over gemeld.'),
    ...deel('Schulden', schuldregels(gegevens), 'Geen.'),
    ...deel(
      'Groepen waarin u meetelt',
      populaties.map(({ naam }) => `- ${naam}`),
      'Geen.',
    ),
    ...deel('Wie uw kosten mag zien', inzageregels(gegevens), 'Niemand.'),
    ...deel('Wie uw gegevens zag, het laatste vooraan', keekregels(gegevens), 'Niemand.'),
    '',
  ].join('\n');
}
