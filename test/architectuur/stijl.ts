import { type Bron, isTest } from './bronnen.js';

const HOOGSTENS = 200;

/** Files that may be longer, each with the reason. */
export const LANG_MET_REDEN: Readonly<Record<string, string>> = {
  // The auditor takes it away as it is: one file, that its own test keeps under a thousand lines.
  'apps/cli/verifieer/verifieer.mjs': 'één bestand',
  // So are these: an export against its bundle (at most six hundred lines), and a receipt.
  'apps/cli/verifieer/uitvoer.mjs': 'één bestand',
  'apps/cli/verifieer/ontvangstbewijs.mjs': 'één bestand',
};

/** What no file may hold; written so that these patterns do not match themselves. */
const NIET = [
  {
    naam: 'een test die wordt overgeslagen of alleen draait',
    patroon: /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo)\b/,
  },
  { naam: 'een test die wordt overgeslagen of alleen draait', patroon: /\b[xf](?:it|test|describe)(?:\.each)?\(/ },
  { naam: 'werk dat is blijven liggen', patroon: /\b(?:TO[D]O|FIX[M]E)\b/ },
  // The build turns the name of a lib into its place in `import … from`, and not here: what is built would not find it.
  { naam: 'een lib die bij haar naam pas later wordt geladen', patroon: /\bimport\(['"]@ontschot\// },
  { naam: 'een pad van een machine', patroon: /(?<![\w./-])\/(?:work|home|root|tmp|Users)\/\w/ },
] as const;

/** Gives `path:line: what` for everything in `bron` that may not stay, and `path: …` when it is too long. */
export function stijlfouten(bron: Bron, langMetReden = LANG_MET_REDEN): string[] {
  const regels = bron.tekst.split('\n');
  const fouten = regels.flatMap((regel, nummer) =>
    NIET.filter(({ patroon }) => patroon.test(regel)).map(({ naam }) => `${bron.pad}:${nummer + 1}: ${naam}`),
  );
  const lengte = regels.at(-1) === '' ? regels.length - 1 : regels.length;
  const code = /^(apps|libs)\//.test(bron.pad) && !isTest(bron.pad);
  if (code && lengte > HOOGSTENS && !(bron.pad in langMetReden)) fouten.push(`${bron.pad}: ${lengte} regels`);
  return fouten;
}
