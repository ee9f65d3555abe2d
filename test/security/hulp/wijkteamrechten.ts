import { Leesmodel } from '@ontschot/projecties';
import { Proef, type Wie } from '../../e2e/hulp/app.js';
import { vertelBuurt } from '../../e2e/hulp/buurt.js';
import { PAD, vertel } from '../../e2e/hulp/verhaal.js';

/** Everybody who could ask: of each role who it concerns and who it does not. */
export const ACTOREN = [
  'controller',
  'auditor',
  'beheerder',
  /** Two members by the wijk of their token; `lid` asked for what waits. */
  'lid',
  'collega',
  /** Of a wijkteam in another wijk, and of this one but taken off it. */
  'ander-team',
  'afgemeld',
  /** The organisatie that is named, and another. */
  'aanbieder',
  'andere-aanbieder',
  'financier',
  'andere-financier',
  'raad',
  /** The inwoner of the household that it is about, and of another. */
  'inwoner',
  'andere-inwoner',
  'verlopen',
  'niemand',
] as const;
export type Actor = (typeof ACTOREN)[number];

/** The groups of OpenAPI that are about teams and households, or tell of all that happened. */
const GROEPEN: ReadonlySet<string> = new Set([
  'Wijkteams',
  'Schuldregelingen',
  'Inleg',
  'Huishoudens',
  'Zinnen',
  'Leren',
  'Bewoners',
  'Rechtmatigheid',
  'Terugblik',
]);
/** What a question must say beside its path. */
const VRAAG: Readonly<Record<string, string>> = {
  'GET bestemming': '?revisie=12',
  'GET herkomst': '?rekening=vrij:opvang&kleur=opvang',
  'GET terugblik/toen': '?op=2025-06-30',
  'GET verschillen': '?van=5',
};
const CODE_VAN_ANDER = 'hh-bcdfghjkmnpqrstv';
/** Refusals of the boek that are about whose it is; every other is about the state it is in, so past all rights. */
const VAN_WIE =
  /^(geen-lid|geen-bewoner$|onbekend-bewonersvoorstel|onbekende-(trekking|voucher|schuldregeling|inzage)|onbekend-signaal|eigen-|trekking-van-ander)/;

export interface Route {
  /** As `POST trekkingen/:trekking/instemmingen`. */
  readonly naam: string;
  readonly methode: 'get' | 'post';
  readonly velden: readonly string[];
  readonly voorbeeld: object;
}

export interface Antwoord {
  /** `ja`, or the code of the refusal. */
  readonly uitkomst: string;
  /** All that was said, without what differs between any two answers. */
  readonly gezegd: string;
}

interface Beschrijving {
  readonly tags: readonly string[];
  readonly requestBody?: {
    readonly content: Record<string, { readonly examples?: Record<string, { value: object }> }>;
  };
}

/** A boek with all examples told, what waits for a colleague, and everybody who could ask. */
export class Rechtenproef {
  private teller = 0;
  private constructor(
    readonly proef: Proef,
    private readonly tokens: Partial<Record<Actor, Wie>>,
    readonly routes: readonly Route[],
  ) {}

  static async start(): Promise<Rechtenproef> {
    const proef = await Proef.start();
    await vertel(proef);
    const wijken = ['heechterp'];
    const tokens = {
      ...{ controller: 'controller', auditor: 'auditor', beheerder: 'beheerder', lid: 'wijkteam', collega: 'collega' },
      ...{ aanbieder: 'aanbieder', raad: 'raad' },
      'ander-team': await proef.iemand('wijkteam', 'r-ander', { wijken: ['bilgaard'] }),
      afgemeld: await proef.iemand('wijkteam', 'r-afgemeld', { wijken }),
      'andere-aanbieder': await proef.iemand('aanbieder', 'r-aanbieder', { organisatie: 'rijk' }),
      // The koker of the signal is paid by the Rijk.
      financier: await proef.iemand('financier', 'r-financier', { organisatie: 'rijk' }),
      'andere-financier': await proef.iemand('financier', 'r-financier-2', { organisatie: 'opvang-fryslan' }),
      inwoner: await proef.iemand('inwoner', 'r-inwoner', { huishouden: proef.huishouden }),
      'andere-inwoner': await proef.iemand('inwoner', 'r-inwoner-2', { huishouden: CODE_VAN_ANDER }),
      verlopen: await proef.iemand('controller', 'r-verlopen', {}, -3_600),
    } as const satisfies Partial<Record<Actor, Wie>>;
    const { body } = await proef.vraag().get('/v1/openapi.json').expect(200);
    const hier = new Rechtenproef(proef, tokens, routesUit(body.paths as Record<string, Record<string, Beschrijving>>));
    await hier.richtIn();
    return hier;
  }

