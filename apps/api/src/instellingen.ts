import { resolve } from 'node:path';
import type { Tekensleutel } from '@ontschot/audit';
import type { Hoofdsleutels } from '@ontschot/teksten';
import { GRENZEN } from './grenzen.js';
import { Lezer, type Omgeving } from './instellingen-lezer.js';

export const LOGNIVEAUS = ['info', 'warn', 'error', 'stil'] as const;

/** Where tokens come from in production. */
export interface Oidc {
  readonly issuer: string;
  readonly audience: string;
  /** Address of the keys; through discovery when left out. */
  readonly jwks: string | undefined;
  /** The claim that holds the roles. */
  readonly rolclaim: string;
  /** As which the workplaces are known to the issuer; without it nobody signs in by browser here. */
  readonly client: string | undefined;
}

interface Altijd {
  /** 0 takes any free port. */
  readonly poort: number;
  readonly host: string;
  /** Folder of the data, absolute. */
  readonly gegevens: string;
  /** Address of an EventStoreDB that holds the events, with its credentials; without it they are in the folder of the data. */
  readonly eventstore?: string;
  readonly log: (typeof LOGNIVEAUS)[number];
  /** How many years it is kept who looked at a household. */
  readonly inzagelogboekJaren: number;
  /** How often what time asks for is done, in seconds; 0 for never. */
  readonly klokS: number;
  /** What wraps the keys of texts about people; a demo without them makes one in the folder of the data. */
  readonly hoofdsleutels?: Hoofdsleutels;
  /** Who signs checkpoints: the first part of the name of each log, and the name of the key. */
  readonly herkomst: string;
  /** Signs checkpoints; without it nothing is signed. A demo makes one in the folder of the data. */
  readonly tekensleutel?: Tekensleutel;
}

/** The settings of the service, checked. */
export type Instellingen = Altijd &
  (
    | { readonly modus: 'demo'; /** Whether demo books are made when there are none. */ readonly vullen: boolean }
    | { readonly modus: 'productie'; readonly oidc: Oidc }
  );

/** Reads the settings from the environment; throws one `InstellingenFout` that names everything that is wrong. */
export function leesInstellingen(omgeving: Omgeving): Instellingen {
  const lezer = new Lezer(omgeving);
  const modus = lezer.keuze('ONTSCHOT_MODUS', ['demo', 'productie'], 'productie');
  const demo = modus === 'demo';
  const eventstore = lezer.eventstore('ONTSCHOT_EVENTSTORE');
  const gegevens = resolve(lezer.tekst('ONTSCHOT_GEGEVENS') ?? './gegevens');
  const hoofdsleutels = lezer.sleutels('ONTSCHOT_HOOFDSLEUTEL_BESTAND', !demo, demo ? undefined : gegevens);
  const herkomst = lezer.herkomst('ONTSCHOT_HERKOMST', 'ontschot.demo');
  const tekensleutel = lezer.tekensleutel('ONTSCHOT_TEKENSLEUTEL_BESTAND', herkomst);
  const altijd: Altijd = {
    herkomst,
    ...(tekensleutel !== undefined && { tekensleutel }),
    ...(hoofdsleutels !== undefined && { hoofdsleutels }),
    ...(eventstore !== undefined && { eventstore }),
    poort: lezer.getal('PORT', 0, 65_535, 3000),
    gegevens,
    inzagelogboekJaren: lezer.getal('ONTSCHOT_INZAGELOGBOEK_BEWAARJAREN', 1, 100, 5),
    log: lezer.keuze('ONTSCHOT_LOG', LOGNIVEAUS, demo ? 'warn' : 'info'),
    klokS: lezer.getal('ONTSCHOT_KLOK', 0, GRENZEN.klokLangstS, GRENZEN.klokS),
    // A demo hands out tokens to whoever asks: it stays on this machine.
    host: demo
      ? lezer.keuze('ONTSCHOT_HOST', ['127.0.0.1'], '127.0.0.1')
      : (lezer.tekst('ONTSCHOT_HOST') ?? '127.0.0.1'),
  };
  const vullen = lezer.keuze('ONTSCHOT_DEMO', ['ja', 'nee'], 'ja') === 'ja';
  const oidc: Oidc = {
    issuer: lezer.adres('ONTSCHOT_OIDC_ISSUER', !demo) ?? '',
    audience: lezer.tekst('ONTSCHOT_OIDC_AUDIENCE', !demo) ?? '',
    jwks: lezer.adres('ONTSCHOT_OIDC_JWKS', false),
    rolclaim: lezer.tekst('ONTSCHOT_OIDC_ROLCLAIM') ?? 'ontschot_rollen',
    client: lezer.tekst('ONTSCHOT_OIDC_CLIENT'),
  };
  lezer.klaar();
  return demo ? { ...altijd, modus, vullen } : { ...altijd, modus: 'productie', oidc };
}
