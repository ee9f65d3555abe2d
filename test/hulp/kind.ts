import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const DIENST = 'apps/api/src';

/** A TypeScript program of a test, compiled so that Node runs it in a process of its own. */
export interface Kind {
  /** Starts it; `wrap` may put a shell around the command, for instance to set a limit first. */
  start(args: readonly string[], wrap?: (command: readonly string[]) => readonly string[]): ChildProcess;
  ruimOp(): void;
}

/**
 * Compiles `ingang` with the files beside it, the named libs, which they import as `@ontschot/<lib>`, and folders of
 * `apps/api/src`, which they import by their path.
 */
export function bouwKind(ingang: string, libs: readonly string[], dienst: readonly string[] = []): Kind {
  // Inside the repository, so that packages are found in node_modules above it.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache/kind-'));
  for (const lib of libs) {
    const target = join(folder, 'node_modules/@ontschot', lib);
    const source = join(ROOT, 'libs', lib, 'src');
    compileAll(source, target, readdirSync(source, { recursive: true, encoding: 'utf8' }));
    writeFileSync(join(target, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  }
  for (const deel of dienst) {
    const source = join(ROOT, DIENST, deel);
    compileAll(source, join(folder, DIENST, deel), readdirSync(source));
  }
  compileAll(dirname(ingang), folder, readdirSync(dirname(ingang)));
  const program = asJs(join(folder, basename(ingang)));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return {
    start: (args, wrap = (command) => command) => {
      const [command = '', ...rest] = wrap([process.execPath, program, ...args]);
      return spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
    },
    ruimOp: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The exit code and all that a process wrote, in whole lines; a line that was cut off by its death is left out. */
export async function regelsVan(kind: ChildProcess): Promise<{ code: number | null; regels: string[] }> {
  let text = '';
  kind.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const code = await new Promise<number | null>((done) => kind.on('close', done));
  return { code, regels: text.split('\n').slice(0, -1) };
}

const asJs = (file: string): string => file.replace(/\.ts$/, '.js');

function compileAll(from: string, to: string, files: readonly string[]): void {
  const programs = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  for (const file of programs) compile(join(from, file), asJs(join(to, file)));
}

function compile(from: string, to: string): void {
  const jsc = { target: 'es2022', parser: { syntax: 'typescript', decorators: true } } as const;
  const { code } = transformFileSync(from, {
    swcrc: false,
    jsc: { ...jsc, keepClassNames: true, transform: { legacyDecorator: true, decoratorMetadata: true } },
    module: { type: 'es6' },
  });
  mkdirSync(dirname(to), { recursive: true });
  // Here everything stands below the program itself.
  writeFileSync(
    to,
    code.replaceAll(`'../../${DIENST}/`, `'./${DIENST}/`).replaceAll(`"../../${DIENST}/`, `"./${DIENST}/`),
  );
}
