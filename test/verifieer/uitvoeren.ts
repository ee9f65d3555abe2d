import { totOmvang, type Uitvoersoort, type Vastgelegd } from '@ontschot/audit';

interface Mutatie {
  readonly van: string;
  readonly naar: string;
  readonly kleur: string;
  readonly bedrag: number;
  readonly verplichting?: string;
  readonly voorschot?: string;
}
interface Gegevens {
  readonly boekdatum: string;
  readonly mutaties?: readonly Mutatie[];
  readonly kenmerk?: string;
}
type Omslag = { readonly geregistreerdOp: string; readonly opdracht: { readonly id: string; readonly rol: string } };

const gegevensVan = ({ data }: Vastgelegd): Gegevens => data as Gegevens;
const omslagVan = ({ metadata }: Vastgelegd): Omslag => metadata as Omslag;
const bewegingen = (boek: readonly Vastgelegd[]): Vastgelegd[] =>
  boek.filter((een) => (gegevensVan(een).mutaties ?? []).length > 0);
const euro = (cent: number): string =>
  `${cent < 0 ? '-' : ''}${(BigInt(Math.abs(cent)) / 100n).toString()}.${String(Math.abs(cent) % 100).padStart(2, '0')}`;

/** What a soort of ours writes of these events, as the service would. */
export async function alsUitvoer(soort: Uitvoersoort, boek: readonly Vastgelegd[]): Promise<string> {
  const lees = async function* () {
    await Promise.resolve();
    yield* totOmvang(
      (async function* () {
        await Promise.resolve();
        yield boek.map((een, position) => ({ ...een, position }));
      })() as never,
      boek.length,
    );
  };
  const bron = {
    boek: 'proef-2025',
    omvang: boek.length,
    lees,
    gemaaktOp: '2026-01-31T12:00:00.000Z',
    programma: { naam: 'Ontschot', versie: '0.1.0' },
  };
  let tekst = '';
  for await (const stuk of soort.schrijf(bron)) tekst += stuk;
  return tekst;
}

/** The journal as it is described, without the labels that the checker does not ask for. */
export function alsJournaal(boek: readonly Vastgelegd[]): string {
  const standen = new Map<string, Map<string, number>>();
  const account = (rekening: string, kleur: string): string => `${rekening}:${kleur.split('@')[0] ?? ''}:${kleur}`;
  const boekingen = bewegingen(boek).map((een) => {
    const { boekdatum, mutaties = [], kenmerk } = gegevensVan(een);
    const { geregistreerdOp, opdracht } = omslagVan(een);
    let nieuw = '';
    const posten = mutaties.flatMap((mutatie) =>
      (['van', 'naar'] as const).map((kant) => {
        const naam = account(mutatie[kant], mutatie.kleur);
        const bedrag = kant === 'van' ? -mutatie.bedrag : mutatie.bedrag;
        const groep = standen.get(mutatie[kant]) ?? new Map<string, number>();
        standen.set(mutatie[kant], groep);
        if (!groep.has(naam)) nieuw += `account ${naam}\n`;
        groep.set(naam, (groep.get(naam) ?? 0) + bedrag);
        const eigen = (['verplichting', 'voorschot'] as const).filter((soort) => mutatie[soort] !== undefined);
        return `    ${naam}  ${euro(bedrag)} EUR\n${eigen.map((soort) => `    ; ${soort}: ${mutatie[soort] ?? ''}\n`).join('')}`;
      }),
    );
    const kop = `${boekdatum} (${een.revision}) ${een.type} ${kenmerk ?? opdracht.id}\n    ; bekend: ${geregistreerdOp}\n`;
    return `${nieuw === '' ? '' : `${nieuw}\n`}${kop}${posten.join('')}\n`;
  });
  const slot = [...standen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([groep, regels]) =>
        `2025-12-31 (slot) eindstand ${groep}\n${[...regels].map(([naam, stand]) => `    ${naam}  0.00 EUR = ${euro(stand)} EUR\n`).join('')}\n`,
    );
  const kop = `; Ontschot-journaal.v1, voor hledger en ledger\n; boek: proef-2025\n; gebeurtenissen: ${boek.length}\n\ncommodity EUR\n    format 1000.00 EUR\n\n`;
  return `${kop}${boekingen.join('')}${slot.join('')}; einde: ${boekingen.length} boekingen uit ${boek.length} gebeurtenissen\n`;
}

