import { createContext, useContext } from 'react';
import type { Api } from '../api/api.js';
import type { Sessie } from './sessie.js';

/** Who is signed in, with the API as that person may use it. */
export interface Ingelogd {
  readonly sessie: Sessie;
  readonly api: Api;
  /** Whether nobody is really signed in: every page says so. */
  readonly demo: boolean;
  /** Ends this session and shows where to sign in. */
  readonly einde: () => void;
}

export const IngelogdContext = createContext<Ingelogd | undefined>(undefined);

/** Only below the sign-in; elsewhere it throws. */
export function useIngelogd(): Ingelogd {
  const ingelogd = useContext(IngelogdContext);
  if (ingelogd === undefined) throw new Error('hier is nog niemand aangemeld');
  return ingelogd;
}
