import { ontvangerSleutel } from '@ontschot/boek';
import { schrijfOntvanger } from '@ontschot/regels';
import { berekend } from './berekend.js';
import { gevolgzinnen, mutatiezinnen, type Toegekend } from './gevolgzin.js';
import type { Keten } from './keten.js';
import type { Schakel } from './schakels.js';
import { nagerekend } from './nagerekend.js';
import { bedragVan, dag, kort, plaats, regels, tekstVan, verschil } from './schrijven.js';

/** An explanation is one page of paper; what is split to the cent can take more. */
export const HOOGSTENS_REGELS = 66;

/** How long lists may be: of the sum, and of what happened around it. */
interface Maat {
  readonly som: number;
  readonly om: number;
}
/** What happened around it is shortened first: the boek lists that too, the sum is what the page is for. */
const MATEN: readonly Maat[] = [
  ...[14, 10, 7, 5, 4, 3].map((om) => ({ som: 8, om })),
  // Fewer would leave out sums of an everyday afspraak: then a second page is better.
  ...[6, 5, 4].map((som) => ({ som, om: 3 })),
];

const soortVan = ({ type }: Schakel): string => type.replace(/\.v\d+$/, '').replaceAll('-', ' ');
const punt = (zin: string): string[] => regels(zin, '- ');

function kop({ boek, gebeurtenis, herkomst }: Keten, { om: hoogstens }: Maat): string[] {
  const { revisie, rol, boekdatum, geregistreerdOp, gegevens } = gebeurtenis;
  const grond = ['besluit', 'grond', 'reden', 'document', 'kenmerk'].flatMap((veld) => {
    const waarde = tekstVan(gegevens, veld);
    return waarde === '' ? [] : [`${veld}: ${waarde}`];
  });
  return [
    ...regels(`Uitleg bij gebeurtenis ${revisie} van boek ${boek}: ${soortVan(gebeurtenis)}.`),
    ...regels(
      `Gevraagd in de rol ${rol}, telt op ${dag(boekdatum)}, vastgelegd op ${dag(geregistreerdOp.slice(0, 10))}.` +
        (grond.length === 0 ? '' : ` Met ${grond.join(', ')}.`) +
        ' Een getal tussen [haken] is een plaats in het boek.',
    ),
    ...mutatiezinnen(gebeurtenis, hoogstens).flatMap(punt),
    ...(herkomst.length === 0 ? [] : ['Waar dat vandaan kwam:']),
    ...kort(herkomst, hoogstens, (over) => over.at(-1) ?? gebeurtenis).flatMap((een) => [
      ...punt(`${dag(een.boekdatum)}: ${soortVan(een)}, in de rol ${een.rol} [${een.revisie}].`),
      ...mutatiezinnen(een, 2).flatMap((zin) => regels(zin, '  ')),
    ]),
  ];
}

/** How it came here from the boeken of earlier years, and where in those it was awarded. */
function overgenomen({ overnames, aandeel }: Keten): string[] {
  if (overnames.length === 0) return [];
  const stappen = overnames.map(
    ({ uit, overgedragen, naar, overgenomen: op, hernoemd = [] }) =>
      `Boek ${naar} nam het over ${plaats(op, naar)} uit boek ${uit}, dat het overdroeg ${plaats(overgedragen, uit)}.` +
      hernoemd.map(({ soort, was, wordt }) => ` Daar heette ${soort} ${wordt} nog ${was}.`).join(''),
  );
  const toegekend =
    aandeel === undefined
      ? []
      : [`Het is toegekend op ${dag(aandeel.boekdatum)} ${plaats(aandeel.revisie, aandeel.boek)}.`];
  return ['', 'UIT EEN EERDER BOEK', ...[...stappen, ...toegekend].flatMap(punt)];
}

