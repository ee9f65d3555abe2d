import { useId, type ReactNode } from 'react';

interface Eigenschappen {
  readonly titel: string;
  readonly uitleg?: string;
  /** What is wrong with the whole of it. */
  readonly fout?: string | undefined;
  readonly children: ReactNode;
}

/** Fields that belong together, under a name that is read aloud with them. */
export function Groep({ titel, uitleg, fout, children }: Eigenschappen) {
  const id = useId();
  const delen = [uitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <fieldset className="groep" aria-describedby={delen === '' ? undefined : delen}>
      <legend>{titel}</legend>
      {uitleg && (
        <p className="utrecht-form-field-description" id={`${id}-uitleg`}>
          {uitleg}
        </p>
      )}
      {fout && (
        <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
          {fout}
        </p>
      )}
      {children}
    </fieldset>
  );
}
