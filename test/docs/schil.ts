import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';

const EINDE = '=== einde van een opdracht ===';
const [NA_ARGUMENT, NA_VRAAG] = ['\u001f', '\u001e'];

/**
 * What the docs use of curl and no more, as a function of the shell: it hands its arguments to this process and prints the
 * file that comes back. So the docs need no curl, and a hundred commands start no hundred processes of node.
 */
const CURL = String.raw`curl() { { printf '%s\037' "$@"; printf '\036'; } >&3; read -r antwoord <&4; cat "$antwoord"; }`;

/** Likewise what npm would run, which a test of its own shows: npm takes longer to start than what it starts. */
const NPM =
  `npm() { [ "$1 $2 $3 $4" = 'run --silent ontschot --' ] || return 99; shift 4; ` +
  `npm_lifecycle_event=ontschot INIT_CWD="$PWD" node scripts/ontschot.mjs "$@"; }`;

/** Runs the commands one after the other in one shell, as a reader would; gives what each printed. `map` is scratch. */
export async function draai(opdrachten: readonly string[], map: string): Promise<string[]> {
  const script = [CURL, NPM, ...opdrachten.map((opdracht) => `${opdracht}\nprintf '\\n%s\\n' '${EINDE}'`)].join('\n');
  const schil = spawn('sh', ['-e', '-c', script], { stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'] });
  const [, uit, fout, vragen, antwoorden] = schil.stdio as [null, Duplex, Duplex, Duplex, Duplex];
  let uitvoer = '';
  for (const stroom of [uit, fout]) stroom.setEncoding('utf8').on('data', (deel: string) => (uitvoer += deel));
  let binnen = '';
  let mis: unknown;
  let teller = 0;
  const geschreven: Geschreven = new Map();
  const beantwoord = async (argumenten: readonly string[]): Promise<void> => {
    try {
      const bestand = join(map, `antwoord-${(teller += 1)}`);
      writeFileSync(bestand, await curl(argumenten, geschreven));
      antwoorden.write(`${bestand}\n`);
    } catch (fout) {
      mis ??= fout;
      schil.kill();
    }
  };
  vragen.setEncoding('utf8').on('data', (deel: string) => {
    const [vraag, ...rest] = (binnen += deel).split(NA_VRAAG);
    if (rest.length === 0) return;
    binnen = rest.join(NA_VRAAG);
    void beantwoord((vraag ?? '').split(NA_ARGUMENT).slice(0, -1));
  });
  await new Promise((klaar) => schil.on('close', klaar));
  if (mis !== undefined) throw new Error('curl ging mis', { cause: mis });
  return uitvoer.split(EINDE).map((deel) => deel.trim());
}

/** The revisie of what was written last, by boek. */
type Geschreven = Map<string, string>;

/**
 * The body of the answer. A reader takes a moment between two commands; this one asks for what it wrote itself instead, on
 * the same boek. Throws for an option that the docs did not use before.
 */
async function curl(argumenten: readonly string[], geschreven: Geschreven): Promise<string> {
  const rest = [...argumenten];
  const headers: Record<string, string> = {};
  let body: string | undefined;
  let url = '';
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '-H') {
      const [, naam = '', waarde = ''] = /^([^:]*):\s*(.*)$/.exec(rest.shift() ?? '') ?? [];
      headers[naam] = waarde;
    } else if (arg === '-d') body = rest.shift();
    else if (arg === '--data-binary') body = readFileSync((rest.shift() ?? '').replace(/^@/, ''), 'utf8');
    else if (arg.startsWith('-') && arg !== '-s') throw new Error(`what stands in for curl does not know ${arg}`);
    else if (arg !== '-s') url = arg;
  }
  const boek = /\/v1\/boeken\/[^/?]+/.exec(url)?.[0] ?? '';
  const minstens = body === undefined ? geschreven.get(boek) : undefined;
  if (minstens !== undefined) headers['Ontschot-Minstens'] = minstens;
  const antwoord = await fetch(url, { headers, ...(body !== undefined && { method: 'POST', body }) });
  const etag = antwoord.headers.get('etag')?.replaceAll('"', '');
  if (body !== undefined && etag !== undefined) geschreven.set(boek, etag);
  return antwoord.text();
}
