import { Bestandknop } from '../../onderdelen/bestandknop.js';
import type { Boek } from '../werkplek.js';
import { EIGEN, useEigen } from './gegevens.js';

/** All of it as a page of plain text to keep. */
export function Uitdraai({ boek }: { readonly boek: Boek }) {
  const eigen = useEigen(boek);
  return (
    <div className="knoppen niet-op-papier">
      <Bestandknop
        pad={`${eigen ?? ''}/uitdraai`}
        naam="mijn-huishouden.txt"
        koppen={{ ...EIGEN, accept: 'text/plain' }}
        uit={eigen === undefined}
      >
        Bewaar dit als bestand
      </Bestandknop>
    </div>
  );
}
