import type { Bladervraag } from '../api/bladzijden.js';
import { Knop } from './knop.js';

/** Fetches the next page of a list, for as long as there is one. */
export function Verder({ vraag, wat }: { readonly vraag: Bladervraag<unknown>; readonly wat: string }) {
  if (!vraag.hasNextPage) return null;
  return (
    <p className="utrecht-paragraph niet-op-papier">
      <Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
        Meer {wat}
      </Knop>
    </p>
  );
}
