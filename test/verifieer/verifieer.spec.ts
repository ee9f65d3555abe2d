import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { canoniek } from '@ontschot/kern';
import type { Vastgelegd } from '@ontschot/audit';
import { maakSleutel, schrijfSleutel } from '@ontschot/audit';
import { CONTROLESLEUTEL, Controle, KENMERK, controlepunt, regelsVan, willekeurigBoek } from './bundels.js';
import { alsCloudevents } from './uitvoeren.js';

const boek = willekeurigBoek(7, 1_200);
const TOEN = 400;

type Los = { [veld: string]: unknown };
const kopie = (een: Vastgelegd): Vastgelegd => JSON.parse(JSON.stringify(een)) as Vastgelegd;
/** The boek with one event changed. */
const met = (plek: number, anders: (een: Los & { data: Los; metadata: Los }) => void): Vastgelegd[] =>
  boek.map((een, i) => {
    if (i !== plek) return een;
    const nieuw = kopie(een);
    anders(nieuw as never);
    return nieuw;
  });
const geld = boek.findIndex(({ type }, i) => i > 500 && type === 'besteding-geboekt.v1');
const mutatie = ({ data }: { data: Los }): Los => (data['mutaties'] as Los[])[0] ?? {};
/** Moved up or down as if they had always stood there. */
const hernummerd = (gebeurtenissen: readonly Vastgelegd[]): Vastgelegd[] =>
  gebeurtenissen.map((een, revision) => ({ ...een, revision }));