  /** A team where a colleague must agree, three requests that wait for one, and somebody taken off every team. */
  private async richtIn(): Promise<void> {
    const doe = async (wat: string, inhoud: object, wie: Wie = 'controller', status = 201) =>
      this.proef.stuur(`${PAD}/${wat}`, inhoud, `r-${(this.teller += 1)}`, wie).expect(status);
    await doe('teams', { team: 'r-team', naam: 'Vier ogen', wijk: 'heechterp' });
    await doe('mandaten', {
      ...{ mandaat: 'r-mandaat', team: 'r-team', rol: 'wijkteam', budgetten: ['wijkbudget-heechterp'] },
      ...{ perTrekking: 50_000, perHuishoudenPerJaar: 150_000, openVoorschotten: 200_000 },
      ...{ meekijken: { wanneer: 'vooraf', vanaf: 0 }, geldigVan: '2025-01-01', geldigTotEnMet: '2025-12-31' },
    });
    const doel = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };
    const gevraagd = { boekdatum: '2025-08-05', team: 'r-team', vorm: 'collectief', bedrag: 1, doel };
    const waarvoor = { groep: { naam: 'r', aantal: 4 }, voorliggend: { zou: 'nee' }, waarom: 'Koffie voor wie komt' };
    for (const trekking of ['r-instemmen', 'r-afwijzen', 'r-intrekken', 'r-blijft'])
      await doe('trekkingen', { ...gevraagd, ...waarvoor, trekking }, 'wijkteam', 202);
    const plan = { aan: { rol: 'wijkteam', team: 'r-team' }, doelbinding: 'Samen een plan maken' };
    const totEnMet = this.proef.app.get(Leesmodel).vandaag();
    const inzage = { inzage: 'r-inzage', ...plan, totEnMet };
    await doe(`huishoudens/${this.proef.huishouden}/inzages`, inzage, this.tokens.inwoner);
    await vertelBuurt(this.proef, this.tokens.inwoner!, this.proef.huishouden);
    for (const team of ['r-team', 'team-heechterp', 'jeugd-heechterp'])
      await doe(`teams/${team}/afmeldingen`, { lid: 'r-afgemeld' }, 'beheerder');
  }

  /** Asks; `velden` are those of the path. `nergens`: under names of what is not there. */
  async vraag(
    route: Route,
    actor: Actor,
    velden: Readonly<Record<string, string>>,
    nergens = false,
  ): Promise<Antwoord> {
    const naam = (veld: string): string => {
      if (veld === 'huishouden') return nergens ? 'hh-zzzzzzzzzzzzzzzz' : this.proef.huishouden;
      return nergens ? (veld === 'signaal' ? 'er~niet' : 'er-niet') : (velden[veld] ?? 'r-geen');
    };
    const adres = route.naam.replace(/^\w+ /, '').replace(/:(\w+)/g, (_, veld: string) => naam(veld));
    const inhoud = JSON.stringify(route.voorbeeld).replaceAll('hh-4k7p2wq9xz3mf6tb', this.proef.huishouden);
    const heel = `${PAD}/${adres}${VRAAG[route.naam] ?? ''}`;
    const verzoek = this.proef.vraag()[route.methode](heel).set('ontschot-doelbinding', 'Toets');
    const wie = this.tokens[actor];
    if (wie !== undefined) verzoek.set('authorization', `Bearer ${this.proef.token(wie)}`);
    const { status, body } =
      route.methode === 'get'
        ? await verzoek
        : await verzoek
            .set('idempotency-key', `v-${(this.teller += 1)}`)
            .set('content-type', 'application/json')
            .send(inhoud);
    const kop = body as { readonly code?: string };
    const rest = { ...kop, instance: undefined, revisie: undefined };
    const kaal = route.velden.reduce((tekst, veld) => tekst.replaceAll(naam(veld), '-'), JSON.stringify(rest));
    // To who sets up, that somebody is no member is the state of the team.
    const staat = !VAN_WIE.test(kop.code ?? '') || actor === 'beheerder' || actor === 'controller';
    const door = status < 300 || (status === 409 && staat);
    return { uitkomst: door ? 'ja' : `${status} ${kop.code ?? ''}`, gezegd: `${status} ${kaal}` };
  }

  stop(): Promise<void> {
    return this.proef.stop();
  }
}

function routesUit(paden: Record<string, Record<string, Beschrijving>>): Route[] {
  return Object.entries(paden).flatMap(([pad, methoden]) =>
    (['get', 'post'] as const).flatMap((methode) => {
      const { tags = [], requestBody } = methoden[methode] ?? {};
      if (!tags.some((tag) => GROEPEN.has(tag))) return [];
      const naam = pad.replace('/boeken/{boekId}/', '').replace(/\{(\w+)\}/g, ':$1');
      const velden = [...naam.matchAll(/:(\w+)/g)].map(([, veld]) => veld!);
      const [voorbeeld] = Object.values(requestBody?.content['application/json']?.examples ?? {});
      return [{ naam: `${methode.toUpperCase()} ${naam}`, methode, velden, voorbeeld: voorbeeld?.value ?? {} }];
    }),
  );
}
