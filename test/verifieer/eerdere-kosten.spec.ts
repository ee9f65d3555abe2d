import type { Vastgelegd } from '@ontschot/audit';
import type { KostenOvergenomen, Kostenrij } from '@ontschot/boek';
import { gewisseld } from '../property/jaarwisseling.js';
import { CONTROLESLEUTEL, Controle, controlepunt, metSleutel, regelsVan } from './bundels.js';

const vastgelegd = (boek: string, teksten: readonly string[]): Vastgelegd[] =>
  teksten.map((tekst, revision) => {
    const { type, data, metadata } = JSON.parse(tekst) as Vastgelegd;
    const id = `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`;
    return { stream: `boek-${boek}`, revision, id, type, data, metadata };
  });
const wortelVan = (teksten: readonly string[]): string =>
  controlepunt(vastgelegd('proef-2025', teksten)).split('\n')[2] ?? '';
const { oud: oudeTeksten, nieuw: nieuweTeksten } = gewisseld(7, 400, wortelVan);
const oud = metSleutel(vastgelegd('proef-2025', oudeTeksten));
const nieuw = metSleutel(vastgelegd('proef-2026', nieuweTeksten));

type Over = { -readonly [K in keyof KostenOvergenomen]: KostenOvergenomen[K] };
type Los = { -readonly [K in keyof Kostenrij]: Kostenrij[K] };
const isOver = ({ type }: Vastgelegd): boolean => type === 'kosten-overgenomen.v1';

