import { useState, type ReactNode } from 'react';
import { Knop } from '../../onderdelen/knop.js';
import { Melding } from '../../onderdelen/melding.js';
import { Vastgelegd } from './vastgelegd.js';

interface Eigenschappen {
  readonly verouderd: boolean;
  /** Where the newer version can be read. */
  readonly children: ReactNode;
  readonly gaVerder: () => void;
  readonly neemOver: () => void;
}

/** Says that somebody saved a newer version than the one that a draft began with, and lets its writer choose. */
export function NieuwereVersie({ verouderd, children, gaVerder, neemOver }: Eigenschappen) {
  const [gekozen, kies] = useState('');
  if (!verouderd) return gekozen === '' ? null : <Vastgelegd key={gekozen}>{gekozen}</Vastgelegd>;
  return (
    <Melding soort="warning">
      <p className="utrecht-paragraph">
        <strong>Er is intussen een nieuwere versie bewaard.</strong> In het formulier staat wat u zelf typte, op basis
        van de versie daarvoor. {children}
      </p>
      <Knop
        onClick={() => {
          kies('U gaat verder met wat u typte. Bewaart u dat, dan komt het in de plaats van de nieuwere versie.');
          gaVerder();
        }}
      >
        Ga verder met wat ik typte
      </Knop>{' '}
      <Knop
        onClick={() => {
          kies('In het formulier staat nu de nieuwere versie.');
          neemOver();
        }}
      >
        Neem de nieuwere versie over
      </Knop>
    </Melding>
  );
}