describe('verifieer', () => {
  const controle = new Controle();
  const eerder = controle.leg(controlepunt(boek, TOEN));
  const bekend = ['--sleutel', CONTROLESLEUTEL];
  const alles = [...bekend, '--controlepunt', eerder];

  afterAll(() => controle.ruimOp());

  it('keurt een boek van willekeurige opdrachten goed, en zegt wat is nagegaan', async () => {
    const { status, tekst } = await controle.verifieer(controle.bundel(await regelsVan(boek)), ...alles);
    expect(tekst).toContain(`${boek.length} gebeurtenissen`);
    expect(tekst).toContain(`het controlepunt bij ${TOEN} is er het begin van`);
    expect(tekst).toContain('IN ORDE: alles is nagegaan en alles klopt.');
    expect(status).toBe(0);
  });

  it('zegt niet dat het in orde is als niet alles is nagegaan', async () => {
    const bundel = controle.bundel(await regelsVan(boek));
    const zonderSleutel = await controle.verifieer(bundel, '--controlepunt', eerder);
    expect(zonderSleutel).toMatchObject({ status: 2 });
    expect(zonderSleutel.tekst).toContain('Niet nagegaan: wie tekende');
    const zonderEerder = await controle.verifieer(bundel, ...bekend);
    expect(zonderEerder).toMatchObject({ status: 2 });
    expect(zonderEerder.tekst).toContain('Niet nagegaan: of er sinds een eerdere keer iets is veranderd');
    for (const { tekst } of [zonderSleutel, zonderEerder]) expect(tekst).not.toContain('IN ORDE');
  });

  /** Whoever changes the file does not have the key: the checkpoint stays what it was. */
  describe.each([
    ['een bedrag', met(geld, (een) => void (mutatie(een)['bedrag'] = Number(mutatie(een)['bedrag']) + 1))],
    ['een boekdatum', met(geld, ({ data }) => void (data['boekdatum'] = '2025-12-31'))],
    ['een kleur', met(geld, (een) => void (mutatie(een)['kleur'] = 'wmo'))],
    ['een type', met(geld, (een) => void (een['type'] = 'besteding-geboekt.v9'))],
    ['een id', met(geld, (een) => void (een['id'] = '00000000-0000-4000-8000-999999999999'))],
    ['een moment', met(geld, ({ metadata }) => void (metadata['geregistreerdOp'] = '2026-01-01T00:00:00.000Z'))],
    ['een afzender', met(geld, ({ metadata }) => void ((metadata['opdracht'] as Los)['afzender'] = 'c2'))],
    ['het zout', met(geld, ({ metadata }) => void (metadata['zout'] = 'BAAAAAAAAAAAAAAAAAAAAA'))],
    ['een veld erbij', met(geld, (een) => void (een.data['erbij'] = 12))],
    ['een gebeurtenis eruit', hernummerd(boek.filter((_, i) => i !== geld))],
    ['een gebeurtenis eruit met een gat', boek.filter((_, i) => i !== geld)],
    ['een gebeurtenis erbij', hernummerd(boek.flatMap((een, i) => (i === geld ? [een, { ...een, id: 'n' }] : [een])))],
    [
      'twee gebeurtenissen omgewisseld',
      hernummerd(boek.map((een, i) => (i === geld ? boek[i - 1]! : i === geld - 1 ? boek[geld]! : een))),
    ],
    ['een ander boek', boek.map((een) => ({ ...een, stream: 'boek-GM0055-2025' }))],
    ['een afgekapte staart', boek.slice(0, -3)],
  ] as const)('met %s', (_, vals) => {
    it('keurt af', async () => {
      const uitslag = await controle.verifieer(controle.bundel(await regelsVan(vals, controlepunt(boek))), ...alles);
      expect(uitslag.tekst).toContain('NIET IN ORDE: ');
      expect(uitslag.status).toBe(1);
    });
  });

  /** Whoever has the key can sign anything, but not what was handed out before. */
  it('keurt een tak af die na een eerder controlepunt is gemaakt, ook als die goed is getekend', async () => {
    const elders = willekeurigBoek(8, 1_200);
    const { status, tekst } = await controle.verifieer(controle.bundel(await regelsVan(elders)), ...alles);
    expect(tekst).toContain('het eerdere controlepunt 1 was over andere gebeurtenissen');
    expect(status).toBe(1);
  });

  it('keurt een oude stand af die voor nieuw wordt gegeven, en een nieuwe met een oud controlepunt', async () => {
    const nu = controle.leg(controlepunt(boek));
    const oud = await controle.verifieer(
      controle.bundel(await regelsVan(boek.slice(0, TOEN))),
      ...bekend,
      '--controlepunt',
      nu,
    );
    expect(oud.tekst).toContain(`telt er ${boek.length}, deze bundel maar ${TOEN}`);
    const nieuw = await controle.verifieer(controle.bundel(await regelsVan(boek, controlepunt(boek, TOEN))), ...alles);
    expect(nieuw.tekst).toContain(`de bundel heeft ${boek.length} gebeurtenissen, het controlepunt ${TOEN}`);
    expect([oud.status, nieuw.status]).toEqual([1, 1]);
  });

  it('keurt een controlepunt van een ander af', async () => {
    const ander = maakSleutel('elders.nl/boek-proef-2025').sleutel;
    const [kop = '', ...rest] = await regelsVan(boek);
    const zonder = canoniek({ ...(JSON.parse(kop) as Los), sleutels: [schrijfSleutel(ander)] });
    const { status, tekst } = await controle.verifieer(controle.bundel([zonder, ...rest]));
    expect(tekst).toContain('door niemand getekend');
    expect(status).toBe(1);
  });

  it('keurt een controlepunt af van een sleutel die het boek toen niet had aangewezen, of had ingetrokken', async () => {
    const hier = boek.findIndex(({ type }) => type === 'controlesleutel-aangewezen.v1');
    const zonder = boek.map((een, i) => (i === hier ? { ...een, type: 'wijk-ingesteld.v1' } : een));
    const nooit = await controle.verifieer(controle.bundel(await regelsVan(zonder)), ...bekend);
    expect(nooit.tekst).toContain('het controlepunt is getekend met een sleutel die het boek toen niet had aangewezen');
    const teVroeg = controle.leg(controlepunt(boek, hier));
    const vroeg = await controle.verifieer(
      controle.bundel(await regelsVan(boek)),
      ...bekend,
      ...['--controlepunt', teVroeg],
    );
    expect(vroeg.tekst).toContain('het eerdere controlepunt 1 is getekend met een sleutel die');
    const weg = { type: 'controlesleutel-ingetrokken.v1', data: { boekdatum: '2025-12-31', controlesleutel: KENMERK } };
    const plek = boek.findIndex(({ type }, i) => i > TOEN && type === 'opdracht-geweigerd.v1');
    const ingetrokken = boek.map((een, i) => (i === plek ? { ...een, ...weg } : een));
    const later = await controle.verifieer(controle.bundel(await regelsVan(ingetrokken)), ...alles);
    expect(later.tekst).toContain('NIET IN ORDE: het controlepunt is getekend met een sleutel die');
    expect([nooit.status, vroeg.status, later.status]).toEqual([1, 1, 1]);
  });

  /** Whoever has the key and no checkpoint was handed out: then the laws of the book still speak. */
  it.each([
    [
      'meer uitgegeven dan er was',
      'onder nul|staat vrij:|staat verplicht',
      (een: Vastgelegd[]) => ((mutatie(een[geld] as never)['bedrag'] = 900_000_000_00), een),
    ],
    [
      'een half bedrag',
      'geen heel aantal eurocenten',
      (een: Vastgelegd[]) => ((mutatie(een[geld] as never)['bedrag'] = 0.5), een),
    ],
    ['een negatief bedrag', 'boven nul', (een: Vastgelegd[]) => ((mutatie(een[geld] as never)['bedrag'] = -1), een)],
    [
      'een dag buiten het jaar',
      'buiten het jaar',
      (een: Vastgelegd[]) => (((een[geld] as unknown as { data: Los }).data['boekdatum'] = '2024-12-31'), een),
    ],
    [
      'een moment dat terugloopt',
      'vóór de gebeurtenis ervoor',
      (een: Vastgelegd[]) => (
        ((een[geld] as unknown as { metadata: Los }).metadata['geregistreerdOp'] = '2025-01-01T00:00:00.000Z'),
        een
      ),
    ],
    [
      'een opdracht die twee keer is gedaan',
      'is al uitgevoerd',
      (een: Vastgelegd[]) =>
        hernummerd([...een, { ...kopie(een[geld]!), id: 'nog-eens' }]).map((e, i, { length }) =>
          i < length - 1 ? e : { ...e, metadata: { ...e.metadata, geregistreerdOp: '2026-12-01T00:00:00.000Z' } },
        ),
    ],
    [
      'dezelfde id twee keer',
      'komt vaker voor',
      (een: Vastgelegd[]) => een.map((e, i) => (i === geld ? { ...e, id: een[0]!.id } : e)),
    ],
    [
      'een storno die iets anders terugneemt',
      'niet precies het omgekeerde',
      (een: Vastgelegd[]) => {
        const storno = een.find(({ type }) => type === 'beweging-gestorneerd.v1')!;
        mutatie(storno as never)['bedrag'] = 1;
        return een;
      },
    ],
    [
      'zonder wie het vroeg',
      'niet de vorm die het moet hebben',
      (een: Vastgelegd[]) => een.map((e, i) => (i === geld ? { ...e, metadata: null as unknown as object } : e)),
    ],
    ['zonder begin', 'begint met', (een: Vastgelegd[]) => hernummerd(een.slice(1))],
  ])('keurt %s af, ook met een goede handtekening', async (_, melding, anders) => {
    const vals = anders(boek.map(kopie));
    const { status, tekst } = await controle.verifieer(controle.bundel(await regelsVan(vals)), ...bekend);
    expect(tekst).toMatch(new RegExp(`NIET IN ORDE: .*(${melding})`, 'u'));
    expect(status).toBe(1);
  });

  it.each([
    ['niets', ''],
    ['geen JSON', 'dit is geen bundel\n'],
    ['iets anders', '{"formaat":"anders"}\n'],
    ['een halve regel', '{"formaat":"ontschot'],
  ])('zegt van een bestand met %s dat het geen bundel is', async (_, inhoud) => {
    const { status, tekst } = await controle.verifieer(controle.leg(inhoud), ...bekend);
    expect(tekst).toContain('NIET IN ORDE: ');
    expect(status).toBe(1);
  });

  it('neemt elk byte serieus: een gebeurtenis in een andere schrijfwijze is een andere', async () => {
    const regels = await regelsVan(boek);
    const ruim = regels.map((regel, i) => (i === 5 ? regel.replace(',', ', ') : regel));
    const { tekst } = await controle.verifieer(controle.bundel(ruim), ...alles);
    expect(tekst).toContain('niet in de vorm waarover de boom is gemaakt');
    const meer = regels.map((regel, i) =>
      i === 5 ? canoniek({ ...(JSON.parse(regel) as Los), position: 12 }) : regel,
    );
    expect((await controle.verifieer(controle.bundel(meer), ...alles)).tekst).toContain(
      'de envelop heeft andere velden',
    );
  });

  it('is ook een opdracht van ontschot, die niets installeert of bouwt', async () => {
    const wortel = resolve(import.meta.dirname, '../..');
    const ontschot = (...argumenten: readonly string[]) => {
      const opties = { cwd: wortel, encoding: 'utf8' } as const;
      const { status, stdout } = spawnSync(
        process.execPath,
        ['scripts/ontschot.mjs', 'verifieer', ...argumenten],
        opties,
      );
      return { status, tekst: stdout };
    };
    expect(ontschot('--help').tekst).toContain('Controleert een bundel van een boek');
    expect(ontschot('--ontvangstbewijs', controle.leg('{}'))).toMatchObject({ status: 1 });
    const bundel = controle.bundel(await regelsVan(boek));
    const uitvoer = alsCloudevents(boek);
    const samen = ontschot(bundel, ...alles, '--uitvoer', controle.leg(uitvoer));
    expect(samen.tekst).toMatch(/^IN ORDE: [^]*^UITVOER IN ORDE: /mu);
    expect(samen.status).toBe(0);
    const vals = controle.leg(uitvoer.replace(/"bedrag":(\d)/u, '"bedrag":9$1'));
    expect(ontschot(bundel, ...alles, `--uitvoer=${vals}`)).toMatchObject({ status: 1 });
    // Of a bundle that does not hold, nothing is held against it.
    const geknoeid = controle.bundel((await regelsVan(boek)).slice(0, -1));
    const kapot = ontschot(geknoeid, ...alles, '--uitvoer', controle.leg(uitvoer));
    expect(kapot.tekst).not.toContain('UITVOER');
    expect(kapot.status).toBe(1);
    expect(ontschot(bundel, '--uitvoer', controle.leg(uitvoer))).toMatchObject({ status: 2 });
  });

  it('is één bestand dat niets van ons nodig heeft, en hoogstens duizend regels', () => {
    const tekst = readFileSync(resolve(import.meta.dirname, '../../apps/cli/verifieer/verifieer.mjs'), 'utf8');
    expect(tekst.split('\n').length).toBeLessThanOrEqual(1_000);
    const herkomst = [...tekst.matchAll(/^import .* from '([^']+)';$/gmu)].map(([, van]) => van);
    expect(herkomst.filter((van) => !van?.startsWith('node:'))).toEqual([]);
    expect(tekst).not.toMatch(/import\(|require\(|fetch\(/u);
  });

  it('legt uit hoe het gevraagd wil worden', async () => {
    expect(await controle.verifieer('--help')).toMatchObject({ status: 0 });
    for (const fout of [[], ['a', 'b'], ['--anders', 'a'], ['/bestaat/niet']])
      expect(await controle.verifieer(...fout)).toMatchObject({ status: 3 });
    const sleutel = await controle.verifieer(controle.bundel(await regelsVan(boek)), '--sleutel', 'onzin');
    expect(sleutel.tekst).toContain('geen controlesleutel');
  });
});
