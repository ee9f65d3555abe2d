import { Component, type ReactNode } from 'react';
import { Foutmelding } from './onderdelen/melding.js';

/** Catches what a page throws while it is drawn: the person sees a sentence and a way on, and what was typed is kept. */
export class Vangnet extends Component<{ readonly children: ReactNode }, { readonly fout?: unknown }> {
  override state: { readonly fout?: unknown } = {};

  static getDerivedStateFromError(fout: unknown): { readonly fout: unknown } {
    return { fout };
  }

  override render(): ReactNode {
    if (this.state.fout === undefined) return this.props.children;
    return (
      <main className="werkplek-inhoud">
        <h1 className="utrecht-heading-1">Deze bladzijde kan niet worden getoond</h1>
        <Foutmelding fout={this.state.fout} opnieuw={() => location.reload()} />
      </main>
    );
  }
}
