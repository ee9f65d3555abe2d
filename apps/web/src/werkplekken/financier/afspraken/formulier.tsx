import { useState, type SubmitEvent } from 'react';
import { Knop } from '../../../onderdelen/knop.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import { naarEersteFout } from '../stappen.js';

export interface Instemconcept {
  readonly door: string;
  readonly op: string;
  readonly document: string;
}

interface Eigenschappen {
  readonly concept: Instemconcept;
  readonly zet: (concept: Instemconcept) => void;
  readonly verder: () => void;
}

const LEEG: Readonly<Record<keyof Instemconcept, string>> = {
  door: 'Vul in wie hierover gaat, zoals: directeur Zorg.',
  op: 'Vul de dag in waarop u instemde.',
  document: 'Vul in waar het staat, zoals: Brief 2025-118.',
};

/** Who agrees, when, and where it stands. */
export function Instemformulier({ concept, zet, verder }: Eigenschappen) {
  const [gekeken, zetGekeken] = useState(false);
  const fout = (veld: keyof Instemconcept): string | undefined =>
    gekeken && concept[veld].trim() === '' ? LEEG[veld] : undefined;
  const verstuur = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    zetGekeken(true);
    if (Object.values(concept).every((waarde: string) => waarde.trim() !== '')) verder();
    else naarEersteFout(gebeurtenis.currentTarget);
  };
  const veld = (naam: keyof Instemconcept) => ({
    value: concept[naam],
    fout: fout(naam),
    opWijziging: (waarde: string) => zet({ ...concept, [naam]: waarde }),
  });
  return (
    <form onSubmit={verstuur} noValidate>
      <p className="utrecht-paragraph">
        Bent u het er niet mee eens? Dan stemt u niet in, en zegt u de gemeente wat er anders moet. Zij legt u dan een
        nieuwe versie voor.
      </p>
      <Tekstveld
        label="Wie hierover gaat"
        uitleg="Een functie of orgaan, nooit de naam van een mens. Bijvoorbeeld: college, directeur Zorg."
        autoComplete="off"
        {...veld('door')}
      />
      <Tekstveld label="Op welke dag" type="date" {...veld('op')} />
      <Tekstveld
        label="Waar het staat"
        uitleg="Het kenmerk van de brief of het besluit."
        autoComplete="off"
        {...veld('document')}
      />
      <Knop soort="primary-action" type="submit">
        Bekijk wat dit betekent
      </Knop>
    </form>
  );
}