/** The audit file as it is described, in two journals, without what says who and why. */
export function alsAuditbestand(boek: readonly Vastgelegd[]): string {
  const alle = bewegingen(boek);
  const rekeningen = new Set<string>();
  const boeking = (een: Vastgelegd): string => {
    const { boekdatum, mutaties = [] } = gegevensVan(een);
    const { geregistreerdOp, opdracht } = omslagVan(een);
    const { storneert, hoortBij } = een.data as { storneert?: number; hoortBij?: string };
    const regels = mutaties.flatMap(({ van, naar, kleur, bedrag }, i) =>
      (
        [
          ['D', naar],
          ['C', van],
        ] as const
      ).map(([kant, rekening]) => {
        rekeningen.add(`${rekening}/${kleur}`);
        return `<trLine><nr>${i + 1}${kant}</nr><accID>${rekening}/${kleur}</accID><docRef>proef-2025/${een.revision}</docRef><effDate>${boekdatum}</effDate><amnt>${euro(bedrag)}</amnt><amntTp>${kant}</amntTp></trLine>\n`;
      }),
    );
    const meer = `${hoortBij === undefined ? '' : `; hoort bij ${hoortBij}`}${storneert === undefined ? '' : `; storneert ${storneert}`}`;
    return `<transaction><nr>${een.revision}</nr><desc>${een.type}; geregistreerd op ${geregistreerdOp}${meer}</desc><periodNumber>${Number(boekdatum.slice(5, 7))}</periodNumber><trDt>${boekdatum}</trDt><User>${opdracht.rol}</User>\n${regels.join('')}</transaction>\n`;
  };
  const dagboek = (id: string, welke: (een: Vastgelegd) => boolean): string =>
    `<journal><jrnID>${id}</jrnID>\n${alle.filter(welke).map(boeking).join('')}</journal>\n`;
  const dagboeken =
    dagboek('BST', ({ type }) => type.startsWith('besteding-')) +
    dagboek('MEM', ({ type }) => !type.startsWith('besteding-'));
  const mutaties = alle.flatMap((een) => gegevensVan(een).mutaties ?? []);
  const totaal = euro(mutaties.reduce((som, { bedrag }) => som + bedrag, 0));
  const totalen = (regels: number, som: string): string =>
    `<linesCount>${regels}</linesCount><totalDebit>${som}</totalDebit><totalCredit>${som}</totalCredit>\n`;
  const grootboek = [...rekeningen].map((id) => `<ledgerAccount><accID>${id}</accID></ledgerAccount>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<auditfile xmlns="urn:xaf">\n<header><fiscalYear>2025</fiscalYear></header>\n<company>\n<generalLedger>\n${grootboek}</generalLedger>\n<openingBalance>\n${totalen(0, '0.00')}</openingBalance>\n<transactions>\n${totalen(mutaties.length * 2, totaal)}${dagboeken}</transactions>\n</company>\n</auditfile>\n`;
}

/** Every event as a CloudEvent, one a line. */
export function alsCloudevents(boek: readonly Vastgelegd[]): string {
  const { gemeente = '' } = (boek[0]?.data ?? {}) as { gemeente?: string };
  return boek
    .map(
      ({ stream, revision, id, type, data, metadata }) =>
        `${JSON.stringify({
          specversion: '1.0',
          id,
          source: `urn:nld:gemeente-${encodeURIComponent(gemeente)}.ontschot.boek-proef-2025`,
          type: `nl.ontschot.${type}`,
          subject: 'proef-2025',
          time: (metadata as Omslag).geregistreerdOp,
          sequence: String(revision + 1),
          sequencetype: 'Integer',
          dataref: `/v1/boeken/proef-2025/gebeurtenissen/${revision}`,
          datacontenttype: 'application/json',
          data: { stream, revision, id, type, data, metadata },
        })}\n`,
    )
    .join('');
}