describe('verifieer houdt de kosten van eerdere jaren tegen het oude boek', () => {
  const controle = new Controle();
  afterAll(() => controle.ruimOp());
  const bundel = async (gebeurtenissen: readonly Vastgelegd[]): Promise<string> =>
    controle.bundel(await regelsVan(gebeurtenissen));
  const uitslag = async (hier: readonly Vastgelegd[]) =>
    controle.verifieer(await bundel(hier), '--sleutel', CONTROLESLEUTEL, '--vorig', await bundel(oud));

  /** The new boek with its first part of these costs told otherwise; whoever has the key signs it. */
  const vervalst = (anders: (over: Over) => void): Vastgelegd[] => {
    const kopie = nieuw.map((een) => JSON.parse(JSON.stringify(een)) as Vastgelegd);
    const over = kopie.find(isOver);
    if (over === undefined) throw new Error('er gingen geen kosten mee');
    anders(over.data as Over);
    return kopie;
  };
  const rij = ({ rijen, huishoudens }: Over, geboekt: boolean): Los => {
    const gevonden = [...rijen, ...huishoudens].find((een) => (een.geboekt === true) === geboekt);
    if (gevonden === undefined) throw new Error(`er is geen rij die ${geboekt ? 'geboekt' : 'gemeld'} is`);
    return gevonden;
  };
  /** The same boek, with the costs in two parts. */
  const inTweeen = (anders: (tweede: Over, eerste: Over) => void = () => undefined): Vastgelegd[] => {
    const plek = nieuw.findIndex(isOver);
    const kopie = vervalst((over) => (over.volgt = true));
    const eerste = kopie[plek] as Vastgelegd;
    const opdracht = { id: 'deel-2', afzender: 'a', rol: 'r', hash: 'h' };
    const metadata = { ...eerste.metadata, opdracht };
    const id = '00000000-0000-4000-8000-888888888888';
    const tweede = JSON.parse(JSON.stringify({ ...eerste, id, metadata })) as Vastgelegd;
    const [a, b] = [eerste.data as Over, tweede.data as Over];
    a.huishoudens = [];
    Object.assign(b, { deel: 2, rijen: [] });
    delete b.volgt;
    anders(b, a);
    return [...kopie.slice(0, plek + 1), tweede, ...kopie.slice(plek + 1)].map((een, revision) => ({
      ...een,
      revision,
    }));
  };
  const keurtAf = async (hier: readonly Vastgelegd[], zin: string): Promise<void> => {
    const { status, tekst } = await uitslag(hier);
    expect(tekst).toContain(zin);
    expect(status).toBe(1);
  };
  const ANDERS = 'de kosten die proef-2026 overnam zijn niet wat proef-2025 optelt';

  it('keurt goed wat is geboekt naast wat is gemeld', async () => {
    expect((await uitslag(nieuw)).tekst).not.toContain('NIET IN ORDE');
  });

  it('ziet een boeking die als melding is overgenomen, en andersom', async () => {
    await keurtAf(
      vervalst((over) => delete rij(over, true).geboekt),
      ANDERS,
    );
    await keurtAf(
      vervalst((over) => (rij(over, false).geboekt = true)),
      ANDERS,
    );
  });

  it('ziet een boeking die wegbleef omdat het nieuwe boek over die maand zelf meldde: een boeking is nooit dezelfde', async () => {
    const weg = vervalst((over) => {
      const { koker, maanden } = rij(over, true);
      over.eigen = [...over.eigen, { koker, maanden: [maanden[0]?.maand ?? ''] }];
    });
    // It says so of months that it did report: a melding of its own stands before.
    const over = weg.find(isOver)?.data as Over;
    const { koker, maanden } = rij(over, true);
    const melding = {
      ...{ boekdatum: '2026-01-01', melding: 'eigen', koker, bron: 'proef' },
      regels: [{ maand: maanden[0]?.maand, bedrag: 1, wijk: 'noord' }],
    };
    const plek = weg.findIndex(isOver);
    const ervoor = { ...(weg[plek] as Vastgelegd), id: '00000000-0000-4000-8000-777777777777' };
    const metadata = { ...ervoor.metadata, opdracht: { id: 'm', afzender: 'a', rol: 'r', hash: 'h' } };
    const eigen = { ...ervoor, type: 'kosten-gemeld.v1', data: melding, metadata } as unknown as Vastgelegd;
    const samen = (gebeurtenissen: readonly Vastgelegd[]): Vastgelegd[] =>
      [...gebeurtenissen.slice(0, plek), eigen, ...gebeurtenissen.slice(plek)].map((een, revision) => ({
        ...een,
        revision,
      }));
    const zonder = (welke: (een: Kostenrij) => boolean): void => {
      const deze = (een: Kostenrij): Kostenrij[] => {
        const rest = een.maanden.filter(({ maand }) => een.koker !== koker || maand !== maanden[0]?.maand);
        return !welke(een) ? [een] : rest.length === 0 ? [] : [{ ...een, maanden: rest }];
      };
      over.rijen = over.rijen.flatMap(deze);
      over.huishoudens = over.huishoudens.flatMap(deze);
    };
    zonder(({ geboekt }) => geboekt !== true);
    expect((await uitslag(samen(weg))).tekst).not.toContain(ANDERS);
    zonder(({ geboekt }) => geboekt === true);
    await keurtAf(samen(weg), ANDERS);
  });

  it('ziet delen die niet op elkaar volgen, of niet bij één opening horen', async () => {
    expect((await uitslag(inTweeen())).tekst).not.toContain('NIET IN ORDE');
    await keurtAf(
      inTweeen((tweede) => (tweede.deel = 3)),
      'is deel 3 van de kosten van eerdere jaren',
    );
    await keurtAf(
      inTweeen((_, eerste) => delete eerste.volgt),
      'neemt kosten over nadat alles over was',
    );
    await keurtAf(
      inTweeen((tweede) => (tweede.vanaf = '1999-01')),
      'dit deel van de kosten hoort bij een andere opening',
    );
    await keurtAf(
      inTweeen((tweede) => (tweede.volgt = true)),
      'niet alle kosten van proef-2025 zijn overgenomen',
    );
  });

  it('ziet kosten die van een ander controlepunt zijn dan de opening', async () => {
    await keurtAf(
      vervalst((over) => (over.controlepunt = { ...over.controlepunt, omvang: over.controlepunt.omvang - 1 })),
      'de kosten zijn niet van hetzelfde controlepunt',
    );
  });
});
