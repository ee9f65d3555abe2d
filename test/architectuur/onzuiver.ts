import ts from 'typescript';

/** Names of the machine, the clock and of chance: a decision must come out the same wherever and whenever it is made. */
const VERBODEN = new Set([
  'Buffer',
  'clearInterval',
  'clearTimeout',
  'console',
  'crypto',
  'fetch',
  'global',
  'globalThis',
  'performance',
  'process',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
]);

const VERBODEN_LEDEN = new Set(['Date.now', 'Math.random']);

/** Gives `line: what` for every use in `broncode` of a clock, of chance, or of the machine it runs on. */
export function onzuiver(broncode: string): string[] {
  const bestand = ts.createSourceFile('bron.ts', broncode, ts.ScriptTarget.ES2022, true);
  const gevonden: string[] = [];
  const bezoek = (knoop: ts.Node): void => {
    const wat = naamVanOvertreding(knoop);
    if (wat !== undefined) {
      const { line } = bestand.getLineAndCharacterOfPosition(knoop.getStart());
      gevonden.push(`${line + 1}: ${wat}`);
    }
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(bestand);
  return gevonden;
}

function naamVanOvertreding(knoop: ts.Node): string | undefined {
  if (ts.isNewExpression(knoop) && isDate(knoop.expression) && !knoop.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(knoop) && isDate(knoop.expression)) return 'Date()';
  if (ts.isPropertyAccessExpression(knoop) && VERBODEN_LEDEN.has(knoop.getText())) return knoop.getText();
  if (ts.isIdentifier(knoop) && VERBODEN.has(knoop.text) && !isEigenNaam(knoop)) return knoop.text;
  return undefined;
}

function isDate(knoop: ts.Node): boolean {
  return ts.isIdentifier(knoop) && knoop.text === 'Date';
}

/** True for `process` in `boek.process`, `{ process: 1 }` and the like: a name within something, not the global. */
function isEigenNaam(knoop: ts.Identifier): boolean {
  const { parent } = knoop;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === knoop;
  if (ts.isQualifiedName(parent)) return parent.right === knoop;
  if (ts.isBindingElement(parent)) return parent.propertyName === knoop;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent)) &&
    parent.name === knoop
  );
}
