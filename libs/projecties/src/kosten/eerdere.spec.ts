import type { KostenOvergenomen } from '@ontschot/boek';
import { richtIn } from '../../test/hulp/gemeente.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';
import { Telling } from './telling.js';

const BOEK = 'GM0001-2025';
const OUD = 'GM0001-2024';
const VRAAG = { boek: BOEK, van: '2025-01', totEnMet: '2025-06', populatie: 'ouderen' };

/** A part of the costs of earlier years: what `wmo` cost the cohort in a month of it. */
const deel = (nr: number, maand: string, bedrag: number, meer: Partial<KostenOvergenomen> = {}): object => ({
  ...{ boekdatum: '2025-01-01', uit: OUD, deel: nr, controlepunt: { omvang: 1, wortel: 'w' }, vanaf: '2020-01' },
  ...{ eigen: [], nietVoor: [], huishoudens: [] },
  rijen: [{ koker: 'wmo', populatie: 'ouderen', maanden: [{ maand, bedrag }] }],
  ...meer,
});

/** A boek of which jeugd became dearer this year, and nothing of last year is known yet. */
const begin = (): Schrijver => {
  const schrijver = new Schrijver(BOEK);
  richtIn(schrijver);
  const leden = { soort: 'cohort' } as const;
  schrijver.doe({ soort: 'populatie-vastleggen', populatie: 'ouderen', naam: 'Ouderen', leden });
  const regels = [{ maand: '2025-03', bedrag: 150_000, populatie: 'ouderen' }];
  schrijver.doe({ soort: 'kosten-melden', koker: 'jeugd', bron: 'opgave', regels });
  return schrijver;
};

describe('waterbedden terwijl de kosten van eerdere jaren nog overkomen', () => {
  const opstelling = Opstelling.begin();
  let lees: lezen.Leesmodel;
  const schrijver = begin();
  beforeAll(async () => {
    lees = await (await opstelling).leesmodel();
    await lees.wachtOp(BOEK, await schrijver.schrijf((await opstelling).store), 5_000);
  });
  afterAll(async () => (await opstelling).ruimOp());

  let revisie = schrijver.toestand.revisie;
  const schrijf = async (type: string, data: object): Promise<void> => {
    const { store } = await opstelling;
    const metadata = { ...schrijver.alles.at(-1)?.metadata };
    await store.append(`boek-${BOEK}`, revisie, [{ id: `over-${revisie}`, type, data, metadata }]);
    revisie += 1;
  };
  const groep = async () => (await lezen.waterbed(lees, VRAAG))[0];

  it('gegeven een half jaar dat over is, dan vergelijkt het niet, en zegt het waarom; met alles erbij wel', async () => {
    expect(await groep()).toMatchObject({ onvolledig: null, bewegingen: [] });

    await schrijf('kosten-overgenomen.v1', deel(1, '2024-02', 100_000, { volgt: true }));
    expect(await groep()).toMatchObject({
      onvolledig: `De kosten van voor dit jaar zijn nog niet (alle) overgenomen uit ${OUD}.`,
      ...{ bewegingen: [], waterbedden: [] },
    });
    // What lies in this year on both sides needs nothing of before it.
    const volgend = await lezen.waterbed(lees, { ...VRAAG, van: '2026-03', totEnMet: '2026-03' });
    expect(volgend).toMatchObject([{ onvolledig: null, bewegingen: [{ koker: 'jeugd', verschil: 150_000 }] }]);

    await schrijf('kosten-overgenomen.v1', deel(2, '2024-03', 30_000));
    expect(await groep()).toMatchObject({
      onvolledig: null,
      waterbedden: [{ omlaag: 'wmo', omhoog: 'jeugd', minder: 130_000, meer: 150_000 }],
    });
  });

  it('gegeven een populatie waarvoor zij niet tellen, dan vergelijkt het ook niet met wat dit boek zelf meldde', () => {
    const wie = schrijver.toestand.preventie.populaties.lees('ouderen')!;
    const telling = new Telling({ ...VRAAG, populatie: wie, kokers: [], aanbieders: [] });
    const over = deel(1, '2024-02', 100_000, { nietVoor: ['ouderen'] });
    const eigen = {
      melding: 'm',
      koker: 'wmo',
      bron: 'b',
      regels: [{ maand: '2024-02', bedrag: 9, populatie: 'ouderen' }],
    };
    const als = (type: string, gegevens: object) => ({ ...schrijver.alles[0]!, type, gegevens }) as never;
    for (const een of [als('kosten-gemeld.v1', eigen), als('kosten-overgenomen.v1', over)]) telling.tel(een);
    expect(telling.uitkomst()).toMatchObject({
      buitenBereik: [],
      buitenBereikOnvolledig: expect.stringContaining('Populatie ouderen heeft hier andere huishoudens') as unknown,
    });
  });

  it('gegeven toezeggingen die overkwamen uit een boek dat nog open is, dan wacht het ook; tot de opening af is', () => {
    const wie = schrijver.toestand.preventie.populaties.lees('ouderen')!;
    const telling = new Telling({ ...VRAAG, populatie: wie, kokers: [], aanbieders: [] });
    const als = (type: string, gegevens: object) => ({ ...schrijver.alles[0]!, type, gegevens }) as never;
    telling.tel(als('toezeggingen-overgenomen.v1', { uit: OUD }));
    expect(telling.uitkomst()).toHaveProperty('buitenBereikOnvolledig');
    telling.tel(als('boek-overgenomen.v1', { uit: OUD, volgt: true }));
    expect(telling.uitkomst()).toHaveProperty('buitenBereikOnvolledig');
    // It had no costs at all: then none came over.
    telling.tel(als('boek-overgenomen.v1', { uit: OUD }));
    expect(telling.uitkomst()).not.toHaveProperty('buitenBereikOnvolledig');
  });
});
