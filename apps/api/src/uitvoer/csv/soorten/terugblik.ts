import { uit, type Csvsoort, type Rijen } from '../csvsoort.js';
import { bedragen, lijst, waarden } from '../kolom.js';

/** What stood before, what after, and what that differs. */
const VOOR_EN_NA = [...waarden('rekening', 'kleur'), ...bedragen('voor', 'na', 'verschil')];
const OP_DAG = [...waarden('opDag.datum'), ...bedragen('opDag.voor', 'opDag.na')];
const ONDERDEEL = [...waarden('soort', 'id', 'naam', 'wat', 'voor', 'na'), ...lijst('velden')];

/** The lines of one kind out of a list of more. */
const regelsVan =
  (soort: string) =>
  (antwoord: Rijen[number]): Rijen =>
    uit('regels')(antwoord)
      .filter(({ regel }) => regel === soort)
      .map(({ regel: _, ...rij }) => rij);

/** What stands by its name, as rows; on the first page alone. */
const aantallen =
  (naam: 'perType' | 'perSoort', sleutel: string, waarde: string) =>
  ({ aantallen: geteld }: Rijen[number]): Rijen =>
    Object.entries((geteld as Readonly<Record<string, Rijen[number]>> | undefined)?.[naam] ?? {}).map(([een, som]) => ({
      ...{ [sleutel]: een, [waarde]: som },
    }));

/** What stood on each kleur of what a refused opdracht was about. */
const geweigerd = ({ geweigerd: uitleg }: Rijen[number]): Rijen =>
  ((uitleg as { readonly standen: Rijen } | undefined)?.standen ?? []).flatMap(({ rekening, kleuren }) =>
    (kleuren as Rijen).map((een) => ({ rekening, ...een })),
  );

/** None of these can hold what few households cost. */
const zonderMensen = { nietOverMensen: true } as const;

/** A boek as it was, what changed between two moments, and one event taken apart. */
export const TERUGBLIK: readonly Csvsoort[] = [
  {
    naam: 'terugblik-budgetten',
    uitleg: 'Wat er op elk budget stond, zoals het boek op een plek was; zeg met opRevisie of opMoment welke.',
    ...{ vraag: 'terugblik', eenmaal: true, ...zonderMensen },
    rijen: uit('budgetten'),
    kolommen: [
      ...waarden('budget', 'naam'),
      ...bedragen('primitief', 'naWijziging', 'verplicht', 'voorschot', 'besteed', 'vrij', 'stelpost'),
    ],
  },
  {
    naam: 'terugblik-rekeningen',
    uitleg: 'Wat er op elke rekening stond, zoals het boek op een plek was; zeg met opRevisie of opMoment welke.',
    ...{ vraag: 'terugblik', ...zonderMensen },
    rijen: uit('regels'),
    kolommen: [...waarden('rekening'), ...bedragen('totaal'), ...lijst('kleuren', 'kleur', 'bedrag')],
  },
  {
    naam: 'verschillen-standen',
    uitleg: 'Welke standen tussen twee momenten veranderden; zeg met van en tot welke.',
    ...{ vraag: 'verschillen', ...zonderMensen },
    rijen: regelsVan('stand'),
    kolommen: VOOR_EN_NA,
  },
  {
    naam: 'verschillen-onderdelen',
    uitleg: 'Welke onderdelen tussen twee momenten kwamen, veranderden of gingen; zeg met van en tot welke.',
    ...{ vraag: 'verschillen', ...zonderMensen },
    rijen: regelsVan('onderdeel'),
    kolommen: ONDERDEEL,
  },
  {
    naam: 'verschillen-gebeurtenissen',
    uitleg: 'Hoeveel gebeurtenissen van elke soort er tussen twee momenten waren; zeg met van en tot welke.',
    ...{ vraag: 'verschillen', eenmaal: true, ...zonderMensen },
    rijen: aantallen('perType', 'type', 'aantal'),
    kolommen: waarden('type', 'aantal'),
  },
  {
    naam: 'verschillen-rekeningsoorten',
    uitleg: 'Wat er tussen twee momenten op elke soort rekening bij kwam; zeg met van en tot welke.',
    ...{ vraag: 'verschillen', eenmaal: true, ...zonderMensen },
    rijen: aantallen('perSoort', 'soort', 'bedrag'),
    kolommen: [...waarden('soort'), ...bedragen('bedrag')],
  },
  {
    naam: 'toen-standen',
    uitleg: 'De standen van een dag die nu anders zijn dan wij toen dachten; zeg met op en bekendOp welke dagen.',
    ...{ vraag: 'toen', eenmaal: true, ...zonderMensen },
    rijen: uit('standen'),
    kolommen: [...waarden('rekening', 'kleur'), ...bedragen('toen', 'nu', 'verschil')],
  },
  {
    naam: 'toen-gebeurtenissen',
    uitleg: 'De gebeurtenissen waardoor die standen nu anders zijn, en waarom wij ze toen niet kenden.',
    ...{ vraag: 'toen', ...zonderMensen },
    rijen: uit('regels'),
    kolommen: [
      ...waarden('revisie', 'type', 'boekdatum', 'geregistreerdOp', 'waarom', 'storneert'),
      ...lijst('mutaties', 'van', 'naar', 'kleur', 'bedrag'),
    ],
  },
  {
    naam: 'stap-standen',
    uitleg: 'Welke standen één gebeurtenis veranderde; zeg met revisie welke.',
    ...{ vraag: 'stap', ...zonderMensen },
    rijen: uit('standen'),
    kolommen: [...VOOR_EN_NA, ...OP_DAG],
  },
  {
    naam: 'stap-onderdelen',
    uitleg: 'Welke onderdelen door één gebeurtenis kwamen, veranderden of gingen; zeg met revisie welke.',
    ...{ vraag: 'stap', ...zonderMensen },
    rijen: uit('onderdelen'),
    kolommen: ONDERDEEL,
  },
  {
    naam: 'stap-geweigerd',
    uitleg: 'Wat er stond op waar een geweigerde opdracht over ging; zeg met revisie welke.',
    ...{ vraag: 'stap', ...zonderMensen },
    rijen: geweigerd,
    kolommen: [
      ...[...waarden('rekening', 'kleur'), ...bedragen('stand', 'beschikbaar')],
      ...waarden('laagsteDag', 'bezwaar'),
    ],
  },
];
