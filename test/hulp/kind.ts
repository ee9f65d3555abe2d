import { spawn, type ChildProcess } from 'node:child_process';
import { basename, dirname, join, resolve } from 'node:path';
import { afdruk, asJs, bronnenIn, compile, eenmaal, schrijf } from './kind-bouw.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DIENST = 'apps/api/src';

/** A TypeScript program of a test, compiled so that Node runs it in a process of its own. */
export interface Kind {
  /** Starts it; `wrap` may put a shell around the command, for instance to set a limit first. */
  start(args: readonly string[], wrap?: (command: readonly string[]) => readonly string[]): ChildProcess;
  /** Says that it is done with it; what was compiled stays, for the next. */
  ruimOp(): void;
}

/**
 * Compiles `ingang` with the files beside it, the named libs, which they import as `@ontschot/<lib>`, and folders of
 * `apps/api/src`, which they import by their path. The same sources are compiled once, for whoever asks next.
 */
export function bouwKind(ingang: string, libs: readonly string[], dienst: readonly string[] = []): Kind {
  const bronnen = [
    ...libs.flatMap((lib) => bronnenIn(join(ROOT, 'libs', lib, 'src'), join('node_modules/@ontschot', lib), true)),
    ...dienst.flatMap((deel) => bronnenIn(join(ROOT, DIENST, deel), join(DIENST, deel))),
    ...bronnenIn(dirname(ingang), ''),
  ];
  // Inside the repository, so that packages are found in node_modules above it.
  const folder = eenmaal(join(ROOT, '.cache'), afdruk(bronnen), (target) => {
    for (const lib of libs)
      schrijf(
        join(target, 'node_modules/@ontschot', lib, 'package.json'),
        '{ "type": "module", "exports": "./index.js" }',
      );
    for (const { naar, tekst } of bronnen) compile(tekst, join(target, naar), DIENST);
    schrijf(join(target, 'package.json'), '{ "type": "module" }');
  });
  const program = join(folder, asJs(basename(ingang)));
  return {
    start: (args, wrap = (command) => command) => {
      const [command = '', ...rest] = wrap([process.execPath, program, ...args]);
      return spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
    },
    ruimOp: () => undefined,
  };
}

/** The exit code and all that a process wrote, in whole lines; a line that was cut off by its death is left out. */
export async function regelsVan(kind: ChildProcess): Promise<{ code: number | null; regels: string[] }> {
  let text = '';
  kind.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const code = await new Promise<number | null>((done) => kind.on('close', done));
  return { code, regels: text.split('\n').slice(0, -1) };
}
