import { Keuzelijst } from '../../../onderdelen/veld.js';

interface Keuze {
  readonly budget: string;
  readonly bedrag: string;
  readonly kleur: string;
  readonly scheiding: string;
}

interface Eigenschappen {
  readonly kolommen: readonly string[];
  readonly concept: Keuze;
  readonly opWijziging: (deel: Partial<Keuze>) => void;
}

const SCHEIDING = [
  ['puntkomma', 'puntkomma ( ; )'],
  ['komma', 'komma ( , )'],
  ['streep', 'streep ( | )'],
  ['tab', 'tab'],
] as const;

/** Which column of the file holds what, by the names that its first line gives. */
export function Kolommen({ kolommen, concept, opWijziging }: Eigenschappen) {
  const namen = kolommen.map((naam) => [naam, naam] as const);
  return (
    <fieldset className="begrotingsregel">
      <legend>Wat in welke kolom staat</legend>
      <Keuzelijst
        label="Kolom met het budget"
        value={concept.budget}
        keuzes={[['', 'kies een kolom'], ...namen]}
        opWijziging={(budget) => opWijziging({ budget })}
      />
      <Keuzelijst
        label="Kolom met het bedrag"
        value={concept.bedrag}
        keuzes={[['', 'kies een kolom'], ...namen]}
        opWijziging={(bedrag) => opWijziging({ bedrag })}
      />
      <Keuzelijst
        label="Kolom met de koker"
        value={concept.kleur}
        keuzes={[['', 'geen: de koker van het budget'], ...namen]}
        opWijziging={(kleur) => opWijziging({ kleur })}
      />
      <Keuzelijst
        label="Tussen de kolommen staat"
        value={concept.scheiding}
        keuzes={SCHEIDING}
        opWijziging={(scheiding) => opWijziging({ scheiding })}
      />
    </fieldset>
  );
}
