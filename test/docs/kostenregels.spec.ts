import { createHash } from 'node:crypto';
import { Proef } from '../e2e/hulp/app.js';
import { PAD, vertel } from '../e2e/hulp/verhaal.js';

// The sum of docs/reference/kostenregels.md, made with that page alone: nothing of ours is imported for it.
interface Mutatie {
  readonly van: string;
  readonly naar: string;
  readonly kleur: string;
  readonly bedrag: number;
}
interface Regel {
  readonly koker: string;
  readonly maand: string;
  readonly bedrag: number;
  readonly huishouden?: string;
  readonly wijk?: string;
  readonly populatie?: string;
  readonly aanbieder?: string;
}
/** What is read of the events, whatever their kind. */
interface Gegevens {
  readonly boekdatum: string;
  readonly hoortBij?: string;
  readonly mutaties?: readonly Mutatie[];
  readonly kenmerken?: Partial<Omit<Regel, 'koker'>> & { readonly periode?: string };
  readonly melding: string;
  readonly vervangt?: string;
  readonly koker: string;
  readonly regels: readonly Omit<Regel, 'koker'>[];
  readonly populatie: string;
  readonly leden: { readonly soort: string; readonly wijken: readonly string[] };
  readonly huishoudens: readonly string[];
  readonly afspraak: string;
  readonly versie: number;
  readonly inhoud: { readonly populatie: string };
  readonly van: string;
  readonly totEnMet: string;
  readonly kosten: {
    readonly gelezenTot: number;
    readonly ledenTot?: number;
    readonly regels: number;
    readonly hash: string;
  };
  readonly invoer: {
    readonly kokers: readonly {
      readonly koker: string;
      readonly realisatie: { readonly maanden: readonly object[] };
    }[];
  };
}
interface Event {
  readonly type: string;
  readonly revisie: number;
  readonly gegevens: Gegevens;
}

function kostenVan({ type, gegevens }: Event): Regel[] {
  if (type === 'kosten-gemeld.v1') return gegevens.regels.map((regel) => ({ ...regel, koker: gegevens.koker }));
  if (type === 'toezegging-contant-gemaakt.v1' || type === 'voorfinanciering-verrekend.v1') return [];
  const { mutaties = [], kenmerken = {}, hoortBij, boekdatum } = gegevens;
  const maand = kenmerken.periode ?? hoortBij ?? boekdatum.slice(0, 7);
  return mutaties.flatMap(({ van, naar, kleur, bedrag }) => {
    if (kleur.includes('@')) return [];
    const regel = { koker: kleur, maand, ...kenmerken };
    return [
      ...(naar.startsWith('besteed:') ? [{ ...regel, bedrag }] : []),
      ...(van.startsWith('besteed:') ? [{ ...regel, bedrag: -bedrag }] : []),
    ];
  });
}

function maandenVan(van: string, totEnMet: string, jarenTerug = 0): string[] {
  const alles: string[] = [];
  for (let jaar = 2000; jaar < 2100; jaar += 1)
    for (let maand = 1; maand <= 12; maand += 1) {
      const periode = `${jaar}-${String(maand).padStart(2, '0')}`;
      if (periode >= van && periode <= totEnMet) alles.push(`${jaar - jarenTerug}${periode.slice(4)}`);
    }
  return alles;
}

function narekenen(alles: readonly Event[], { gegevens }: Event) {
  const { kosten, van, totEnMet, invoer, afspraak, versie } = gegevens;
  const gelezen = alles.filter(({ revisie }) => revisie <= kosten.gelezenTot);
  const inhoud = alles.find(
    (een) =>
      /^afspraak-(opgesteld|gewijzigd)/.test(een.type) &&
      een.gegevens.afspraak === afspraak &&
      een.gegevens.versie === versie,
  )!.gegevens.inhoud;
  const over = gelezen.filter((een) => een.gegevens.populatie === inhoud.populatie);
  const { leden } = over.find(({ type }) => type === 'populatie-vastgelegd.v1')!.gegevens;
  const { ledenTot = kosten.gelezenTot } = kosten;
  const codes = over
    .filter(({ type, revisie }) => type === 'populatie-aangevuld.v1' && revisie <= ledenTot)
    .flatMap((een) => een.gegevens.huishoudens);
  const lid = (regel: Regel): boolean =>
    leden.soort === 'cohort'
      ? regel.populatie === inhoud.populatie
      : leden.soort === 'wijken'
        ? leden.wijken.includes(regel.wijk ?? '')
        : codes.includes(regel.huishouden ?? '');
  const nu = maandenVan(van, totEnMet);
  const toen = maandenVan(van, totEnMet, Math.ceil(nu.length / 12));
  const hash = createHash('sha256');
  let tellen: (Regel & { melding: string })[] = [];
  let regels = 0;
  for (const een of gelezen) {
    const gemeld = een.type === 'kosten-gemeld.v1';
    const melding = gemeld ? een.gegevens.melding : '';
    const vervangt = (gemeld ? een.gegevens.vervangt : '') ?? '';
    if (vervangt !== '' && tellen.some((regel) => regel.melding === vervangt))
      hash.update(`${JSON.stringify([een.revisie, 'vervangt', melding, vervangt])}\n`);
    if (vervangt !== '') tellen = tellen.filter((regel) => regel.melding !== vervangt);
    kostenVan(een).forEach((regel, nummer) => {
      if (!lid(regel) || ![...nu, ...toen].includes(regel.maand)) return;
      const { koker, maand, huishouden = '', wijk = '', populatie = '', aanbieder = '', bedrag } = regel;
      const velden = [
        een.revisie,
        nummer,
        melding,
        vervangt,
        koker,
        maand,
        huishouden,
        wijk,
        populatie,
        aanbieder,
        bedrag,
      ];
      hash.update(`${JSON.stringify(velden)}\n`);
      regels += 1;
      tellen.push({ ...regel, melding });
    });
  }
  const totalen = invoer.kokers.map(({ koker }) => ({
    koker,
    maanden: nu
      .map((maand) => {
        const delen = tellen.filter((regel) => regel.koker === koker && regel.maand === maand);
        return { maand, delen: delen.length, bedrag: delen.reduce((som, { bedrag }) => som + bedrag, 0) };
      })
      .filter(({ delen }) => delen > 0)
      .map(({ maand, bedrag }) => ({ maand, bedrag })),
  }));
  return { regels, hash: hash.digest('hex'), totalen };
}

describe('docs/reference/kostenregels.md', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef);
  });
  afterAll(() => proef.stop());

  it('geeft van elke meting en vaststelling dezelfde hash, aantallen en totalen als het boek', async () => {
    const alles: Event[] = [];
    for (let revisie = 0; ; revisie += 1) {
      const { status, body } = await proef.haal(`${PAD}/gebeurtenissen/${revisie}`, 'auditor');
      if (status === 404) break;
      if (status !== 200) throw new Error(`${revisie}: ${status} ${JSON.stringify(body)}`);
      alles.push(body as Event);
    }
    const gemeten = alles.filter(({ type }) => /^preventiewinst-(gemeten|vastgesteld)/.test(type));
    expect(gemeten.length).toBeGreaterThan(3);
    expect(gemeten.some(({ gegevens }) => gegevens.kosten.regels > 0)).toBe(true);
    for (const een of gemeten) {
      const { kosten, invoer } = een.gegevens;
      expect(narekenen(alles, een)).toEqual({
        regels: kosten.regels,
        hash: kosten.hash,
        totalen: invoer.kokers.map(({ koker, realisatie }) => ({
          koker,
          maanden: realisatie.maanden,
        })),
      });
    }
  });
});
