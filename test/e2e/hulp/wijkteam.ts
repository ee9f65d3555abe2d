import type { EventStore } from '@ontschot/event-store';
import { EVENT_STORE } from '../../../apps/api/src/opslag/opslag.js';
import { Proef, type Wie } from './app.js';

export const BOEK = 'wijkteam-2025';
const PAD = `/v1/boeken/${BOEK}`;
const KOKER = { wet: 'Wmo 2015', taakveld: '6.1', oormerk: { aard: 'vrij' }, vanaf: '2025-01-01' };
const JAAR = { geldigVan: '2025-01-01', geldigTotEnMet: '2025-12-31' };
export const DOEL = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };
/** A sentence of which no word stands anywhere else. */
export const WAAROM = 'De wasmachine van Karima was stuk';

const mandaat = (team: string, wanneer: string, vanaf: number) => ({
  ...{ mandaat: team, team, rol: 'wijkteam', budgetten: ['pot'], ...JAAR },
  ...{ perTrekking: 50_000, perHuishoudenPerJaar: 120_000, openVoorschotten: 100_000 },
  meekijken: { wanneer, vanaf },
});

const OPZET: readonly (readonly [string, object])[] = [
  ['organisaties', { organisatie: 'gemeente', naam: 'De gemeente' }],
  ['organisaties', { organisatie: 'rijk', naam: 'Het Rijk' }],
  ['wijken', { wijk: 'noord', naam: 'Noord' }],
  ['wijken', { wijk: 'zuid', naam: 'Zuid' }],
  ['kokers', { koker: 'wmo', naam: 'Wmo', financier: 'gemeente', ...KOKER }],
  ['kokers', { koker: 'wlz', naam: 'Wlz', financier: 'rijk', ...KOKER }],
  ['budgetten', { budget: 'pot', naam: 'Pot', aard: 'wijk', wijk: 'noord' }],
  [
    'begrotingen',
    { boekdatum: '2025-01-01', besluit: 'Raad 1', regels: [{ budget: 'pot', kleur: 'wmo', bedrag: 200_000 }] },
  ],
  ['teams', { team: 'noord', naam: 'Team Noord', wijk: 'noord' }],
  ['teams', { team: 'vier-ogen', naam: 'Team Vier Ogen', wijk: 'noord' }],
  ['mandaten', mandaat('noord', 'achteraf', 0)],
  ['mandaten', mandaat('vier-ogen', 'vooraf', 25_000)],
  ['huishoudens', { aantal: 1 }],
];

/** A boek with two teams of one wijk: one where a colleague looks afterwards, one where she must agree first. */
export class Teamproef {
  private teller = 0;
  huishouden = '';
  leden: Readonly<Record<'an' | 'bo' | 'zus', { readonly token: string }>> = {} as never;

  private constructor(readonly proef: Proef) {}

  static async start(...opties: Parameters<typeof Proef.start>): Promise<Teamproef> {
    const hier = new Teamproef(await Proef.start(...opties));
    await hier.proef
      .stuur('/v1/boeken', { boek: BOEK, gemeente: 'Proef', jaar: 2025 }, 'open', 'beheerder')
      .expect(201);
    for (const [wat, inhoud] of OPZET) await hier.geef(wat, inhoud, 'controller').expect(201);
    hier.huishouden = hier.proef.huishouden;
    await hier.meld();
    return hier;
  }

  /** Tokens for two members and for somebody of another wijk. */
  async meld(): Promise<void> {
    const [an, bo, zus] = await Promise.all([
      this.proef.iemand('wijkteam', 'an-1', { wijken: ['noord'] }),
      this.proef.iemand('wijkteam', 'bo-2', { wijken: ['noord'] }),
      this.proef.iemand('wijkteam', 'zus-3', { wijken: ['zuid'] }),
    ]);
    this.leden = { an, bo, zus };
  }

  geef(wat: string, inhoud: object, wie: Wie, id = `o-${(this.teller += 1)}`) {
    return this.proef.stuur(`${PAD}/${wat}`, inhoud, id, wie);
  }

  trek(anders: object = {}, wie: Wie = this.leden.an, id?: string) {
    return this.geef('trekkingen', this.gift(anders), wie, id);
  }

  gift(anders: object = {}): object {
    return {
      ...{ boekdatum: '2025-06-01', team: 'noord', vorm: 'gift', bedrag: 30_000, doel: DOEL },
      ...{ huishouden: this.huishouden, voorliggend: { zou: 'nee' }, waarom: WAAROM, ...anders },
    };
  }

  /** The revisie of its last event. */
  kop(): Promise<number> {
    return this.proef.app.get<EventStore>(EVENT_STORE).headOfStream(`boek-${BOEK}`);
  }
}
