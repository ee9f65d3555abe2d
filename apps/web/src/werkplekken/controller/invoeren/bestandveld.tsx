import { useId } from 'react';
import { Knop } from '../../../onderdelen/knop.js';

interface Eigenschappen {
  readonly label: string;
  readonly uitleg: string;
  /** Which files are offered, as `.csv`. */
  readonly soorten: string;
  readonly bestand: File | undefined;
  /** It is being booked: what is said then is about this one. */
  readonly vast: boolean;
  readonly opKeuze: (bestand: File | undefined) => void;
}

/** A file of this computer; nothing is sent before somebody says so. */
export function Bestandveld({ label, uitleg, soorten, bestand, vast, opKeuze }: Eigenschappen) {
  const id = useId();
  return (
    <div className="utrecht-form-field">
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
        </label>
      </div>
      <div className="utrecht-form-field__description utrecht-form-field-description" id={`${id}-uitleg`}>
        {uitleg}
      </div>
      <div className="utrecht-form-field__input bestandveld">
        <input
          id={id}
          type="file"
          accept={soorten}
          aria-describedby={`${id}-uitleg`}
          key={bestand === undefined ? 'leeg' : 'gekozen'}
          hidden={bestand !== undefined}
          onChange={({ target }) => opKeuze(target.files?.[0])}
        />
        {bestand !== undefined && (
          <>
            <span>{bestand.name}</span>{' '}
            <Knop disabled={vast} onClick={() => opKeuze(undefined)}>
              Ander bestand
            </Knop>
          </>
        )}
      </div>
    </div>
  );
}
