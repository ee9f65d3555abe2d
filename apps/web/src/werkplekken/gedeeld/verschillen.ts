/** An amount that was shown, and what it was for. Eurocents. */
export interface Post {
  readonly naam: string;
  readonly bedrag: number;
}

interface Verschil {
  readonly naam: string;
  readonly was: number | undefined;
  readonly wordt: number | undefined;
}

/** What is not as it was; posts of the same name are compared in their order. Nothing is added up here. */
export function verschillen(eerder: readonly Post[], nu: readonly Post[]): Verschil[] {
  const [was, wordt] = [genummerd(eerder), genummerd(nu)];
  return [...new Set([...was.keys(), ...wordt.keys()])]
    .map((naam) => ({ naam, was: was.get(naam), wordt: wordt.get(naam) }))
    .filter((een) => een.was !== een.wordt);
}

function genummerd(posten: readonly Post[]): Map<string, number> {
  const gevonden = new Map<string, number>();
  for (const { naam, bedrag } of posten) {
    let nummer = 1;
    while (gevonden.has(metNummer(naam, nummer))) nummer += 1;
    gevonden.set(metNummer(naam, nummer), bedrag);
  }
  return gevonden;
}

const metNummer = (naam: string, nummer: number): string => (nummer === 1 ? naam : `${naam} (${nummer})`);
