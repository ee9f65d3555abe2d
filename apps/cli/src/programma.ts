import { Command, CommanderError } from 'commander';
import { GOED, VERKEERD_GEBRUIK, meldFout } from './fouten.js';
import { inHetNederlands } from './nederlands.js';
import { OPDRACHTEN } from './opdrachten.js';

const NA = `
En: ontschot verifieer BUNDEL controleert een meegenomen boek, zonder netwerk en zonder de dienst; --help zegt meer.

De gegevens staan in de map van ONTSCHOT_GEGEVENS (anders ./gegevens), dezelfde map als die van de dienst; die mag
gewoon doorlopen, behalve bij verhuis en herbouw. Afsluitcodes: 0 gelukt, 1 geweigerd of fouten gevonden, 2 verkeerd gebruik.`;

/** Runs the command with these arguments and gives its exit code; results go to stdout, all else to stderr. */
export async function voerUit(argumenten: readonly string[]): Promise<number> {
  const programma = inHetNederlands(new Command('ontschot'))
    .description('Ontschot: het grootboek dat laat zien waar preventiewinst landt.')
    .addHelpText('after', NA)
    // Thrown and not exited: what still has to be closed, is closed.
    .exitOverride();
  for (const { naam, wat, laad } of OPDRACHTEN) {
    const opdracht = programma.command(naam).description(wat);
    if (argumenten.includes(naam)) (await laad())(opdracht);
  }
  if (argumenten.length === 0) {
    programma.outputHelp();
    return GOED;
  }
  try {
    await programma.parseAsync(argumenten, { from: 'user' });
    return GOED;
  } catch (fout) {
    if (fout instanceof CommanderError) return fout.exitCode === 0 ? GOED : VERKEERD_GEBRUIK;
    return await meldFout(fout);
  }
}
