import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** A file with a master key, as the secret of that name; the service reads it when it reads its settings. */
export function sleutelbestand(): string {
  const pad = join(mkdtempSync(join(tmpdir(), 'hoofdsleutel-')), 'hoofdsleutel');
  writeFileSync(pad, `${randomBytes(32).toString('base64')}\n`);
  return pad;
}

export const WORTEL = resolve(import.meta.dirname, '../..');
export const lees = (pad: string): string => readFileSync(join(WORTEL, pad), 'utf8');

/** What we look at in a service of the compose file, once its anchors are merged. */
export interface Service {
  image?: string;
  build?: string | object;
  user?: string;
  profiles?: string[];
  environment?: Record<string, string | number>;
  ports?: string[];
  volumes?: string[];
  networks?: string[] | Record<string, unknown>;
  network_mode?: string;
  secrets?: (string | { source: string; target?: string })[];
  depends_on?: Record<string, { condition?: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  restart?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  mem_limit?: string;
  pids_limit?: number;
  stop_grace_period?: string;
  logging?: object;
}

export interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { file?: string }>;
}

/** A service that must be there. */
export function service(compose: Compose, naam: string): Service {
  const gevonden = compose.services[naam];
  if (gevonden === undefined) throw new Error(`service ${naam} ontbreekt`);
  return gevonden;
}

/** The compose file with anchors merged, variables not yet filled in; every call gives a copy of its own. */
export const leesCompose = (): Compose => parse(lees('docker-compose.yml'), { merge: true }) as Compose;

/** A value as compose fills it in: `${NAAM}`, `${NAAM:-else}`, and `$$` for a dollar. */
export const vulIn = (waarde: string, omgeving: Readonly<Record<string, string>> = {}): string =>
  waarde.replace(/\$\$|\$\{(\w+)(?::-([^}]*))?\}/g, (heel: string, naam?: string, anders?: string) =>
    naam === undefined ? heel.slice(1) : omgeving[naam] || (anders ?? ''),
  );

/** The environment that a service gets. */
export const omgevingVan = ({ environment = {} }: Service): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).map(([naam, waarde]) => [naam, vulIn(String(waarde))]));
