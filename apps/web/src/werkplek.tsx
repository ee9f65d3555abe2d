import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Router } from 'wouter';
import { Apifout } from './api/probleem.js';
import type { Stand } from './sessie/begin.js';
import { Poort } from './sessie/poort.js';
import { Route } from './route.js';
import { Vangnet } from './vangnet.js';

/** What the service refused, it refuses again; only what got no answer, or too much at once, is tried once more. */
const nogEens = (keren: number, fout: Error): boolean =>
  keren < 2 && !(fout instanceof Apifout && fout.probleem.status < 500);

/** The whole of what runs in the browser: who somebody is, and then the page that the address names. */
export function Werkplek({ begin }: { readonly begin: Promise<Stand> }) {
  const [vragen] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: nogEens, staleTime: 5_000, networkMode: 'always' } } }),
  );
  return (
    <Vangnet>
      <QueryClientProvider client={vragen}>
        <Router>
          <Poort begin={begin}>
            <Route />
          </Poort>
        </Router>
      </QueryClientProvider>
    </Vangnet>
  );
}
