import type { Vastgelegd } from '@ontschot/audit';
import { eerdereRegel } from '@ontschot/boek';
import { genaamd, gegeven } from '../../libs/boek/test-hulp/beproef.js';
import { corrigeren } from '../../libs/boek/test-hulp/contracten.js';
import { MET_VERPLICHTING, ontvangen, regel } from '../../libs/boek/test-hulp/declaraties.js';
import { NA_HET_JAAR, open, sluitAf } from '../../libs/boek/test-hulp/jaareinde.js';
import { storneren } from '../../libs/boek/test-hulp/opdrachten.js';
import { boekOpenen } from '../../libs/boek/test-hulp/wereld.js';
import { CONTROLESLEUTEL, Controle, controlepunt, metSleutel, regelsVan } from './bundels.js';
import { alsBoek, geschreven, vervalst } from './verhalen.js';

interface Credit {
  uit: string;
  revisie: number;
  mutaties: { van: string; naar: string; kleur: string; bedrag: number }[];
  kenmerken: Record<string, unknown>;
}
const SOORT = 'eerdere-regel-gecrediteerd.v1';
const D2 = { declaratie: 'buurthuis-d2', nummer: 'D2', boekdatum: '2026-02-02', regels: 1, debet: 0, posten: [] };

/**
 * A boek of 2025 with lines of 70, 10 and 10, of which the second was taken back and the third corrected; and that of 2026
 * that took it over, in which the first is paid back.
 */
function jaren(): { oud: Vastgelegd[]; nieuw: Vastgelegd[]; terug: number; gecorrigeerd: number } {
  const regels = [70, 10, 10].map((bedrag, i) => genaamd(`P${i + 1}`, regel({ referentie: `P${i + 1}`, bedrag })));
  const samen = { regels: 3, debet: 90, posten: [{ verplichting: 'v1', debet: 90 }] };
  const verhaal = gegeven(...MET_VERPLICHTING, ontvangen(samen), ...regels);
  const [terug, gecorrigeerd] = [verhaal.revisie('P2'), verhaal.revisie('P3')];
  verhaal.en(
    storneren({ beweging: terug, boekdatum: '2025-06-01' }),
    corrigeren({ besteding: gecorrigeerd, bedrag: 1 }),
  );
  const daarna = gegeven({ ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 });
  open(verhaal, sluitAf(verhaal, { criteria: [{ procent: 100 }] }), daarna);
  const eerder = eerdereRegel(verhaal.toestand, verhaal.revisie('P1'), 'buurthuis');
  const op = { soort: 'eerdere-regel-crediteren', declaratie: 'buurthuis-d2', referentie: 'P1C', eerder };
  daarna.als(ontvangen({ ...D2, credit: 70, eerder: [eerder] }), {}, NA_HET_JAAR).danOnderMeer({});
  daarna.als(op, {}, NA_HET_JAAR).danOnderMeer({});
  const wortel = controlepunt(geschreven(verhaal)).split('\n')[2];
  const nieuw = alsBoek(daarna).map((een) => {
    const data = een.data as unknown as { controlepunt?: object };
    return data.controlepunt ? { ...een, data: { ...data, controlepunt: { ...data.controlepunt, wortel } } } : een;
  });
  return { oud: alsBoek(verhaal), nieuw: nieuw, terug, gecorrigeerd };
}