function afgesproken({ afspraak, verdeelregel }: Keten, hoogstens: number): string[] {
  if (afspraak === undefined) return [];
  const { inhoud, versie, gesloten, instemmingen, boek } = afspraak;
  const op = (revisie: number): string => plaats(revisie, boek);
  const leveren = kort(
    inhoud.aanbieders.map(({ organisatie }) => organisatie),
    hoogstens,
    (over) => `nog ${over.length}`,
  );
  const eens = kort(
    instemmingen.map((een) => `${een.financier} (${een.door}, ${dag(een.op)}, ${een.document}) ${op(een.revisie)}`),
    hoogstens,
    (over) => `nog ${over.length}`,
  );
  return [
    '',
    'WAT IS AFGESPROKEN',
    ...regels(
      `${inhoud.naam} (afspraak ${afspraak.afspraak}, versie ${versie}) ${op(afspraak.revisie)}` +
        `${gesloten === null ? '' : `, gesloten ${op(gesloten)}`}. Levert: ${leveren.join(', ')}. ` +
        `Looptijd ${inhoud.looptijd.van} tot en met ${inhoud.looptijd.totEnMet}.` +
        (eens.length === 0 ? '' : ` Ingestemd: ${eens.join('; ')}.`),
    ),
    ...(verdeelregel === undefined
      ? []
      : [
          ...regels(
            `Verdeelregel ${verdeelregel.verdeelregel}, versie ${verdeelregel.versie} ${plaats(verdeelregel.revisie, verdeelregel.boek)}` +
              `${verdeelregel.vastgesteld === null ? '' : `, vastgesteld bij ${verdeelregel.besluit ?? ''} ${plaats(verdeelregel.vastgesteld, verdeelregel.boek)}`}:`,
          ),
          ...regels(verdeelregel.zinnen.join(' '), '  ', '  '),
        ]),
  ];
}

/** Of an assessment that corrects another: what each receiver gets now, less what it had, is what was booked. */
function verschillen({ gevolgen, vaststelling }: Keten): string[] {
  if (vaststelling?.gegevens.corrigeert === undefined) return [];
  const { delen, soort } = vaststelling.gegevens.uitkomst;
  return gevolgen
    .map(({ gegevens }) => gegevens as Partial<Toegekend>)
    .flatMap(({ soort: wat, ontvanger, bedrag = 0, kokers }) => {
      if (wat !== 'aandeel' || ontvanger === undefined || kokers === undefined) return [];
      const deel = delen.find((een) => ontvangerSleutel(een.ontvanger) === ontvangerSleutel(ontvanger))?.bedrag ?? 0;
      const nu = soort === 'verlies' ? -deel : deel;
      return [`${schrijfOntvanger(ontvanger)}, nu min eerder: ${verschil(nu, nu - bedrag)} = ${bedragVan(bedrag)}`];
    });
}

function gebeurd(keten: Keten, { som, om }: Maat): string[] {
  const { gevolgen, correcties } = keten;
  const gecorrigeerd = correcties.map(({ vaststelling, revisie, richting, boek }) =>
    richting === 'corrigeert'
      ? `Zij kwam in de plaats van vaststelling ${vaststelling} ${plaats(revisie, boek)}; alleen het verschil is geboekt.`
      : `Zij is later vervangen door vaststelling ${vaststelling} ${plaats(revisie, boek)}; die boekte alleen het verschil.`,
  );
  if (gevolgen.length === 0 && gecorrigeerd.length === 0) return [];
  const getoond = kort(
    gevolgzinnen(gevolgen, om),
    om,
    (over) => `en nog ${over.length} van zulke regels; het journaal heeft ze alle.`,
  );
  return [
    '',
    'WAT ER DAARNA GEBEURDE',
    ...gecorrigeerd.flatMap(punt),
    ...verschillen(keten)
      .slice(0, som)
      .flatMap((een) => regels(een, '   ', '     ')),
    ...getoond.flatMap(punt),
  ];
}

function schrijf(keten: Keten, maat: Maat): string[] {
  const gemeten = keten.vaststelling ?? keten.meting;
  return [
    ...kop(keten, maat),
    ...overgenomen(keten),
    ...afgesproken(keten, maat.som),
    ...(gemeten === undefined ? [] : berekend(gemeten, maat.som, keten.verdeelregel?.regel)),
    ...gebeurd(keten, maat),
  ];
}

/**
 * The page: lists are shortened, with their totals kept, until it fits or only the sum itself is left. After it, whole,
 * how each amount was split to the cent.
 */
export function bladzijde(keten: Keten): string {
  let tekst: string[] = [];
  for (const maat of MATEN) {
    tekst = schrijf(keten, maat);
    if (tekst.length <= HOOGSTENS_REGELS) break;
  }
  return `${[...tekst, ...nagerekend(keten.verdeling ?? [])].join('\n')}\n`;
}
