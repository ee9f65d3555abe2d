/** A command of a doc, with the pieces of its output that the doc shows (in order, `…` stands for the rest). */
export interface Voorbeeld {
  readonly opdracht: string;
  readonly stukken: readonly string[];
}

/** The commands in the `console` blocks of a text: lines that begin with `$ `, and below each what it prints. */
export function voorbeeldenIn(tekst: string): Voorbeeld[] {
  const gevonden: { opdracht: string; uitvoer: string[] }[] = [];
  for (const [, blok = ''] of tekst.matchAll(/```console\n([\s\S]*?)```/g))
    for (const regel of blok.split('\n')) {
      if (regel.startsWith('$ ')) gevonden.push({ opdracht: regel.slice(2), uitvoer: [] });
      else if (regel !== '') gevonden.at(-1)?.uitvoer.push(regel);
    }
  return gevonden.map(({ opdracht, uitvoer }) => ({
    opdracht,
    stukken: uitvoer
      .join('\n')
      .split('…')
      .filter((stuk) => stuk !== ''),
  }));
}

/** The first piece that does not follow in the output, or undefined when all do. */
export function ontbreekt(uitvoer: string, stukken: readonly string[]): string | undefined {
  let vanaf = 0;
  for (const stuk of stukken) {
    const plaats = uitvoer.indexOf(stuk, vanaf);
    if (plaats < 0) return stuk;
    vanaf = plaats + stuk.length;
  }
  return undefined;
}