describe('verifieer houdt een credit van een regel van vorig jaar', () => {
  const { oud, nieuw, terug, gecorrigeerd } = jaren();
  const van10 = (data: Credit, revisie: number): void =>
    void Object.assign(data, { revisie, mutaties: [{ ...data.mutaties[0]!, kleur: 'wmo', bedrag: 10 }] });
  const controle = new Controle();
  afterAll(() => controle.ruimOp());
  const bundel = async (boek: readonly Vastgelegd[]) => controle.bundel(await regelsVan(boek));
  const alleen = async (boek: readonly Vastgelegd[]) =>
    controle.verifieer(await bundel(boek), '--sleutel', CONTROLESLEUTEL);
  const samen = async (boek: readonly Vastgelegd[], vorig = oud) => {
    const punt = controle.leg(controlepunt(boek));
    const vast = ['--sleutel', CONTROLESLEUTEL, '--controlepunt', punt];
    return controle.verifieer(await bundel(boek), ...vast, '--vorig', await bundel(vorig));
  };
  const met = (anders: (data: Credit) => void): Vastgelegd[] => vervalst<Credit>(nieuw, SOORT, anders);

  it('en keurt goed wat klopt, en zegt zonder het boek ervoor dat de band daarmee niet is nagegaan', async () => {
    expect((await samen(nieuw)).tekst).toContain('IN ORDE: alles is nagegaan en alles klopt.');
    const { status, tekst } = await alleen(nieuw);
    expect([status, tekst]).toEqual([2, expect.stringContaining('Niet nagegaan: de band met GM0080-2025')]);
  });

  it.each([
    ['van een ander boek dan waaruit dit is geopend', (data: Credit) => void (data.uit = 'GM0080-2024')],
    ['met geld van een ander', (data: Credit) => void (data.mutaties[0]!.van = 'bron:kwintes')],
    ['met geld dat niet in de ruimte komt', (data: Credit) => void (data.mutaties[0]!.naar = 'besteed:wijk-noord')],
    ['met vrijgegeven geld', (data: Credit) => data.mutaties.forEach((een) => (een.kleur = 'wmo@afspraak'))],
  ])('en keurt er een af %s', async (_, anders) => {
    const { status, tekst } = await alleen(met(anders));
    expect([status, tekst]).toEqual([1, expect.stringMatching(/niet zoals het kan: één keer, hierheen/u)]);
  });

  it('en keurt af wie hem twee keer boekt', async () => {
    const plek = nieuw.findIndex(({ type }) => type === SOORT);
    const [een, sleutel] = [nieuw[plek]!, nieuw.at(-1)!];
    const metadata = { ...een.metadata, opdracht: { id: 'nog-eens', afzender: 'c1', rol: 'dienst', hash: 'h' } };
    const nogEens = { ...een, id: 'nog-eens', revision: sleutel.revision, metadata } as unknown as Vastgelegd;
    const dubbel = metSleutel([...nieuw.slice(0, -1), nogEens]);
    expect(await alleen(dubbel)).toMatchObject({ status: 1, tekst: expect.stringContaining('één keer') as unknown });
  });

  it.each([
    ['meer dan de regel', (data: Credit) => void (data.mutaties[0]!.bedrag += 1)],
    ['minder dan de regel', (data: Credit) => void (data.mutaties[0]!.bedrag -= 1)],
    ['een andere kleur', (data: Credit) => void (data.mutaties[0]!.kleur = 'zvw')],
    ['een ander budget', (data: Credit) => void (data.mutaties[0]!.naar = 'vrij:wmo')],
    ['een andere maand', (data: Credit) => void (data.kenmerken['periode'] = '2025-05')],
    ['een ander huishouden', (data: Credit) => void (data.kenmerken['huishouden'] = 'h-ander')],
    ['een andere regel', (data: Credit) => void (data.revisie = terug)],
    ['een regel die al is teruggenomen', (data: Credit) => van10(data, terug)],
    ['een regel die is gecorrigeerd', (data: Credit) => van10(data, gecorrigeerd)],
    ['wat geen regel is', (data: Credit) => void (data.revisie = 3)],
  ])('en keurt met het boek ervoor een credit af van %s', async (_, anders) => {
    const { status, tekst } = await samen(met(anders));
    expect([status, tekst]).toEqual([
      1,
      expect.stringMatching(/crediteert \d+ van GM0080-2025, en zo staat daar geen/u),
    ]);
  });
});
